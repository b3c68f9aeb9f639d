/**
 * Dates, times, amounts and names as a language writes them, always in the Gregorian calendar, Latin digits and 24
 * hours. Days are formatted as days: no zone can move them. A language that the browser does not know, or a tag that
 * is none, is written in German and never throws.
 */
import { memo } from './memo.js';
import { dateOf, timeOf, toEpochDay, type PlainMoment } from './plain-date.js';

const long = 'long';
const short = 'short';
const numeric = 'numeric';
const [day, weekday, month, year] = [numeric, long, long, numeric] as const;

/** What a calendar prints of a day; in German: */
const STYLES = {
  /** 14 */
  day: { day },
  /** Donnerstag */
  weekday: { weekday },
  /** Do */
  weekdayShort: { weekday: short },
  /** D */
  weekdayNarrow: { weekday: 'narrow' },
  /** März */
  month: { month },
  /** Mär or März, as the browser has it */
  monthShort: { month: short },
  /** März 2027 */
  monthYear: { month, year },
  /** 25. März */
  dayMonth: { day, month },
  /** Donnerstag, 25. März */
  fullNoYear: { weekday, day, month },
  /** Donnerstag, 25. März 2027 */
  full: { weekday, day, month, year },
  /** 25. März 2027 */
  date: { day, month, year },
} as const;

export type DateStyle = keyof typeof STYLES;

/** Latin digits in every language. */
const numberingSystem = 'latn';

/** What `make` makes in a language, else in German. Plain English is that of Europe: "25 March", not "March 25". */
function inLanguage<T>(locale: string, make: (locales: string[]) => T): T {
  try {
    return make([locale === 'en' ? 'en-GB' : locale, 'de']);
  } catch {
    return make(['de']);
  }
}

/** Formatters are slow to make and quick to use. */
const dateFormat = memo((style: DateStyle) =>
  memo((locale: string) =>
    inLanguage(
      locale,
      (locales) =>
        new Intl.DateTimeFormat(locales, {
          ...STYLES[style],
          calendar: 'gregory',
          numberingSystem,
          timeZone: 'UTC',
        }),
    ),
  ),
);

const toUtc = (moment: PlainMoment): number => toEpochDay(moment) * 864e5;

/** Russian and Ukrainian write "2027 г.", "2027 р.", "2026–2027 рр." (year) in formal prose; a calendar does better without. */
const withoutYearWord = (text: string): string => text.replace(/(\d)\s[гр]+\./g, '$1');

/** The day of a moment; a style with the month alone gives its name in the nominative. */
export const formatDate = (moment: PlainMoment, locale: string, style: DateStyle = 'date'): string =>
  withoutYearWord(dateFormat(style)(locale).format(toUtc(moment)));

/** From day to day, both included, saying once what they share: `14.–16. Januar 2027`. */
export function formatDateRange(
  from: PlainMoment,
  to: PlainMoment,
  locale: string,
  style: DateStyle = 'date',
): string {
  if (dateOf(to) <= dateOf(from)) return formatDate(from, locale, style);
  return withoutYearWord(dateFormat(style)(locale).formatRange(toUtc(from), toUtc(to)));
}

/** The time of a moment, `15:00`; nothing for a day. The same in every language: what differs is 12 hours and digits. */
export const formatTime = (moment: PlainMoment): string => timeOf(moment) ?? '';

/** Whether a language is written from right to left: the script decides where the tag names one, as in `az-Arab`. */
export const isRightToLeft = (locale: string): boolean =>
  /^(a(r|cm|eb|jp|pc|r[qyz])|ckb|dv|fa|he|iw|prs|ps|sd|syr|ug|ur|yi)(?![a-z]|[-_][a-z]{4}(?![a-z]))|^[a-z]{2,3}[-_](adlm|ara[bn]|hebr|nkoo|syr[cejn]|thaa)(?![a-z])/i.test(
    locale,
  );

/**
 * From time to time, `15:00–17:00`. Between right-to-left words it is isolated (U+2066, U+2069), else it would be
 * shown the wrong way round. Joined here, as browsers disagree about spaces and add words ("Uhr").
 */
