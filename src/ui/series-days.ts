import { msg, str } from '@lit/localize';
import { memo } from '../time/memo.js';
import type { Weekday } from '../time/plain-date.js';

const rules = memo((locale: string) => new Intl.PluralRules(locale, { type: 'ordinal' }));

/** "2.", as it stands in a date. */
function ordinal(number: number, locale: string): string {
  switch (rules(locale).select(number)) {
    case 'one':
      return msg(str`${number}.`, { id: 'ordinal-one', desc: 'As in English: 1st' });
    case 'two':
      return msg(str`${number}.`, { id: 'ordinal-two', desc: 'As in English: 2nd' });
    case 'few':
      return msg(str`${number}.`, { id: 'ordinal-few', desc: 'As in English: 3rd' });
    default:
      return msg(str`${number}.`, {
        id: 'ordinal',
        desc: 'Day of a month in numbers, as in English: 4th',
      });
  }
}

/** "2.", as it stands before a weekday, as far as a month has any; some languages have words for it. */
const nthOf = (nth: number): string =>
  msg('1. 2. 3. 4. 5.', {
    id: 'series.nths',
    desc: 'First to fifth with spaces between them, as they stand before a weekday; an ending that follows a gender is in series.mo-nth and so on',
  }).split(' ')[nth - 1] ?? '';

/** Of each weekday: every one, the n-th one of a month, the last one of a month. */
const WEEKDAYS: Record<Weekday, (nth: string) => readonly [every: string, nth: string, last: string]> = {
  MO: (nth) => [
    msg('montags', { id: 'series.mo', desc: 'On every Monday' }),
    msg(str`am ${nth} Montag`, {
      id: 'series.mo-nth',
      desc: 'On a Monday of a month; {0} is ordinal, as in: 2.',
    }),
    msg('am letzten Montag', { id: 'series.mo-last', desc: 'On the last Monday of a month' }),
  ],
  TU: (nth) => [
    msg('dienstags', { id: 'series.tu', desc: 'On every Tuesday' }),
    msg(str`am ${nth} Dienstag`, {
      id: 'series.tu-nth',
      desc: 'On a Tuesday of a month; {0} is ordinal, as in: 2.',
    }),
    msg('am letzten Dienstag', { id: 'series.tu-last', desc: 'On the last Tuesday of a month' }),
  ],
  WE: (nth) => [
    msg('mittwochs', { id: 'series.we', desc: 'On every Wednesday' }),
    msg(str`am ${nth} Mittwoch`, {
      id: 'series.we-nth',
      desc: 'On a Wednesday of a month; {0} is ordinal, as in: 2.',
    }),
    msg('am letzten Mittwoch', { id: 'series.we-last', desc: 'On the last Wednesday of a month' }),
  ],
  TH: (nth) => [
    msg('donnerstags', { id: 'series.th', desc: 'On every Thursday' }),
    msg(str`am ${nth} Donnerstag`, {
      id: 'series.th-nth',
      desc: 'On a Thursday of a month; {0} is ordinal, as in: 2.',
    }),
    msg('am letzten Donnerstag', { id: 'series.th-last', desc: 'On the last Thursday of a month' }),
  ],
  FR: (nth) => [
    msg('freitags', { id: 'series.fr', desc: 'On every Friday' }),
    msg(str`am ${nth} Freitag`, {
      id: 'series.fr-nth',
      desc: 'On a Friday of a month; {0} is ordinal, as in: 2.',
    }),
    msg('am letzten Freitag', { id: 'series.fr-last', desc: 'On the last Friday of a month' }),
  ],
  SA: (nth) => [
    msg('samstags', { id: 'series.sa', desc: 'On every Saturday' }),
    msg(str`am ${nth} Samstag`, {
      id: 'series.sa-nth',
      desc: 'On a Saturday of a month; {0} is ordinal, as in: 2.',
    }),
    msg('am letzten Samstag', { id: 'series.sa-last', desc: 'On the last Saturday of a month' }),
  ],
  SU: (nth) => [
    msg('sonntags', { id: 'series.su', desc: 'On every Sunday' }),
    msg(str`am ${nth} Sonntag`, {
      id: 'series.su-nth',
      desc: 'On a Sunday of a month; {0} is ordinal, as in: 2.',
    }),
    msg('am letzten Sonntag', { id: 'series.su-last', desc: 'On the last Sunday of a month' }),
  ],
};

/**
 * A rule's weekday in words.
 * @param nth - 0 for every one, from 1 on the n-th one of a month, -1 for its last one
 */
export const onWeekday = (day: Weekday, nth: number): string =>
  WEEKDAYS[day](nthOf(nth))[nth < 0 ? 2 : nth ? 1 : 0];

/** A rule's day of a month in words; -1 is its last one. */
export const onMonthDay = (day: number, locale: string): string =>
  day < 0
    ? msg('am letzten Tag', { id: 'series.last-day', desc: 'On the last day of a month' })
    : msg(str`am ${ordinal(day, locale)}`, {
        id: 'series.day',
        desc: 'On a day of a month; {0} is ordinal, as in: 15.',
      });
