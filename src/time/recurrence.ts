/**
 * Repeating days: the part of RFC 5545 3.3.10 that the feed takes, over plain local days. What is outside is refused
 * with a reason, so that no wrong date is ever shown.
 */
import {
  fromDay,
  fromEpochDay,
  isPlainDate,
  toDay,
  toEpochDay,
  weekdayIndex,
  WEEKDAYS,
} from './plain-date.js';
import type { PlainDate, Weekday } from './plain-date.js';

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** A weekday; with an `ordinal` other than 0 only the n-th one of the month or year, negative from its end. */
export interface RuleDay {
  ordinal: number;
  day: Weekday;
}

/** A recurrence rule. An empty list is a part that was not given. */
export interface Rule {
  freq: Frequency;
  interval: number;
  /** How many dates there are in all, the start included. */
  count?: number;
  /** The last day that may be one. */
  until?: PlainDate;
  byDay: RuleDay[];
  /** Days of the month; -1 is its last. */
  byMonthDay: number[];
  byMonth: number[];
  /** Which dates of each period to keep; -1 is the last one. */
  bySetPos: number[];
  weekStart: Weekday;
}

/** Readers give `undefined` for what the RFC does not allow. */
type Read<T> = (text: string) => T | undefined;

const oneOf =
  <T extends string>(allowed: readonly T[]): Read<T> =>
  (text) =>
    allowed.find((word) => word === text);

const integer =
  (low: number, high: number): Read<number> =>
  (text) => {
    const number = /^[+-]?\d{1,9}$/.test(text) ? +text : 0;
    return number && number >= low && number <= high ? number : undefined;
  };

const listOf =
  <T>(read: Read<T>): Read<(T | undefined)[]> =>
  (text) => {
    const items = text.split(',').map(read);
    return items.includes(undefined) ? undefined : items;
  };

const ruleDay: Read<RuleDay> = (text) => {
  const day = oneOf(WEEKDAYS)(text.slice(-2));
  const number = text.slice(0, -2);
  const ordinal = number ? integer(-53, 53)(number) : 0;
  return day && ordinal !== undefined ? { ordinal, day } : undefined;
};

const untilDay: Read<PlainDate> = (text) => {
  const date = text.replace(/^(\d{4})(\d\d)(\d\d)(T\d{6}Z?)?$/, '$1-$2-$3');
  return isPlainDate(date) && date !== text ? date : undefined;
};

const PARTS = new Map<string, [keyof Rule, Read<unknown>]>([
  ['FREQ', ['freq', oneOf(FREQUENCIES)]],
  ['INTERVAL', ['interval', integer(1, 1e9)]],
  ['COUNT', ['count', integer(1, 1e9)]],
  ['UNTIL', ['until', untilDay]],
  ['BYDAY', ['byDay', listOf(ruleDay)]],
  ['BYMONTHDAY', ['byMonthDay', listOf(integer(-31, 31))]],
  ['BYMONTH', ['byMonth', listOf(integer(1, 12))]],
  ['BYSETPOS', ['bySetPos', listOf(integer(-366, 366))]],
  ['WKST', ['weekStart', oneOf(WEEKDAYS)]],
]);

const DEFAULTS = { interval: 1, byDay: [], byMonthDay: [], byMonth: [], bySetPos: [], weekStart: 'MO' };

/** Whether a rule counts the weekdays of a month, not of the whole year. */
const countsInMonth = ({ freq, byMonth }: Rule): boolean => freq === 'MONTHLY' || byMonth.length > 0;

/** What the RFC forbids of parts that are well written each. */
function conflict(rule: Rule): string | undefined {
  const { freq, byDay, byMonthDay, byMonth, bySetPos } = rule;
  const furthest = Math.max(0, ...byDay.map(({ ordinal }) => Math.abs(ordinal)));
  if (!freq) return 'FREQ is missing';
  if (rule.count && rule.until) return 'COUNT and UNTIL exclude each other';
  if (freq === 'WEEKLY' && byMonthDay.length) return 'BYMONTHDAY has no meaning with FREQ=WEEKLY';
  if (furthest && freq !== 'MONTHLY' && freq !== 'YEARLY') return `BYDAY takes no numbers with FREQ=${freq}`;
  if (furthest > 5 && countsInMonth(rule)) return 'BYDAY counts beyond the weeks of a month';
  if (bySetPos.length && !byDay.length && !byMonthDay.length && !byMonth.length)
    return 'BYSETPOS needs another BY part';
  return undefined;
}

/**
 * Reads a rule such as `FREQ=WEEKLY;BYDAY=TH`, its parts in any order and case, with or without `RRULE:`. `UNTIL` is
 * a local day; of a date-time the day is taken as it is written.
 * @returns the rule, or in English why it is refused.
 */
export function parseRule(text: string): Rule | string {
  if (text.length > 1000) return 'The rule is too long';
  const rule: Record<string, unknown> = { ...DEFAULTS };
  const given = new Set<string>();
  const parts = text
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/^RRULE:/, '')
    .split(';');
  for (const part of parts.filter(Boolean)) {
    const [name = '', ...rest] = part.split('=');
    const value = rest.join('=');
    const [key, read] = PARTS.get(name) ?? [];
    if (!key || !read) return `${name} is not supported`;
    if (given.has(name)) return `${name} is given twice`;
    if (key === 'freq' && /^(HOUR|MINUTE|SECOND)LY$/.test(value)) return `${part} is finer than a day`;
    rule[key] = read(value);
    if (rule[key] === undefined) return `${part} is not valid`;
    given.add(name);
  }
  return conflict(rule as unknown as Rule) ?? (rule as unknown as Rule);
}

