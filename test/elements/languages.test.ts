import { expect } from '@open-wc/testing';
import { useLocaleModules } from '../../src/i18n/from-modules.js';
import { LOCALES, requestLocale } from '../../src/i18n/locale.js';
import { AllElementsPage } from '../helpers/all-elements-page.js';
import type { AnyElement } from '../helpers/all-elements-page.js';
import { onCleanPage } from '../helpers/calendar-page.js';
import { ACTION } from '../helpers/cooperation-form-page.js';
import type { ElementState } from '../helpers/element-states.js';
import { ELEMENT_STATES } from '../helpers/element-states.js';
import { shownTexts } from '../helpers/shown-texts.js';
import { sampleFeed } from '../helpers/small-feed.js';
import { waitUntil } from '../helpers/wait-until.js';
import { NOW } from './programme.js';

/** The page's text at twice its size. */
const LARGE = 'font-size: 200%; padding: 0;';
const NARROW = 320;
const WIDE = 1000;

const units = async (locale: string): Promise<Map<string, string>> => {
  const xml = new DOMParser().parseFromString(
    await (await fetch(`/locales/${locale}.xlf`)).text(),
    'text/xml',
  );
  const text = (unit: Element, name: string): string => {
    const holder = unit.querySelector(name)!.cloneNode(true) as Element;
    for (const x of holder.querySelectorAll('x')) x.replaceWith('\u0000');
    return holder.textContent;
  };
  return new Map(
    [...xml.querySelectorAll('trans-unit')].map((unit) => [text(unit, 'source'), text(unit, 'target')]),
  );
};

/** German texts of the interface that the language has other words for, as patterns. */
const germanOf = async (locale: string): Promise<RegExp[]> =>
  [...(await units(locale))]
    .filter(([source, target]) => source !== target && /\p{L}{3}/u.test(source))
    .map(
      ([source]) =>
        new RegExp(
          `^${source
            .split('\u0000')
            .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
            .join('.+')}$`,
        ),
    );

/** Texts of the feed that have the same words in no two languages, with theirs. */
function wordsOf(feed: unknown): Map<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  JSON.stringify(feed, (_, value: unknown) => {
    const map = value as Record<string, string> | undefined;
    if (map && typeof map === 'object' && typeof map['de'] === 'string')
      for (const lang of Object.keys(map)) {
        const text = map[lang]!.replace(/\s+/g, ' ').trim();
        if (found.has(text) && found.get(text) !== lang) twice.add(text);
        found.set(text, lang);
      }
    return value;
  });
  for (const text of twice) found.delete(text);
  return found;
}

/** Whether a text in one language may be said to be in the other: plain German is German. */
const isOf = (lang: string, truly: string): boolean => `${lang}-`.startsWith(`${truly}-`);

describe('in every language', () => {
  onCleanPage();
  let feed: Record<string, unknown>;
  let words: Map<string, string>;
  before(async () => {
    feed = await sampleFeed();
    words = wordsOf(feed);
  });
  beforeEach(async () => {
    useLocaleModules();
    await requestLocale('de');
  });
  after(() => requestLocale('de'));

  const open = async (
    locale: string,
    { tag, attributes, act }: ElementState,
    width: number,
    style = '',
  ): Promise<AnyElement> => {
    const page = await AllElementsPage.open({
      data: feed,
      lang: locale,
      tags: [tag],
      attributes: { now: NOW, action: ACTION, ...attributes },
      width,
      style,
    });
    await page.speaks(locale);
    const [one] = page.elements;
    act?.(one!);
    await page.rests();
    return one!;
  };

  for (const locale of LOCALES) {
    describe(locale, () => {
      let german: RegExp[];
      before(async () => {
        german = locale === 'de' ? [] : await germanOf(locale);
      });

      for (const state of ELEMENT_STATES) {
        const name = `${state.tag.replace('kin-top-', '')}, ${state.name}`;

        it(`says everything in it, with its true language and direction, and to everybody: ${name}`, async () => {
          const rightToLeft = /^(ar|fa)/.test(locale);
          const { element, root, frame } = await open(locale, state, WIDE);
          expect([frame.lang, frame.dir]).to.deep.equal([locale, rightToLeft ? 'rtl' : 'ltr']);
          for (const { text, lang, dir } of shownTexts(root)) {
            const truly = words.get(text);
            if (truly) expect(isOf(lang, truly), `${text} in ${lang}`).to.equal(true);
            else if (lang === locale)
              expect(
                german.find((one) => one.test(text)),
                text,
              ).to.equal(undefined);
            // What has no letters of a direction is read from left to right, in any language.
            if (dir !== 'auto' && /\p{Script=Arabic}/u.test(text)) expect(dir, text).to.equal('rtl');
            else if (dir !== 'auto' && !rightToLeft) expect(dir, text).to.equal('ltr');
            if (/\p{Script=Arabic}/u.test(text)) expect(lang, text).to.match(/^(ar|fa)/);
            if (/\p{Script=Cyrillic}/u.test(text)) expect(lang, text).to.match(/^(ru|uk)/);
          }
          // Colours are the same in every language: stories and the looks of each element try them, in minutes less.
          await expect(element).to.be.accessible({ ignoredRules: ['color-contrast'] });
        });

        it(`fits into 320 pixels with text of twice the size: ${name}`, async () => {
          const { root, frame, element } = await open(locale, state, NARROW, LARGE);
          const beyond = (): string[] => {
            const around = frame.getBoundingClientRect();
            return [...root.querySelectorAll<HTMLElement>('*')]
              .filter((one) => {
                const { width, left, right } = one.getBoundingClientRect();
                const isOut = right > around.right + 1 || left < around.left - 1;
                return isOut && width > 1 && !one.closest('.hidden-words');
              })
              .map(({ localName, textContent }) => `${localName}: ${textContent.trim().slice(0, 60)}`);
          };
          // Icons turn for a moment. Parts of a pixel are rounded up from right to left.
          const fits = () => element.scrollWidth <= NARROW + 1 && !beyond().length;
          await waitUntil(fits).catch(() =>
            expect.fail(`${element.scrollWidth} pixels wide; beyond: ${beyond().join('; ')}`),
          );
        });
      }
    });
  }
});
