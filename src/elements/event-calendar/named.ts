import type { FeedEvent } from '../../feed/feed.js';
import type { Occurrence } from '../../feed/occurrences.js';
import { occurrenceOn } from '../../feed/occurrences.js';
import { dateOf, isPlainDate } from '../../time/plain-date.js';

/** What an address names. */
export interface Named {
  occurrence?: Occurrence | undefined;
  /** Whether the address names an event or a day that does not exist. */
  unknown: boolean;
}

/**
 * The occurrence that an address names, `ID/2027-01-14`; an event that is no series needs no day. An event that
 * this calendar leaves out is not unknown: another calendar on the page may show it.
 *
 * @param all - events of the feed
 * @param shown - those of the calendar
 */
export function named(
  all: readonly FeedEvent[],
  shown: readonly FeedEvent[],
  key: string | undefined,
): Named {
  if (key === undefined) return { unknown: false };
  const [id, day] = key.split('/');
  const event = all.find((one) => one.id === id);
  if (event && !shown.includes(event)) return { unknown: false };
  const date = event && (day ?? dateOf(event.startDate));
  const occurrence = date && isPlainDate(date) ? occurrenceOn(event, date) : undefined;
  return { occurrence, unknown: !occurrence };
}
