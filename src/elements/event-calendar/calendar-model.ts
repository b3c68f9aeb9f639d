import type { FeedEvent } from '../../feed/feed.js';
import { soughtIn } from '../../feed/narrow.js';
import type { Occurrence } from '../../feed/occurrences.js';
import { happenings, lastDayOf, MAX_OCCURRENCES, nextOccurrences, touches } from '../../feed/occurrences.js';
import { isOff, isPast } from '../../feed/occurrence-status.js';
import { memoLatest } from '../../time/memo.js';
import { monthGrid } from '../../time/month-grid.js';
import type { PlainDate, PlainDateTime, PlainMoment } from '../../time/plain-date.js';
import { addDays, dateOf, daysFrom, monthOf, weekOf } from '../../time/plain-date.js';
import { grouped } from '../grouped.js';
import type { Bounds, Window } from './period.js';
import { clamp, fixedWindow, isFixed, isWithin, listWindow, monthWindow, within } from './period.js';
import type { ViewName } from './toolbar.js';

/** What the calendar was asked to show. */
export interface Question extends Bounds {
  view: ViewName;
  /** At most so many occurrences in a list; what is no positive number counts as absent. */
  limit?: number;
  /** Places that the partner wants (ids, any of), and the one that the visitor chose. */
  place?: readonly string[];
  there?: string;
  /** The words a visitor looks for. */
  search?: string;
  /** The day or month the partner begins with, or the visitor went to; today unless named. */
  at?: string;
}

/** What it shows: nothing here knows of templates. */
export interface CalendarModel {
  view: ViewName;
  today: PlainDate;
  month: string;
  /** The weeks of the month, Monday first; or the week in view alone. */
  weeks: PlainDate[][];
  /** The chosen day, in the month in view: also where keys begin. */
  chosen: PlainDate;
  /** Days that may come into view. */
  fixed: Window;
  /** Days in view. */
  window: Window;
  /** Happenings in view; in a month those of the neighbouring days, too. */
  occurrences: Occurrence[];
  /** How many count, also of what a crowded week leaves out: without markers and neighbouring days. */
  count: number;
  /** Whether there is anything at all in the period, markers included. */
  busy: boolean;
  /** False where a budget cut the list, or a week shows some of many. */
  complete: boolean;
  /** The next event that takes place, where the period has none: it may be beyond what may come into view. */
  next?: Occurrence;
  /** Whether a visitor can step through months or weeks at all, back, and on. */
  steps: boolean;
  back: boolean;
  on: boolean;
}

/** What happens on each day of a window; what lasts for days stands on each of them. */
export const byDay = (occurrences: readonly Occurrence[], window: Window): Map<PlainDate, Occurrence[]> =>
  new Map(
    grouped(occurrences, (one) => {
      const { from, until } = clamp({ from: dateOf(one.start), until: lastDayOf(one) }, window);
      // Most last no longer than their day: said before days are counted.
      return from === until ? [from] : daysFrom(from, until);
    }),
  );

/** The first `limit` occurrences, and the markers among them. */
function atMost(occurrences: Occurrence[], limit: number): Occurrence[] {
  let room = limit;
  return occurrences.filter(({ movedTo }) => (movedTo ? room > 0 : room-- > 0));
}

/** Of each day so many that a week has at most as many as a list: a crowded day leaves room for the others. */
const thinned = (occurrences: Occurrence[], week: Window): Occurrence[] =>
  occurrences.length > MAX_OCCURRENCES
    ? [
        ...new Set(
          [...byDay(occurrences, week).values()].flatMap((onDay) => onDay.slice(0, MAX_OCCURRENCES / 7)),
        ),
      ]
    : occurrences;

