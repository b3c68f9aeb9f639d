/**
 * Calendar days and wall-clock times without a zone, as the strings the feed is written in. They compare and sort
 * as text. Of `Date` only the UTC side is used, which neither the machine's zone nor the libraries that patch `Date`
 * touch. Functions trust their input: check untrusted text with {@link isPlainDate} and {@link isPlainDateTime} first.
 */

import { memo } from './memo.js';

/** A calendar day, `YYYY-MM-DD`. */
export type PlainDate = string;
/** A wall-clock time to the minute, `YYYY-MM-DDTHH:MM`. */
export type PlainDateTime = string;
/** A day (all-day) or a time on a day. */
export type PlainMoment = PlainDate | PlainDateTime;

/** Weekdays as RFC 5545 writes them, Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** True for a day that exists, from 1900 (what is earlier is a typing error) to 9999-12-31 ("for ever"). */
export const isPlainDate = memo((text: string): boolean => text >= '1900' && addDays(text, 0) === text);

/** True for `YYYY-MM-DDTHH:MM`, also with seconds, which {@link normalize} drops; false with an offset or a `Z`. */
export const isPlainDateTime = (text: string): boolean =>
  isPlainDate(dateOf(text)) && /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text.slice(10));

/** The one spelling of a valid moment: to the minute, seconds cut off. */
export const normalize = (moment: PlainMoment): PlainMoment => moment.slice(0, 16);

export const dateOf = (moment: PlainMoment): PlainDate => moment.slice(0, 10);
export const timeOf = (moment: PlainMoment): string | undefined => moment.slice(11, 16) || undefined;
export const isAllDay = (moment: PlainMoment): boolean => !timeOf(moment);
/** `YYYY-MM` of a moment. */
export const monthOf = (moment: PlainMoment): string => moment.slice(0, 7);

const { floor } = Math;
const pad = (number: number): string => `${number}`.padStart(2, '0');
/** The remainder with the divisor's sign: a place in a cycle. */
export const modulo = (number: number, cycle: number): number => number - cycle * floor(number / cycle);

/** Days since 1970-01-01, from 1900 on. Months and days count on beyond their range: month 13 is January, day 0 the day before. */
export const toDay = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 864e5;

/** Year, month (1 to 12) and day of a day number: the inverse of {@link toDay}. */
export function fromDay(epochDay: number): [year: number, month: number, day: number] {
  const date = new Date(epochDay * 864e5);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** Days since 1970-01-01 of a moment's day. */
export const toEpochDay = (moment: PlainMoment): number =>
  toDay(+moment.slice(0, 4), +moment.slice(5, 7), +moment.slice(8, 10));
/** Remembered: long programmes ask for the same days again and again. */
const toText = memo((epochDay: number): string => fromDay(epochDay).map(pad).join('-'));
/** The last day there is: what would be later is this one. */
const LAST = toDay(9999, 12, 31);
export const fromEpochDay = (epochDay: number): PlainDate => toText(Math.min(epochDay, LAST));

export const addDays = (date: PlainDate, days: number): PlainDate => fromEpochDay(toEpochDay(date) + days);
/** Days from `a` to `b`, negative when `b` is earlier. */
export const daysBetween = (a: PlainMoment, b: PlainMoment): number => toEpochDay(b) - toEpochDay(a);

/** The days from one to another, both included. */
export function daysFrom(from: PlainDate, until: PlainDate): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = toEpochDay(from); day <= toEpochDay(until); day++) days.push(fromEpochDay(day));
  return days;
}

/** The same day of another month, or that month's last day where it is shorter; beyond the year 9999 it is no plain date. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = fromDay(toEpochDay(date));
  return toText(Math.min(toDay(year, month + months, day), toDay(year, month + months + 1, 0)));
}
/** The last day of a month, `YYYY-MM`. */
export const endOfMonth = (month: string): PlainDate =>
  fromEpochDay(toDay(+month.slice(0, 4), +month.slice(5) + 1, 0));

/** Place of a day in the week, 0 for Monday. */
export const weekdayIndex = (epochDay: number): number => modulo(epochDay + 3, 7);
export const weekdayOf = (moment: PlainMoment): Weekday => WEEKDAYS[weekdayIndex(toEpochDay(moment))]!;
/** The Monday on or before a day. */
export const startOfWeek = (date: PlainDate): PlainDate => addDays(date, -weekdayIndex(toEpochDay(date)));
/** The days of a day's week, Monday first. */
export const weekOf = (date: PlainDate): PlainDate[] =>
  WEEKDAYS.map((_, days) => addDays(startOfWeek(date), days));

/** Minutes of a `HH:MM` since midnight; `24:00` is 1440, no time midnight. */
export const toMinutes = (time: string): number => +time.slice(0, 2) * 60 + +time.slice(3, 5);
/** `HH:MM` of minutes since midnight. */
export const fromMinutes = (minutes: number): string => `${pad(floor(minutes / 60))}:${pad(minutes % 60)}`;

/** Wall-clock minutes since 1970-01-01T00:00; a day without a time counts from its midnight. */
export const toEpochMinute = (moment: PlainMoment): number =>
  toEpochDay(moment) * 1440 + toMinutes(moment.slice(11));
export const fromEpochMinute = (minute: number): PlainDateTime =>
  `${fromEpochDay(floor(minute / 1440))}T${fromMinutes(modulo(minute, 1440))}`;

/** Moves the hands of the wall clock; for elapsed time across a DST switch go through instants (`zone.ts`). */
export const addMinutes = (moment: PlainMoment, minutes: number): PlainDateTime =>
  fromEpochMinute(toEpochMinute(moment) + minutes);
/** Minutes the wall clock moves from `a` to `b`. */
export const minutesBetween = (a: PlainMoment, b: PlainMoment): number => toEpochMinute(b) - toEpochMinute(a);
