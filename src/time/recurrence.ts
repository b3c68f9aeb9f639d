/** Repeating days: the dates of a rule (RFC 5545 3.3.10), over plain local days. */
import { fromDay, fromEpochDay, toDay, toEpochDay, weekdayIndex, WEEKDAYS } from './plain-date.js';
import type { PlainDate } from './plain-date.js';
import { countsInMonth, type Rule } from './rule.js';

export { parseRule } from './rule.js';
export type { Frequency, Rule, RuleDay } from './rule.js';

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
  const isNth = (day: number, ordinal: number): boolean => {
    const [year, month] = fromDay(day);
    const first = toDay(year, inMonth ? month : 1, 1);
    const next = inMonth ? toDay(year, month + 1, 1) : toDay(year + 1, 1, 1);
    return ordinal === Math.floor((day - first) / 7) + 1 || ordinal === Math.floor((day - next) / 7);
  };
  return (day) => {
    const weekday = WEEKDAYS[weekdayIndex(day)];
    const [year, month, date] = fromDay(day);
    const toMonthEnd = day - toDay(year, month + 1, 1);
    return (
      (!byDay.length || byDay.some((on) => on.day === weekday && (!on.ordinal || isNth(day, on.ordinal)))) &&
      (!byMonth.length || byMonth.includes(month)) &&
      (!byMonthDay.length || byMonthDay.includes(date) || byMonthDay.includes(toMonthEnd))
    );
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
  const { count, interval, bySetPos } = rule;
  const origin = toEpochDay(start);
  const low = toEpochDay(from);
  const end = toEpochDay(until);
  const high = rule.until ? Math.min(end, toEpochDay(rule.until)) : end;
  const earliest = count ? origin + 1 : Math.max(origin + 1, low);
  const periods = periodsOf(rule);
  const fits = matcher(rule, origin);

  /** The dates of a period that count. Positions are those in the whole period, before the window cuts it. */
  const datesOf = (period: number): number[] => {
    let day = periods.first(period);
    let next = periods.first(period + 1);
    if (!bySetPos.length) {
      day = Math.max(day, earliest);
      next = Math.min(next, high + 1);
    }
    const days: number[] = [];
    for (; day < next; day++) if (fits(day)) days.push(day);
    return bySetPos.length
      ? days
          .filter((_, i) => bySetPos.includes(i + 1) || bySetPos.includes(i - days.length))
          .filter((found) => found >= earliest && found <= high)
      : days;
  };

  const dates = origin >= low && origin <= end ? [fromEpochDay(origin)] : [];
  let left = count ? count - 1 : Infinity;
  let { steps } = budget;
  let period = periods.of(origin);
  if (!count) period += Math.floor((periods.of(earliest) - period) / interval) * interval;
  for (; left && periods.first(period) <= high; period += interval) {
    if (!steps--) return { dates, complete: false };
    for (const day of datesOf(period).slice(0, left)) {
      left--;
      if (day < low) continue;
      if (dates.length >= budget.results) return { dates, complete: false };
      dates.push(fromEpochDay(day));
    }
  }
  return { dates, complete: true };
}
