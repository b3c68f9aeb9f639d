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
import type { Budget } from '../time/recurrence.js';
import { expandRule } from '../time/recurrence.js';
import type { FeedEvent, Place, Text } from './feed.js';

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

/** Whether one date is all there is of an event: there are more also by a rule that could not be read. */
export const isSingle = ({ rrule, extraDates = [] }: FeedEvent): boolean => !rrule && !extraDates.length;

/** So many occurrences one list shows at most; the rest is cut off, and the list says so. */
export const MAX_OCCURRENCES = 1000;

/** The last day an occurrence touches; one that ends at midnight does not touch the next day. */
export function lastDayOf({ start, end }: Pick<Occurrence, 'start' | 'end'>): PlainDate {
  if (!end) return dateOf(start);
  const last = dateOf(end);
  return timeOf(end) === '00:00' && last > dateOf(start) ? addDays(last, -1) : last;
}

/** Whether an occurrence takes place on the days from `from` to `until`, or lasts into them. */
export const touches = (occurrence: Occurrence, from: PlainDate, until: PlainDate): boolean =>
  dateOf(occurrence.start) <= until && lastDayOf(occurrence) >= from;

/** The end that keeps the event's length when it starts at `start`. */
function endFrom(event: FeedEvent, start: PlainMoment): PlainMoment | undefined {
  const { startDate, endDate } = event;
  // Most end on the day they began on, and begin as planned.
  if (start === startDate) return endDate;
  if (endDate?.startsWith(dateOf(startDate)) && start.slice(10) === startDate.slice(10)) {
    return dateOf(start) + endDate.slice(10);
  }
  return endDate && isAllDay(start) === isAllDay(startDate)
    ? addMinutes(start, minutesBetween(startDate, endDate)).slice(0, start.length)
    : undefined;
}

/** The planned starts in the window, by day. */
export function plannedStarts(
  event: FeedEvent,
  from: PlainDate,
  until: PlainDate,
  budget?: Budget,
): [starts: Map<PlainDate, PlainMoment>, complete: boolean] {
  const { startDate, rule, exceptDates = [], extraDates = [] } = event;
  const first = dateOf(startDate);
  const { dates, complete } = rule
    ? expandRule(rule, first, from, until, budget)
    : { dates: [first], complete: true };
  const starts = new Map<PlainDate, PlainMoment>();
  for (const moment of [...dates, ...extraDates]) {
    const day = dateOf(moment);
    // The event's time, where it has one and the date has none of its own.
    if (day >= from && day <= until) starts.set(day, moment + startDate.slice(moment.length));
  }
  for (const except of exceptDates) {
    const day = dateOf(except);
    // Many calendars write a changed date as one left out and one added: only its day or its time removes the latter.
    const start = starts.get(day);
    if (except === day || except === start || start === day + startDate.slice(10)) starts.delete(day);
  }
  return [starts, complete];
}

const plannedOn = (event: FeedEvent, day: PlainDate): PlainMoment | undefined =>
  plannedStarts(event, day, day)[0].get(day);

