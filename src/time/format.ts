/**
 * Dates, times, amounts and names as a language writes them, always in the Gregorian calendar, Latin digits and 24
 * hours. Days are formatted as days: no zone can move them. A language that the browser does not know, or a tag that
 * is none, is written in German and never throws.
 */
import { dateOf, timeOf, toEpochDay, type PlainMoment } from './plain-date.js';

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

/** Plain English is that of Europe: "25 March", where the bare tag would mean "March 25". */
const european = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

type Make<T> = (locales: string[]) => T;
const made = new Map<string, unknown>();

/** Formatters are slow to make and quick to use: one for each use and language is kept. */
function cached<T>(use: string, locale: string, make: Make<T>): T {
  const key = `${use} ${locale}`;
  if (!made.has(key)) {
    try {
      made.set(key, make([european(locale), FALLBACK]));
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

/** Russian and Ukrainian write "2027 г.", "2027 р.", "2026–2027 рр." (year) in formal prose; a calendar does better without. */
const withoutYearWord = (text: string): string => text.replace(/(\d)\s[гр]+\./g, '$1');

/** The day of a moment; a style with the month alone gives its name in the nominative. */
export const formatDate = (moment: PlainMoment, locale: string, style: DateStyle = 'date'): string =>
  withoutYearWord(dateFormat(locale, style).format(toUtc(moment)));

/** From day to day, both included, saying once what they share: `14.–16. Januar 2027`. */
export function formatDateRange(from: PlainMoment, to: PlainMoment, locale: string): string {
  if (dateOf(to) <= dateOf(from)) return formatDate(from, locale);
  return withoutYearWord(dateFormat(locale, 'date').formatRange(toUtc(from), toUtc(to)));
}

/** The time of a moment, `15:00`; nothing for a day. The same in every language: what differs is 12 hours and digits. */
export const formatTime = (moment: PlainMoment, _locale: string): string => timeOf(moment) ?? '';

const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/i;

/**
 * From time to time, `15:00–17:00`. Between right-to-left words it is isolated (U+2066, U+2069), else it would be
 * shown the wrong way round. Joined here, as browsers disagree about spaces and add words ("Uhr").
 */
export function formatTimeRange(from: PlainMoment, to: PlainMoment, locale: string): string {
  const range = `${formatTime(from, locale)}–${formatTime(to, locale)}`;
  return RIGHT_TO_LEFT.test(locale) ? `\u2066${range}\u2069` : range;
}

/** An amount with the sign of its currency (ISO 4217), whole ones without cents: `5 €`, `5,50 €`. */
export function formatMoney(amount: number, currency: string, locale: string): string {
  const whole = Number.isInteger(amount);
  try {
    return cached(`${currency}${whole}`, locale, (locales) => {
      const cents = whole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
      const currencyDisplay = 'narrowSymbol';
      return new Intl.NumberFormat(locales, {
        style: 'currency',
        currency,
        currencyDisplay,
        numberingSystem: 'latn',
        ...cents,
      });
    }).format(amount);
  } catch {
    // Not a currency's code.
    return `${amount} ${currency}`;
  }
}

/**
 * Items in one sentence: `a, b und c`, or `a, b oder c`; as a `unit` with commas alone: `a, b, c`, which Intl.ListFormat
 * writes without commas in Russian.
 */
export const formatList = (
  items: Iterable<string>,
  locale: string,
  type: 'conjunction' | 'disjunction' | 'unit' = 'conjunction',
): string =>
  type === 'unit'
    ? [...items].join(RIGHT_TO_LEFT.test(locale) ? '، ' : ', ')
    : cached(type, locale, (locales) => new Intl.ListFormat(locales, { type })).format(items);

/**
 * What a language is called in another: `Russisch`.
 * @param own names that come before the browser's, by tag (as for `de-simple`, which no browser knows)
 * @returns the tag itself for what is no language
 */
export function languageName(
  tag: string,
  locale: string,
  own: Readonly<Record<string, string>> = {},
): string {
  if (Object.hasOwn(own, tag)) return own[tag]!;
  try {
    return cached('language', locale, (locales) => new Intl.DisplayNames(locales, { type: 'language' })).of(
      tag,
    )!;
  } catch {
    return tag;
  }
}
