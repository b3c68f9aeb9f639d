import { expect } from '@open-wc/testing';
import { monthGrid } from '../../src/time/month-grid.js';
import { addDays, addMonths, daysBetween, monthOf, weekdayOf } from '../../src/time/plain-date.js';

describe('the month grid', () => {
  it('has four weeks for a February from Monday to Sunday, and six where a month needs them', () => {
    expect(monthGrid('2027-02')).to.have.lengthOf(4);
    expect(monthGrid('2027-03')).to.have.lengthOf(5);
    expect(monthGrid('2027-05')).to.have.lengthOf(6);
  });

  it('fills both ends with the neighbours’ days', () => {
    const weeks = monthGrid('2027-01');
    expect(weeks[0]).to.deep.equal([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ]);
    expect(weeks[4]).to.deep.equal([
      '2027-01-25',
      '2027-01-26',
      '2027-01-27',
      '2027-01-28',
      '2027-01-29',
      '2027-01-30',
      '2027-01-31',
    ]);
    expect(weeks).to.have.lengthOf(5);
  });

  it('holds every day of every month from 1900 to 2199 once, in whole weeks from Monday', () => {
    for (let number = 1900 * 12; number < 2200 * 12; number++) {
      const month = `${Math.floor(number / 12)}-${`${(number % 12) + 1}`.padStart(2, '0')}`;
      const weeks = monthGrid(month);
      const days = weeks.flat();
      const first = `${month}-01`;
      const right =
        weeks.every(
          (week) =>
            week.length === 7 && weekdayOf(week[0]!) === 'MO' && week.some((day) => monthOf(day) === month),
        ) &&
        days.every((day, i) => day === addDays(days[0]!, i)) &&
        days.filter((day) => monthOf(day) === month).length === daysBetween(first, addMonths(first, 1));
      if (!right) expect.fail(month);
    }
  });
});
