import type { Feed, Project } from '../../feed/feed.js';
import type { Occurrence } from '../../feed/occurrences.js';
import { nextOccurrences } from '../../feed/occurrences.js';
import { isPast } from '../../feed/occurrence-status.js';
import type { PlainDateTime } from '../../time/plain-date.js';
import { dateOf } from '../../time/plain-date.js';

/** So many next dates of a project are named. */
const SHOWN = 3;
/** So many are looked for: some of today's are over. */
const LOOKED_FOR = 8;

/** The next dates of a project that are not over, cancelled ones among them. */
export const nextDates = ({ events }: Feed, project: Project, now: PlainDateTime): Occurrence[] =>
  nextOccurrences(
    events.filter((event) => event.project === project),
    dateOf(now),
    LOOKED_FOR,
  )
    .filter((occurrence) => !isPast(occurrence, now))
    .slice(0, SHOWN);
