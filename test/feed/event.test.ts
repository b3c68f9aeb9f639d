import { expect } from '@open-wc/testing';
import { occurrenceOn } from '../../src/feed/occurrences.js';
import { addDays } from '../../src/time/plain-date.js';
import { event, eventOf, read } from './example.js';

describe('an event at the door', () => {
  it('is read to the minute', () => {
    const read = eventOf({
      startDate: '2027-01-14T15:00:30',
      endDate: '2027-01-14T17:00:59',
      previousStartDate: '2027-01-13T15:00:01',
      rrule: 'FREQ=WEEKLY',
      exceptDates: ['2027-01-21T15:00:00'],
      extraDates: ['2027-01-22T16:00:00', '2027-01-23'],
      registration: { deadline: '2027-01-10T12:00:00' },
      overrides: {
        '2027-01-28T15:00:00': { startDate: '2027-01-29T16:30:00', endDate: '2027-01-29T17:30:00' },
      },
    });
    expect(read.startDate).to.equal('2027-01-14T15:00');
    expect(read.endDate).to.equal('2027-01-14T17:00');
    expect(read.previousStartDate).to.equal('2027-01-13T15:00');
    expect(read.exceptDates).to.deep.equal(['2027-01-21T15:00']);
    expect(read.extraDates).to.deep.equal(['2027-01-22T16:00', '2027-01-23']);
    expect(read.registration!.deadline).to.equal('2027-01-10T12:00');
    expect([...read.overrides]).to.deep.equal([
      ['2027-01-28', { startDate: '2027-01-29T16:30', endDate: '2027-01-29T17:30' }],
    ]);
  });

  for (const [what, startDate, endDate] of [
    ['before its start', '2027-01-14T15:00', '2027-01-14T14:59'],
    ['on a day before its start', '2027-01-14', '2027-01-13'],
    ['on a day, where it starts at a time', '2027-01-14T15:00', '2027-01-15'],
    ['at a time, where it starts on a day', '2027-01-14', '2027-01-14T17:00'],
  ] as const) {
    it(`that ends ${what} stays without its end, and that is said`, () => {
      const { feed, dropped, problems } = read({ events: [event({ startDate, endDate })] });
      expect(dropped).to.equal(0);
      expect(feed.events[0]!.endDate).to.equal(undefined);
      expect(problems).to.deep.equal([
        {
          path: 'events[probe].endDate',
          expected: `an end like and not before ${startDate}`,
          found: `"${endDate}"`,
        },
      ]);
    });
  }

  it('that ends as it starts has no known end', () => {
    const same = '2027-01-14T15:00';
    const { feed, problems } = read({ events: [event({ startDate: same, endDate: `${same}:00` })] });
    expect(problems).to.deep.equal([]);
    expect(feed.events[0]!.endDate).to.equal(undefined);
  });

  for (const [startDate, endDate] of [
    ['2027-01-14', '2027-01-14'],
    ['2027-01-14T22:00', '2027-01-15T00:00'],
  ] as const) {
    it(`may end ${endDate} when it starts ${startDate}`, () => {
      const { feed, problems } = read({ events: [event({ startDate, endDate })] });
      expect(problems).to.deep.equal([]);
      expect(feed.events[0]!.endDate).to.equal(endDate);
    });
  }

  for (const [rrule, why] of [
    ['FREQ=YEARLY;BYWEEKNO=20', 'BYWEEKNO is not supported'],
    ['FREQ=YEARLY;BYYEARDAY=100', 'BYYEARDAY is not supported'],
    ['FREQ=HOURLY', 'finer than a day'],
    ['FREQ=WEEKLY;BYDAY=XX', 'BYDAY=XX is not valid'],
    ['FREQ=WEEKLY;COUNT=-1', 'COUNT=-1 is not valid'],
    ['FREQ=WEEKLY;UNTIL=20270230', 'UNTIL=20270230 is not valid'],
    ['every week', 'EVERYWEEK is not supported'],
    ['__proto__=1', '__PROTO__ is not supported'],
  ] as const) {
    it(`that repeats by "${rrule}" stays with its first date and is marked, and that is said`, () => {
      const { feed, dropped, problems } = read({ events: [event({ rrule })] });
      expect(dropped).to.equal(0);
      expect(feed.events[0]!.irregular).to.equal(true);
      expect(feed.events[0]!.rule).to.equal(undefined);
      expect(problems.length).to.equal(1);
      expect(problems[0]!.path).to.equal('events[probe].rrule');
      expect(problems[0]!.expected).to.contain('a rule this reader knows (').and.contain(why);
      expect(problems[0]!.found).to.equal(JSON.stringify(rrule));
    });
  }

  it('that repeats by a known rule is regular, and so is one that does not repeat', () => {
    expect(eventOf({ rrule: 'FREQ=WEEKLY;BYDAY=TH' })).to.include({ irregular: false });
    expect(eventOf({ rrule: 'FREQ=WEEKLY;BYDAY=TH' }).rule!.FREQ).to.equal('WEEKLY');
    expect(eventOf()).to.include({ irregular: false });
    expect(eventOf().rule).to.equal(undefined);
  });

  it('loses an override with a key that is no date, alone, and that is said', () => {
    const keys = ['14.01.2027', '2027-02-30', '2027-01-21T25:00', 'constructor2', ''];
    const overrides = Object.fromEntries(keys.map((key) => [key, { status: 'cancelled' }]));
    const { feed, dropped, problems } = read({
      events: [event({ rrule: 'FREQ=WEEKLY', overrides: { ...overrides, '2027-01-28': { note: 'x' } } })],
    });
    expect(dropped).to.equal(0);
    expect([...feed.events[0]!.overrides.keys()]).to.deep.equal(['2027-01-28']);
    expect(problems.map(({ path }) => path)).to.deep.equal(keys.map(() => 'events[probe].overrides'));
    expect(problems.map(({ found }) => found)).to.deep.equal(keys.map((key) => JSON.stringify(key)));
  });

  const weekly = { rrule: 'FREQ=WEEKLY' };
  for (const [what, members, day, isPlanned] of [
    ['a day of the series', weekly, '2027-01-21', true],
    ['a day between two of it', weekly, '2027-01-22', false],
    ['a day before the first', weekly, '2027-01-07', false],
    ['a day of it in centuries', weekly, '9999-12-30', true],
    ['another day in centuries', weekly, '9999-12-31', false],
    ['the last day that a rule counts', { rrule: 'FREQ=WEEKLY;COUNT=3' }, '2027-01-28', true],
    ['a day after it', { rrule: 'FREQ=WEEKLY;COUNT=3' }, '2027-02-04', false],
    ['a day after the rule’s end', { rrule: 'FREQ=WEEKLY;UNTIL=20270131' }, '2027-02-04', false],
    ['a day that is left out', { ...weekly, exceptDates: ['2027-01-21T09:00'] }, '2027-01-21', false],
    ['a day that is added', { ...weekly, extraDates: ['2027-01-22'] }, '2027-01-22', true],
    ['the day of a single event', {}, '2027-01-14T15:00', true],
    ['another day', {}, '2027-01-15', false],
    ['a day before it moved', { previousStartDate: '2027-01-13T15:00' }, '2027-01-13', false],
    // What cannot be known is not called wrong.
    ['any day of a rule that cannot be read', { rrule: 'FREQ=HOURLY' }, '2027-01-15', true],
    ['a day beyond what a rule may cost', { rrule: 'FREQ=DAILY;COUNT=99999' }, '2099-01-01', true],
  ] as const) {
    it(`with a cancellation for ${what} ${isPlanned ? 'is sound' : 'stays, and that is said'}`, () => {
      const overrides = { '2027-01-14': { note: 'x' }, [day]: { status: 'cancelled' } };
      const { feed, dropped, problems } = read({ events: [event({ ...members, overrides })] });
      expect([feed.events.length, dropped]).to.deep.equal([1, 0]);
      const said = problems.filter(({ path }) => path === 'events[probe].overrides');
      expect(said).to.deep.equal(
        isPlanned
          ? []
          : [
              {
                path: 'events[probe].overrides',
                expected: 'a day on which it is planned',
                found: `"${day}"`,
              },
            ],
      );
    });
  }

  it('with thousands of overrides is read without a long look at each', () => {
    const days = Array.from({ length: 20_000 }, (_, index) => addDays('2027-01-14', index));
    const overrides = Object.fromEntries(days.map((day) => [day, { status: 'cancelled' }]));
    const { problems } = read({
      events: [event({ ...weekly, extraDates: days.slice(0, 5000), overrides })],
    });
    expect(problems.length).to.equal(Math.floor((20_000 - 5000) * (6 / 7)));
  });

  for (const [what, override, against] of [
    [
      'before its new start',
      { startDate: '2027-01-22T15:00', endDate: '2027-01-22T14:00' },
      '2027-01-22T15:00',
    ],
    ['before its planned start', { endDate: '2027-01-21T14:00' }, '2027-01-21T15:00'],
    ['on a day instead of at a time', { endDate: '2027-01-21' }, '2027-01-21T15:00'],
  ] as const) {
    it(`drops the end of a moved date that is ${what}`, () => {
      const { feed, problems } = read({
        events: [event({ rrule: 'FREQ=WEEKLY', overrides: { '2027-01-21': override } })],
      });
      expect(problems).to.deep.equal([
        {
          path: 'events[probe].overrides.2027-01-21.endDate',
          expected: `an end like and not before ${against}`,
          found: JSON.stringify(override.endDate),
        },
      ]);
      expect(feed.events[0]!.overrides.get('2027-01-21')!.endDate).to.equal(undefined);
    });
  }

  it('has the end of a changed date that was added with a time of its own judged by that time', () => {
    const endOf = (added: string, endDate: string) => {
      const { feed, problems } = read({
        events: [
          event({
            endDate: '2027-01-14T16:00',
            rrule: 'FREQ=WEEKLY;COUNT=3',
            extraDates: [added],
            overrides: { '2027-02-13': { endDate } },
          }),
        ],
      });
      return [occurrenceOn(feed.events[0]!, '2027-02-13')!.end, ...problems.map(({ expected }) => expected)];
    };
    expect(endOf('2027-02-13T10:00', '2027-02-13T14:00')).to.deep.equal(['2027-02-13T14:00']);
    expect(endOf('2027-02-13T18:00', '2027-02-13T17:00')).to.deep.equal([
      '2027-02-13T19:00',
      'an end like and not before 2027-02-13T18:00',
    ]);
    expect(endOf('2027-02-13', '2027-02-13T17:00')).to.deep.equal(['2027-02-13T17:00']);
  });

  for (const name of ['', ' \n', {}, { de: '', ru: ' ' }]) {
    it(`keeps its name on a date that has ${JSON.stringify(name)} for one`, () => {
      const { feed, problems } = read({ events: [event({ overrides: { '2027-01-14': { name } } })] });
      expect(problems).to.deep.equal([]);
      expect(occurrenceOn(feed.events[0]!, '2027-01-14')!.name).to.equal('Chorprobe');
    });
  }
});
