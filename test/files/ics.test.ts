import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Feed, FeedEvent } from '../../src/feed/feed.js';
import { happenings, occurrenceOn } from '../../src/feed/occurrences.js';
import { parse } from '../../src/feed/parse.js';
import { occurrenceIcs, seriesIcs } from '../../src/files/ics.js';
import { addDays, isAllDay } from '../../src/time/plain-date.js';
import { toInstant } from '../../src/time/zone.js';
import { event, feedWith, FEED_URL } from '../feed/example.js';
import { CalendarFile } from './calendar-file.js';

const STAMP = Date.UTC(2027, 0, 3, 9, 30);

/** A feed with these events, read as the elements read it. */
function feedOf(...events: Record<string, unknown>[]): Feed {
  const organization = { id: 'kin-top', name: 'Kin-Top', url: 'https://www.kin-top.de/' };
  const places = [
    {
      id: 'haus',
      name: { de: 'Haus der Vielfalt', ru: 'Дом многообразия' },
      streetAddress: 'Musterweg 1',
      postalCode: '40595',
      addressLocality: 'Düsseldorf-Garath',
    },
  ];
  const { feed, problems } = parse(
    feedWith({ organization, places, timeZone: 'Europe/Berlin', events: events.map(event) }),
    FEED_URL,
  );
  expect(problems).to.deep.equal([]);
  return feed;
}

const seriesOf = (feed: Feed, language = 'de'): CalendarFile =>
  new CalendarFile(seriesIcs({ feed, language, stamp: STAMP }, feed.events[0]!));

function dateOf(feed: Feed, day: string, language = 'de'): CalendarFile {
  const occurrence = occurrenceOn(feed.events[0]!, day)!;
  return new CalendarFile(occurrenceIcs({ feed, language, stamp: STAMP }, occurrence));
}

/** What the elements show of a series, written as {@link CalendarFile.dates} writes it. */
const shownBy = (feed: Feed, from: string, until: string): string[] =>
  happenings(feed.events, from, until)
    .occurrences.filter(({ start, movedTo }) => !movedTo && start >= from)
    .map(({ start, end, name, status }) => {
      const utc = isAllDay(start)
        ? ''
        : ` = ${new Date(toInstant(start, feed.timeZone)).toISOString().slice(0, 16)}Z`;
      const after = end
        ? isAllDay(end)
          ? addDays(end, 1)
          : end
        : isAllDay(start)
          ? addDays(start, 1)
          : start;
      const word = { cancelled: 'CANCELLED', postponed: 'TENTATIVE' }[status ?? ''];
      return [`${start}${utc}`, after, name as string, word].filter(Boolean).join(' | ');
    })
    .sort();

