/**
 * Recurrence rules as text: the part of RFC 5545 3.3.10 that the feed takes. What is outside is refused with a
 * reason, so that no wrong date is ever shown.
 */
import { isPlainDate, WEEKDAYS } from './plain-date.js';
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
export const countsInMonth = ({ freq, byMonth }: Rule): boolean => freq === 'MONTHLY' || byMonth.length > 0;

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
