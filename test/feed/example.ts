/** Small feeds for the tests of the feed. */
import type { FeedEvent } from '../../src/feed/feed.js';
import type { Parsed } from '../../src/feed/parse.js';
import { parse } from '../../src/feed/parse.js';

/** Where the examples would be served. */
export const FEED_URL = 'https://kin-top.example/partner/feed.json';

type Json = Record<string, unknown>;

/** The smallest feed there is, with whatever a test adds. */
export const feedWith = (members: Json = {}): Json => ({
  version: '1.0',
  language: 'de',
  organization: { id: 'kin-top', name: 'Kin-Top' },
  ...members,
});

/** What a reader makes of such a feed. */
export const read = (members: Json = {}): Parsed => parse(feedWith(members), FEED_URL);

export const project = (members: Json = {}): Json => ({ id: 'chor', name: 'Chor', ...members });
export const event = (members: Json = {}): Json => ({
  id: 'probe',
  name: 'Chorprobe',
  startDate: '2027-01-14T15:00',
  ...members,
});

/** An event as it comes through the door; a test that plants a fault reads the problems itself. */
export function eventOf(members: Json = {}, others: Json = {}): FeedEvent {
  const { feed } = read({ events: [event(members)], ...others });
  if (!feed.events[0]) throw new Error('the event was left out');
  return feed.events[0];
}

/** Where the problems are. */
export const paths = ({ problems }: Parsed): string[] => problems.map(({ path }) => path);