/** The periods of a rule: the number of the one that a day is in, and the first day of a number. */
function periodsOf({ freq, weekStart }: Rule): { of(day: number): number; first(period: number): number } {
  const shift = 3 - WEEKDAYS.indexOf(weekStart);
  return {
    DAILY: { of: (day: number) => day, first: (day: number) => day },
    WEEKLY: { of: (day: number) => Math.floor((day + shift) / 7), first: (week: number) => week * 7 - shift },
    MONTHLY: { of: monthNumber, first: (month: number) => toDay(0, month, 1) },
    YEARLY: { of: (day: number) => fromDay(day)[0], first: (year: number) => toDay(year, 1, 1) },
  }[freq];
}

/** Months since the December before year 0. */
function monthNumber(day: number): number {
  const [year, month] = fromDay(day);
  return year * 12 + month;
}

/**
 * Whether a day of a period is one of the rule. The table "expand or limit" of the RFC comes to this: a period's
 * dates are those of its days that every part allows; where no part names days, the start does.
 */
function matcher(rule: Rule, start: number): (day: number) => boolean {
  const { freq } = rule;
  let { byDay, byMonthDay, byMonth } = rule;
  const inMonth = countsInMonth(rule);
  if (freq !== 'DAILY' && !byDay.length && !byMonthDay.length) {
    const [, month, date] = fromDay(start);
    if (freq === 'WEEKLY') byDay = [{ ordinal: 0, day: WEEKDAYS[weekdayIndex(start)]! }];
    else byMonthDay = [date];
    if (freq === 'YEARLY' && !byMonth.length) byMonth = [month];
  }
  return (day) => {
    const weekday = WEEKDAYS[weekdayIndex(day)];
    const named = byDay.filter((entry) => entry.day === weekday);
    if (byDay.length && !named.length) return false;

    const [year, month, date] = fromDay(day);
    if (byMonth.length && !byMonth.includes(month)) return false;

    const nextMonth = toDay(year, month + 1, 1);
    if (byMonthDay.length && !byMonthDay.includes(date) && !byMonthDay.includes(day - nextMonth))
      return false;

    const first = toDay(year, inMonth ? month : 1, 1);
    const next = inMonth ? nextMonth : toDay(year + 1, 1, 1);
    const nth = Math.floor((day - first) / 7) + 1;
    const nthLast = Math.floor((day - next) / 7);
    return !named.length || named.some(({ ordinal }) => !ordinal || ordinal === nth || ordinal === nthLast);
  };
}

/** How much one expansion may cost: periods looked at, and dates returned. */
export interface Budget {
  steps: number;
  results: number;
}

export interface Expansion {
  /** Ascending, without duplicates. */
  dates: PlainDate[];
  /** False when the budget ran out before the window did. */
  complete: boolean;
}

/**
 * The dates of a rule from `from` to `until`, both included. Jumps straight to the window, unless `COUNT` makes it
 * count from the start.
 *
 * The start is always a date and the first that `COUNT` counts, also where the rule does not name it: "the DTSTART
 * property value always counts as the first occurrence" (RFC 5545 3.3.10). That is what calendars which import the
 * .ics show, and what the author wrote down.
 */
export function expandRule(
  rule: Rule,
  start: PlainDate,
  from: PlainDate,
  until: PlainDate,
  budget: Budget = { steps: 10_000, results: 1_000 },
): Expansion {
  const origin = toEpochDay(start);
  const low = toEpochDay(from);
  const end = toEpochDay(until);
  const high = rule.until ? Math.min(end, toEpochDay(rule.until)) : end;
  const periods = periodsOf(rule);
  const fits = matcher(rule, origin);

  const dates = origin >= low && origin <= end ? [fromEpochDay(origin)] : [];
  const earliest = rule.count ? origin + 1 : Math.max(origin + 1, low);
  const { interval, bySetPos } = rule;
  let { steps } = budget;
  let left = (rule.count ?? Infinity) - 1;

  const base = periods.of(origin);
  const skipped = Math.floor((periods.of(earliest) - base) / interval);
  for (let period = base + (rule.count ? 0 : skipped * interval); left > 0; period += interval) {
    let day = periods.first(period);
    let stop = periods.first(period + 1);
    if (day > high) break;
    if (steps-- <= 0) return { dates, complete: false };
    // Positions count the dates of a whole period, also those outside the window.
    if (!bySetPos.length) {
      day = Math.max(day, earliest);
      stop = Math.min(stop, high + 1);
    }
    const days: number[] = [];
    for (; day < stop; day++) if (fits(day)) days.push(day);
    for (let i = 0; i < days.length && left > 0; i++) {
      const found = days[i]!;
      const kept = !bySetPos.length || bySetPos.includes(i + 1) || bySetPos.includes(i - days.length);
      if (!kept || found < earliest || found > high) continue;
      left--;
      if (found < low) continue;
      if (dates.length >= budget.results) return { dates, complete: false };
      dates.push(fromEpochDay(found));
    }
  }
  return { dates, complete: true };
}