export function formatTimeRange(from: PlainMoment, to: PlainMoment, locale: string): string {
  const range = `${formatTime(from)}–${formatTime(to)}`;
  return isRightToLeft(locale) ? `\u2066${range}\u2069` : range;
}

/** An amount with the sign of its currency (ISO 4217), whole ones without cents: `5 €`, `5,50 €`. */
export function formatMoney(amount: number, currency: string, locale: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  try {
    return inLanguage(
      locale,
      (locales) =>
        new Intl.NumberFormat(locales, {
          style: 'currency',
          currency,
          currencyDisplay: 'narrowSymbol',
          numberingSystem,
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        }),
    ).format(amount);
  } catch {
    // Not a currency's code.
    return `${amount} ${currency}`;
  }
}

/** The comma between two items, and the space after it. */
export const comma = (locale: string): string => (isRightToLeft(locale) ? '، ' : ', ');

/** Items with commas alone, `a, b, c`, which Intl.ListFormat writes without commas in Russian. */
export const formatList = (items: readonly string[], locale: string): string => items.join(comma(locale));

const conjunctions = memo((locale: string) =>
  inLanguage(locale, (locales) => new Intl.ListFormat(locales, { type: 'conjunction' })),
);

/** Items of which all hold: `a, b und c`. */
export const formatAll = (items: readonly string[], locale: string): string =>
  conjunctions(locale).format(items);

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const unitFormat = memo((unit: Unit) =>
  memo((locale: string) =>
    inLanguage(
      locale,
      (locales) =>
        new Intl.NumberFormat(locales, { style: 'unit', unit, unitDisplay: long, numberingSystem }),
    ),
  ),
);

/** A whole number of some unit of time, in the nominative: `2 Wochen`. */
export const formatUnit = (number: number, unit: Unit, locale: string): string =>
  unitFormat(unit)(locale).format(number);

const relative = memo((locale: string) =>
  inLanguage(
    locale,
    (locales) => new Intl.RelativeTimeFormat(locales, { numberingSystem } as Intl.RelativeTimeFormatOptions),
  ),
);

/** How far ahead something is: `in 20 Minuten`. */
export const formatMinutesAhead = (minutes: number, locale: string): string =>
  relative(locale).format(minutes, 'minute');

const measures = memo((locale: string) =>
  inLanguage(locale, (locales) => new Intl.ListFormat(locales, { type: 'unit', style: 'narrow' })),
);

/** How long something takes: `1 Stunde 30 Minuten`; nothing for no time. */
export const formatDuration = (minutes: number, locale: string): string => {
  const parts: [number, Unit][] = [
    [Math.floor(minutes / 60), 'hour'],
    [minutes % 60, 'minute'],
  ];
  return measures(locale).format(
    parts.filter(([number]) => number).map(([number, unit]) => formatUnit(number, unit, locale)),
  );
};

const languageNames = memo((locale: string) =>
  inLanguage(locale, (locales) => new Intl.DisplayNames(locales, { type: 'language', fallback: 'none' })),
);

/** What speakers call a language, where not every browser knows it, or names it by a slur (Romani, in half of ours). */
const OWN_NAMES = new Map([
  ['kmr', 'Kurmancî'],
  ['ku', 'Kurdî'],
  ['rmy', 'Romani'],
  ['rom', 'Romani'],
  ['sq', 'Shqip'],
]);

/**
 * What a language is called in another: `Russisch`; its own name where a browser has none, or none that is fit to be
 * said. Named in itself it has its own name, too: a browser that does not know the language would answer in German.
 * @returns the tag itself for what is no language
 */
export function nameOfTag(tag: string, locale: string): string {
  try {
    const [own, name] = [OWN_NAMES.get(tag), languageNames(locale).of(tag)];
    return (tag === locale || own === 'Romani' ? (own ?? name) : (name ?? own)) ?? tag;
  } catch {
    return tag;
  }
}
