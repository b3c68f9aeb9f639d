import type { FeedEvent } from '../../feed/feed.js';
import type { Occurrence } from '../../feed/occurrences.js';
import { isSingle, occurrenceOn } from '../../feed/occurrences.js';
import { dateOf, isPlainDate } from '../../time/plain-date.js';

/** What an address names. */
export interface Named {
  occurrence?: Occurrence | undefined;
  /** Whether the address names an event or a day that does not exist. */
  unknown: boolean;
}

/** The occurrence that a day stands for: also one from which the event has moved since, a single one maybe more than once. */
function meant(event: FeedEvent, day: string): Occurrence | undefined {
  const { startDate, previousStartDate } = event;
  const moved = isSingle(event) || (previousStartDate && dateOf(previousStartDate) === day);
  return (
    (isPlainDate(day) ? occurrenceOn(event, day) : undefined) ??
    (moved ? occurrenceOn(event, dateOf(startDate)) : undefined)
  );
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
  const occurrence = event && meant(event, day ?? dateOf(event.startDate));
  return { occurrence, unknown: !occurrence };
}