describe('a date to take home', () => {
  it('has its day, time, length and place, in the zone of the feed', () => {
    const file = dateOf(feedOf({ endDate: '2027-01-14T16:30', place: 'haus' }), '2027-01-14');
    expect(file.dates('2027-01-01', '2027-12-31')).to.deep.equal([
      '2027-01-14T15:00 = 2027-01-14T14:00Z | 2027-01-14T16:30 | Chorprobe',
    ]);
    expect(file.main.location).to.equal('Haus der Vielfalt, Musterweg 1, 40595 Düsseldorf-Garath');
    expect(file.main.startDate.zone?.tzid).to.equal('Europe/Berlin');
  });

  it('says in the visitor’s language what the feed says in it', () => {
    const feed = feedOf({
      name: { de: 'Chor', ru: 'Хор' },
      summary: { de: 'Alle', ru: 'Для всех' },
      place: 'haus',
    });
    const { main } = dateOf(feed, '2027-01-14', 'ru');
    expect([main.summary, main.description]).to.deep.equal(['Хор', 'Для всех']);
    expect(main.location).to.match(/^Дом многообразия/);
  });

  it('is one date, though the event repeats, and keeps apart from its series', () => {
    const feed = feedOf({ rrule: 'FREQ=WEEKLY' });
    const file = dateOf(feed, '2027-01-28');
    expect(file.dates('2027-01-01', '2027-12-31')).to.have.length(1);
    expect(file.main.uid).not.to.equal(seriesOf(feed).main.uid);
  });

  it('lasts its days where it is all-day: the end is the day after', () => {
    const file = dateOf(feedOf({ startDate: '2027-03-27', endDate: '2027-03-29' }), '2027-03-27');
    expect(file.dates('2027-01-01', '2027-12-31')).to.deep.equal(['2027-03-27 | 2027-03-30 | Chorprobe']);
    expect(file.calendar.getAllSubcomponents('vtimezone')).to.have.length(0);
  });

  it('says that it is off, and why', () => {
    const feed = feedOf({ status: 'cancelled', note: 'Krankheit', summary: 'Wir singen.' });
    const { main } = dateOf(feed, '2027-01-14');
    expect(main.component.getFirstPropertyValue('status')).to.equal('CANCELLED');
    expect(main.description).to.equal('Krankheit\n\nWir singen.');
  });

  it('says no status that calendar programs do not know', () => {
    for (const status of ['constructor', 'toString', 'abgesagt']) {
      const feed = feedOf({ status });
      const occurrence = occurrenceOn(feed.events[0]!, '2027-01-14')!;
      expect(occurrenceIcs({ feed, language: 'de', stamp: STAMP }, occurrence)).not.to.include('STATUS');
    }
  });

  it('has the same name for good: a newer file takes the place of an older one', () => {
    const feed = feedOf({});
    expect(dateOf(feed, '2027-01-14').main.uid).to.equal(dateOf(feed, '2027-01-14', 'ru').main.uid);
    expect(dateOf(feed, '2027-01-14').main.uid).to.match(/@www\.kin-top\.de$/);
  });

  it('keeps that name where it moves as a whole', () => {
    const previousStartDate = '2027-01-14T15:00';
    const moved = feedOf({ status: 'rescheduled', previousStartDate, startDate: '2027-01-21T15:00' });
    const { uid } = dateOf(feedOf({}), '2027-01-14').main;
    expect(dateOf(moved, '2027-01-21').main.uid).to.equal(uid);
    expect(seriesOf(moved).main.uid).to.equal(uid);
  });

  it('has no place where it is online', () => {
    const feed = feedOf({ place: 'haus', attendance: 'online', onlineUrl: 'https://meet.example/1' });
    const { main } = dateOf(feed, '2027-01-14');
    expect(main.component.hasProperty('location')).to.equal(false);
    expect(main.description).to.equal('https://meet.example/1');
  });
});

