import { aTimeout, expect } from '@open-wc/testing';
import { useLocaleModules } from '../../src/i18n/from-modules.js';
import { LAZY } from '../../src/i18n/generated/lazy.js';
import { loadLocalesWith, requestLocale } from '../../src/i18n/locale.js';
import { AllElementsPage } from '../helpers/all-elements-page.js';
import { onCleanPage } from '../helpers/calendar-page.js';
import { ACTION } from '../helpers/cooperation-form-page.js';
import type { ElementState } from '../helpers/element-states.js';
import { ELEMENT_STATES } from '../helpers/element-states.js';
import { shownTexts } from '../helpers/shown-texts.js';
import { sampleFeed } from '../helpers/small-feed.js';
import { NOW } from '../elements/programme.js';

/** A language nobody speaks (tools/locales/pseudo.ts). */
const PSEUDO = 'en-xa';

/** Members of the feed that are read as they are written. */
const TEXTS = new Set(
  `name alternateName description slogan aim tasks team areaServed recognitions role features note alt credit summary
  heading intro retention nextSteps text notice streetAddress postalCode addressLocality`.split(/\s+/),
);
const mark = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => `§${paragraph}§`)
    .join('\n\n');
/** The same feed with § around everything that stands in it as text. */
function marked(value: unknown, isText = false): unknown {
  if (typeof value === 'string') return isText ? mark(value) : value;
  if (Array.isArray(value)) return value.map((item) => marked(item, isText));
  if (!value || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const isMap = isText && entries.every(([, one]) => typeof one === 'string');
  return Object.fromEntries(
    entries.map(([key, one]) => [key, marked(one, isMap || TEXTS.has(key))] as const),
  );
}

/** Every word that Intl makes in this language. */
function wordsOfIntl(tags: readonly string[]): Set<string> {
  const made: string[] = [];
  const numbers = [1, 2, 5];
  for (let month = 0; month < 12; month++)
    for (const style of ['long', 'short'] as const)
      made.push(
        new Intl.DateTimeFormat(PSEUDO, { month: style, timeZone: 'UTC' }).format(Date.UTC(2027, month, 5)),
      );
  for (let day = 1; day < 8; day++)
    for (const style of ['long', 'short', 'narrow'] as const)
      made.push(
        new Intl.DateTimeFormat(PSEUDO, { weekday: style, timeZone: 'UTC' }).format(Date.UTC(2027, 2, day)),
      );
  for (const unit of ['minute', 'hour', 'day', 'week', 'month', 'year'])
    for (const number of numbers)
      made.push(new Intl.NumberFormat(PSEUDO, { style: 'unit', unit, unitDisplay: 'long' }).format(number));
  made.push(new Intl.RelativeTimeFormat(PSEUDO).format(5, 'minute'));
  made.push(new Intl.ListFormat(PSEUDO).format(['1', '2', '3']));
  for (const tag of tags) made.push(new Intl.DisplayNames(PSEUDO, { type: 'language' }).of(tag) ?? '');
  // In a language menu each stands by its own name.
  for (const tag of tags) made.push(new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? '');
  return new Set(
    made
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu),
  );
}

/** Languages the feed speaks of. */
const tagsIn = (feed: unknown): string[] => [
  ...new Set(JSON.stringify(feed).match(/(?<=")[a-z]{2,3}(?=")/g)),
];

/** Addresses, trade names, the city of a time zone, and plain German by its own name. */
const PROPER =
  /\S+@\S+|https?:\S+|kin-top\.de|receiver\.example|Berlin|Google Calendar|Outlook|Deutsch, einfach/g;

/** What of a text is none of the language's, none of the feed's, none of Intl's and no address; nothing if all is well. */
function strange(text: string, pieces: readonly string[], known: ReadonlySet<string>): string[] {
  let rest = text.replace(/§[^§]*§/g, ' ');
  for (const piece of pieces) rest = rest.split(piece).join(' ');
  rest = rest.replace(PROPER, ' ');
  return (rest.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !known.has(word.toLowerCase()));
}

describe('a language nobody speaks', () => {
  onCleanPage();
  let feed: unknown;
  let texts: Record<string, string>;
  let known: Set<string>;
  before(async () => {
    const sample = await sampleFeed();
    feed = marked(sample);
    texts = (await LAZY[PSEUDO]!()).default;
    known = wordsOfIntl([...tagsIn(sample), 'en']);
  });
  beforeEach(() => requestLocale('de'));
  after(async () => {
    useLocaleModules();
    await requestLocale('de');
  });

  /** Texts in which something is not translated, with what it is. */
  const untranslated = async (state: ElementState, strings: Record<string, string>): Promise<string[]> => {
    loadLocalesWith(() => Promise.resolve(strings));
    const page = await AllElementsPage.open({
      data: feed,
      lang: PSEUDO,
      tags: [state.tag],
      attributes: { now: NOW, action: ACTION, ...state.attributes },
    });
    await page.speaks(PSEUDO);
    const [one] = page.elements;
    state.act?.(one!);
    // What unfolds is drawn when the browser tells of it, which it does in its own time.
    await aTimeout(200);
    await page.rests();
    const pieces = [...Object.values(texts), ...texts['series.nths']!.split(' ')]
      .flatMap((text) => text.split(/\{\d+\}/))
      .map((piece) => piece.replace(/\s+/g, ' ').trim())
      .filter((piece) => /\p{L}/u.test(piece))
      .sort((a, b) => b.length - a.length);
    const found = shownTexts(one!.root);
    expect(found.length).to.be.greaterThan(20);
    return found.flatMap(({ text }) =>
      strange(text, pieces, known).length ? `${text} (${strange(text, pieces, known).join()})` : [],
    );
  };

  for (const state of ELEMENT_STATES)
    it(`is spoken throughout: ${state.tag.replace('kin-top-', '')}, ${state.name}`, async () => {
      expect(await untranslated(state, texts)).to.deep.equal([]);
    });

  const plants: readonly [what: string, id: string, state: ElementState, german: string][] = [
    ['a button', 'view.month', ELEMENT_STATES[0]!, 'Monat (Monat)'],
    ['what is only heard', 'calendar.jump', ELEMENT_STATES[0]!, 'Monat wählen (Monat,wählen)'],
    ['words within others', 'series.we-nth', ELEMENT_STATES[4]!, 'am,Mittwoch'],
    ['a mistake', 'form.fault.message-missing', ELEMENT_STATES[6]!, 'Bitte schreiben Sie, worum es geht.'],
  ];
  for (const [what, id, state, german] of plants)
    it(`shows up what is not translated: ${what}`, async () => {
      const { [id]: gone, ...others } = texts;
      expect(gone).to.be.a('string');
      expect((await untranslated(state, others)).join('; ')).to.include(german);
    });

  it('shows up a text of the feed that no one marked', async () => {
    const whole = feed;
    feed = { ...(feed as object), organization: { id: 'kin-top', name: 'Förderungszentrum' } };
    const found = await untranslated(ELEMENT_STATES[5]!, texts).finally(() => (feed = whole));
    expect(found.join('; ')).to.include('Förderungszentrum');
  });
});
