import { endOfMonth, fromEpochDay, toEpochDay, weekdayIndex, weekOf, type PlainDate } from './plain-date.js';

/** The weeks, Monday to Sunday, that hold the month `YYYY-MM`: four to six, with the neighbours' days at both ends. */
export function monthGrid(month: string): PlainDate[][] {
  const first = toEpochDay(`${month}-01`);
  const last = toEpochDay(endOfMonth(month));
  const weeks: PlainDate[][] = [];
  for (let day = first - weekdayIndex(first); day <= last; day += 7) weeks.push(weekOf(fromEpochDay(day)));
  return weeks;
}
