import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Move, Place } from '../../../src/elements/event-calendar/grid-keys.js';
import { cellAfter, dayAfter, moveOf } from '../../../src/elements/event-calendar/grid-keys.js';
import { addDays, daysBetween, fromEpochDay, monthOf, toEpochDay } from '../../../src/time/plain-date.js';

/** A key as a visitor names it: `Shift+PageDown`. */
function move(name: string, rightToLeft = false): Move | undefined {
  const parts = name.split('+');
  return moveOf(
    new KeyboardEvent('keydown', {
      key: parts[parts.length - 1],
      ctrlKey: parts.includes('Ctrl'),
      shiftKey: parts.includes('Shift'),
      altKey: parts.includes('Alt'),
      metaKey: parts.includes('Meta'),
    }),
    rightToLeft,
  );
}
const dayBy = (name: string, day: string, rightToLeft = false) => dayAfter(day, move(name, rightToLeft)!);

const ALL = [
  ...['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'Ctrl+Home', 'Ctrl+End'],
  ...['PageDown', 'PageUp', 'Shift+PageDown', 'Shift+PageUp'],
];
const anyKey = fc.constantFrom(...ALL);
const anyDay = fc
  .integer({ min: toEpochDay('1901-01-01'), max: toEpochDay('2199-12-31') })
  .map((day) => fromEpochDay(day));

describe('keys in a grid', () => {
  describe('of days', () => {
    it('lead a day along and a week up and down, over the borders of months and years', () => {
      expect(dayBy('ArrowRight', '2027-03-31')).to.equal('2027-04-01');
      expect(dayBy('ArrowLeft', '2027-01-01')).to.equal('2026-12-31');
      expect(dayBy('ArrowDown', '2027-03-30')).to.equal('2027-04-06');
      expect(dayBy('ArrowUp', '2027-03-02')).to.equal('2027-02-23');
    });

    it('lead where the arrow points when one reads from right to left; start and end stay start and end', () => {
      expect(dayBy('ArrowRight', '2027-03-10', true)).to.equal('2027-03-09');
      expect(dayBy('ArrowLeft', '2027-03-10', true)).to.equal('2027-03-11');
      expect(dayBy('ArrowDown', '2027-03-10', true)).to.equal('2027-03-17');
      expect(dayBy('Home', '2027-03-10', true)).to.equal('2027-03-08');
    });

    it('lead to Monday and Sunday, and with Control to the first and the last of the month', () => {
      expect(dayBy('Home', '2027-03-03')).to.equal('2027-03-01');
      expect(dayBy('End', '2027-03-03')).to.equal('2027-03-07');
      expect(dayBy('Home', '2027-04-01')).to.equal('2027-03-29');
      expect(dayBy('Ctrl+Home', '2027-02-17')).to.equal('2027-02-01');
      expect(dayBy('Ctrl+End', '2027-02-17')).to.equal('2027-02-28');
    });

    it('lead to the same day of another month or year, or to its last day where it is shorter', () => {
      expect(dayBy('PageDown', '2027-01-31')).to.equal('2027-02-28');
      expect(dayBy('PageUp', '2027-03-15')).to.equal('2027-02-15');
      expect(dayBy('PageDown', '2027-12-31')).to.equal('2028-01-31');
      expect(dayBy('Shift+PageUp', '2028-02-29')).to.equal('2027-02-28');
      expect(dayBy('Shift+PageDown', '2027-03-15')).to.equal('2028-03-15');
    });

    it('stay where there are no more days', () => {
      expect(dayBy('ArrowRight', '9999-12-31')).to.equal('9999-12-31');
      expect(dayBy('Shift+PageDown', '9999-03-01')).to.equal('9999-03-01');
      expect(dayBy('ArrowLeft', '1900-01-01')).to.equal('1900-01-01');
    });

    it('always lead to a day, and arrows back to where they came from', () => {
      const back: Record<string, string> = {
        ArrowRight: 'ArrowLeft',
        ArrowLeft: 'ArrowRight',
        ArrowDown: 'ArrowUp',
        ArrowUp: 'ArrowDown',
      };
      fc.assert(
        fc.property(anyDay, anyKey, fc.boolean(), (day, key, rightToLeft) => {
          const target = dayBy(key, day, rightToLeft);
          expect(addDays(target, 0)).to.equal(target);
          expect(Math.abs(daysBetween(day, target))).to.be.at.most(366);
          if (key.startsWith('Ctrl')) expect(monthOf(target)).to.equal(monthOf(day));
          if (back[key]) expect(dayBy(back[key], target, rightToLeft)).to.equal(day);
        }),
      );
    });
  });

  describe('of rows with as many cells as they need', () => {
    const rows = [3, 1, 5];
    const cellBy = (name: string, place: Place, rightToLeft = false) =>
      cellAfter(rows, place, move(name, rightToLeft)!);

    it('lead along a row and stay at its ends', () => {
      expect(cellBy('ArrowRight', [0, 1])).to.deep.equal([0, 2]);
      expect(cellBy('ArrowRight', [0, 2])).to.deep.equal([0, 2]);
      expect(cellBy('ArrowLeft', [0, 0])).to.deep.equal([0, 0]);
      expect(cellBy('ArrowLeft', [0, 1], true)).to.deep.equal([0, 2]);
      expect(cellBy('End', [2, 1])).to.deep.equal([2, 4]);
      expect(cellBy('Home', [2, 1])).to.deep.equal([2, 0]);
    });

    it('lead to another row, to its last cell where it is shorter, and stay at the first and last', () => {
      expect(cellBy('ArrowDown', [0, 2])).to.deep.equal([1, 0]);
      expect(cellBy('ArrowDown', [2, 4])).to.deep.equal([2, 4]);
      expect(cellBy('ArrowUp', [0, 1])).to.deep.equal([0, 1]);
      expect(cellBy('Ctrl+End', [0, 0])).to.deep.equal([2, 4]);
      expect(cellBy('Ctrl+Home', [2, 3])).to.deep.equal([0, 0]);
    });

    it('ask for another page, which is not in the grid', () => {
      expect(move('PageDown')).to.deep.equal({ along: 0, down: 0, pages: 1, years: 0 });
      expect(cellBy('PageDown', [0, 2])).to.deep.equal([0, 2]);
    });

    it('always lead to a cell that is there', () => {
      fc.assert(
        fc.property(
          fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }),
          fc.nat(8),
          fc.nat(8),
          anyKey,
          (counts, row, cell, key) => {
            const [to, at] = cellAfter(counts, [row % counts.length, cell], move(key)!);
            expect(counts[to]).to.be.greaterThan(at);
          },
        ),
      );
    });
  });

  it('are none of ours with what the browser and the system use', () => {
    const others = ['a', 'Tab', 'Enter', ' ', 'Escape', 'Alt+ArrowLeft', 'Meta+ArrowRight', 'Ctrl+PageDown'];
    for (const name of [...others, 'Shift+ArrowRight', 'Ctrl+ArrowDown', 'Ctrl+Shift+End', 'Alt+Home']) {
      expect(move(name), name).to.equal(undefined);
    }
  });
});