/** The occurrence planned for `planned`, and the marker on its old date where it moved. */
function occurrencesOf(event: FeedEvent, planned: PlainMoment): Occurrence[] {
  const override = event.overrides.get(dateOf(planned));
  const { startDate: start = planned, endDate: end = endFrom(event, start) } = override ?? {};
  const { name, status, place, note } = override ? { ...event, ...override } : event;
  // A day alone means the same time, as it does for a date that is added.
  const former =
    !event.rule && planned === event.startDate && event.previousStartDate
      ? event.previousStartDate + planned.slice(event.previousStartDate.length)
      : undefined;
  const movedFrom = start !== planned ? planned : former !== planned ? former : undefined;
  const occurrence = { event, date: dateOf(planned), start, end, status, name, place, note, movedFrom };
  if (!movedFrom) return [occurrence];
  const marker = { ...occurrence, movedFrom: undefined, movedTo: start };
  return [occurrence, { ...marker, start: movedFrom, end: endFrom(event, movedFrom) }];
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

/** All that touches a stretch of days, in order of time. */
function inStretch(events: readonly FeedEvent[], from: PlainDate, until: PlainDate): Happenings {
  const occurrences: Occurrence[] = [];
  let complete = true;
  // Nothing in a feed is earlier than 1900: a length of centuries is one to the beginning.
  const longest = daysBetween('1900-01-01', from);
  const end = `${until}~`;
  for (const event of events) {
    if (event.earliest > end || event.latest < from) continue;
    const { startDate, endDate = startDate, previousStartDate } = event;
    // Most end on the day they began on; a date with a time of its own may begin so late that it lasts a day longer.
    const days = endDate.startsWith(dateOf(startDate)) ? 0 : daysBetween(startDate, endDate);
    const length = Math.min(days + +!!event.extraDates, longest);
    const [starts, whole] = plannedStarts(event, length ? addDays(from, -length) : from, until);
    complete &&= whole;
    // What moved into the window, or lasts into it for once, is planned on a day outside it; so may be the start of a
    // single event that moved, which has the marker.
    const outside = previousStartDate ? [dateOf(startDate)] : [];
    for (const [day, { startDate, endDate }] of event.overrides) if (startDate ?? endDate) outside.push(day);
    for (const day of outside) {
      const planned = plannedOn(event, day);
      if (planned) starts.set(day, planned);
    }
    for (const planned of starts.values()) {
      for (const occurrence of occurrencesOf(event, planned)) {
        if (touches(occurrence, from, until)) occurrences.push(occurrence);
      }
    }
  }
  return { occurrences: occurrences.sort(byStart), complete };
}

/** So many days are looked at first where a beginning will do. */
const STRETCH = 7;

/**
 * Every occurrence that touches the days `from` to `until`, both inclusive. A moved one stands at its new date, with a
 * marker at the old one. Looks at stretches of days, each twice as long as the one before, until it has enough: a list
 * shows the beginning of a year.
 *
 * @param most - of more than these the earliest are given
 * @param counts - whether it is one of those that are looked for
 */
export function happenings(
  events: readonly FeedEvent[],
  from: PlainDate,
  until: PlainDate,
  most = MAX_OCCURRENCES,
  counts: (one: Occurrence) => boolean = () => true,
): Happenings {
  const found: Occurrence[] = [];
  let complete = true;
  let days = most < Infinity ? STRETCH : Infinity;
  for (let first = from; first <= until && found.length <= most; days *= 2) {
    const next = daysBetween(first, until) < days ? '~' : addDays(first, days);
    const stretch = inStretch(events, first, next > until ? until : addDays(next, -1));
    complete &&= stretch.complete;
    for (const one of stretch.occurrences) {
      // What began before this stretch has been found in an earlier one.
      if (counts(one) && (first === from || dateOf(one.start) >= first)) found.push(one);
    }
    first = next;
  }
  return { occurrences: found.slice(0, most), complete: complete && found.length <= most };
}

/** So many days ahead the next occurrence is looked for. */
const HORIZON_DAYS = 4000;

/** The next real occurrences that touch `from` or a later day, at most `count`; for an event's "next dates" and an empty month's way out. */
export const nextOccurrences = (
  events: readonly FeedEvent[],
  from: PlainDate,
  count = 1,
  counts: (one: Occurrence) => boolean = () => true,
): Occurrence[] =>
  happenings(events, from, addDays(from, HORIZON_DAYS), count, (one) => !one.movedTo && counts(one))
    .occurrences;

/** The occurrence of a series on its original day, for deep links. */
export const occurrenceOn = (event: FeedEvent, day: PlainDate): Occurrence | undefined => {
  const planned = plannedOn(event, day);
  return planned ? occurrencesOf(event, planned)[0] : undefined;
};
