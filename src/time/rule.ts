/**
 * Recurrence rules as text: the part of RFC 5545 3.3.10 that the feed takes. What is outside is refused with a
 * reason, so that no wrong date is ever shown.
 */
import { memo } from './memo.js';
import { isPlainDate, WEEKDAYS } from './plain-date.js';
import type { PlainDate, Weekday } from './plain-date.js';

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** A recurrence rule, its parts under their names in the RFC; absent what was not given. */
export interface Rule {
  FREQ: Frequency;
  INTERVAL?: number;
  /** How many dates there are in all, the start included. */
  COUNT?: number;
  /** The last day that may be one. */
  UNTIL?: PlainDate;
  /** Weekdays, `TH`; with a number only the n-th one of the month or year, negative from its end: `2TH`, `-1TH`. */
  BYDAY?: string[];
  /** Days of the month; -1 is its last. */
  BYMONTHDAY?: number[];
  BYMONTH?: number[];
  /** Which dates of each period to keep; -1 is the last one. */
  BYSETPOS?: number[];
  WKST?: Weekday;
}

/** Readers give `undefined` for what the RFC does not allow. */
type Read<T> = (text: string) => T | undefined;

const oneOf =
  (allowed: readonly string[]): Read<string> =>
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

const weekday = oneOf(WEEKDAYS);

const ruleDay: Read<string> = (text) => {
  const number = text.slice(0, -2);
  const ordinal = number ? integer(-53, 53)(number) : '';
  const day = weekday(text.slice(-2));
  return day && ordinal !== undefined ? ordinal + day : undefined;
};

const untilDay: Read<PlainDate> = (text) => {
  const date = text.replace(/^(\d{4})(\d\d)(\d\d)(T\d{6}Z?)?$/, '$1-$2-$3');
  return isPlainDate(date) && date !== text ? date : undefined;
};

const PARTS: Record<string, Read<unknown>> = {
  FREQ: oneOf(FREQUENCIES),
  INTERVAL: integer(1, 1e9),
  COUNT: integer(1, 1e9),
  UNTIL: untilDay,
  BYDAY: listOf(ruleDay),
  BYMONTHDAY: listOf(integer(-31, 31)),
  BYMONTH: listOf(integer(1, 12)),
  BYSETPOS: listOf(integer(-366, 366)),
  WKST: weekday,
};

/** Whether a rule counts the weekdays of a month, not of the whole year. */
export const countsInMonth = ({ FREQ, BYMONTH }: Rule): boolean => FREQ === 'MONTHLY' || !!BYMONTH;

/** What the RFC forbids of parts that are well written each. */
function conflict(rule: Rule): string | undefined {
  const { FREQ, COUNT, UNTIL, BYDAY = [], BYMONTHDAY, BYMONTH, BYSETPOS } = rule;
  const furthest = Math.max(...BYDAY.map((day) => Math.abs(parseInt(day) || 0)));
  if (!FREQ) return 'FREQ is missing';
  if (COUNT && UNTIL) return 'COUNT and UNTIL exclude each other';
  if (FREQ === 'WEEKLY' && BYMONTHDAY) return 'BYMONTHDAY has no meaning with FREQ=WEEKLY';
  if (furthest > 0 && !/^[MY]/.test(FREQ)) return `BYDAY takes no numbers with FREQ=${FREQ}`;
  if (furthest > 5 && countsInMonth(rule)) return 'BYDAY counts beyond the weeks of a month';
  if (BYSETPOS && !BYDAY.length && !BYMONTHDAY && !BYMONTH) return 'BYSETPOS needs another BY part';
  return undefined;
}

/**
 * Reads a rule such as `FREQ=WEEKLY;BYDAY=TH`, its parts in any order and case, with or without `RRULE:`. `UNTIL` is
 * a local day; of a date-time the day is taken as it is written. Many events share a rule: the same text gives the same one.
 * @returns the rule, or in English why it is refused.
 */
export const parseRule = memo((text: string): Rule | string => {
  if (text.length > 1000) return 'The rule is too long';
  const rule: Record<string, unknown> = {};
  const parts = text
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/^RRULE:/, '')
    .split(';');
  for (const part of parts.filter(Boolean)) {
    const name = part.split('=')[0]!;
    const value = part.slice(name.length + 1);
    const read = PARTS[name];
    if (!read) return `${name} is not supported`;
    if (rule[name]) return `${name} is given twice`;
    if (/^FREQ=(HOUR|MINUTE|SECOND)LY$/.test(part)) return `${part} is finer than a day`;
    rule[name] = read(value);
    if (!rule[name]) return `${part} is not valid`;
  }
  return conflict(rule as unknown as Rule) ?? (rule as unknown as Rule);
});
