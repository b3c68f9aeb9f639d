import type { Feed, FeedEvent, Project } from '../../feed/feed.js';
import type { Occurrence } from '../../feed/occurrences.js';
import { nextOccurrences } from '../../feed/occurrences.js';
import { isPast } from '../../feed/occurrence-status.js';
import type { PlainDateTime } from '../../time/plain-date.js';
import { memoLatest } from '../../time/memo.js';
import { dateOf } from '../../time/plain-date.js';
import { grouped } from '../grouped.js';

/** So many next dates of a project are named. */
const SHOWN = 3;

/** The events of each project, looked for once. */
const byProject = memoLatest(
  (events: readonly FeedEvent[]) => new Map(grouped(events, ({ project }) => [project])),
);

/** The next dates of a project that are not over: what runs now, too, and what is cancelled. */
export const nextDates = ({ events }: Feed, project: Project, now: PlainDateTime): Occurrence[] =>
  nextOccurrences(byProject(events).get(project) ?? [], dateOf(now), SHOWN, (one) => !isPast(one, now));
