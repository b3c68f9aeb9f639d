/**
 * Between the wall clock of a zone and instants (milliseconds since 1970-01-01T00:00Z), on the zone data of the
 * browser. Every function throws a `RangeError` for a zone that is none: check names with {@link isZone} at the door.
 */
import { fromEpochMinute, fromMinutes, isAllDay, toDay, toEpochMinute } from './plain-date.js';
import type { PlainDateTime, PlainMoment } from './plain-date.js';

/** The zone of a feed that names none. */
export const DEFAULT_ZONE = 'Europe/Berlin';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
// Shorter than the time between any two switches of a zone since 1990 (shortest: a week less an hour, in Gaza 2040).
const SPAN = 6 * DAY;

/** A stretch of time with at most one switch in it. */
interface Span {
  before: number;
  after: number;
  switchAt: number;
}
interface Clock {
  format: Intl.DateTimeFormat;
  spans: Map<number, Span>;
}
const clocks = new Map<string, Clock>();

function clockOf(zone: string): Clock {
  let clock = clocks.get(zone);
  if (!clock) {
    const numeric = 'numeric';
    const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
    });
    clocks.set(zone, (clock = { format, spans: new Map() }));
  }
  return clock;
}

/** The offset as `Intl` shows it, without the cache. */
function readOffset({ format }: Clock, instant: number): number {
  const [month, day, year, hour, minute] = format.format(instant).match(/\d+/g)!.map(Number);
  return toDay(year!, month!, day!) * 1440 + hour! * 60 + minute! - Math.floor(instant / MINUTE);
}

/** Finds the switch in a span by halving, to the minute. */
function readSpan(clock: Clock, index: number): Span {
  let start = index * SPAN;
  let switchAt = start + SPAN;
  const before = clock.spans.get(index - 1)?.after ?? readOffset(clock, start);
  const after = clock.spans.get(index + 1)?.before ?? readOffset(clock, switchAt);
  while (before !== after && switchAt - start > MINUTE) {
    const middle = start + Math.floor((switchAt - start) / 2 / MINUTE) * MINUTE;
    if (readOffset(clock, middle) === before) start = middle;
    else switchAt = middle;
  }
  return { before, after, switchAt };
}

/** Minutes that the zone's clock is ahead of UTC (east positive) at an instant. */
export function offsetAt(instant: number, zone: string): number {
  const clock = clockOf(zone);
  const index = Math.floor(instant / SPAN);
  let span = clock.spans.get(index);
  if (!span) clock.spans.set(index, (span = readSpan(clock, index)));
  return instant < span.switchAt ? span.before : span.after;
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
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  const first = wall - before * MINUTE;
  const second = wall - after * MINUTE;
  return offsetAt(first, zone) !== before && offsetAt(second, zone) === after ? second : first;
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
export function toOffsetString(moment: PlainMoment, zone: string): string {
  if (isAllDay(moment)) return moment;
  const instant = toInstant(moment, zone);
  const offset = offsetAt(instant, zone);
  return `${toLocal(instant, zone)}:00${offset < 0 ? '-' : '+'}${fromMinutes(Math.abs(offset))}`;
}

/** Whether the visitor's own clock shows the same as the zone's at an instant. */
export const sameClock = (instant: number, zone: string): boolean =>
  -new Date(instant).getTimezoneOffset() === offsetAt(instant, zone);
