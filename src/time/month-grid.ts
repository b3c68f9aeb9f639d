import { addDays, addMonths, startOfWeek, type PlainDate } from './plain-date.js';

/** The weeks, Monday to Sunday, that hold the month `YYYY-MM`: four to six, with the neighbours' days at both ends. */
export function monthGrid(month: string): PlainDate[][] {
  const first = `${month}-01`;
  const next = addMonths(first, 1);
  const weeks: PlainDate[][] = [];
  for (let monday = startOfWeek(first); monday < next; monday = addDays(monday, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((day) => addDays(monday, day)));
  }
  return weeks;
}
