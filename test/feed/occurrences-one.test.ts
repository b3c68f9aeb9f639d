import { expect } from '@open-wc/testing';
import { lastDayOf, nextOccurrences, occurrenceOn } from '../../src/feed/occurrences.js';
import { eventOf } from './example.js';
import { weekly } from './occurrences-window.js';

describe('the last day of an occurrence', () => {
  for (const [start, end, last] of [
    ['2027-01-14T15:00', undefined, '2027-01-14'],
    ['2027-01-14', undefined, '2027-01-14'],
    ['2027-01-14', '2027-01-16', '2027-01-16'],
    ['2027-01-14T15:00', '2027-01-14T17:00', '2027-01-14'],
    ['2027-01-14T22:00', '2027-01-15T02:00', '2027-01-15'],
    ['2027-01-14T22:00', '2027-01-15T00:00', '2027-01-14'],
    ['2027-01-14T22:00', '2027-01-17T00:00', '2027-01-16'],
    ['2027-01-14T00:00', '2027-01-14T00:00', '2027-01-14'],
  ] as const) {
    it(`from ${start} to ${end ?? 'nowhere'} is ${last}`, () =>
      expect(lastDayOf({ start, end })).to.equal(last));
  }
});

describe('the next dates', () => {
  const starts = (...args: Parameters<typeof nextOccurrences>) =>
    nextOccurrences(...args).map(({ start }) => start);

  it('begin today, are as many as asked for, and one unless asked', () => {
    expect(starts([weekly()], '2027-01-14', 2)).to.deep.equal(['2027-01-14T15:00', '2027-01-21T15:00']);
    expect(starts([weekly()], '2027-01-15')).to.deep.equal(['2027-01-21T15:00']);
    expect(starts([weekly()], '2026-01-01')).to.deep.equal(['2027-01-07T15:00']);
  });

  it('are found years ahead', () => {
    const far = eventOf({ startDate: '2035-06-10T10:00' });
    expect(starts([far], '2027-01-14')).to.deep.equal(['2035-06-10T10:00']);
    const yearly = eventOf({ rrule: 'FREQ=YEARLY' });
    expect(starts([yearly], '2027-01-15', 2)).to.deep.equal(['2028-01-14T15:00', '2029-01-14T15:00']);
  });

  it('are none where a series is over', () => {
    expect(starts([weekly({ rrule: 'FREQ=WEEKLY;UNTIL=20270131' })], '2027-02-01', 5)).to.deep.equal([]);
  });

  it('leave out markers, but neither what has begun and goes on nor what is cancelled', () => {
    const camp = eventOf({ id: 'camp', startDate: '2027-01-10', endDate: '2027-01-20' });
    const series = weekly({ overrides: { '2027-01-14': { startDate: '2027-02-01T10:00' }, '2027-01-21': { status: 'cancelled' } } }); // prettier-ignore
    expect(starts([camp, series], '2027-01-12', 3)).to.deep.equal([
      '2027-01-10',
      '2027-01-21T15:00',
      '2027-01-28T15:00',
    ]);
  });
});

describe('the occurrence on a day of the series', () => {
  it('is the one planned on it, wherever it moved', () => {
    const series = weekly({ overrides: { '2027-01-14': { startDate: '2027-02-01T10:00' } } });
    expect(occurrenceOn(series, '2027-01-21')!.start).to.equal('2027-01-21T15:00');
    const { start, movedTo } = occurrenceOn(series, '2027-01-14')!;
    expect([start, movedTo]).to.deep.equal(['2027-02-01T10:00', undefined]);
  });

  it('is the cancelled one, the extra one, and that of a single event', () => {
    const series = weekly({
      extraDates: ['2027-01-16T10:00'],
      overrides: { '2027-01-14': { status: 'cancelled' } },
    });
    expect(occurrenceOn(series, '2027-01-14')!.status).to.equal('cancelled');
    expect(occurrenceOn(series, '2027-01-16')!.start).to.equal('2027-01-16T10:00');
    expect(occurrenceOn(eventOf(), '2027-01-14')!.start).to.equal('2027-01-14T15:00');
  });

  it('is none on another day, also not where one moved to', () => {
    const series = weekly({ overrides: { '2027-01-14': { startDate: '2027-02-01T10:00' } } });
    expect(occurrenceOn(series, '2027-02-01')).to.equal(undefined);
    expect(occurrenceOn(series, '2027-01-15')).to.equal(undefined);
    expect(occurrenceOn(weekly({ exceptDates: ['2027-01-14'] }), '2027-01-14')).to.equal(undefined);
  });
});
