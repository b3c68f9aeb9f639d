import type { Feed, FeedEvent, Text } from '../feed/feed.js';
import type { Occurrence } from '../feed/occurrences.js';
import { isSingle, occurrenceOn } from '../feed/occurrences.js';
import { localize } from '../feed/text.js';
import type { PlainDate, PlainMoment } from '../time/plain-date.js';
import { addDays, addMonths, dateOf, isAllDay } from '../time/plain-date.js';
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

/** So many milliseconds from now on a file has the zone's switches, some five years: a series may have no end. */
const HORIZON_MS = 5 * 366 * 864e5;

/** A property with a day, or with a time on the clock of the feed's zone (RFC 5545 3.3.5, form 3). */
const momentLine = (name: string, moment: PlainMoment, { timeZone }: Feed): string =>
  `${name};${isAllDay(moment) ? 'VALUE=DATE' : `TZID=${timeZone}`}:${basic(moment)}`;

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

/** The first date of a rule as every program counts it: some drop a start that it does not name. Undefined where none comes after. */
function firstNamed({ startDate, rule }: FeedEvent): PlainDate | undefined {
  const day = dateOf(startDate);
  const [next] = rule ? expandRule(rule, day, addDays(day, 1), '9999-12-31', ONE).dates : [];
  return rule && next && namesStart(rule, day) ? day : next;
}

/** The last day a rule may name, as UNTIL has it: in UTC where the start is a time with a zone (RFC 5545 3.3.10). */
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

/**
 * An occurrence as an event by itself, which is named by its date, too, unless it is the only one: that may move.
 * @param inSeries - lines that make it part of its series instead (RRULE, EXDATE, RECURRENCE-ID)
 */
function vevent({ feed, language, stamp }: IcsContext, occurrence: Occurrence, inSeries?: Lines): Lines {
  const { event, date, name, place, note, status = '', start, end } = occurrence;
  const say = (text: Text) => localize(text, language, feed.language).text;
  const plain = (text: Text | undefined) => text && say(text);
  // Names the event for good, whatever its language: a newer file takes the place of an older one.
  const { hostname } = new URL(feed.organization.url ?? feed.url);
  return [
    'BEGIN:VEVENT',
    textLine('UID', `${event.id}${inSeries || isSingle(event) ? '' : `/${date}`}@${hostname}`),
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
    ...(inSeries ?? []),
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
    ...(first ? vtimezone(timeZone, january, Math.max(stamp, january) + HORIZON_MS) : []),
    ...events,
    'END:VCALENDAR',
  ]);
}

/** One date as an iCalendar file (RFC 5545), on its own: whoever takes it home has no more than this date. */
export const occurrenceIcs = (context: IcsContext, occurrence: Occurrence): string =>
  vcalendar(context, vevent(context, occurrence));

/**
 * A series as an iCalendar file: what its rule names, without dates that are left out (EXDATE), and each date that is
 * different with the date it stands for (RECURRENCE-ID). What the rule does not name, a start or added dates, are events by
 * themselves, as when they are taken home alone: Outlook and Google lose such dates of a series (RDATE), and none may be
 * before its start.
 */
export function seriesIcs(context: IcsContext, event: FeedEvent): string {
  const { startDate, rule, exceptDates = [], extraDates = [], overrides } = event;
  const start = dateOf(startDate);
  const first = firstNamed(event);
  const usual = { ...event, exceptDates: [], extraDates: [], overrides: new Map() };
  const series = first && occurrenceOn(usual, first);
  const extra = extraDates.map(dateOf);
  // Only what the rule names: after an EXDATE of any other day, Thunderbird shows the next date that is left out.
  // And after one that comes twice.
  const left = [...new Set([...exceptDates.map(dateOf), ...extra])].filter(
    (day) => first && day >= first && occurrenceOn(usual, day),
  );
  const alone = new Set(first === start ? extra : [start, ...extra]);
  const dates = (name: string, days: readonly PlainDate[]) =>
    days.map((day) => momentLine(name, day + startDate.slice(10), context.feed));
  const different = new Set([...alone, ...overrides.keys()]);
  return vcalendar(context, [
    ...(rule && series
      ? vevent(context, series, [
          // A start that the rule does not name is one of those that COUNT counts.
          ruleLine({ ...rule, COUNT: rule.COUNT && rule.COUNT - +(first !== start) }, event, context.feed),
          // With the time of the series: we leave out a whole day, but other programs compare the time too.
          ...dates('EXDATE', left),
        ])
      : []),
    ...[...different].flatMap((day) => {
      const one = occurrenceOn(event, day);
      return one ? vevent(context, one, alone.has(day) ? undefined : dates('RECURRENCE-ID', [day])) : [];
    }),
  ]);
}
