// The same programme in the format each library takes. Nobody gets members that it does not show or keep.
import { LAST_DAY, PLACES, type Entry } from './programme.js';

const PLACE_IDS = PLACES.map((_, index) => `place-${index}`);

/** RFC 5545's weekdays, and by number FullCalendar's, Sunday first. */
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const weekdayOf = ({ start }: Entry): number => new Date(`${start.slice(0, 10)}T00:00Z`).getUTCDay();

/** A feed of the partner format: series are RFC 5545 rules. The bare page reads it, too. */
export const toFeed = (entries: readonly Entry[]): unknown => ({
  version: '1.0',
  language: 'de',
  organization: { id: 'kin-top', name: 'Kin-Top' },
  places: PLACES.map((name, index) => ({ id: PLACE_IDS[index], name })),
  events: entries.map((entry) => ({
    id: entry.id,
    name: entry.name,
    summary: entry.summary,
    startDate: entry.start,
    endDate: entry.end,
    place: PLACE_IDS[entry.place],
    ...(entry.weekly && {
      rrule: `FREQ=WEEKLY;BYDAY=${WEEKDAYS[weekdayOf(entry)]};UNTIL=${LAST_DAY.replaceAll('-', '')}`,
    }),
  })),
});

const dayAfter = (day: string): string => new Date(Date.parse(day) + 864e5).toISOString().slice(0, 10);

/** FullCalendar's event objects: series are its own simple recurrence, leaner than its plugin for RFC 5545 rules. */
export const toFullCalendar = (entries: readonly Entry[]): unknown =>
  entries.map((entry) => ({
    id: entry.id,
    title: entry.name,
    extendedProps: { summary: entry.summary, place: PLACES[entry.place] },
    ...(entry.weekly
      ? {
          daysOfWeek: [weekdayOf(entry)],
          startTime: entry.start.slice(11),
          endTime: entry.end.slice(11),
          startRecur: entry.start.slice(0, 10),
          endRecur: dayAfter(LAST_DAY),
        }
      : { start: entry.start, end: entry.end }),
  }));

/**
 * EventCalendar's event objects. It knows no series, so that the page makes a date of each (`weekly` and `until` are
 * read by it alone): a file with all of them would be six times as long.
 */
export const toEventCalendar = (entries: readonly Entry[]): unknown =>
  entries.map((entry) => ({
    id: entry.id,
    title: entry.name,
    start: entry.start,
    end: entry.end,
    extendedProps: { summary: entry.summary, place: PLACES[entry.place] },
    ...(entry.weekly && { weekly: LAST_DAY }),
  }));
