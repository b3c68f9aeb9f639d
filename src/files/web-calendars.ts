import type { PlainDate, PlainMoment } from '../time/plain-date.js';
import { addDays, isAllDay } from '../time/plain-date.js';
import { toOffsetString } from '../time/zone.js';
import { basic } from './vtimezone.js';

/** A date as a calendar on the web takes it. */
export interface CalendarEntry {
  name: string;
  /** Local wall time, or a day. */
  start: PlainMoment;
  /** Of an all-day entry its last day. */
  end?: PlainMoment;
  /** IANA zone of the times. */
  timeZone: string;
  details?: string;
  location?: string;
}

const address = (base: string, parts: Record<string, string | undefined>): string => {
  const query = Object.entries(parts).filter(([, value]) => value) as [string, string][];
  return `${base}?${new URLSearchParams(query).toString()}`;
};

/** The end as both calendars take it, exclusive: of an all-day entry the day after its last one. */
const endOf = ({ start, end = start }: CalendarEntry): PlainMoment =>
  isAllDay(end) ? addDays(end as PlainDate, 1) : end;

/** Address at which Google's calendar opens a new entry; nothing is loaded from there before it is followed. */
export const googleCalendar = (entry: CalendarEntry): string =>
  address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: entry.name,
    dates: `${basic(entry.start)}/${basic(endOf(entry))}`,
    ctz: entry.timeZone,
    details: entry.details,
    location: entry.location,
  });

/** The same for Outlook's. */
export const outlookCalendar = (entry: CalendarEntry): string =>
  address('https://outlook.live.com/calendar/0/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: entry.name,
    startdt: toOffsetString(entry.start, entry.timeZone),
    enddt: toOffsetString(endOf(entry), entry.timeZone),
    allday: isAllDay(entry.start) ? 'true' : undefined,
    body: entry.details,
    location: entry.location,
  });
