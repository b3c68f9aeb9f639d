import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Block, WeekLanes } from '../../../src/elements/event-calendar/week-lanes.js';
import { weekLanes } from '../../../src/elements/event-calendar/week-lanes.js';
import type { Occurrence } from '../../../src/feed/occurrences.js';

const WEEK = [22, 23, 24, 25, 26, 27, 28].map((day) => `2027-03-${day}`);
const WHOLE = { from: WEEK[0]!, until: WEEK[6]! };

const occurrence = (start: string, end?: string): Occurrence =>
  ({ start, end, date: start.slice(0, 10) }) as Occurrence;
const layOut = (moments: [start: string, end?: string][], window = WHOLE): WeekLanes =>
  weekLanes(
    WEEK,
    moments.map((moment) => occurrence(...moment)).sort((a, b) => (a.start < b.start ? -1 : 1)),
    window,
  );

/** When a block begins and ends on its lane, by the hours above it, and its row: `10:00–12:00 in 0`. */
const place = ({ first }: WeekLanes, { from, until, row }: Block): string => {
  const time = (column: number) => `${first + Math.floor(column / 2)}:${column % 2 ? '30' : '00'}`;
  return `${time(from)}–${time(until)} in ${row}`;
};
const placesOn = (lanes: WeekLanes, day: number): string[] =>
  lanes.lanes[day]!.map((block) => place(lanes, block));

