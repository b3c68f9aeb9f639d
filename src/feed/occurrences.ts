import type { PlainDate, PlainMoment } from '../time/plain-date.js';
import {
  addDays,
  addMinutes,
  dateOf,
  daysBetween,
  isAllDay,
  minutesBetween,
  timeOf,
} from '../time/plain-date.js';
import { expandRule } from '../time/recurrence.js';
import type { FeedEvent, Override, Place, Text } from './feed.js';

/** One happening of an event. */
export interface Occurrence {
  event: FeedEvent;
  /** The day in the series, as in `overrides`: with the event's id it names the occurrence for good. */
  date: PlainDate;
  /** When it really begins: local wall time, or a day. */
  start: PlainMoment;
  /** When it ends; of an all-day one, its last day. */
  end?: PlainMoment;
  /** cancelled, postponed, rescheduled, or as written; absent where nothing is said. */
  status?: string;
  name: Text;
  place?: Place;
  /** Why it is cancelled, postponed or moved. */
  note?: Text;
  /** When it was planned, where it moved. */
  movedFrom?: PlainMoment;
  /** On the marker that its old date shows: the new start. A marker is not counted. */
  movedTo?: PlainMoment;
}

/** Shown occurrences of one view; what is over is cut, and said. */
export const MAX_OCCURRENCES = 1000;

/** The last day an occurrence touches; one that ends at midnight does not touch the next day. */
export function lastDayOf({ start, end }: Pick<Occurrence, 'start' | 'end'>): PlainDate {
  if (!end) return dateOf(start);
  const last = dateOf(end);
  return timeOf(end) === '00:00' && last > dateOf(start) ? addDays(last, -1) : last;
}

/** The end that keeps the event's length when it starts at `start`. */
function endFrom(event: FeedEvent, start: PlainMoment): PlainMoment | undefined {
  const { startDate, endDate } = event;
  if (!endDate || isAllDay(start) !== isAllDay(startDate)) return undefined;
  return isAllDay(start)
    ? addDays(start, daysBetween(startDate, endDate))
    : addMinutes(start, minutesBetween(startDate, endDate));
}

/** The planned starts in the window, by day. */
function plannedStarts(
  event: FeedEvent,
  from: PlainDate,
  until: PlainDate,
): [Map<PlainDate, PlainMoment>, boolean] {
  const { startDate, rule, exceptDates = [], extraDates = [] } = event;
  const first = dateOf(startDate);
  const time = timeOf(startDate);
  const at = (day: PlainDate): PlainMoment => (time ? `${day}T${time}` : day);
  const starts = new Map<PlainDate, PlainMoment>();
  let complete = true;
  if (rule) {
    const expanded = expandRule(rule, first, from, until);
    complete = expanded.complete;
    for (const day of expanded.dates) starts.set(day, at(day));
  } else if (first >= from && first <= until) starts.set(first, startDate);
  for (const extra of extraDates) {
    const day = dateOf(extra);
    if (day >= from && day <= until) starts.set(day, isAllDay(extra) ? at(day) : extra);
  }
  for (const except of exceptDates) starts.delete(dateOf(except));
  return [starts, complete];
}

/** The occurrence planned for `planned`, and the marker on its old date where it moved. */
function occurrencesOf(event: FeedEvent, planned: PlainMoment, override: Override | undefined): Occurrence[] {
  const moved = override?.startDate !== undefined && override.startDate !== planned;
  const start = override?.startDate ?? planned;
  const { startDate, previousStartDate, rule } = event;
  const single = !rule && planned === startDate && previousStartDate !== startDate && previousStartDate;
  const occurrence: Occurrence = {
    event,
    date: dateOf(planned),
    start,
    end: override?.endDate ?? endFrom(event, start),
    status: override?.status ?? event.status,
    name: override?.name ?? event.name,
    place: override && 'place' in override ? override.place : event.place,
    note: override?.note ?? event.note,
    movedFrom: moved ? planned : single || undefined,
  };
  const { movedFrom } = occurrence;
  return movedFrom
    ? [
        occurrence,
        {
          ...occurrence,
          start: movedFrom,
          end: endFrom(event, movedFrom),
          movedFrom: undefined,
          movedTo: start,
        },
      ]
    : [occurrence];
}

/** Earlier first; what lasts all day leads its day. */
const byStart = (a: Occurrence, b: Occurrence): number =>
  a.start < b.start ? -1 : a.start > b.start ? 1 : 0;

/** What happens in a window. */
export interface Happenings {
  /** In order of time; markers of moved ones among them. */
  occurrences: Occurrence[];
  /** False where a rule's budget or the number of shown occurrences cut the list. */
  complete: boolean;
}

/**
 * Every occurrence that touches the days `from` to `until`, both inclusive. A moved one stands at its new date, with a
 * marker at the old one.
 */
export function happenings(events: readonly FeedEvent[], from: PlainDate, until: PlainDate): Happenings {
  const occurrences: Occurrence[] = [];
  let complete = true;
  for (const event of events) {
    const length = daysBetween(event.startDate, event.endDate ?? event.startDate);
    // Nothing in a feed is earlier than 1900: a length of centuries is one to the beginning.
    const early = addDays(from, -Math.min(length, Math.max(0, daysBetween('1900-01-01', from))));
    const [starts, whole] = plannedStarts(event, early, until);
    complete &&= whole;
    // What moved into the window, or lasts into it for once, is planned on a day outside it.
    const outside: PlainDate[] = [];
    for (const [day, { startDate, endDate = startDate }] of event.overrides) {
      if (endDate && dateOf(endDate) >= early && dateOf(startDate ?? day) <= until) outside.push(day);
    }
    // A single event that moved has its marker on a day of its own.
    if (event.previousStartDate && !event.rule) outside.push(dateOf(event.startDate));
    for (const day of outside) {
      if (starts.has(day)) continue;
      for (const [, planned] of plannedStarts(event, day, day)[0]) starts.set(day, planned);
    }
    for (const [day, planned] of starts) {
      for (const occurrence of occurrencesOf(event, planned, event.overrides.get(day))) {
        if (dateOf(occurrence.start) <= until && lastDayOf(occurrence) >= from) occurrences.push(occurrence);
      }
    }
  }
  occurrences.sort(byStart);
  if (occurrences.length > MAX_OCCURRENCES) {
    occurrences.length = MAX_OCCURRENCES;
    complete = false;
  }
  return { occurrences, complete };
}

/** So many days ahead the next occurrence is looked for. */
const HORIZON = 400;

/** The next real occurrences from `from` on, at most `count`; for an event's "next dates" and an empty month's way out. */
export const nextOccurrences = (events: readonly FeedEvent[], from: PlainDate, count = 1): Occurrence[] =>
  happenings(events, from, addDays(from, HORIZON))
    .occurrences.filter(({ movedTo, start }) => !movedTo && dateOf(start) >= from)
    .slice(0, count);

/** The occurrence of a series on its original day, for deep links. */
export const occurrenceOn = (event: FeedEvent, day: PlainDate): Occurrence | undefined => {
  for (const [, planned] of plannedStarts(event, day, day)[0]) {
    return occurrencesOf(event, planned, event.overrides.get(day))[0];
  }
  return undefined;
};
