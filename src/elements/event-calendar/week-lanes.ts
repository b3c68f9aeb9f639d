import type { Occurrence } from '../../feed/occurrences.js';
import type { PlainDate } from '../../time/plain-date.js';
import { isAllDay, minutesBetween } from '../../time/plain-date.js';
import { touches } from './calendar-model.js';
import type { Window } from './period.js';
import { isWithin } from './period.js';

/** An occurrence on a day of the week, or the part of it that falls on that day. */
export interface Block {
  occurrence: Occurrence;
  /** Half-hour columns from the first hour on; `until` is the first one after it. */
  from: number;
  until: number;
  /** Which line of the lane, from 0: what overlaps is stacked. */
  row: number;
  /** Whether it fills the day. */
  whole: boolean;
}

/** A week along the hours. */
export interface WeekLanes {
  /** The hour that the lanes begin with. */
  first: number;
  /** So many half hours they are long. */
  columns: number;
  /** What happens on each of the days: what fills the day first, then in order of time. */
  lanes: Block[][];
}

/** Minutes of a day, and the hours that are always there. */
const DAY = 1440;
const [FIRST, LAST] = [540, 1200];
/** Minutes of room that the words of a block need, and the share of a lane. */
const ROOM = 120;
const SHARE = 5.5;

/**
 * Lays a week out: lanes of the same hours, 9 to 20, or more where something happens earlier or later. What comes from the
 * day before or goes on to the next reaches to the lane's end, but does not make the lane longer. All by the wall clock: on
 * the days on which it is changed, too.
 */
export function weekLanes(
  days: readonly PlainDate[],
  occurrences: readonly Occurrence[],
  window: Window,
): WeekLanes {
  const parts = days.map((day) =>
    occurrences
      .filter((occurrence) => isWithin(day, window) && touches(occurrence, { from: day, until: day }))
      .map((occurrence) => {
        const { start, end = start } = occurrence;
        const [from, until] = isAllDay(start)
          ? [-Infinity, Infinity]
          : [minutesBetween(day, start), minutesBetween(day, end)];
        return { occurrence, from, until, whole: from <= 0 && until >= DAY };
      })
      .sort((a, b) => +b.whole - +a.whole),
  );
  const timed = parts.flat().filter(({ whole }) => !whole);
  const begins = timed.map(({ from, until }) => (from < 0 ? until - ROOM : from));
  const ends = timed.map(({ from, until }) => (until > DAY ? from + ROOM : Math.max(until, from + ROOM)));
  const first = Math.floor(Math.max(0, Math.min(FIRST, ...begins)) / 60);
  const columns = Math.ceil(Math.min(DAY, Math.max(LAST, ...ends)) / 60 - first) * 2;
  const room = Math.round(columns / SHARE);
  const column = (minutes: number): number => minutes / 30 - first * 2;

  const lanes = parts.map((onDay) => {
    // Where each row ends: blocks come in order of their columns, so the first row that is free again takes one.
    const rows: number[] = [];
    return onDay.map(({ occurrence, from, until, whole }) => {
      const start = Math.min(Math.max(Math.floor(column(from)), 0), columns - room);
      const end = Math.min(Math.max(Math.ceil(column(until)), start + room), columns);
      const free = rows.findIndex((taken) => taken <= start);
      const row = free < 0 ? rows.length : free;
      rows[row] = end;
      return { occurrence, from: start, until: end, row, whole };
    });
  });
  return { first, columns, lanes };
}
