import type { Occurrence } from '../../feed/occurrences.js';
import { byKey } from '../../ui/by-key.js';
import type { CalendarView } from './calendar-view.js';
import { eventRow } from './event-row.js';

/** Occurrences as rows; each keeps its elements when others come or go. */
export const eventRows = (
  view: CalendarView,
  occurrences: readonly Occurrence[],
  level: number,
  dayId?: string,
): unknown =>
  byKey(occurrences.map((one) => [view.opened.link(one) + !one.movedTo, eventRow(view, one, level, dayId)]));
