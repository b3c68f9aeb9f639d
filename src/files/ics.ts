import type { Feed, FeedEvent, Text } from '../feed/feed.js';
import type { Occurrence } from '../feed/occurrences.js';
import { occurrenceOn } from '../feed/occurrences.js';
import { localize } from '../feed/text.js';
import type { PlainDate, PlainMoment } from '../time/plain-date.js';
import { addDays, addMinutes, addMonths, dateOf, isAllDay, minutesBetween } from '../time/plain-date.js';
import type { Rule } from '../time/recurrence.js';
import { expandRule } from '../time/recurrence.js';
import { toInstant } from '../time/zone.js';
import { textLine, toFile } from './content-line.js';
import { placeLine } from './place-line.js';
import { basic, utc, vtimezone } from './vtimezone.js';

/** What a calendar file is made from, besides its event. */
export interface IcsContext {
  feed: Feed;
  /** Language of its texts (BCP 47). */
  language: string;
  /** When it is made, in milliseconds since 1970-01-01T00:00Z. */
  stamp: number;
}

type Lines = (string | undefined)[];

/** So long, in milliseconds, the zone's switches are in the file for a series without an end: some five years. */
const HORIZON = 5 * 366 * 864e5;

/** A property with a day, or with a time on the clock of the feed's zone (RFC 5545 3.3.5, form 3). */
const momentLine = (name: string, moment: PlainMoment, { timeZone }: Feed): string =>
  `${name};${isAllDay(moment) ? 'VALUE=DATE' : `TZID=${timeZone}`}:${basic(moment)}`;

/** The time of a planned date that was written as a day. */
const planned = (day: PlainMoment, { startDate }: FeedEvent): PlainMoment =>
  day + startDate.slice(day.length);

/** When an occurrence was planned, wherever it moved. */
const plannedStart = ({ date, start, movedFrom }: Occurrence): PlainMoment =>
  movedFrom && dateOf(movedFrom) === date ? movedFrom : start;

/** Days and months of a rule's period. */
const PERIODS = { DAILY: [1, 0], WEEKLY: [7, 0], MONTHLY: [0, 1], YEARLY: [0, 12] } as const;

/** What looking for one date may cost. */
const ONE = { steps: 1000, results: 1 };

/** Whether a rule, counted from the period before, names its start. */
function namesStart(rule: Rule, start: PlainDate): boolean {
  const { FREQ, INTERVAL = 1, BYDAY, BYMONTHDAY, BYMONTH } = rule;
  if (!BYDAY && !BYMONTHDAY) return !BYMONTH || BYMONTH.includes(+start.slice(5, 7));
  const [days, months] = PERIODS[FREQ];
  const before = addMonths(addDays(start, -days * INTERVAL), -months * INTERVAL);
  const endless = { ...rule, COUNT: undefined, UNTIL: undefined };
  return expandRule(endless, before, start, start).dates.length > 0;
}

/**
 * A series as every program counts it. We show a start that its rule does not name, as most do, and count it; some drop
 * it. So it stands beside the series as a date of its own (RDATE), and the series begins with the next date.
 */
function regular(event: FeedEvent): Pick<FeedEvent, 'startDate' | 'rule'> & { start?: PlainMoment } {
  const { startDate, rule, extraDates } = event;
  const day = dateOf(startDate);
  const [next] = rule ? expandRule(rule, day, addDays(day, 1), '9999-12-31', ONE).dates : [];
  // Without a rule some drop the start as soon as there is another date.
  if (!rule || !next) return { startDate, rule: extraDates && { FREQ: 'DAILY', COUNT: 1 } };
  if (namesStart(rule, day)) return { startDate, rule };
  const { COUNT } = rule;
  return { startDate: planned(next, event), rule: { ...rule, COUNT: COUNT && COUNT - 1 }, start: startDate };
}

/** The last day a rule may meet: beside times with a zone in UTC (RFC 5545 3.3.10). */
const untilOf = (day: PlainDate, { startDate }: FeedEvent, { timeZone }: Feed): string =>
  isAllDay(startDate) ? basic(day) : utc(toInstant(`${day}T23:59`, timeZone));

/** A rule, its frequency first: in whatever order a feed has its parts, some programs read no other (3.3.10). */
const ruleLine = ({ FREQ, ...parts }: Rule, event: FeedEvent, feed: Feed): string =>
  `RRULE:${Object.entries({ FREQ, ...parts, UNTIL: parts.UNTIL && untilOf(parts.UNTIL, event, feed) })
    .flatMap(([name, value]) => (value === undefined ? [] : `${name}=${String(value)}`))
    .join(';')}`;

