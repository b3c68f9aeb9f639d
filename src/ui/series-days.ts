import { msg, str } from '@lit/localize';
import { getLocale } from '../i18n/locale.js';
import type { Weekday } from '../time/plain-date.js';

/** "2.", as it stands before a noun. A language whose ending follows the noun's gender has it in the noun's text. */
export function ordinal(number: number): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, () => string>> = {
    one: () => msg(str`${number}.`, { id: 'ordinal.one', desc: 'Ordinal number in figures, as in: 1., 1st' }),
    two: () => msg(str`${number}.`, { id: 'ordinal.two', desc: 'Ordinal number in figures, as in: 2., 2nd' }),
    few: () => msg(str`${number}.`, { id: 'ordinal.few', desc: 'Ordinal number in figures, as in: 3., 3rd' }),
  };
  const form = forms[new Intl.PluralRules(getLocale(), { type: 'ordinal' }).select(number)];
  return form
    ? form()
    : msg(str`${number}.`, { id: 'ordinal.other', desc: 'Ordinal number in figures, as in: 4., 4th' });
}

/** Of each weekday: every one, the n-th one of a month, the last one of a month. */
const WORDS: Record<Weekday, (nth: string) => [every: string, nth: string, last: string]> = {
  MO: (nth) => [
    msg('montags', { id: 'series.mo', desc: 'On every Monday' }),
    msg(str`${nth} Montag`, { id: 'series.mo.nth', desc: 'Of a month; {0} is ordinal.…, as in: 2.' }),
    msg('letzter Montag', { id: 'series.mo.last', desc: 'Of a month' }),
  ],
  TU: (nth) => [
    msg('dienstags', { id: 'series.tu', desc: 'On every Tuesday' }),
    msg(str`${nth} Dienstag`, { id: 'series.tu.nth', desc: 'Of a month; {0} is ordinal.…, as in: 2.' }),
    msg('letzter Dienstag', { id: 'series.tu.last', desc: 'Of a month' }),
  ],
  WE: (nth) => [
    msg('mittwochs', { id: 'series.we', desc: 'On every Wednesday' }),
    msg(str`${nth} Mittwoch`, { id: 'series.we.nth', desc: 'Of a month; {0} is ordinal.…, as in: 2.' }),
    msg('letzter Mittwoch', { id: 'series.we.last', desc: 'Of a month' }),
  ],
  TH: (nth) => [
    msg('donnerstags', { id: 'series.th', desc: 'On every Thursday' }),
    msg(str`${nth} Donnerstag`, { id: 'series.th.nth', desc: 'Of a month; {0} is ordinal.…, as in: 2.' }),
    msg('letzter Donnerstag', { id: 'series.th.last', desc: 'Of a month' }),
  ],
  FR: (nth) => [
    msg('freitags', { id: 'series.fr', desc: 'On every Friday' }),
    msg(str`${nth} Freitag`, { id: 'series.fr.nth', desc: 'Of a month; {0} is ordinal.…, as in: 2.' }),
    msg('letzter Freitag', { id: 'series.fr.last', desc: 'Of a month' }),
  ],
  SA: (nth) => [
    msg('samstags', { id: 'series.sa', desc: 'On every Saturday' }),
    msg(str`${nth} Samstag`, { id: 'series.sa.nth', desc: 'Of a month; {0} is ordinal.…, as in: 2.' }),
    msg('letzter Samstag', { id: 'series.sa.last', desc: 'Of a month' }),
  ],
  SU: (nth) => [
    msg('sonntags', { id: 'series.su', desc: 'On every Sunday' }),
    msg(str`${nth} Sonntag`, { id: 'series.su.nth', desc: 'Of a month; {0} is ordinal.…, as in: 2.' }),
    msg('letzter Sonntag', { id: 'series.su.last', desc: 'Of a month' }),
  ],
};

/**
 * A rule's weekday in words.
 * @param nth - 0 for every one, from 1 on the n-th one of the month, -1 for its last one
 */
export const weekdaySeries = (day: Weekday, nth: number): string =>
  WORDS[day](ordinal(nth))[nth < 0 ? 2 : nth ? 1 : 0]!;

/** A rule's day of the month in words; -1 is the last one. */
export const monthDaySeries = (day: number): string =>
  day < 0
    ? msg('am letzten Tag', { id: 'series.last-day', desc: 'On the last day of each month' })
    : msg(str`am ${ordinal(day)}`, {
        id: 'series.day',
        desc: 'On a day of each month; {0} is ordinal.…, as in: 15.',
      });
