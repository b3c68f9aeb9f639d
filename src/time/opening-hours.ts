/** Opening hours as the feed writes them (weekly rows and dated rows), on the wall clock of the feed's zone. */
import {
  addDays,
  dateOf,
  daysBetween,
  fromEpochMinute,
  fromMinutes,
  modulo,
  toEpochMinute,
  toMinutes,
} from './plain-date.js';
import { weekdayOf, type PlainDate, type PlainDateTime, type Weekday } from './plain-date.js';

/**
 * One row: on which days (absent: all), from when to when. `closes` at or before `opens` is on the next day, so
 * `00:00` to `00:00` is around the clock. A row with `validFrom` or `validThrough` (both days included) is dated.
 */
export interface HoursRow<Note = unknown> {
  days?: Weekday[] | undefined;
  opens?: string | undefined;
  closes?: string | undefined;
  validFrom?: PlainDate | undefined;
  validThrough?: PlainDate | undefined;
  closed?: boolean | undefined;
  byAppointment?: boolean | undefined;
  note?: Note | undefined;
}

/** From when to when, `HH:MM`: `closes` is `24:00` at midnight, and after it the earlier or same time of the next day. */
export interface HoursSpan {
  opens: string;
  closes: string;
  /** Set where one has to have an appointment in these hours. */
  byAppointment?: true;
}

export interface DayHours<Note = unknown> {
  spans: HoursSpan[];
  /** Somebody can be met by appointment, within spans that say so or without fixed hours. */
  byAppointment: boolean;
  /** What the rows add in words, each thing once. */
  notes: Note[];
  /** A dated row decided, or added a note. */
  exception: boolean;
}

export type OpenState = { open: true; until: PlainDateTime } | { open: false; next?: PlainDateTime };

/** Minutes, the end not included. */
type Stretch = [start: number, end: number];

const DAY = 1440;
const HORIZON_DAYS = 60;

const isDated = ({ validFrom, validThrough }: HoursRow): boolean => !!(validFrom || validThrough);

/** Whether a row says when; a dated one that does not only adds its note to the usual hours. */
const saysWhen = (row: HoursRow): unknown => row.closed || row.opens || row.byAppointment || !isDated(row);

/** For how many days a row is valid; a season without an end is longer than any with one, and shorter than always. */
const reach = (row: HoursRow): number =>
  row.validFrom && row.validThrough
    ? daysBetween(row.validFrom, row.validThrough)
    : isDated(row)
      ? Number.MAX_VALUE
      : Infinity;

/**
 * The rows that decide a day: the dated ones where there are any, and of these the ones that are valid for the
 * shortest time, so that a single day wins over holidays, and holidays over a summer. Rows of equal reach add up, but
 * where one says closed, no other says when.
 */
function rowsOn<Note>(rows: readonly HoursRow<Note>[], date: PlainDate): HoursRow<Note>[] {
  const weekday = weekdayOf(date);
  const valid = rows.filter(
    ({ days, validFrom = date, validThrough = date }) =>
      validFrom <= date && date <= validThrough && (!days || days.includes(weekday)),
  );
  const shortest = valid.filter(saysWhen).reduce((least, row) => Math.min(least, reach(row)), Infinity);
  const deciding = valid.filter((row) => !saysWhen(row) || reach(row) === shortest);
  return deciding.some(({ closed }) => closed)
    ? deciding.filter(({ closed, opens }) => closed || !opens)
    : deciding;
}

/** The stretches of rows in minutes from the day's midnight. */
function stretchesOf(rows: readonly HoursRow[], byAppointment: boolean): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { opens, closes, closed, byAppointment: appointment = false } of rows) {
    if (!opens || !closes || closed || appointment !== byAppointment) continue;
    const start = toMinutes(opens);
    // The whole day where both are the same hour.
    stretches.push([start, start + (modulo(toMinutes(closes) - start, DAY) || DAY)]);
  }
  return merge(stretches);
}

/** Sorts, and joins what overlaps or touches. */
function merge(stretches: Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const [start, end] of [...stretches].sort(([a], [b]) => a - b)) {
    const last = merged[merged.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function toSpan([start, end]: Stretch): HoursSpan {
  const last = Math.min(end, start + DAY);
  return { opens: fromMinutes(start), closes: fromMinutes(last > DAY ? last - DAY : last) };
}

/** What to print for a day. A span that runs past midnight belongs to the day on which it begins. */
export function hoursOn<Note>(rows: readonly HoursRow<Note>[], date: PlainDate): DayHours<Note> {
  const deciding = rowsOn(rows, date);
  const spans = [
    ...stretchesOf(deciding, false).map(toSpan),
    ...stretchesOf(deciding, true).map((stretch) => ({ ...toSpan(stretch), byAppointment: true as const })),
  ];
  // Texts in several languages are objects, which are equal in what they say.
  const notes = new Map<string, Note>();
  for (const { note } of deciding) if (note !== undefined) notes.set(JSON.stringify(note), note);
  return {
    spans: spans.sort((a, b) => (a.opens < b.opens ? -1 : 1)),
    byAppointment: deciding.some((row) => row.byAppointment),
    notes: [...notes.values()],
    exception: deciding.some(isDated),
  };
}

/** Whether there is any time at which somebody can be met. */
export const isOpen = ({ spans, byAppointment }: DayHours): boolean => spans.length > 0 || byAppointment;

/** Whether two days say the same. */
export const sameHours = (one: DayHours, other: DayHours): boolean =>
  JSON.stringify({ ...one, exception: 0 }) === JSON.stringify({ ...other, exception: 0 });

/**
 * Whether one can walk in now, hours by appointment left aside (or these alone), and when that changes: `until` is the
 * end of all spans that join the present one (what never closes is "until" 60 days on), `next` the first opening that
 * begins within 60 days. It goes by what the clock on the wall shows, as the hours do: in the night in which an hour
 * comes twice, both are alike.
 */
export function openState(rows: readonly HoursRow[], now: PlainDateTime, byAppointment = false): OpenState {
  const today = dateOf(now);
  const minute = toEpochMinute(now);
  const stretches: Stretch[] = [];
  for (let ahead = -1; ahead <= HORIZON_DAYS; ahead++) {
    const date = addDays(today, ahead);
    const midnight = toEpochMinute(date);
    for (const [start, end] of stretchesOf(rowsOn(rows, date), byAppointment))
      stretches.push([midnight + start, midnight + end]);
  }
  const coming = merge(stretches).find(([, end]) => end > minute);
  if (!coming) return { open: false };
  const [start, end] = coming;
  return start <= minute
    ? { open: true, until: fromEpochMinute(end) }
    : { open: false, next: fromEpochMinute(start) };
}
