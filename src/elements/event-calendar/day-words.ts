import type { Occurrence } from '../../feed/occurrences.js';
import { formatDate } from '../../time/format.js';
import type { PlainDate } from '../../time/plain-date.js';
import type { CalendarView } from './calendar-view.js';
import { eventCount } from './counts.js';
import { todayWord } from './toolbar.js';

/** A day in words: whether it is today, its date, how many events it has if it is one of those shown. */
export const dayWords = (
  { today, locale }: CalendarView,
  day: PlainDate,
  happenings: readonly Occurrence[] | false,
): string[] => [
  ...(day === today ? [todayWord()] : []),
  formatDate(day, locale, 'fullNoYear'),
  ...(happenings ? [eventCount(happenings.filter(({ movedTo }) => !movedTo).length)] : []),
];