/** Works out what a calendar shows. */
export function calendarModel(
  events: readonly FeedEvent[],
  question: Question,
  now: PlainDateTime,
): CalendarModel {
  const today = dateOf(now);
  const { view, limit, at = '', place: wanted = [], there, search } = question;
  const fixed = fixedWindow(question, today);
  const [first, last] = [monthOf(fixed.from), monthOf(fixed.until)];
  const month = within(monthOf(at || today), first, last);
  const list = view === 'list';
  const week = view === 'week';
  // The day that was asked for, else today; unless it is in another month.
  const day = [at, today].find(
    (candidate) => candidate[7] && monthOf(candidate) === month && isWithin(candidate, fixed),
  );
  const whole = monthWindow(month);
  const weeks = week
    ? [weekOf(within(at[7] ? at : (day ?? whole.from), fixed.from, fixed.until))]
    : monthGrid(month);
  const days = weeks.flat();
  const grid = { from: days[0]!, until: days[days.length - 1]! };
  const steps = !(list && isFixed(fixed));
  const period = !steps ? fixed : clamp(list ? listWindow(day ?? whole.from) : week ? grid : whole, fixed);
  const window = list ? period : clamp(grid, fixed);

  // Of a series elsewhere only the dates that are here; of one here also those that are elsewhere for once.
  const isSought = soughtIn(search);
  const isHere = (one: Occurrence): boolean => {
    const ids = [one.place?.id, one.event.place?.id];
    return (
      (!wanted.length || ids.some((id = '') => wanted.includes(id))) &&
      (!there || ids.includes(there)) &&
      isSought(one)
    );
  };
  const happeningsFrom = (from: PlainDate): ReturnType<typeof happenings> =>
    // A month shows few of many, and a week some; both count all.
    happenings(events, from, window.until, list ? MAX_OCCURRENCES : Infinity, isHere);
  const isFew = list && limit! > 0;
  // Who has room for few wants those to come: what is over is left out, unless all of it is, or somebody looks back.
  const looksBack = steps && period.from < today;
  const ahead = isFew && !looksBack ? happeningsFrom(window.from < today ? today : window.from) : undefined;
  const coming = ahead?.occurrences.filter((one) => !isPast(one, now)) ?? [];
  const { occurrences: found, complete } = coming.some(({ movedTo }) => !movedTo)
    ? { ...ahead!, occurrences: coming }
    : happeningsFrom(window.from);
  const counted = isFew ? atMost(found, limit!) : found;
  const occurrences = week ? thinned(found, window) : counted;
  const own = counted.filter((occurrence) => touches(occurrence, period.from, period.until));
  const after = addDays(period.until, 1);
  const soon = after > today ? after : today;
  const isNext = (one: Occurrence): boolean =>
    one.start >= soon && !isOff(one) && !isPast(one, now) && isHere(one);
  const [next] = own.length ? [] : nextOccurrences(events, soon, 1, isNext);
  return {
    view,
    today,
    month,
    weeks,
    chosen: day ?? within(own[0] ? dateOf(own[0].start) : '', period.from, period.until),
    fixed,
    window,
    occurrences,
    count: own.filter(({ movedTo }) => !movedTo).length,
    busy: own.length > 0,
    complete: complete && occurrences.length === counted.length,
    next,
    steps,
    back: week ? grid.from > fixed.from : month > first,
    on: week ? grid.until < fixed.until : month < last,
  };
}

/** The same, which remembers its latest answer: an element is drawn more often than anything in it changes. */
export function rememberedModel(): typeof calendarModel {
  let question: Question;
  const latest = memoLatest((events: readonly FeedEvent[], now: PlainMoment, ..._asked: unknown[]) =>
    calendarModel(events, question, now),
  );
  return (events, asked, now) => {
    question = asked;
    const { view, limit, at } = asked;
    const today = dateOf(now);
    // What is over counts in a list of few, and where somebody looks back and is led to the next; else only the day does.
    const isTimed = (view === 'list' && limit) || (at && at < today);
    return latest(events, isTimed ? now : today, ...Object.values(asked));
  };
}
