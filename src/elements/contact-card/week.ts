import type { DayHours, HoursRow } from '../../time/opening-hours.js';
import { hoursOn } from '../../time/opening-hours.js';
import type { PlainDate, Weekday } from '../../time/plain-date.js';
import { addDays, daysBetween, startOfWeek, weekdayOf } from '../../time/plain-date.js';

/** A dated row that is valid for longer is a season, and its hours are the usual ones. */
const LONGEST_EXCEPTION = 28;
/** So many days ahead exceptions are named. */
const AHEAD = 14;

/** A weekday with its usual hours; today with those it really has. */
export interface WeekdayHours<Note> {
  /** A day of that name. */
  date: PlainDate;
  today: boolean;
  hours: DayHours<Note>;
}

const isDated = ({ validFrom, validThrough }: HoursRow): boolean => !!(validFrom || validThrough);

const isShort = ({ validFrom, validThrough }: HoursRow): boolean =>
  !!validFrom && !!validThrough && daysBetween(validFrom, validThrough) < LONGEST_EXCEPTION;

/** The week from Monday on. */
export function usualWeek<Note>(rows: readonly HoursRow<Note>[], today: PlainDate): WeekdayHours<Note>[] {
  const usual = rows.filter((row) => !isShort(row));
  const monday = startOfWeek(today);
  return [0, 1, 2, 3, 4, 5, 6].map((index) => {
    const day = addDays(monday, index);
    const date = day < today ? addDays(day, 7) : day;
    return { date, today: date === today, hours: hoursOn(date === today ? rows : usual, date) };
  });
}

/** What all days with hours say, so that it need not be said of each. */
export function commonNote<Note>(week: readonly WeekdayHours<Note>[]): Note | undefined {
  const open = week.filter(({ hours }) => !hours.exception && (hours.spans.length || hours.byAppointment));
  const note = open[0]?.hours.note;
  return open.length > 1 && open.every(({ hours }) => hours.note === note) ? note : undefined;
}

/** Days on which hours are not the usual ones; a missing end means "from" or "until". */
export interface Exception<Note> {
  from?: PlainDate;
  through?: PlainDate;
  /** Only on these weekdays. */
  days?: Weekday[];
  hours: DayHours<Note>;
}

/** The exceptions of the coming 14 days, the present one included, in order. */
export function exceptionsAhead<Note>(rows: readonly HoursRow<Note>[], today: PlainDate): Exception<Note>[] {
  const last = addDays(today, AHEAD);
  const periods = new Map<string, HoursRow<Note>[]>();
  for (const row of rows) {
    const { validFrom = '', validThrough = last, days = [] } = row;
    if (!isDated(row) || validFrom > last || validThrough < today) continue;
    // Of a season only its beginning is news.
    if (!isShort(row) && validFrom <= today) continue;
    const key = [validFrom, row.validThrough, ...days].join(' ');
    periods.set(key, [...(periods.get(key) ?? []), row]);
  }
  const exceptions: Exception<Note>[] = [];
  for (const period of periods.values() as Iterable<HoursRow<Note>[]>) {
    const { validFrom, validThrough, days } = period[0]!;
    const first = [0, 1, 2, 3, 4, 5, 6]
      .map((index) => addDays(validFrom ?? today, index))
      .find((day) => !days || days.includes(weekdayOf(day)));
    if (!first || (validThrough && first > validThrough)) continue;
    exceptions.push({
      ...(validFrom && { from: validFrom }),
      ...(validThrough && { through: validThrough }),
      ...(days && validFrom !== validThrough && { days }),
      hours: hoursOn(period, first),
    });
  }
  return exceptions.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}
