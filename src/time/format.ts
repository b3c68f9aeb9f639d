/**
 * Dates, times, amounts and names as a language writes them, always in the Gregorian calendar, Latin digits and 24
 * hours. Days are formatted as days: no zone can move them. A language that the browser does not know, or a tag that
 * is none, is written in German and never throws.
 */
import { dateOf, timeOf, toEpochDay, type PlainDate, type PlainMoment } from './plain-date.js';

const FALLBACK = 'de';
const long = 'long';
const short = 'short';
const numeric = 'numeric';

/** What a calendar prints of a day; in German: */
const STYLES = {
  /** 14 */
  day: { day: numeric },
  /** Donnerstag */
  weekday: { weekday: long },
  /** Do */
  weekdayShort: { weekday: short },
  /** März */
  month: { month: long },
  /** Mär or März, as the browser has it */
  monthShort: { month: short },
  /** März 2027 */
  monthYear: { month: long, year: numeric },
  /** 25. März */
  dayMonth: { day: numeric, month: long },
  /** Donnerstag, 25. März */
  fullNoYear: { weekday: long, day: numeric, month: long },
  /** Donnerstag, 25. März 2027 */
  full: { weekday: long, day: numeric, month: long, year: numeric },
  /** 25. März 2027 */
  date: { day: numeric, month: long, year: numeric },
} as const;

export type DateStyle = keyof typeof STYLES;

type Make<T> = (locales: string[]) => T;
const made = new Map<string, unknown>();

/** Formatters are slow to make and quick to use: one for each use and language is kept. */
function cached<T>(use: string, locale: string, make: Make<T>): T {
  const key = `${use} ${locale}`;
  if (!made.has(key)) {
    try {
      made.set(key, make([locale, FALLBACK]));
    } catch {
      made.set(key, make([FALLBACK]));
    }
  }
  return made.get(key) as T;
}

const dateFormat = (locale: string, style: DateStyle): Intl.DateTimeFormat =>
  cached(
    style,
    locale,
    (locales) =>
      new Intl.DateTimeFormat(locales, {
        ...STYLES[style],
        calendar: 'gregory',
        numberingSystem: 'latn',
        timeZone: 'UTC',
      }),
  );

const toUtc = (moment: PlainMoment): number => toEpochDay(moment) * 864e5;

/** Russian and Ukrainian write "2027 г.", "2027 р." (year) in formal prose; a calendar does better without. */
const withoutYearWord = (text: string): string => text.replace(/(\d)\s[гр]\./g, '$1');

/** The day of a moment; a style with the month alone gives its name in the nominative. */
export const formatDate = (moment: PlainMoment, locale: string, style: DateStyle = 'date'): string =>
  withoutYearWord(dateFormat(locale, style).format(toUtc(moment)));

/** From day to day, both included, saying once what they share: `14.–16. Januar 2027`. */
export function formatDateRange(from: PlainMoment, to: PlainMoment, locale: string): string {
  if (dateOf(to) <= dateOf(from)) return formatDate(from, locale);
  return withoutYearWord(dateFormat(locale, 'date').formatRange(toUtc(from), toUtc(to)));
}