/** Other statuses are words of the feed, and in no calendar program's list (3.8.1.11). */
const STATUS = new Map([
  ['cancelled', 'STATUS:CANCELLED'],
  ['postponed', 'STATUS:TENTATIVE'],
]);

/** What an event or one of its dates says, with when it is. */
type About = Pick<Occurrence, 'name' | 'place' | 'note' | 'status' | 'start' | 'end'> & { event: FeedEvent };

function vevent({ feed, language, stamp }: IcsContext, uid: string, about: About, more: Lines = []): Lines {
  const { event, name, place, note, status = '', start, end } = about;
  const say = (text: Text) => localize(text, language, feed.language).text;
  const plain = (text: Text | undefined) => text && say(text);
  // Names the event for good, whatever its language: a newer file takes the place of an older one.
  const { hostname } = new URL(feed.organization.url ?? feed.url);
  return [
    'BEGIN:VEVENT',
    textLine('UID', `${uid}@${hostname}`),
    `DTSTAMP:${utc(stamp)}`,
    momentLine('DTSTART', start, feed),
    // Of all-day events the day after the last one: DTEND is exclusive (3.8.2.2).
    end && momentLine('DTEND', isAllDay(end) ? addDays(end, 1) : end, feed),
    textLine('SUMMARY', plain(name)),
    textLine(
      'DESCRIPTION',
      [plain(note), plain(event.summary), plain(event.description), event.onlineUrl]
        .filter(Boolean)
        .join('\n\n'),
    ),
    textLine('LOCATION', place && placeLine(place, say)),
    event.url && `URL:${event.url}`,
    STATUS.get(status),
    ...more,
    'END:VEVENT',
  ];
}

/** The year of a line with a time on the zone's clock: one date of an all-day series may have one. */
const ZONED = /^[A-Z-]+;TZID=.*:(\d{4})/;

/** The whole file, with its zone where it has times: from the year of the earliest on, which may be an added date's. */
function vcalendar({ feed: { timeZone }, stamp }: IcsContext, events: Lines): string {
  const [first] = events.flatMap((line = '') => ZONED.exec(line)?.[1] ?? []).sort();
  const january = first ? toInstant(`${first}-01-01`, timeZone) : 0;
  return toFile([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kin-top-widgets//EN',
    ...(first ? vtimezone(timeZone, january, Math.max(stamp, january) + HORIZON) : []),
    ...events,
    'END:VCALENDAR',
  ]);
}

/** One date as an iCalendar file (RFC 5545), on its own: whoever takes it home has no more than this date. */
export function occurrenceIcs(context: IcsContext, occurrence: Occurrence): string {
  const { event, date } = occurrence;
  return vcalendar(context, vevent(context, `${event.id}/${date}`, occurrence));
}

/**
 * A series as an iCalendar file: its rule, dates left out (EXDATE) and added (RDATE), and each date that is different as
 * an event of its own with the date it stands for (RECURRENCE-ID).
 */
export function seriesIcs(context: IcsContext, event: FeedEvent): string {
  const { feed } = context;
  const { endDate, exceptDates = [], extraDates = [], overrides } = event;
  const { startDate, rule, start } = regular(event);
  const only = rule || extraDates.length ? undefined : occurrenceOn(event, dateOf(startDate));
  if (only) return vcalendar(context, vevent(context, event.id, only));
  const dates = (name: string, days: readonly PlainMoment[]) =>
    days.map((day) => momentLine(name, planned(day, event), feed));
  const on = (day: PlainMoment) => occurrenceOn(event, dateOf(day)) ?? [];
  const changed = [...overrides.keys()].flatMap(on);
  // A series of days has no date with a time: that is an event by itself.
  const alone = extraDates.filter((day) => isAllDay(startDate) && !isAllDay(day));
  const added = extraDates.filter((day) => !alone.includes(day));
  const end =
    endDate && addMinutes(endDate, minutesBetween(event.startDate, startDate)).slice(0, endDate.length);
  return vcalendar(context, [
    ...vevent(context, event.id, { ...event, event, start: startDate, end }, [
      rule && ruleLine(rule, event, feed),
      ...dates('RDATE', start ? [start, ...added] : added),
      // By day, as we leave it out: other programs compare the time too.
      ...dates('EXDATE', exceptDates.map(dateOf)),
    ]),
    ...changed.flatMap((occurrence) =>
      vevent(context, event.id, occurrence, dates('RECURRENCE-ID', [plannedStart(occurrence)])),
    ),
    ...alone.flatMap(on).flatMap((one) => vevent(context, `${event.id}/${one.date}`, one)),
  ]);
}
