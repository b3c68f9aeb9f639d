import type { PlainDate } from '../../time/plain-date.js';
import { addDays, endOfMonth } from '../../time/plain-date.js';

/** What the partner fixed: all optional, all inclusive days. */
export interface Bounds {
  from?: PlainDate;
  until?: PlainDate;
  /** A number of days from `from`, or from today. */
  days?: number;
}

/** A stretch of days, both inclusive. */
export interface Window {
  from: PlainDate;
  until: PlainDate;
}

/** So many days ahead a list without an end looks. */
const HORIZON_DAYS = 400;

/** More days than anybody plans. */
const CENTURY = 36_525;

/** The last day there is: where nothing is fixed. */
const EVER = '9999-12-31';

/** The partner's bounds; an open beginning is before all days, an open end is the last day there is. */
export function fixedWindow({ from, until, days = 0 }: Bounds, today: PlainDate): Window {
  const length = days >= 1 ? Math.min(Math.trunc(days), CENTURY) : 0;
  const last = until ?? EVER;
  // What is over leaves its last day, not none.
  const first = from ?? (length ? within(today, '', last) : '');
  return { from: first, until: length ? within(addDays(first, length - 1), '', last) : last };
}

/** True where the partner fixed both ends: then there is nothing to step through in the list. */
export const isFixed = ({ from, until }: Window): boolean => from > '' && until < EVER;

/** The part of a window within another one. */
export const clamp = (window: Window, { from, until }: Window): Window => ({
  from: window.from > from ? window.from : from,
  until: window.until < until ? window.until : until,
});

/** The day or month within two others that is nearest to the one given. */
export const within = (date: string, from: string, until: string): string =>
  date < from ? from : date > until ? until : date;

/** Whether a day is one of the window's. */
export const isWithin = (day: PlainDate, { from, until }: Window): boolean => day >= from && day <= until;

/** The days of a month. */
export const monthWindow = (month: string): Window => ({
  from: `${month}-01`,
  until: endOfMonth(month),
});

/** The days of a list that begins on a day. */
export const listWindow = (from: PlainDate): Window => ({ from, until: addDays(from, HORIZON_DAYS) });
