import type { Audience, Channel, Cooperation, Feed, Field, HoursEntry, Project } from '../../feed/feed.js';
import { choicesIn, matches } from '../../feed/select.js';
import type { DayTime } from '../../cooperation/values.js';
import { TIMES } from '../../cooperation/values.js';
import type { Weekday } from '../../time/plain-date.js';
import { toMinutes, WEEKDAYS } from '../../time/plain-date.js';

/** What can be chosen in the form, control by control; an empty list is a field that is not shown. */
export interface Choices {
  kind: NonNullable<Cooperation['institutionKinds']>;
  topics: readonly Field[];
  projects: readonly Project[];
  audiences: readonly Audience[];
  channel: readonly Channel[];
  days: readonly Weekday[];
  time: readonly DayTime[];
}

/** From when to when a time of day is, in minutes since midnight. */
const HOURS: Record<DayTime, readonly [from: number, until: number]> = {
  morning: [0, 720],
  midday: [720, 840],
  afternoon: [840, 1440],
};

/** The weekly rows in which somebody can be reached. */
const weekly = (rows: readonly HoursEntry[]): HoursEntry[] =>
  rows.filter(({ validFrom, validThrough, closed }) => !validFrom && !validThrough && !closed);

function isReachable({ opens, closes }: HoursEntry, time: DayTime): boolean {
  if (!opens || !closes) return true;
  const [from, until] = HOURS[time];
  const start = toMinutes(opens);
  const end = toMinutes(closes);
  return start < until && (end > start ? end : end + 1440) > from;
}

/** What the feed offers to choose from; days and times only within the hours of those who answer. */
export function choicesOf(feed: Feed, cooperation: Cooperation): Choices {
  const hours = weekly(cooperation.contacts.flatMap(({ openingHours = [] }) => openingHours));
  return {
    kind: cooperation.institutionKinds ?? [],
    topics: cooperation.topics,
    projects: feed.projects.filter(({ requestable }) => requestable),
    audiences: choicesIn(feed, feed.projects, 'audiences'),
    channel: cooperation.channels ?? [],
    days: WEEKDAYS.filter((day) => hours.some(({ days }) => !days || days.includes(day))),
    time: TIMES.filter((time) => hours.some((row) => isReachable(row, time))),
  };
}

/**
 * The offers that go with the chosen topics; all where none is chosen.
 * @param kept - ids that stay, whatever the topics
 */
export const narrowed = (
  projects: readonly Project[],
  topics: readonly string[],
  kept: readonly string[],
): Project[] =>
  projects.filter((project) => kept.includes(project.id) || matches(project, { field: topics }));