describe('the lanes of a week', () => {
  it('are from 9 to 20 where nothing else is known', () => {
    const { first, columns, lanes } = layOut([]);
    expect([first, columns]).to.deep.equal([9, 22]);
    expect(lanes).to.deep.equal([[], [], [], [], [], [], []]);
  });

  it('hold an event from its first half hour to its last', () => {
    const lanes = layOut([
      ['2027-03-23T15:00', '2027-03-23T17:00'],
      ['2027-03-24T10:10', '2027-03-24T13:40'],
    ]);
    expect(placesOn(lanes, 1)).to.deep.equal(['15:00–17:00 in 0']);
    expect(placesOn(lanes, 2)).to.deep.equal(['10:00–14:00 in 0']);
  });

  it('grow to what happens', () => {
    const early = layOut([['2027-03-23T06:45', '2027-03-23T10:00']]);
    expect([early.first, early.columns]).to.deep.equal([6, 28]);
    const late = layOut([['2027-03-23T20:00', '2027-03-23T22:30']]);
    expect([late.first, late.columns]).to.deep.equal([9, 28]);
  });

  it('give what is short, or has no end, room for its words', () => {
    const lanes = layOut([
      ['2027-03-22T10:00'],
      ['2027-03-23T10:00', '2027-03-23T10:00'],
      ['2027-03-24T19:00'],
    ]);
    expect(placesOn(lanes, 0)).to.deep.equal(['10:00–12:00 in 0']);
    expect(placesOn(lanes, 1)).to.deep.equal(['10:00–12:00 in 0']);
    expect(lanes.columns, 'until 21').to.equal(24);
    expect(placesOn(lanes, 2)).to.deep.equal(['19:00–21:00 in 0']);
  });

  it('show what happens just before midnight as far from it as its words need', () => {
    const lanes = layOut([['2027-03-22T23:30']]);
    expect(lanes.first + lanes.columns / 2).to.equal(24);
    expect(placesOn(lanes, 0)[0]).to.match(/–24:00 in 0$/);
  });

  it('stack what overlaps, and use a row again where it is free', () => {
    const lanes = layOut([
      ['2027-03-22T10:00', '2027-03-22T13:00'],
      ['2027-03-22T11:00', '2027-03-22T14:00'],
      ['2027-03-22T13:00', '2027-03-22T15:00'],
      ['2027-03-22T13:30', '2027-03-22T15:30'],
    ]);
    expect(placesOn(lanes, 0)).to.deep.equal([
      '10:00–13:00 in 0',
      '11:00–14:00 in 1',
      '13:00–15:00 in 0',
      '13:30–15:30 in 2',
    ]);
  });

  it('begin with what fills the day, also where something else lasts from the day before', () => {
    const lanes = layOut([
      ['2027-03-22T22:00', '2027-03-23T10:00'],
      ['2027-03-23', '2027-03-24'],
      ['2027-03-23T12:00', '2027-03-23T13:00'],
    ]);
    expect(placesOn(lanes, 1)).to.deep.equal(['8:00–24:00 in 0', '8:00–10:30 in 1', '12:00–14:30 in 1']);
    expect(placesOn(lanes, 2)).to.deep.equal(['8:00–24:00 in 0']);
  });

  it('go on over midnight on the next day', () => {
    const lanes = layOut([['2027-03-22T22:00', '2027-03-23T01:00']]);
    expect([lanes.first, lanes.columns], 'both in view').to.deep.equal([0, 48]);
    expect(placesOn(lanes, 0)[0]).to.match(/–24:00 in 0$/);
    expect(placesOn(lanes, 1)[0]).to.match(/^0:00–/);
    expect(lanes.lanes[2]).to.deep.equal([]);
  });

  it('end at midnight what ends then', () => {
    const lanes = layOut([['2027-03-22T21:00', '2027-03-23T00:00']]);
    expect(lanes.lanes[1]).to.deep.equal([]);
  });

  it('are no longer for what comes from the day before and lasts into the next', () => {
    const lanes = layOut([['2027-03-22T16:00', '2027-03-24T12:00']]);
    expect([lanes.first, lanes.columns]).to.deep.equal([9, 22]);
    expect(placesOn(lanes, 0)).to.deep.equal(['16:00–20:00 in 0']);
    expect(placesOn(lanes, 1), 'all of the day between').to.deep.equal(['9:00–20:00 in 0']);
    expect(placesOn(lanes, 2)).to.deep.equal(['9:00–12:00 in 0']);
  });

  it('follow the wall clock on the day it is changed', () => {
    const lanes = layOut([
      ['2027-03-28T01:30', '2027-03-28T03:30'],
      ['2027-03-28T02:30', '2027-03-28T05:00'],
    ]);
    expect(lanes.first).to.equal(1);
    expect(placesOn(lanes, 6)[0]).to.match(/^1:30–/);
    expect(placesOn(lanes, 6)[1]).to.match(/^2:30–/);
  });

  it('are empty on days that the partner does not show', () => {
    const lanes = layOut([['2027-03-22', '2027-03-28']], { from: '2027-03-24', until: '2027-03-25' });
    expect(lanes.lanes.map((blocks) => blocks.length)).to.deep.equal([0, 0, 1, 1, 0, 0, 0]);
  });

  /** By the text of its moments alone: nothing of the day is without it. */
  const fills = ({ start, end = start }: Occurrence, day: string) =>
    start.length === 10 || (start <= `${day}T00:00` && end > `${day}T23:59`);
  const minutes = fc.integer({ min: -2 * 1440, max: 9 * 1440 });
  const length = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 300 }),
    fc.integer({ min: 0, max: 4 * 1440 }),
  );
  const at = (minute: number) => new Date(Date.parse('2027-03-22T00:00Z') + minute * 60_000).toISOString();
  const anyOccurrence = fc
    .record({ start: minutes, length, allDay: fc.boolean(), ends: fc.boolean() })
    .map(({ start, length: lasts, allDay, ends }) => {
      const size = allDay ? 10 : 16;
      return occurrence(at(start).slice(0, size), ends ? at(start + lasts).slice(0, size) : undefined);
    });
  const anyWeek = fc
    .array(anyOccurrence, { maxLength: 60 })
    .map((occurrences) => occurrences.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)));

  it('never lose an event, nor let one out of its lane or over another, whatever happens', () => {
    fc.assert(
      fc.property(anyWeek, (occurrences) => {
        const { first, columns, lanes } = weekLanes(WEEK, occurrences, WHOLE);
        expect(first).to.be.within(0, 9);
        expect(first + columns / 2).to.be.within(20, 24);
        WEEK.forEach((day, index) => {
          const blocks = lanes[index]!;
          // What is on that day, by the text of its moments alone.
          const due = occurrences.filter(({ start, end = start }) => {
            const midnight = end.slice(11) === '00:00' && end > start;
            return start.slice(0, 10) <= day && (midnight ? end.slice(0, 10) > day : end.slice(0, 10) >= day);
          });
          expect(blocks.map(({ occurrence: one }) => one)).to.have.members(due);
          const taken = new Set<string>();
          for (const { from, until, row, occurrence: one } of blocks) {
            const whole = fills(one, day);
            expect(from).to.be.within(0, until - 1);
            expect(until).to.be.at.most(columns);
            // Where its time is, but for what has no room before midnight.
            if (first + columns / 2 < 24) {
              const hour = one.start.slice(0, 10) < day ? 0 : +one.start.slice(11, 13);
              expect(first + Math.floor(from / 2)).to.equal(whole ? first : Math.max(hour, first));
            }
            if (whole) expect([from, until]).to.deep.equal([0, columns]);
            for (let column = from; column < until; column++) {
              expect(taken.has(`${row}/${column}`), `${one.start} over another`).to.equal(false);
              taken.add(`${row}/${column}`);
            }
            // Stacked no deeper than needed: every row above has something at the first of its columns.
            for (let above = 0; above < row; above++) {
              expect(
                [...Array(until - from).keys()].some((next) => taken.has(`${above}/${from + next}`)),
              ).to.equal(true);
            }
          }
          // In order: what fills the day, then by time.
          const order = blocks.map(({ occurrence: one }) => `${fills(one, day) ? 0 : 1}${one.start}`);
          expect(order).to.deep.equal([...order].sort());
        });
      }),
      { numRuns: 300 },
    );
  });
});
