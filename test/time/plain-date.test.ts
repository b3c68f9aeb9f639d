import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMinutes,
  addMonths,
  dateOf,
  daysBetween,
  daysFrom,
  endOfMonth,
  fromEpochDay,
  fromMinutes,
  isAllDay,
  isPlainDate,
  isPlainDateTime,
  minutesBetween,
  monthOf,
  normalize,
  startOfWeek,
  timeOf,
  toEpochDay,
  toMinutes,
  WEEKDAYS,
  weekdayOf,
} from '../../src/time/plain-date.js';

// From 1900-01-01 to 2199-12-31.
const epochDays = fc.integer({ min: -25567, max: 84005 });
const dates = epochDays.map((day) => new Date(day * 864e5).toISOString().slice(0, 10));
const moments = fc
  .tuple(dates, fc.integer({ min: 0, max: 1439 }))
  .map(([date, minute]) => `${date}T${fromMinutes(minute)}`);

describe('plain dates', () => {
  it('takes only days that exist', () => {
    for (const date of ['2027-01-31', '2028-02-29', '2000-02-29', '1900-01-01', '2199-12-31', '9999-12-31'])
      expect(isPlainDate(date), date).to.be.true;
    for (const date of [
      '2027-02-30',
      '2027-02-29',
      '2100-02-29',
      '2027-04-31',
      '2027-13-01',
      '2027-00-10',
      '2027-01-00',
    ])
      expect(isPlainDate(date), date).to.be.false;
  });

  it('takes only the one spelling of a day', () => {
    for (const date of [
      '',
      '2027-1-5',
      '27-01-05',
      '0207-01-05',
      '1899-12-31',
      '20270105',
      '2027-01-05T10:00',
      ' 2027-01-05',
      '2027-01-05\n',
      '٢٠٢٧-٠١-٠٥',
      '+02027-01-05',
    ])
      expect(isPlainDate(date), date).to.be.false;
  });

  it('takes a wall-clock time to the minute or the second, and none with an offset', () => {
    for (const time of ['2027-01-14T00:00', '2027-01-14T23:59', '2027-01-14T15:00:59'])
      expect(isPlainDateTime(time), time).to.be.true;
    for (const time of [
      '2027-01-14',
      '2027-02-30T10:00',
      '2027-01-14T24:00',
      '2027-01-14T9:00',
      '2027-01-14T10:60',
      '2027-01-14T10:00Z',
      '2027-01-14T10:00+01:00',
      '2027-01-14 10:00',
      '2027-01-14T10',
      '2027-01-14T10:00:60',
      '2027-01-14T10:00\n',
    ])
      expect(isPlainDateTime(time), time).to.be.false;
  });

  it('drops seconds when it normalizes', () => {
    expect(normalize('2027-01-14T15:00:59')).to.equal('2027-01-14T15:00');
    expect(normalize('2027-01-14T15:00')).to.equal('2027-01-14T15:00');
    expect(normalize('2027-01-14')).to.equal('2027-01-14');
  });

  it('takes a moment apart', () => {
    expect(dateOf('2027-01-14T15:00')).to.equal('2027-01-14');
    expect(dateOf('2027-01-14')).to.equal('2027-01-14');
    expect(timeOf('2027-01-14T15:00:30')).to.equal('15:00');
    expect(timeOf('2027-01-14')).to.equal(undefined);
    expect(isAllDay('2027-01-14')).to.be.true;
    expect(isAllDay('2027-01-14T00:00')).to.be.false;
    expect(monthOf('2027-01-14T15:00')).to.equal('2027-01');
  });

  it('numbers every day from 1900 to 2199 as Date.UTC does, there and back', () => {
    for (let day = -25567; day <= 84005; day++) {
      const date = new Date(day * 864e5).toISOString().slice(0, 10);
      if (fromEpochDay(day) !== date || toEpochDay(date) !== day || !isPlainDate(date))
        expect.fail(`${day} is ${date}, not ${fromEpochDay(day)}`);
    }
  });

  it('adds days and months as Temporal does', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -2000, max: 2000 }), (date, number) => {
        const plain = Temporal.PlainDate.from(date);
        expect(addDays(date, number)).to.equal(plain.add({ days: number }).toString());
        expect(addMonths(date, number)).to.equal(plain.add({ months: number }).toString());
        expect(daysBetween(date, addDays(date, number))).to.equal(number);
      }),
    );
  });

  it('ends with the year 9999: what would be later is its last day', () => {
    expect(addDays('9999-12-31', 1)).to.equal('9999-12-31');
    expect(addDays('9999-12-01', 400)).to.equal('9999-12-31');
    expect(addMinutes('9999-12-31T23:00', 180)).to.equal('9999-12-31T02:00');
    expect(endOfMonth('9999-12')).to.equal('9999-12-31');
  });

  it('goes from day to day', () => {
    expect(daysFrom('2027-02-27', '2027-03-01')).to.deep.equal(['2027-02-27', '2027-02-28', '2027-03-01']);
    expect(daysFrom('2027-02-27', '2027-02-26')).to.deep.equal([]);
    expect(daysFrom('9999-12-30', '9999-12-31')).to.deep.equal(['9999-12-30', '9999-12-31']);
  });

  it('knows the last day of a month', () => {
    expect(endOfMonth('2027-02')).to.equal('2027-02-28');
    expect(endOfMonth('2028-02')).to.equal('2028-02-29');
    expect(endOfMonth('2027-12')).to.equal('2027-12-31');
  });

  it('keeps to the end of a shorter month', () => {
    expect(addMonths('2027-01-31', 1)).to.equal('2027-02-28');
    expect(addMonths('2028-01-31', 1)).to.equal('2028-02-29');
    expect(addMonths('2028-02-29', 12)).to.equal('2029-02-28');
    expect(addMonths('2027-01-15', -1)).to.equal('2026-12-15');
  });

  it('names the weekday and finds its Monday as Temporal does', () => {
    expect(weekdayOf('2027-03-25')).to.equal('TH');
    expect(weekdayOf('1969-12-31T23:00')).to.equal('WE');
    fc.assert(
      fc.property(dates, (date) => {
        const { dayOfWeek } = Temporal.PlainDate.from(date);
        expect(weekdayOf(date)).to.equal(WEEKDAYS[dayOfWeek - 1]);
        expect(startOfWeek(date)).to.equal(addDays(date, 1 - dayOfWeek));
      }),
    );
  });

  it('moves the wall clock over midnights, months and years as Temporal does', () => {
    expect(addMinutes('2027-12-31T23:30', 45)).to.equal('2028-01-01T00:15');
    expect(addMinutes('2027-01-14', -1)).to.equal('2027-01-13T23:59');
    fc.assert(
      fc.property(moments, fc.integer({ min: -5e6, max: 5e6 }), (moment, minutes) => {
        const moved = addMinutes(moment, minutes);
        expect(moved).to.equal(Temporal.PlainDateTime.from(moment).add({ minutes }).toString().slice(0, 16));
        expect(minutesBetween(moment, moved)).to.equal(minutes);
      }),
    );
  });

  it('does not move the wall clock at a DST switch', () => {
    expect(addMinutes('2027-03-28T01:30', 60)).to.equal('2027-03-28T02:30');
    expect(minutesBetween('2027-10-31T00:00', '2027-11-01T00:00')).to.equal(1440);
  });

  it('reads and writes times of day', () => {
    expect(toMinutes('24:00')).to.equal(1440);
    expect(toMinutes('09:05')).to.equal(545);
    expect(fromMinutes(545)).to.equal('09:05');
    expect(fromMinutes(1440)).to.equal('24:00');
  });
});
