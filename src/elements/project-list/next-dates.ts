import type { Feed, FeedEvent } from '../../feed/feed.js';
import type { Occurrence } from '../../feed/occurrences.js';
import { nextOccurrences } from '../../feed/occurrences.js';
import { isPast } from '../../feed/occurrence-status.js';
import type { PlainDate, PlainDateTime } from '../../time/plain-date.js';
import { dateOf } from '../../time/plain-date.js';

/** So many next dates of a project are named. */
const SHOWN = 3;
/** So many are looked for: some of today's are over. */
const LOOKED_FOR = 8;

interface Day {
  day: PlainDate;
  events: Map<string, FeedEvent[]>;
  dates: Map<string, Occurrence[]>;
}
/** Worked out once for a feed and a day, as every drawing asks for them. */
const days = new WeakMap<Feed, Day>();

function dayOf(feed: Feed, day: PlainDate): Day {
  const known = days.get(feed);
  if (known?.day === day) return known;
  const events = new Map<string, FeedEvent[]>();
  for (const event of feed.events) {
    if (!event.project) continue;
    const { id } = event.project;
    events.set(id, [...(events.get(id) ?? []), event]);
  }
  const made = { day, events, dates: new Map<string, Occurrence[]>() };
  days.set(feed, made);
  return made;
}

/** The next dates of a project that are not over, cancelled ones among them. */
export function nextDates(feed: Feed, project: string, now: PlainDateTime): Occurrence[] {
  const { day, events, dates } = dayOf(feed, dateOf(now));
  let coming = dates.get(project);
  if (!coming) {
    coming = nextOccurrences(events.get(project) ?? [], day, LOOKED_FOR);
    dates.set(project, coming);
  }
  return coming.filter((occurrence) => !isPast(occurrence, now)).slice(0, SHOWN);
}
