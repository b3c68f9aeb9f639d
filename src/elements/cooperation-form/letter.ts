import { msg, str } from '@lit/localize';
import type { FieldName } from '../../cooperation/fields.js';
import { FIELDS } from '../../cooperation/fields.js';
import { textOf } from '../../cooperation/validate.js';
import type { DayTime } from '../../cooperation/values.js';
import type { Channel, Text } from '../../feed/feed.js';
import type { Weekday } from '../../time/plain-date.js';
import { plainText } from '../../ui/context.js';
import { isMailable } from '../../ui/reach.js';
import type { FormView } from './form-view.js';
import { channelWords, dayWords, labelOf, timeWords } from './labels.js';

/** Longer addresses are cut off or refused by some mail programs. */
const LONGEST_ADDRESS = 2000;

type Named = readonly { id: string; name: Text }[];

function answer(view: FormView, name: FieldName): string {
  const { choices, form, locale } = view;
  const { values } = form;
  const named = (entries: Named, ids: readonly string[]): string =>
    entries
      .filter(({ id }) => ids.includes(id))
      .map((entry) => plainText(view, entry.name))
      .join(', ');
  switch (name) {
    case 'kind':
      return named(choices.kind, [values.kind]);
    case 'topics':
    case 'projects':
    case 'audiences':
      return named(choices[name], values[name]);
    case 'channel':
      return values.channel && channelWords(values.channel as Channel);
    case 'days':
      return values.days.map((day) => dayWords(day as Weekday, locale)).join(', ');
    case 'time':
      return values.time && timeWords(values.time as DayTime);
    default:
      return textOf(values, name);
  }
}

/** What stands in the form, as a text to mail or to keep. `id` lets the receiver see that it has it already. */
export function letterOf(view: FormView, id: string): string {
  const lines = FIELDS.map(({ name }) => {
    const said = answer(view, name);
    return said && `${labelOf(name).replace(/[:?]?$/, ':')} ${said}`;
  });
  return [...lines.filter(Boolean), `ID: ${id}`].join('\n');
}

/** For an address: UTF-8 has no lone surrogates, and a mail's lines end in CRLF (RFC 6068). */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\r?\n/g, '\r\n'));

/**
 * A mail with the letter in it; undefined without anyone to write to.
 * @param canCopy - whether a letter that mail programs might cut off may be left out
 */
export function mailOf(
  { cooperation, feed }: FormView,
  letter: string,
  canCopy: boolean,
): { href: string; whole: boolean } | undefined {
  const email = cooperation.email ?? cooperation.contacts[0]?.email ?? feed.organization.email;
  if (!email || !isMailable(email)) return undefined;
  const subject = msg('Anfrage zur Zusammenarbeit', {
    id: 'form.subject',
    desc: 'Heading of the form while it loads, and subject of the e-mail',
  });
  const bare = `mailto:${encoded(email).replace('%40', '@')}?subject=${encoded(subject)}`;
  const href = `${bare}&body=${encoded(letter)}`;
  const whole = !canCopy || href.length <= LONGEST_ADDRESS;
  return { href: whole ? href : bare, whole };
}

/** How long to wait: `2 Minuten`. */
export function waitWords(seconds: number, locale: string): string {
  const [count, unit] =
    seconds < 90
      ? [seconds, 'second']
      : seconds < 5400
        ? [Math.ceil(seconds / 60), 'minute']
        : [Math.ceil(seconds / 3600), 'hour'];
  const style = { style: 'unit', unit, unitDisplay: 'long', numberingSystem: 'latn' } as const;
  const time = new Intl.NumberFormat(locale, style).format(count);
  return msg(str`Wartezeit: ${time}.`, { id: 'form.wait', desc: '{0} is a time, as in: 2 Minuten' });
}
