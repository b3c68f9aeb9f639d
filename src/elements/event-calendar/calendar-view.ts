import type { Occurrence } from '../../feed/occurrences.js';
import { lastDayOf } from '../../feed/occurrences.js';
import type { PlainDate } from '../../time/plain-date.js';
import { addDays, dateOf } from '../../time/plain-date.js';
import type { ViewContext } from '../../ui/context.js';
import type { CalendarModel } from './calendar-model.js';
import type { Window } from './period.js';
import type { ViewName } from './toolbar.js';

/** What the calendar's templates draw from, and how they answer. */
export interface CalendarView extends ViewContext, CalendarModel {
  /** Whether there is room for whole words beside a date, and in the cells of a month. */
  roomy: boolean;
  wide: boolean;
  /** Views to choose from. */
  views: readonly ViewName[];
  /** So many occurrences a list without an end shows; the rest is behind "more". */
  listed: number;
  /** Address of an occurrence's detail. */
  link(occurrence: Occurrence): string;
  /** Opens an occurrence's detail. */
  open(occurrence: Occurrence, event: Event): void;
  /** Chooses a day of a narrow month. */
  choose(day: PlainDate): void;
  /** Goes to a month; undefined is today's. */
  goTo(month?: string): void;
  show(view: ViewName): void;
  /** Shows more of a list. */
  more(): void;
}

/** Names an occurrence within its feed, and a marker apart from it. */
export const keyOf = ({ event, date, movedTo }: Occurrence): string =>
  `${event.id}/${date}${movedTo ? '/moved' : ''}`;

/** What happens on each day; what lasts for days stands on each of them. */
export function byDay(
  occurrences: readonly Occurrence[],
  { from, until }: Window,
): Map<PlainDate, Occurrence[]> {
  const days = new Map<PlainDate, Occurrence[]>();
  for (const occurrence of occurrences) {
    const last = lastDayOf(occurrence);
    let day = dateOf(occurrence.start);
    if (day < from) day = from;
    for (; day <= last && day <= until; day = addDays(day, 1)) {
      const list = days.get(day);
      if (list) list.push(occurrence);
      else days.set(day, [occurrence]);
    }
  }
  return days;
}
