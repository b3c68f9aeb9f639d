import type { Feed, FeedEvent, Project } from '../../src/feed/feed.js';
import { plannedStarts } from '../../src/feed/occurrences.js';
import type { Problem } from '../../src/feed/problem.js';
import { isObject, shorten } from '../../src/feed/read.js';
import type { PlainMoment } from '../../src/time/plain-date.js';
import { dateOf } from '../../src/time/plain-date.js';

/** What is wrong with a part, by the place in it: what is expected, and what was found. */
type Doubt = readonly [place: string, expected: string, found: unknown];

const startOn = (event: FeedEvent, day: string): PlainMoment | undefined =>
  plannedStarts(event, day, day)[0].get(day);

/** An event happens at most once a day: dates that make way for another, and exceptions from what is not planned. */
function doubtsOfDates(event: FeedEvent): Doubt[] {
  const { startDate, exceptDates = [], extraDates = [], irregular } = event;
  const lost = extraDates.flatMap((moment): Doubt[] => {
    const start = moment + startDate.slice(moment.length);
    const day = dateOf(start);
    const usual = startOn({ ...event, extraDates: [] }, day);
    const gone = startOn(event, day) !== start ? start : usual !== start && usual;
    return gone ? [['extraDates', 'at most one date a day; this one is not shown', gone]] : [];
  });
  const all = { ...event, exceptDates: [] };
  const vain = exceptDates
    .filter((moment) => !irregular && !startOn(all, dateOf(moment)))
    .map((moment): Doubt => ['exceptDates', 'a day on which it is planned', moment]);
  return [...lost, ...vain];
}

/** What moved, and does not say from where or where to. */
function* doubtsOfMoves(event: FeedEvent): Generator<Doubt> {
  const { status, previousStartDate, rule } = event;
  if (rule && previousStartDate)
    yield ['previousStartDate', 'none in a series, where overrides move single dates', previousStartDate];
  else if (status === 'rescheduled' && !previousStartDate)
    yield ['status', 'previousStartDate with it, or nobody learns that it moved', status];
  for (const [day, override] of event.overrides)
    if (override.status === 'rescheduled' && !override.startDate)
      yield [
        `overrides.${day}.status`,
        'startDate with it, or nobody learns where it moved',
        override.status,
      ];
}

/** Numbers that cannot be. */
function* doubtsOfOffer({ cost, registration }: Project | FeedEvent): Generator<Doubt> {
  if (cost && Number(cost.amount) < 0) yield ['cost.amount', 'a price, or 0', cost.amount];
  if (registration && Number(registration.capacity) < 1)
    yield ['registration.capacity', 'a number of places', registration.capacity];
}

/** Two changes of one day: the later counts. */
function doubtsOfOverrides(overrides: unknown): Doubt[] {
  const keys = isObject(overrides) ? Object.keys(overrides) : [];
  return keys
    .filter((key, index) => keys.slice(index + 1).some((other) => dateOf(other) === dateOf(key)))
    .map((key) => ['overrides', 'one change a day; this one is not shown', key]);
}

/** What can be read and is hardly meant: a reader cannot know, whoever wrote it can. */
export function unlikely(feed: Feed, data: unknown): Problem[] {
  const written = isObject(data) && Array.isArray(data['events']) ? (data['events'] as unknown[]) : [];
  const overrides = new Map(
    written.filter(isObject).map((event): [unknown, unknown] => [event['id'], event['overrides']]),
  );
  const problems: Problem[] = [];
  const note = (path: string, doubts: Iterable<Doubt>): void => {
    for (const [place, expected, found] of doubts)
      problems.push({ path: `${path}.${place}`, expected, found: shorten(found) });
  };
  for (const project of feed.projects) note(`projects[${project.id}]`, doubtsOfOffer(project));
  for (const event of feed.events) {
    const { id, rule, startDate, cost, registration, project } = event;
    const path = `events[${id}]`;
    // What it took from its project has been looked at.
    const own = {
      ...event,
      cost: cost === project?.cost ? undefined : cost,
      registration: registration === project?.registration ? undefined : registration,
    };
    note(path, doubtsOfOffer(own));
    note(path, doubtsOfDates(event));
    note(path, doubtsOfMoves(event));
    note(path, doubtsOfOverrides(overrides.get(id)));
    if (rule?.UNTIL && rule.UNTIL < dateOf(startDate))
      note(path, [['rrule', `UNTIL not before ${startDate}`, rule.UNTIL]]);
  }
  for (const { id, latitude = 0, longitude = 0 } of feed.places) {
    if (Math.abs(latitude) > 90) note(`places[${id}]`, [['latitude', '-90 to 90', latitude]]);
    if (Math.abs(longitude) > 180) note(`places[${id}]`, [['longitude', '-180 to 180', longitude]]);
  }
  for (const { id, validFrom = '', validThrough = validFrom } of feed.alerts)
    if (validThrough < validFrom)
      note(`alerts[${id}]`, [['validThrough', `not before ${validFrom}`, validThrough]]);
  return problems;
}
