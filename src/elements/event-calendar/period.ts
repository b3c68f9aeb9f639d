import type { PlainDate } from '../../time/plain-date.js';
import { addDays, addMonths, dateOf, isPlainDate, monthOf } from '../../time/plain-date.js';

/** What the partner fixed: all optional, all inclusive days. */
export interface Bounds {
  from?: string;
  until?: string;
  /** A number of days from `from`, or from today. */
  days?: number;
}

/** A stretch of days, both inclusive. */
export interface Window {
  from: PlainDate;
  until: PlainDate;
}

/** So many days ahead a list without an end looks. */
const HORIZON = 400;

/** More days than anybody plans. */
const CENTURY = 36_525;

/** The partner's bounds as days; what is no date counts as absent. */
export function fixedWindow({ from, until, days }: Bounds, today: PlainDate): Partial<Window> {
  const length = days && days >= 1 ? Math.min(Math.trunc(days), CENTURY) : 0;
  const first = from && isPlainDate(from) ? from : length ? today : undefined;
  const last = until && isPlainDate(until) ? until : undefined;
  return { from: first, until: last ?? (length && first ? addDays(first, length - 1) : undefined) };
}

/** True where the partner fixed both ends: then there is nothing to step through in the list. */
export const isFixed = (fixed: Partial<Window>): fixed is Window => Boolean(fixed.from && fixed.until);

const firstOf = (month: string): PlainDate => `${month}-01`;
const lastOf = (month: string): PlainDate => addDays(addMonths(firstOf(month), 1), -1);

/** The days of a month. */
export const monthWindow = (month: string): Window => ({ from: firstOf(month), until: lastOf(month) });

/** The days a list shows: the fixed ones, or from the month on, or from a day in it. */
export function listWindow(month: string, day: PlainDate | undefined, fixed: Partial<Window>): Window {
  if (isFixed(fixed)) return fixed;
  const start = day && monthOf(day) === month ? day : firstOf(month);
  const from = fixed.from && fixed.from > start ? fixed.from : start;
  return { from, until: fixed.until ?? addDays(from, HORIZON) };
}

/** The month `steps` before or after. */
export const stepMonth = (month: string, steps: number): string => monthOf(addMonths(firstOf(month), steps));

/** Whether any day of the month may be shown. */
export const isWithin = (month: string, { from, until }: Partial<Window>): boolean =>
  (!from || lastOf(month) >= from) && (!until || firstOf(month) <= until);

/** The month to begin with: the one asked for, else the current one, brought within the fixed days. */
export function firstMonth(date: string | undefined, today: PlainDate, fixed: Partial<Window>): string {
  const asked = date && isPlainDate(firstOf(date.slice(0, 7))) ? monthOf(date) : monthOf(today);
  if (fixed.from && asked < monthOf(fixed.from)) return monthOf(fixed.from);
  if (fixed.until && asked > monthOf(fixed.until)) return monthOf(fixed.until);
  return asked;
}

/** The day within the window that is nearest to `day`. */
export const clampDay = (day: PlainDate, { from, until }: Window): PlainDate =>
  day < from ? from : day > until ? until : dateOf(day);
