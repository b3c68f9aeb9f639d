import type { FeedEvent } from '../../feed/feed.js';
import type { Occurrence } from '../../feed/occurrences.js';
import { happenings, lastDayOf, nextOccurrences } from '../../feed/occurrences.js';
import { monthGrid } from '../../time/month-grid.js';
import type { PlainDate, PlainDateTime } from '../../time/plain-date.js';
import { addDays, dateOf, isPlainDate, monthOf } from '../../time/plain-date.js';
import type { Bounds, Window } from './period.js';
import {
  clampDay,
  firstMonth,
  fixedWindow,
  isFixed,
  isWithin,
  listWindow,
  monthWindow,
  stepMonth,
} from './period.js';
import type { ViewName } from './toolbar.js';

/** What the calendar was asked to show. */
export interface Question extends Bounds {
  view: ViewName;
  /** Whether the cells of a month hold words, and with them the neighbouring months' days. */
  wide: boolean;
  /** At most so many occurrences in a list; what is no positive number counts as absent. */
  limit?: number;
  /** Day or month to begin with. */
  date?: string;
  /** The month a visitor went to. */
  month?: string;
  /** The day a visitor chose in it. */
  chosen?: PlainDate;
}

/** What it shows: nothing here knows of templates. */
export interface CalendarModel {
  view: ViewName;
  today: PlainDate;
  month: string;
  /** The chosen day, in the month in view. */
  chosen: PlainDate;
  /** Days in view. */
  window: Window;
  /** Happenings in view; in a wide month those of the neighbouring days, too. */
  occurrences: Occurrence[];
  /** How many count: without markers and neighbouring days. */
  count: number;
  /** Whether there is anything at all in the period, markers included. */
  busy: boolean;
  /** False where a budget cut the list. */
  complete: boolean;
  /** The next event, where the period has none. */
  next?: Occurrence;
  /** Whether a visitor can step through months at all, back, and on. */
  steps: boolean;
  back: boolean;
  on: boolean;
}

/** The part of `window` within the partner's bounds. */
const clamp = (window: Window, { from, until }: Partial<Window>): Window => ({
  from: from && from > window.from ? from : window.from,
  until: until && until < window.until ? until : window.until,
});

const touches = (occurrence: Occurrence, { from, until }: Window): boolean =>
  dateOf(occurrence.start) <= until && lastDayOf(occurrence) >= from;

/** The day to begin with in another month than today's: the first one with something on it. */
function firstChoice(occurrences: readonly Occurrence[], days: Window): PlainDate {
  const [first] = occurrences;
  return first ? clampDay(dateOf(first.start), days) : days.from;
}

/** The first `limit` occurrences, and the markers among them. */
function atMost(occurrences: Occurrence[], limit = 0): Occurrence[] {
  let room = limit > 0 ? limit : Infinity;
  return occurrences.filter(({ movedTo }) => (movedTo ? room > 0 : room-- > 0));
}

/** Works out what a calendar shows. */
export function calendarModel(
  events: readonly FeedEvent[],
  question: Question,
  now: PlainDateTime,
): CalendarModel {
  const { view, wide } = question;
  const today = dateOf(now);
  const fixed = fixedWindow(question, today);
  const month = firstMonth(question.month ?? question.date, today, fixed);
  // The day the partner begins with, until the visitor goes elsewhere.
  const asked = question.month ? undefined : question.date;
  const first = asked && isPlainDate(asked) ? asked : month === monthOf(today) ? today : undefined;
  const period = clamp(view === 'list' ? listWindow(month, first, fixed) : monthWindow(month), fixed);
  const weeks = monthGrid(month);
  const grid = { from: weeks[0]![0]!, until: weeks[weeks.length - 1]![6]! };
  const window = view === 'month' && wide ? clamp(grid, fixed) : period;

  const found = happenings(events, window.from, window.until);
  const { complete } = found;
  const occurrences = view === 'list' ? atMost(found.occurrences, question.limit) : found.occurrences;
  const own = occurrences.filter((occurrence) => touches(occurrence, period));
  const after = addDays(period.until, 1);
  const next = own.length ? undefined : nextOccurrences(events, after > today ? after : today)[0];
  return {
    view,
    today,
    month,
    chosen:
      question.chosen && monthOf(question.chosen) === month
        ? question.chosen
        : first && first >= period.from && first <= period.until
          ? first
          : firstChoice(own, period),
    window,
    occurrences,
    count: own.filter(({ movedTo }) => !movedTo).length,
    busy: own.length > 0,
    complete,
    next: next && fixed.until && dateOf(next.start) > fixed.until ? undefined : next,
    steps: !(view === 'list' && isFixed(fixed)),
    back: isWithin(stepMonth(month, -1), fixed),
    on: isWithin(stepMonth(month, 1), fixed),
  };
}
