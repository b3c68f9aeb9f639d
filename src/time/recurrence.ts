/** Repeating days: the dates of a rule (RFC 5545 3.3.10), over plain local days. */
import { fromDay, fromEpochDay, modulo, toDay, toEpochDay, weekdayIndex, WEEKDAYS } from './plain-date.js';
import type { PlainDate } from './plain-date.js';
import { countsInMonth, type Rule } from './rule.js';

export { parseRule } from './rule.js';
export type { Frequency, Rule } from './rule.js';

/** Of a period: its days or its months, and the most days it may have. */
const PERIODS = { DAILY: [1, 0, 1], WEEKLY: [7, 0, 7], MONTHLY: [0, 1, 31], YEARLY: [0, 12, 366] } as const;

/** Whether a part of a rule, where it was given, names any of these. */
const allows = <T>(list: readonly T[] | undefined, ...values: T[]): boolean =>
  !list || values.some((value) => list.includes(value));

/**
 * Whether a day of a period is one of the rule. The table "expand or limit" of the RFC comes to this: a period's
 * dates are those of its days that every part allows; where no part names days, the start does.
 */
function matcher(rule: Rule, start: number): (day: number) => boolean {
  const { FREQ } = rule;
  let { BYDAY, BYMONTHDAY, BYMONTH } = rule;
  const inMonth = countsInMonth(rule);
  if (FREQ !== 'DAILY' && !BYDAY && !BYMONTHDAY) {
    const [, month, date] = fromDay(start);
    if (FREQ === 'WEEKLY') BYDAY = [WEEKDAYS[weekdayIndex(start)]!];
    else BYMONTHDAY = [date];
    if (FREQ === 'YEARLY') BYMONTH ??= [month];
  }
  return (day) => {
    const weekday = WEEKDAYS[weekdayIndex(day)]!;
    // Most days are not one of the week's: said before the costly questions.
    if (BYDAY && !BYDAY.some((named) => named.endsWith(weekday))) return false;
    if (allows(BYDAY, weekday) && !BYMONTHDAY && !BYMONTH) return true;
    const [year, month, date] = fromDay(day);
    const next = toDay(year, month + 1, 1);
    const fromStart = inMonth ? date : day - toDay(year, 1, 0);
    const fromEnd = day - (inMonth ? next : toDay(year, 13, 1));
    return (
      allows(BYDAY, weekday, Math.ceil(fromStart / 7) + weekday, Math.floor(fromEnd / 7) + weekday) &&
      allows(BYMONTH, month) &&
      allows(BYMONTHDAY, date, day - next)
    );
  };
}

/** How much one expansion may cost: periods looked at, and dates returned. */
export interface Budget {
  steps: number;
  results: number;
}

/** So many periods are looked at. */
const STEPS = 10_000;

export interface Expansion {
  /** Ascending, without duplicates. */
  dates: PlainDate[];
  /** False when the budget ran out before the window did. */
  complete: boolean;
}

/** The dates that a rule names between two days, its `COUNT` aside; the start itself is left to the caller. */
function search(
  rule: Rule,
  origin: number,
  earliest: number,
  high: number,
  steps: number,
  enough: number,
): [found: number[], complete: boolean] {
  const { FREQ, INTERVAL = 1, BYSETPOS, WKST = 'MO' } = rule;
  const fits = matcher(rule, origin);

  const [days, months, longest] = PERIODS[FREQ];
  const [year, month, date] = fromDay(origin);
  const weekStart = date - modulo(weekdayIndex(origin) - WEEKDAYS.indexOf(WKST), days);
  /** The first day of a period; the one with the start in it is number 0. */
  const first = (period: number): number =>
    toDay(year, (months > 1 ? 1 : month) + period * months, (days ? weekStart : 1) + period * days);

  const found: number[] = [];
  let period = Math.floor((earliest - first(0)) / longest / INTERVAL) * INTERVAL;
  for (; found.length < enough && first(period) <= high && steps--; period += INTERVAL) {
    // BYSETPOS counts in the whole period; without it, the part of the period within the window will do.
    let day = BYSETPOS ? first(period) : Math.max(first(period), earliest);
    const next = BYSETPOS ? first(period + 1) : Math.min(first(period + 1), high + 1);
    const dates: number[] = [];
    for (; day < next; day++) if (fits(day)) dates.push(day);
    const isMeant = (day: number, index: number): boolean =>
      day >= earliest && day <= high && allows(BYSETPOS, index + 1, index - dates.length);
    found.push(...dates.filter(isMeant));
  }
  return [found, steps >= 0];
}

/** The last date, or how far it was counted; up to which day that is certain; and whether it could be counted so far. */
type Counted = [last: number, through: number, whole: boolean];
/** Of each rule by its start: many events share a rule. */
const known = new WeakMap<Rule, Map<number, Counted>>();
/** So many days more than asked for are counted: the next window is near. */
const AHEAD = 800;

/** The last date by `COUNT`, counted from the start once: windows are then jumped to. */
function lastOf(rule: Rule, origin: number, end: number): Counted {
  const starts = known.get(rule) ?? new Map<number, Counted>();
  known.set(rule, starts);
  let counted = starts.get(origin);
  if (!counted || counted[1] < end) {
    const through = end + AHEAD;
    const [found, complete] = search(rule, origin, origin + 1, through, STEPS, rule.COUNT! - 1);
    const dates = [origin, ...found].slice(0, rule.COUNT);
    const isLast = dates.length === rule.COUNT;
    counted = complete && !isLast ? [through, through, true] : [dates[dates.length - 1]!, Infinity, isLast];
    starts.set(origin, counted);
  }
  return counted;
}

/**
 * The dates of a rule from `from` to `until`, both included. Jumps straight to the window; `COUNT` is counted from the
 * start once, and remembered.
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
  budget: Budget = { steps: STEPS, results: 1_000 },
): Expansion {
  const { COUNT, UNTIL = until } = rule;
  const { steps, results } = budget;
  const origin = toEpochDay(start);
  const low = toEpochDay(from);
  const end = toEpochDay(until);
  const [last, , whole] = COUNT ? lastOf(rule, origin, end) : [toEpochDay(UNTIL), 0, true];
  const earliest = Math.max(origin + 1, low);
  const [found, complete] = search(rule, origin, earliest, Math.min(end, last), steps, results + 1);
  if (low <= origin && origin <= end) found.unshift(origin);
  return {
    dates: found.slice(0, results).map(fromEpochDay),
    complete: complete && (whole || end <= last) && found.length <= results,
  };
}
