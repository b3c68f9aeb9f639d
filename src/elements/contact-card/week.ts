import type { DayHours, HoursRow } from '../../time/opening-hours.js';
import { hoursOn, isOpen, sameHours } from '../../time/opening-hours.js';
import type { PlainDate } from '../../time/plain-date.js';
import { addDays, daysBetween, daysFrom, weekOf } from '../../time/plain-date.js';

/** A dated row that is valid for longer is a season, and its hours are the usual ones. */
const LONGEST_EXCEPTION = 28;
/** So many days ahead exceptions are named. */
const AHEAD = 14;
/** So much further the end of what lasts is looked for. */
const FURTHER = 60;

/** Neighbouring days on which the same holds. */
export interface Run<Note> {
  days: PlainDate[];
  hours: DayHours<Note>;
  /** Whether it goes on beyond the days that were looked at. */
  endless?: boolean;
}

const isShort = ({ validFrom, validThrough }: HoursRow): boolean =>
  !!validFrom && !!validThrough && daysBetween(validFrom, validThrough) < LONGEST_EXCEPTION;

const usual = <Note>(rows: readonly HoursRow<Note>[]): HoursRow<Note>[] =>
  rows.filter((row) => !isShort(row));

/** Joins neighbouring days with equal hours; a day for which `hoursOf` gives none separates its neighbours. */
function runsOf<Note>(
  days: readonly PlainDate[],
  hoursOf: (day: PlainDate) => DayHours<Note> | undefined,
): Run<Note>[] {
  const runs: Run<Note>[] = [];
  let last: Run<Note> | undefined;
  for (const day of days) {
    const hours = hoursOf(day);
    if (hours && last && sameHours(last.hours, hours)) last.days.push(day);
    else {
      last = hours && { days: [day], hours };
      if (last) runs.push(last);
    }
  }
  if (last) last.endless = true;
  return runs;
}

/** The week from Monday on: each weekday as it comes next, with its usual hours, and today with those it really has. */
export const usualWeek = <Note>(rows: readonly HoursRow<Note>[], today: PlainDate): Run<Note>[] =>
  runsOf(
    weekOf(today).map((day) => (day < today ? addDays(day, 7) : day)),
    (day) => hoursOn(day === today ? rows : usual(rows), day),
  );

/** What is said of all days with hours, so that it need not be said of each. */
export function commonNotes<Note>(week: readonly Run<Note>[]): Note[] {
  const [first, ...rest] = week.filter(({ hours }) => isOpen(hours)).map(({ hours }) => hours.notes);
  return first && rest.every((notes) => JSON.stringify(notes) === JSON.stringify(first)) ? first : [];
}

/**
 * What is not as the week's table says, beginning within 14 days, today included: days with a row of their own, and
 * those on which another season has begun. A Sunday that is closed as always does not part the days around it.
 */
export function exceptionsAhead<Note>(rows: readonly HoursRow<Note>[], today: PlainDate): Run<Note>[] {
  const dated = rows.filter((row) => isShort(row) || (row.validFrom ?? '') > today);
  const regular = usual(rows);
  const last = addDays(today, AHEAD);
  const differs = (day: PlainDate): boolean =>
    !sameHours(hoursOn(rows, day), hoursOn(regular, addDays(today, daysBetween(today, day) % 7)));
  return runsOf(daysFrom(today, addDays(last, FURTHER)), (day) =>
    differs(day) || hoursOn(dated, day).exception ? hoursOn(rows, day) : undefined,
  ).filter(({ days }) => days[0]! <= last && days.some(differs));
}
