/** What the tests of occurrences look through. */
import type { FeedEvent } from '../../src/feed/feed.js';
import { happenings } from '../../src/feed/occurrences.js';
import { eventOf } from './example.js';

/** What a window shows, a line each: start, and what is said of it. */
export const shown = (events: FeedEvent | FeedEvent[], from: string, until: string): string[] =>
  happenings([events].flat(), from, until).occurrences.map(({ start, status, movedFrom, movedTo }) =>
    [start, status, movedFrom && `from ${movedFrom}`, movedTo && `to ${movedTo}`].filter(Boolean).join(' '),
  );
export const weekly = (members: Record<string, unknown> = {}) =>
  eventOf({ startDate: '2027-01-07T15:00', endDate: '2027-01-07T17:00', rrule: 'FREQ=WEEKLY', ...members });
export const JANUARY = ['2027-01-01', '2027-01-31'] as const;
