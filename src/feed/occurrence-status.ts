import type { PlainDateTime } from '../time/plain-date.js';
import { dateOf, isAllDay } from '../time/plain-date.js';
import type { Occurrence } from './occurrences.js';
import { lastDayOf } from './occurrences.js';

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

/** True while it happens. Without an end, only a whole day lasts. */
export function isRunning(occurrence: Occurrence, now: PlainDateTime): boolean {
  const { start, end } = occurrence;
  if (isAllDay(start)) return start <= now && lastDayOf(occurrence) >= dateOf(now);
  return end !== undefined && start <= now && now < end;
}

/** True when it is over: its end, or without one its day. */
export const isPast = (occurrence: Occurrence, now: PlainDateTime): boolean =>
  occurrence.end && !isAllDay(occurrence.end) ? occurrence.end <= now : lastDayOf(occurrence) < dateOf(now);

/** Whether one can still register: as the feed says, or over since the deadline. */
function registrationStatus({ event }: Occurrence, now: PlainDateTime): Status | undefined {
  const { registration } = event;
  if (!registration) return undefined;
  const { status, deadline, required } = registration;
  if (status === 'full' || status === 'closed' || status === 'waitlist') return status;
  if (deadline && (isAllDay(deadline) ? deadline < dateOf(now) : deadline < now)) return 'closed';
  if (status && status !== 'open') return undefined;
  return required && status === 'open' ? 'open' : undefined;
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
  const registration = registrationStatus(occurrence, now);
  return registration ? [...statuses, registration] : statuses;
}

/** True where nobody should come on that date: name and time are struck through. */
export const isOff = ({ status, movedTo }: Occurrence): boolean =>
  status === 'cancelled' || status === 'postponed' || movedTo !== undefined;
