/**
 * Where a key leads in a grid, by the patterns of the APG: https://www.w3.org/WAI/ARIA/apg/patterns/grid/ and, for days,
 * https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/examples/datepicker-dialog/.
 */
import type { PlainDate } from '../../time/plain-date.js';
import { addDays, addMonths, isPlainDate, monthOf, startOfWeek } from '../../time/plain-date.js';
import { monthWindow } from './period.js';

/** What a key asks for; Infinity means to the very end. Only `along` and `down` can both be other than 0. */
export interface Move {
  /** Cells along the row, in the direction of reading. */
  along: number;
  /** Rows down. */
  down: number;
  /** Pages on: a month in the month, a week in the week. In the week, one of `years` is four weeks. */
  pages: number;
  years: number;
}

/** A place in a grid: row and cell, from 0. */
export type Place = [row: number, cell: number];

/** Keys and what they ask for; with Control, then with Shift in front. Any other combination is the browser's. */
const KEYS: Record<string, Partial<Move>> = {
  ArrowRight: { along: 1 },
  ArrowLeft: { along: -1 },
  ArrowDown: { down: 1 },
  ArrowUp: { down: -1 },
  Home: { along: -Infinity },
  End: { along: Infinity },
  CtrlHome: { along: -Infinity, down: -Infinity },
  CtrlEnd: { along: Infinity, down: Infinity },
  PageDown: { pages: 1 },
  PageUp: { pages: -1 },
  ShiftPageDown: { years: 1 },
  ShiftPageUp: { years: -1 },
};

/** The move that a pressed key asks for, mirrored where one reads from right to left; undefined for all other keys. */
export function moveOf(
  { key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  rightToLeft: boolean,
): Move | undefined {
  const move =
    KEYS[`${altKey || metaKey ? 'Alt' : ''}${ctrlKey ? 'Ctrl' : ''}${shiftKey ? 'Shift' : ''}${key}`];
  if (!move) return undefined;
  const { along = 0, down = 0, pages = 0, years = 0 } = move;
  // The arrows point where they point; the start of a row is its start.
  return { along: rightToLeft && key.startsWith('Arrow') ? -along : along, down, pages, years };
}

/** The day a move leads to: over the month's borders, but for Home and End (of the week) and those with Control (of the month). */
export function dayAfter(day: PlainDate, { along, down, pages, years }: Move): PlainDate {
  const { from, until } = monthWindow(monthOf(day));
  const monday = startOfWeek(day);
  const target = isFinite(down)
    ? isFinite(along)
      ? addMonths(addDays(day, along + 7 * down), pages + 12 * years)
      : addDays(monday, along < 0 ? 0 : 6)
    : down < 0
      ? from
      : until;
  // Beyond the year 9999 there are no days.
  return isPlainDate(target) ? target : day;
}

/** The cell a move leads to among rows of so many cells; at the edge it stays. Pages and years lead out of the grid. */
export function cellAfter(rows: readonly number[], [row, cell]: Place, { along, down }: Move): Place {
  const inside = (place: number, count: number) => Math.max(Math.min(place, count - 1), 0);
  const to = inside(row + down, rows.length);
  return [to, inside(cell + along, rows[to] ?? 0)];
}
