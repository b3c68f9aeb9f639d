import type { DayHours, HoursRow } from '../../time/opening-hours.js';
import { hoursOn } from '../../time/opening-hours.js';
import type { PlainDate } from '../../time/plain-date.js';
import { addDays, daysBetween, startOfWeek, weekdayOf } from '../../time/plain-date.js';
import { grouped } from '../grouped.js';

/** A dated row that is valid for longer is a season, and its hours are the usual ones. */
const LONGEST_EXCEPTION = 28;
/** So many days ahead exceptions are named. */
const AHEAD = 14;

/** A weekday with its usual hours; today with those it really has. */
export interface WeekdayHours<Note> {
  /** A day of that name. */
  date: PlainDate;
  hours: DayHours<Note>;
}

const isShort = ({ validFrom, validThrough }: HoursRow): boolean =>
  !!validFrom && !!validThrough && daysBetween(validFrom, validThrough) < LONGEST_EXCEPTION;

/** The seven days from one on. */
const weekFrom = (day: PlainDate): PlainDate[] => [0, 1, 2, 3, 4, 5, 6].map((index) => addDays(day, index));

/** The week from Monday on. */
export function usualWeek<Note>(rows: readonly HoursRow<Note>[], today: PlainDate): WeekdayHours<Note>[] {
  const usual = rows.filter((row) => !isShort(row));
  return weekFrom(startOfWeek(today)).map((day) => {
    const date = day < today ? addDays(day, 7) : day;
    return { date, hours: hoursOn(date === today ? rows : usual, date) };
  });
}

/** Whether there is any time at which somebody can be met. */
export const isOpen = ({ spans, byAppointment }: DayHours): boolean => spans.length > 0 || byAppointment;

/** What all days with hours say, so that it need not be said of each. */
export function commonNote<Note>(week: readonly WeekdayHours<Note>[]): Note | undefined {
  const open = week.filter(({ hours }) => !hours.exception && isOpen(hours));
  const note = open[0]?.hours.note;
  return open.length > 1 && open.every(({ hours }) => hours.note === note) ? note : undefined;
}

/** Days on which hours are not the usual ones: those of a row, without an end "from" it. */
export type Exception<Note> = HoursRow<Note> & { validFrom: PlainDate; hours: DayHours<Note> };

/** The exceptions of the coming 14 days, the present one included, in order; of a season only its beginning is news. */
export function exceptionsAhead<Note>(rows: readonly HoursRow<Note>[], today: PlainDate): Exception<Note>[] {
  const ahead = rows.filter((row) => {
    const { validFrom, validThrough = '9' } = row;
    return (
      validFrom &&
      validFrom <= addDays(today, AHEAD) &&
      (isShort(row) ? validThrough >= today : validFrom > today)
    );
  });
  return grouped(ahead, ({ validFrom, validThrough, days }) => [`${validFrom} ${validThrough} ${days}`])
    .flatMap(([, period]): Exception<Note>[] => {
      const { validFrom = '', validThrough = '9', days } = period[0]!;
      const first = weekFrom(validFrom).find((day) => !days || days.includes(weekdayOf(day)));
      return first && first <= validThrough
        ? [{ ...period[0], validFrom, hours: hoursOn(period, first) }]
        : [];
    })
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
}
