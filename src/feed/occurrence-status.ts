import type { PlainDateTime } from '../time/plain-date.js';
import { dateOf, isAllDay } from '../time/plain-date.js';
import type { FeedEvent, Registration } from './feed.js';
import type { Occurrence } from './occurrences.js';

/** What a visitor must know of an occurrence; any other status is shown as written. */
export type Status =
  | 'cancelled'
  | 'moved'
  | 'moved-away'
  | 'postponed'
  | 'running'
  | 'open'
  | 'waitlist'
  | 'full'
  | 'closed'
  | 'as-written';

/** Statuses that need no word. */
const SILENT = ['scheduled', 'rescheduled', 'active'];

/** True when it is over: its end, or without one its day. */
export const isPast = ({ start, end = dateOf(start) }: Occurrence, now: PlainDateTime): boolean =>
  isAllDay(end) ? end < dateOf(now) : end <= now;

/** True while it happens. Without an end, only a whole day lasts. */
export const isRunning = (occurrence: Occurrence, now: PlainDateTime): boolean =>
  occurrence.start <= now && !isPast(occurrence, now) && (!!occurrence.end || isAllDay(occurrence.start));

/** Whether it is too late to register: as the feed says, or since the deadline; a day is compared with today, a time with this minute. */
export const isClosed = ({ status, deadline }: Registration, now: PlainDateTime): boolean =>
  status === 'closed' || (!!deadline && deadline < now.slice(0, deadline.length));

/** Whether one can still register. On paper, where there is no now, nobody knows whether places are left. */
function registrationStatus({ registration }: FeedEvent, now: PlainDateTime): Status | undefined {
  const { status, required } = registration ?? {};
  if (status === 'full') return status;
  if (registration && isClosed(registration, now)) return 'closed';
  return status === 'waitlist' || (now && required && status === 'open') ? status : undefined;
}

/** The statuses of an occurrence, the gravest first. */
export function statusesOf(occurrence: Occurrence, now: PlainDateTime): Status[] {
  const { status, movedFrom, movedTo } = occurrence;
  if (status === 'cancelled') return ['cancelled'];
  if (movedTo) return ['moved-away'];
  if (status === 'postponed') return ['postponed'];
  const statuses: Status[] = [];
  if (movedFrom) statuses.push('moved');
  if (status && !SILENT.includes(status)) statuses.push('as-written');
  if (isPast(occurrence, now)) return statuses;
  if (isRunning(occurrence, now)) return [...statuses, 'running'];
  const registration = registrationStatus(occurrence.event, now);
  return registration ? [...statuses, registration] : statuses;
}

/** True where nobody should come on that date: name and time are struck through. */
export const isOff = ({ status, movedTo }: Occurrence): boolean =>
  status === 'cancelled' || status === 'postponed' || movedTo !== undefined;
