import { expect } from '@open-wc/testing';
import { happenings, nextOccurrences } from '../../src/feed/occurrences.js';
import { eventOf } from './example.js';
import { JANUARY, shown, weekly } from './occurrences-window.js';

describe('what happens in a window', () => {
  describe('of a date that moved', () => {
    const moved = (startDate: string, more = {}) =>
      weekly({ overrides: { '2027-01-14': { startDate, ...more } } });

    it('is the date at its new time, and a marker at the old one that names it', () => {
      expect(shown(moved('2027-01-15T18:00'), '2027-01-10', '2027-01-20')).to.deep.equal([
        '2027-01-14T15:00 to 2027-01-15T18:00',
        '2027-01-15T18:00 from 2027-01-14T15:00',
      ]);
    });

    it('keeps its length and its day in the series', () => {
      const [marker, date] = happenings([moved('2027-01-15T23:00')], '2027-01-14', '2027-01-15').occurrences;
      expect(date).to.include({ date: '2027-01-14', end: '2027-01-16T01:00' });
      expect(marker).to.include({ date: '2027-01-14', end: '2027-01-14T17:00' });
    });

    it('has the end that it is given', () => {
      const [, date] = happenings([moved('2027-01-15T18:00', { endDate: '2027-01-15T18:30' })], '2027-01-14', '2027-01-15').occurrences; // prettier-ignore
      expect(date!.end).to.equal('2027-01-15T18:30');
    });

    it('has no end where it became all-day', () => {
      const [, date] = happenings([moved('2027-01-15')], '2027-01-14', '2027-01-15').occurrences;
      expect(date).to.include({ start: '2027-01-15', end: undefined });
    });

    it('stays one occurrence where only the hour changed', () => {
      expect(shown(moved('2027-01-14T18:00'), '2027-01-14', '2027-01-14')).to.deep.equal([
        '2027-01-14T15:00 to 2027-01-14T18:00',
        '2027-01-14T18:00 from 2027-01-14T15:00',
      ]);
    });

    it('has no marker where it did not move at all', () => {
      expect(shown(moved('2027-01-14T15:00'), '2027-01-14', '2027-01-14')).to.deep.equal([
        '2027-01-14T15:00',
      ]);
    });

    it('is in the window that it moved into, from before and from after', () => {
      expect(shown(moved('2027-03-02T18:00'), '2027-03-02', '2027-03-02')).to.deep.equal([
        '2027-03-02T18:00 from 2027-01-14T15:00',
      ]);
      expect(shown(moved('2026-12-02T18:00'), '2026-12-01', '2026-12-31')).to.deep.equal([
        '2026-12-02T18:00 from 2027-01-14T15:00',
      ]);
    });

    it('is a marker in the window that it moved out of', () => {
      expect(shown(moved('2027-03-02T18:00'), '2027-01-14', '2027-01-14')).to.deep.equal([
        '2027-01-14T15:00 to 2027-03-02T18:00',
      ]);
    });

    it('is nothing in a window that it only passes over', () => {
      expect(shown(moved('2027-03-02T18:00'), '2027-02-05', '2027-02-09')).to.deep.equal([]);
    });

    it('reaches into a window after its new start', () => {
      const long = moved('2027-03-02T18:00', { endDate: '2027-03-05T12:00' });
      expect(shown(long, '2027-03-05', '2027-03-05')).to.include('2027-03-02T18:00 from 2027-01-14T15:00');
    });

    it('reaches into a window where only its end is later', () => {
      const long = weekly({ overrides: { '2027-01-14': { endDate: '2027-01-17T12:00' } } });
      expect(shown(long, '2027-01-16', '2027-01-17')).to.deep.equal(['2027-01-14T15:00']);
    });

    it('is counted once among the next dates, at its new one', () => {
      expect(
        nextOccurrences([moved('2027-01-19T18:00')], '2027-01-08', 3).map(({ start }) => start),
      ).to.deep.equal(['2027-01-19T18:00', '2027-01-21T15:00', '2027-01-28T15:00']);
    });

    it('can be an extra date', () => {
      const series = weekly({ extraDates: ['2027-01-16T10:00'], overrides: { '2027-01-16': { startDate: '2027-01-17T10:00' } } }); // prettier-ignore
      expect(shown(series, '2027-01-15', '2027-01-20')).to.deep.equal([
        '2027-01-16T10:00 to 2027-01-17T10:00',
        '2027-01-17T10:00 from 2027-01-16T10:00',
      ]);
    });
  });

  it('ignores an override of a day that the series does not have, or no longer has', () => {
    for (const members of [
      { overrides: { '2027-01-13': { startDate: '2027-01-15T10:00' } } },
      { overrides: { '2027-01-13': { status: 'cancelled' } } },
      { overrides: { '2027-01-13': { endDate: '2027-01-20T10:00' } } },
      { overrides: { '2027-01-14': { startDate: '2027-01-15T10:00' } }, exceptDates: ['2027-01-14'] },
    ]) {
      expect(shown(weekly(members), '2027-01-13', '2027-01-20')).to.deep.equal(
        'exceptDates' in members ? [] : ['2027-01-14T15:00'],
      );
    }
    expect(shown(weekly({ rrule: 'FREQ=WEEKLY;COUNT=2', overrides: { '2027-01-21': { startDate: '2027-01-22T10:00' } } }), ...JANUARY)).to.deep.equal(['2027-01-07T15:00', '2027-01-14T15:00']); // prettier-ignore
  });

  describe('of a single event that moved', () => {
    const single = (members = {}) =>
      eventOf({
        status: 'rescheduled',
        previousStartDate: '2027-01-10T11:00',
        endDate: '2027-01-14T16:00',
        ...members,
      });

    it('is the event at its new time and a marker at its former one', () => {
      expect(shown(single(), ...JANUARY)).to.deep.equal([
        '2027-01-10T11:00 rescheduled to 2027-01-14T15:00',
        '2027-01-14T15:00 rescheduled from 2027-01-10T11:00',
      ]);
      expect(happenings([single()], ...JANUARY).occurrences[0]!.end).to.equal('2027-01-10T12:00');
    });

    it('is its marker alone where only the former date is in the window', () => {
      expect(shown(single(), '2027-01-10', '2027-01-10')).to.deep.equal([
        '2027-01-10T11:00 rescheduled to 2027-01-14T15:00',
      ]);
    });

    it('has one marker, however many extra dates there are', () => {
      expect(shown(single({ extraDates: ['2027-01-20', '2027-01-22'] }), ...JANUARY)).to.deep.equal([
        '2027-01-10T11:00 rescheduled to 2027-01-14T15:00',
        '2027-01-14T15:00 rescheduled from 2027-01-10T11:00',
        '2027-01-20T15:00 rescheduled',
        '2027-01-22T15:00 rescheduled',
      ]);
    });

    it('has no marker where it did not move', () => {
      expect(shown(single({ previousStartDate: '2027-01-14T15:00' }), ...JANUARY)).to.deep.equal([
        '2027-01-14T15:00 rescheduled',
      ]);
    });

    it('is nothing in a series, whose dates move by overrides', () => {
      expect(
        shown(weekly({ previousStartDate: '2027-01-02T15:00' }), '2027-01-01', '2027-01-10'),
      ).to.deep.equal(['2027-01-07T15:00']);
    });
  });
});