describe('a series to take home', () => {
  const weekly = {
    rrule: 'FREQ=WEEKLY;UNTIL=20270520',
    endDate: '2027-01-14T16:30',
    exceptDates: ['2027-02-11'],
    extraDates: ['2027-02-13'],
    overrides: {
      '2027-01-28': { status: 'cancelled', note: 'Heizung' },
      '2027-03-04': { startDate: '2027-03-05T18:00', name: 'Chorprobe mit Band' },
    },
  };

  it('has every date that is shown: left out, added, cancelled and moved ones, before and after summer time begins', () => {
    const feed = feedOf(weekly);
    const dates = seriesOf(feed).dates('2027-01-01', '2027-12-31');
    expect(dates).to.deep.equal(shownBy(feed, '2027-01-01', '2027-12-31'));
    expect(dates).to.include(
      '2027-01-28T15:00 = 2027-01-28T14:00Z | 2027-01-28T16:30 | Chorprobe | CANCELLED',
    );
    expect(dates).to.include('2027-03-05T18:00 = 2027-03-05T17:00Z | 2027-03-05T19:30 | Chorprobe mit Band');
    expect(dates).to.include('2027-04-01T15:00 = 2027-04-01T13:00Z | 2027-04-01T16:30 | Chorprobe');
    expect(dates.at(-1)).to.match(/^2027-05-20/);
  });

  it('has its first date also where all others are named one by one', () => {
    const feed = feedOf({ endDate: '2027-01-14T16:30', extraDates: ['2027-01-20', '2027-02-02T10:00'] });
    const dates = seriesOf(feed).dates('2027-01-01', '2027-12-31');
    expect(dates).to.deep.equal(shownBy(feed, '2027-01-01', '2027-12-31'));
    expect(dates).to.have.length(3);
  });

  it('repeats all-day events by days', () => {
    const feed = feedOf({ startDate: '2027-01-30', rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20270731' });
    expect(seriesOf(feed).dates('2027-01-01', '2027-12-31')).to.deep.equal(
      shownBy(feed, '2027-01-01', '2027-12-31'),
    );
  });

  it('knows the zone of single dates of an all-day series that have a time', () => {
    const feed = feedOf({
      startDate: '2027-01-04',
      rrule: 'FREQ=WEEKLY;COUNT=3',
      extraDates: ['2027-01-13T18:00'],
      overrides: { '2027-01-11': { startDate: '2027-01-12T15:00' } },
    });
    const day = (date: string) => date.slice(0, 10);
    const file = seriesOf(feed);
    expect(file.dates('2027-01-01', '2027-12-31').map(day)).to.deep.equal([
      '2027-01-04',
      '2027-01-12',
      '2027-01-13',
      '2027-01-18',
    ]);
    expect(file.text).to.include('BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin');
  });

  /** A series whose first date, a Tuesday, its rule does not name. */
  const irregular = { startDate: '2027-01-05T10:00', rrule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=3' };

  it('has its start also where its rule does not name it, and counts it', () => {
    const feed = feedOf(irregular);
    const days = seriesOf(feed).dates('2027-01-01', '2027-12-31');
    expect(days.map((date) => date.slice(0, 10))).to.deep.equal(['2027-01-05', '2027-01-07', '2027-01-14']);
  });

  for (const [what, members] of [
    ['a start that its rule does not name', irregular],
    [
      'such a start that is moved',
      { ...irregular, overrides: { '2027-01-05': { startDate: '2027-01-06T18:00' } } },
    ],
    ['such a start that is left out', { ...irregular, exceptDates: ['2027-01-05'] }],
    [
      'added dates before and after its rule’s',
      { ...weekly, extraDates: ['2026-12-24', '2027-07-01T10:00'] },
    ],
    [
      'an added date with a time of its own, cancelled',
      {
        ...weekly,
        extraDates: ['2027-02-13T10:00'],
        overrides: { '2027-02-13': { status: 'cancelled' } },
      },
    ],
    ['an added date that is left out', { ...weekly, exceptDates: ['2027-02-13'] }],
    ['an added date on a day of its own', { ...weekly, extraDates: ['2027-01-21', '2027-01-28T18:00'] }],
    [
      'another time of one day, written as an exception and an added date',
      { ...weekly, exceptDates: ['2027-01-21T15:00'], extraDates: ['2027-01-21T18:00'] },
    ],
    ['added dates alone', { extraDates: ['2027-01-20', '2027-02-02T10:00'] }],
    [
      'added dates and a start that is left out',
      { extraDates: ['2027-01-20'], exceptDates: ['2027-01-14T15:00'] },
    ],
  ] as const)
    it(`has ${what} as events by themselves, as programs lose dates of RDATE`, () => {
      const feed = feedOf(members);
      const file = seriesOf(feed);
      expect(file.dates('2026-01-01', '2027-12-31')).to.deep.equal(shownBy(feed, '2026-01-01', '2027-12-31'));
      expect(file.text).not.to.include('RDATE');
      expect(new Set(file.events.map(({ uid, recurrenceId }) => `${uid} ${recurrenceId}`)).size).to.equal(
        file.events.length,
      );
    });

  it('leaves out no date but its rule’s: after one that it does not name, Thunderbird shows the next that is left out', () => {
    const feed = feedOf({
      startDate: '2027-01-12',
      rrule: 'FREQ=MONTHLY;BYDAY=2TU',
      exceptDates: ['2027-03-01', '2027-03-09'],
      extraDates: ['2027-08-11', '2027-09-14'],
    });
    const file = seriesOf(feed);
    expect(file.dates('2027-01-01', '2027-12-31')).to.deep.equal(shownBy(feed, '2027-01-01', '2027-12-31'));
    expect(file.text.match(/EXDATE.*/g)).to.have.length(2);
  });

  it('leaves out each date once, however often the feed does: after one that comes twice, Thunderbird shows the next', () => {
    const feed = feedOf({
      startDate: '2027-01-07T15:00',
      rrule: 'FREQ=WEEKLY',
      exceptDates: ['2027-01-21T15:00', '2027-01-21', '2027-01-28'],
      extraDates: ['2027-01-21T18:00'],
    });
    const file = seriesOf(feed);
    expect(file.dates('2027-01-01', '2027-03-31')).to.deep.equal(shownBy(feed, '2027-01-01', '2027-03-31'));
    expect(file.text.match(/EXDATE.*/g)).to.have.length(2);
  });

  it('has an added date under the name it has where it is taken home alone: nobody has it twice', () => {
    const feed = feedOf(weekly);
    const names = seriesOf(feed).events.map(({ uid }) => uid);
    expect(names).to.include(dateOf(feed, '2027-02-13').main.uid);
  });

  it('has a rule that begins with its frequency, however the feed puts it, as programs refuse any other', () => {
    const feed = feedOf({ rrule: 'BYDAY=TH;UNTIL=20270204;FREQ=WEEKLY' });
    const file = seriesIcs({ feed, language: 'de', stamp: STAMP }, feed.events[0]!);
    expect(file).to.include('\r\nRRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20270204T225900Z\r\n');
  });

  it('keeps its hour in years to come where it has no end', () => {
    const feed = feedOf({ rrule: 'FREQ=YEARLY;BYMONTH=7;BYDAY=1SA' });
    const dates = seriesOf(feed).dates('2031-01-01', '2031-12-31');
    expect(dates).to.deep.equal(['2031-07-05T15:00 = 2031-07-05T13:00Z | 2031-07-05T15:00 | Chorprobe']);
  });

  it('knows the summer time of the year before, where a date moved into it', () => {
    const feed = feedOf({ ...weekly, overrides: { '2027-01-21': { startDate: '2026-07-02T15:00' } } });
    expect(seriesOf(feed).dates('2026-01-01', '2027-12-31')[0]).to.equal(
      '2026-07-02T15:00 = 2026-07-02T13:00Z | 2026-07-02T16:30 | Chorprobe',
    );
  });

  const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2027-01-01', days));
  const rule = fc.constantFrom(
    'FREQ=DAILY;INTERVAL=3',
    'FREQ=WEEKLY;BYDAY=MO,TH',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU',
    'FREQ=MONTHLY;BYDAY=2TU',
    'FREQ=MONTHLY;BYDAY=-1FR',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU',
  );

  it('is read by another program as we show it, whatever the rule', () => {
    fc.assert(
      fc.property(
        rule,
        day,
        // No hour that a switch skips or repeats: programs read those each in their way.
        fc.constantFrom('', 'T00:00', 'T09:00', 'T23:30'),
        fc.constantFrom('', ';COUNT=9', ';UNTIL=20271031'),
        fc.array(day, { maxLength: 3 }),
        fc.array(fc.tuple(day, fc.constantFrom('', 'T09:00', 'T18:30')), { maxLength: 3 }),
        (text, start, time, end, moved, added) => {
          const extraDates = added.map((moment) => moment.join(''));
          const members = { startDate: start + time, rrule: text + end, extraDates };
          const { feed } = parse(feedWith({ timeZone: 'Europe/Berlin', events: [event(members)] }), FEED_URL);
          // Only dates that occur can be changed.
          const shown = happenings(feed.events, start, '2028-12-31').occurrences;
          const picked = moved.flatMap((_, index) => shown[index * 3]?.date ?? []);
          const overrides = Object.fromEntries(picked.map((date) => [date, { status: 'cancelled' }]));
          const exceptDates = shown.length > 2 && time ? [shown[1]!.date] : [];
          const changed = feedOf({ ...members, overrides, exceptDates });
          expect(seriesOf(changed).dates('2027-01-01', '2028-12-31')).to.deep.equal(
            shownBy(changed, '2027-01-01', '2028-12-31'),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves out a day, whatever time is written with it', () => {
    for (const [startDate, except] of [
      ['2027-01-14T15:00', '2027-01-21T09:00'],
      ['2027-01-14', '2027-01-21T09:00'],
      ['2027-01-14T15:00', '2027-01-21T15:00'],
    ]) {
      const feed = feedOf({
        startDate,
        endDate: undefined,
        rrule: 'FREQ=WEEKLY;COUNT=3',
        exceptDates: [except],
      });
      const dates = seriesOf(feed).dates('2027-01-01', '2027-12-31');
      expect(dates.map((one) => one.slice(0, 10))).to.deep.equal(['2027-01-14', '2027-01-28']);
    }
  });

  it('reads well for every event of the sample feed', async () => {
    const sample = (await (await fetch('/public/feed.json')).json()) as unknown;
    const { feed } = parse(sample, FEED_URL);
    expect(feed.events.length).to.be.above(10);
    for (const one of feed.events as FeedEvent[]) {
      const alone = { ...feed, events: [one] };
      const names = (line: string) => line.replace(/\| [^|]*?( \| [A-Z]+)?$/, '$1');
      const read = seriesOf(alone).dates('2026-09-01', '2028-12-31').map(names);
      const shown = shownBy(alone, '2026-09-01', '2028-12-31').map(names);
      expect(read, one.id).to.deep.equal(shown);
    }
  });
});
