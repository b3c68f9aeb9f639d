import type { Feed, Project } from '../../feed/feed.js';
import type { Occurrence } from '../../feed/occurrences.js';
import { nextOccurrences } from '../../feed/occurrences.js';
import { isPast } from '../../feed/occurrence-status.js';
import type { PlainDate, PlainDateTime } from '../../time/plain-date.js';
import { dateOf } from '../../time/plain-date.js';

/** So many next dates of a project are named. */
const SHOWN = 3;
/** So many are looked for: some of today's are over. */
const LOOKED_FOR = 8;

/** Worked out once for a project and a day, as every drawing asks for them. */
const known = new WeakMap<Project, [day: PlainDate, dates: Occurrence[]]>();

/** The next dates of a project that are not over, cancelled ones among them. */
export function nextDates({ events }: Feed, project: Project, now: PlainDateTime): Occurrence[] {
  const today = dateOf(now);
  const [day, made] = known.get(project) ?? [];
  let dates = made ?? [];
  if (day !== today) {
    dates = nextOccurrences(
      events.filter((event) => event.project === project),
      today,
      LOOKED_FOR,
    );
    known.set(project, [today, dates]);
  }
  return dates.filter((occurrence) => !isPast(occurrence, now)).slice(0, SHOWN);
}
