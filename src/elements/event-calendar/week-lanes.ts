import type { Occurrence } from '../../feed/occurrences.js';
import type { PlainDate } from '../../time/plain-date.js';
import { isAllDay, minutesBetween } from '../../time/plain-date.js';
import { byDay } from './calendar-model.js';
import type { Window } from './period.js';

/** An occurrence on a day of the week, or the part of it that falls on that day. */
export interface Block {
  occurrence: Occurrence;
  /** Half-hour columns from the first hour on; `until` is the first one after it. */
  from: number;
  until: number;
  /** Which line of the lane, from 0: what overlaps is stacked. */
  row: number;
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

/** Minutes of a day. */
const DAY = 1440;

/**
 * Lays a week out: lanes of the same hours, 9 to 20, or more where something happens earlier or later, or has no room for
 * its words (a sixth of the lane). What comes from the day before or goes on to the next reaches to the lane's end, but
 * does not make the lane longer than need be. All by the wall clock: on the days on which it is changed, too.
 */
export function weekLanes(
  days: readonly PlainDate[],
  occurrences: readonly Occurrence[],
  window: Window,
): WeekLanes {
  const happening = byDay(occurrences, window);
  const parts = days.map((day) =>
    (happening.get(day) ?? [])
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
  // Hours: of what lasts over midnight two are enough.
  const begins = timed.map(({ from, until }) => (from < 0 ? until - 120 : from) / 60);
  const ends = timed.map(({ from, until }) => (until > DAY ? from + 120 : until) / 60);
  const first = Math.max(Math.floor(Math.min(9, ...begins)), 0);
  let last = Math.ceil(Math.min(Math.max(20, ...ends), 24));
  const room = (): number => Math.round((last - first) / 3);
  while (last < 24 && begins.some((hour) => Math.floor(hour * 2) + room() > last * 2)) last++;

  const columns = (last - first) * 2;
  const lanes = parts.map((onDay) => {
    // Where each row ends: blocks come in order of their columns, so the first row that is free again takes one.
    const rows: number[] = [];
    return onDay.map(({ occurrence, from, until }) => {
      const start = Math.max(Math.min(Math.floor(from / 30) - first * 2, columns - room()), 0);
      const end = Math.min(Math.max(Math.ceil(until / 30) - first * 2, start + room()), columns);
      const free = rows.findIndex((taken) => taken <= start);
      const row = free < 0 ? rows.length : free;
      rows[row] = end;
      return { occurrence, from: start, until: end, row };
    });
  });
  return { first, columns, lanes };
}
