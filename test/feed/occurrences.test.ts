import { expect } from '@open-wc/testing';
import { happenings } from '../../src/feed/occurrences.js';
import { addDays } from '../../src/time/plain-date.js';
import { event, eventOf, read } from './example.js';
import { JANUARY, shown, weekly } from './occurrences-window.js';

describe('what happens in a window', () => {
  it('is every date of a series, at the event’s time', () => {
    const series = weekly();
    expect(shown(series, ...JANUARY)).to.deep.equal(
      ['07', '14', '21', '28'].map((day) => `2027-01-${day}T15:00`),
    );
    expect(happenings([series], ...JANUARY).occurrences[1]).to.deep.include({
      event: series,
      date: '2027-01-14',
      end: '2027-01-14T17:00',
      name: 'Chorprobe',
      movedFrom: undefined,
    });
    expect(happenings([series], ...JANUARY).complete).to.be.true;
  });

  it('includes both its first and its last day', () => {
    expect(shown(weekly(), '2027-01-14', '2027-01-21')).to.deep.equal([
      '2027-01-14T15:00',
      '2027-01-21T15:00',
    ]);
    expect(shown(weekly(), '2027-01-14', '2027-01-14')).to.deep.equal(['2027-01-14T15:00']);
    expect(shown(weekly(), '2027-01-15', '2027-01-20')).to.deep.equal([]);
  });

  it('is a single event on its day', () => {
    expect(shown(eventOf(), ...JANUARY)).to.deep.equal(['2027-01-14T15:00']);
    expect(shown(eventOf(), '2027-01-15', '2027-02-28')).to.deep.equal([]);
  });

  it('leaves out exceptions, by day or by time, also the first and a single one', () => {
    const exceptDates = ['2027-01-07', '2027-01-21T15:00'];
    expect(shown(weekly({ exceptDates }), ...JANUARY)).to.deep.equal([
      '2027-01-14T15:00',
      '2027-01-28T15:00',
    ]);
    expect(shown(eventOf({ exceptDates: ['2027-01-14'] }), ...JANUARY)).to.deep.equal([]);
  });

  it('is at another time where that is written as an exception and an extra date, unless the whole day is left out', () => {
    const extraDates = ['2027-01-21T18:00'];
    const onDay = (except: string) =>
      shown(weekly({ exceptDates: [except], extraDates }), '2027-01-21', '2027-01-21');
    expect(onDay('2027-01-21T15:00')).to.deep.equal(['2027-01-21T18:00']);
    expect(onDay('2027-01-21T18:00')).to.deep.equal([]);
    expect(onDay('2027-01-21')).to.deep.equal([]);
  });

  it('adds extra dates, at the event’s time or at their own, also before the series and to a single event', () => {
    const extraDates = ['2027-01-02', '2027-01-16T10:30', '2027-02-02'];
    expect(shown(weekly({ extraDates, rrule: 'FREQ=MONTHLY' }), ...JANUARY)).to.deep.equal([
      '2027-01-02T15:00',
      '2027-01-07T15:00',
      '2027-01-16T10:30',
    ]);
    const extra = happenings([weekly({ extraDates })], '2027-01-16', '2027-01-16').occurrences[0]!;
    expect(extra.end).to.equal('2027-01-16T12:30');
    expect(shown(eventOf({ extraDates: ['2027-01-20'] }), ...JANUARY)).to.deep.equal([
      '2027-01-14T15:00',
      '2027-01-20T15:00',
    ]);
  });

  it('shows an extra date that the series has anyway once', () => {
    expect(shown(weekly({ extraDates: ['2027-01-14'] }), '2027-01-14', '2027-01-14')).to.deep.equal([
      '2027-01-14T15:00',
    ]);
  });

  it('of an irregular event is its first date', () => {
    expect(shown(weekly({ rrule: 'FREQ=YEARLY;BYWEEKNO=2' }), '2027-01-01', '2030-12-31')).to.deep.equal([
      '2027-01-07T15:00',
    ]);
  });

  it('shows what is cancelled, with its reason', () => {
    const series = weekly({ overrides: { '2027-01-14': { status: 'cancelled', note: 'Ferien' } } });
    expect(shown(series, '2027-01-14', '2027-01-21')).to.deep.equal([
      '2027-01-14T15:00 cancelled',
      '2027-01-21T15:00',
    ]);
    expect(happenings([series], '2027-01-14', '2027-01-14').occurrences[0]!.note).to.equal('Ferien');
  });

  it('gives one date another name, place and reason, and the others the event’s', () => {
    const places = [
      { id: 'haus', name: 'Haus' },
      { id: 'aula', name: 'Aula' },
    ];
    const overrides = {
      '2027-01-14T15:00': { name: 'Konzert', place: 'aula', note: 'Eintritt frei', status: 'sold out' },
      '2027-01-21': { place: 'nowhere' },
    };
    const series = eventOf(
      {
        startDate: '2027-01-07T15:00',
        rrule: 'FREQ=WEEKLY',
        place: 'haus',
        note: 'Bitte klingeln',
        overrides,
      },
      { places },
    );
    const told = happenings([series], ...JANUARY).occurrences.map(({ name, place, note, status }) => [
      name,
      place?.id,
      note,
      status,
    ]);
    expect(told).to.deep.equal([
      ['Chorprobe', 'haus', 'Bitte klingeln', undefined],
      ['Konzert', 'aula', 'Eintritt frei', 'sold out'],
      // It is elsewhere, and the feed does not know where: nobody is sent to the usual place.
      ['Chorprobe', undefined, 'Bitte klingeln', undefined],
      ['Chorprobe', 'haus', 'Bitte klingeln', undefined],
    ]);
  });

  it('shows a date that the event’s status speaks of', () => {
    expect(shown(eventOf({ status: 'postponed' }), ...JANUARY)).to.deep.equal(['2027-01-14T15:00 postponed']);
  });

  it('is what began before and still lasts', () => {
    const camp = eventOf({ startDate: '2027-01-28', endDate: '2027-02-03' });
    expect(shown(camp, '2027-02-01', '2027-02-28')).to.deep.equal(['2027-01-28']);
    expect(shown(camp, '2027-02-03', '2027-02-03')).to.deep.equal(['2027-01-28']);
    expect(shown(camp, '2027-02-04', '2027-02-28')).to.deep.equal([]);
    const series = eventOf({
      startDate: '2027-01-28',
      endDate: '2027-01-30',
      rrule: 'FREQ=MONTHLY;BYMONTHDAY=-4',
    });
    expect(shown(series, '2027-03-02', '2027-03-31')).to.deep.equal(['2027-03-28']);
    expect(shown(series, '2027-03-30', '2027-04-30')).to.deep.equal(['2027-03-28', '2027-04-27']);
  });

  it('is what began before by an override and an extra date', () => {
    const long = { startDate: '2027-01-08', endDate: '2027-01-10' };
    expect(shown(eventOf({ ...long, extraDates: ['2027-01-30'] }), '2027-02-01', '2027-02-28')).to.deep.equal(['2027-01-30']); // prettier-ignore
    expect(shown(eventOf({ ...long, overrides: { '2027-01-08': { startDate: '2027-01-30' } } }), '2027-02-01', '2027-02-28')).to.deep.equal(['2027-01-30 from 2027-01-08']); // prettier-ignore
  });

  it('is what is said to last since centuries or for ever', () => {
    expect(shown(eventOf({ startDate: '1900-01-01', endDate: '9999-12-31' }), ...JANUARY)).to.deep.equal([
      '1900-01-01',
    ]);
    const series = { startDate: '1990-01-04', endDate: '4100-01-04', rrule: 'FREQ=YEARLY' };
    expect(shown(eventOf(series), '1992-01-01', '1992-12-31')).to.deep.equal([
      '1990-01-04',
      '1991-01-04',
      '1992-01-04',
    ]);
  });

  it('goes over midnight by the clock, and ends with the day at midnight', () => {
    const night = weekly({ startDate: '2027-01-07T22:00', endDate: '2027-01-08T02:00' });
    expect(shown(night, '2027-01-15', '2027-01-15')).to.deep.equal(['2027-01-14T22:00']);
    const evening = weekly({ startDate: '2027-01-07T22:00', endDate: '2027-01-08T00:00' });
    expect(shown(evening, '2027-01-15', '2027-01-15')).to.deep.equal([]);
    expect(shown(evening, '2027-01-14', '2027-01-14')).to.deep.equal(['2027-01-14T22:00']);
    const late = weekly({ endDate: '2027-01-07T19:00', extraDates: ['2027-01-31T22:00'] });
    expect(shown(late, '2027-02-01', '2027-02-01'), 'later than usual').to.deep.equal(['2027-01-31T22:00']);
    const camp = { startDate: '2027-01-14T10:00', endDate: '2027-01-15T23:00' };
    expect(
      shown(eventOf({ ...camp, extraDates: ['2027-02-13T20:00'] }), '2027-02-15', '2027-02-15'),
      'later than usual, over days',
    ).to.deep.equal(['2027-02-13T20:00']);
  });

  it('keeps the hours of the wall clock in the weeks when the clocks change', () => {
    const night = eventOf({
      startDate: '2027-03-21T01:30',
      endDate: '2027-03-21T03:30',
      rrule: 'FREQ=WEEKLY',
    });
    const spring = happenings([night], '2027-03-28', '2027-04-04').occurrences;
    expect(spring.map(({ start, end }) => [start, end])).to.deep.equal([
      ['2027-03-28T01:30', '2027-03-28T03:30'],
      ['2027-04-04T01:30', '2027-04-04T03:30'],
    ]);
    expect(shown(night, '2027-10-31', '2027-11-07')).to.deep.equal(['2027-10-31T01:30', '2027-11-07T01:30']);
  });

  it('is in order of time, what lasts all day first, then as in the feed', () => {
    const { feed } = read({
      events: [
        event({ id: 'late', startDate: '2027-01-14T18:00' }),
        event({ id: 'all-day', startDate: '2027-01-14' }),
        event({ id: 'early', startDate: '2027-01-14T09:00' }),
        event({ id: 'early-too', startDate: '2027-01-14T09:00' }),
        event({ id: 'before', startDate: '2027-01-13T23:00' }),
      ],
    });
    expect(happenings(feed.events, ...JANUARY).occurrences.map(({ event }) => event.id)).to.deep.equal([
      'before',
      'all-day',
      'early',
      'early-too',
      'late',
    ]);
  });

  it('is 1 000 occurrences at most, the earliest, and says so', () => {
    const daily = (id: string) => eventOf({ id, startDate: '2027-01-01T10:00', rrule: 'FREQ=DAILY' });
    const events = ['a', 'b', 'c', 'd'].map(daily);
    const cut = happenings(events, '2027-01-01', '2027-12-31');
    expect(cut.occurrences.length).to.equal(1000);
    expect(cut.complete).to.be.false;
    expect(cut.occurrences[999]!.start).to.equal('2027-09-07T10:00');
    const whole = happenings(events, '2027-01-01', addDays('2027-01-01', 249));
    expect(whole.occurrences.length).to.equal(1000);
    expect(whole.complete).to.be.true;
  });

  it('counts them all where it is asked to', () => {
    const events = ['a', 'b', 'c', 'd'].map((id) =>
      eventOf({ id, startDate: '2027-01-01', rrule: 'FREQ=DAILY' }),
    );
    const all = happenings(events, '2027-01-01', '2027-12-31', Infinity);
    expect(all.occurrences.length).to.equal(4 * 365);
    expect(all.complete).to.be.true;
  });

  it('shows once, and in order, what lasts or moves from one part of a long window into another', () => {
    const events = [
      eventOf({ id: 'long', startDate: '2027-01-20', endDate: '2027-12-01' }),
      eventOf({ id: 'before', startDate: '2026-12-20', endDate: '2027-05-01' }),
      weekly({ id: 'week', overrides: { '2027-05-06': { startDate: '2027-01-02T09:00' } } }),
    ];
    const { occurrences } = happenings(events, '2027-01-01', '2027-12-31');
    const names = occurrences.map(({ event: { id }, start }) => `${start} ${id}`);
    expect(names).to.deep.equal([...new Set(names)].sort());
    expect(names.slice(0, 3)).to.deep.equal([
      '2026-12-20 before',
      '2027-01-02T09:00 week',
      '2027-01-07T15:00 week',
    ]);
    expect(names.filter((name) => name.endsWith('long'))).to.deep.equal(['2027-01-20 long']);
    expect(names.length).to.equal(2 + 52 + 1);
  });

  it('says so where a rule cost too much', () => {
    const rare = eventOf({ startDate: '1900-01-01', rrule: 'FREQ=DAILY;COUNT=100000;BYMONTHDAY=31' });
    expect(happenings([rare, eventOf()], ...JANUARY)).to.deep.include({ complete: false });
    expect(shown([rare, eventOf()], '2027-01-14', '2027-01-14')).to.deep.equal(['2027-01-14T15:00']);
  });

  it('is found in a series that is counted and changed ten thousand times over', () => {
    const overrides: Record<string, unknown> = {};
    for (let day = 0; day < 10_000; day++)
      overrides[addDays('2000-01-01', day)] = { startDate: addDays('2000-01-02', day) };
    const busy = eventOf({ startDate: '2000-01-01', rrule: 'FREQ=DAILY;COUNT=9999', overrides });
    // The last of them is planned for 17 May.
    expect(shown(busy, '2027-05-17', '2027-05-31')).to.deep.equal([
      '2027-05-17 to 2027-05-18',
      '2027-05-17 from 2027-05-16',
      '2027-05-18 from 2027-05-17',
    ]);
  });
});
