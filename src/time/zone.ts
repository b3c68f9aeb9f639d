/**
 * Between the wall clock of a zone and instants (milliseconds since 1970-01-01T00:00Z), on the zone data of the
 * browser. Every function throws a `RangeError` for a zone that is none: check names with {@link isZone} at the door.
 */
import { fromEpochMinute, fromMinutes, isAllDay, modulo, toEpochMinute, toMinutes } from './plain-date.js';
import { memo } from './memo.js';
import type { PlainDateTime, PlainMoment } from './plain-date.js';

/** The zone of a feed that names none. */
export const DEFAULT_ZONE = 'Europe/Berlin';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/**
 * Minutes, a power of two to halve: shorter than the time between any two switches of a zone since 1990 (shortest: a week
 * less an hour, in Gaza 2040).
 */
const SPAN = 8192;

/** Reads a zone's offset at a minute since 1970-01-01T00:00Z, and remembers it: `Intl` is slow. */
const clockOf = memo((zone: string) => {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  return memo((minute: number) => {
    // "1/14/2027, GMT+01:00"; in London in winter "GMT" alone.
    const offset = format.format(minute * MINUTE).split('GMT')[1]!;
    return toMinutes(offset.slice(1)) * (offset[0] === '-' ? -1 : 1);
  });
});

/** Minutes that the zone's clock is ahead of UTC (east positive) at an instant: looks for the switch by halving. */
export function offsetAt(instant: number, zone: string): number {
  const read = clockOf(zone);
  const minute = Math.floor(instant / MINUTE);
  let start = minute - modulo(minute, SPAN);
  for (let size = SPAN; size > 1 && read(start) !== read(start + size);) {
    size /= 2;
    if (minute >= start + size) start += size;
  }
  return read(start);
}

/** Whether the browser knows a zone by this IANA name. Bare offsets (`+01:00`) are no zones: not every browser has them. */
export function isZone(name: string): boolean {
  try {
    return /^[a-z]/i.test(name) && !!clockOf(name);
  } catch {
    return false;
  }
}

/**
 * The instant at which the zone's clock shows a time (a day: its midnight). A time in the gap that the clock leaps
 * over is read with the offset before the gap, so it moves forward by the gap's length; of a time shown twice the
 * first is meant (RFC 5545 3.3.5; "compatible" in Temporal).
 */
export function toInstant(local: PlainMoment, zone: string): number {
  const wall = toEpochMinute(local) * MINUTE;
  // A day to either side is beyond any offset, and never beyond two switches.
  const [before, after] = [wall - DAY, wall + DAY].map((instant) => offsetAt(instant, zone) * MINUTE);
  const first = wall - before!;
  const second = wall - after!;
  return [first, second].find((instant) => instant + offsetAt(instant, zone) * MINUTE === wall) ?? first;
}

/** What the zone's clock shows at an instant, to the minute. */
export const toLocal = (instant: number, zone: string): PlainDateTime =>
  fromEpochMinute(Math.floor(instant / MINUTE) + offsetAt(instant, zone));

/** This very moment, in milliseconds since 1970-01-01T00:00Z. */
export const instant = (): number => Date.now();

/** What the zone's clock shows now. */
export const now = (zone: string): PlainDateTime => toLocal(instant(), zone);

/**
 * A moment for `<time datetime>`: `2027-01-14T15:00:00+01:00`, or the plain day. A time in a gap, which no clock
 * shows, is written as the time that it moves to.
 */
export const toOffsetString = (moment: PlainMoment, zone: string): string =>
  isAllDay(moment) ? moment : withOffset(toInstant(moment, zone), zone);

/** An instant as the zone's clock shows it, with the offset: `2027-01-14T15:00:00+01:00`. */
export function withOffset(instant: number, zone: string): string {
  const offset = offsetAt(instant, zone);
  return `${toLocal(instant, zone)}:00${offset < 0 ? '-' : '+'}${fromMinutes(Math.abs(offset))}`;
}

/** Whether the visitor's own clock shows the same as the zone's at an instant. */
export const sameClock = (instant: number, zone: string): boolean =>
  -new Date(instant).getTimezoneOffset() === offsetAt(instant, zone);
