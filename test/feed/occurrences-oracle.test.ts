import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { happenings } from '../../src/feed/occurrences.js';
import { eventOf } from './example.js';

// The calendar of the oracle is the browser's own, in UTC: none of the code under test.
const DAY = 86_400_000;
const ms = (day: string) => Date.parse(`${day.slice(0, 10)}T00:00Z`);
const dayAt = (time: number) => new Date(time).toISOString().slice(0, 10);
const NAMES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

interface Plan {
  freq: 'WEEKLY' | 'MONTHLY';
  interval: number;
  days: string[];
  count?: number;
  untilAfter?: number;
  length: number;
  except: number[];
  extra: number[];
  /** At another time. */
  other: number[];
}
const START = ms('2026-09-01');
const day = (offset: number) => dayAt(START + offset * DAY);

/** Goes through the calendar day by day and asks of each whether it is a date. */
function bruteForce(plan: Plan, start: number, from: number, until: number, time: string): string[] {
  const monday = (time: number) => time - ((new Date(time).getUTCDay() + 6) % 7) * DAY;
  const month = (time: number) => new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth();
  const planned: number[] = [];
  const limit = plan.untilAfter === undefined ? Infinity : start + plan.untilAfter * DAY;
  for (let time = start; time <= until && planned.length < (plan.count ?? Infinity); time += DAY) {
    const date = new Date(time);
    const periods =
      plan.freq === 'WEEKLY' ? (monday(time) - monday(start)) / (7 * DAY) : month(time) - month(start);
    const named =
      plan.freq === 'WEEKLY'
        ? plan.days.includes(NAMES[date.getUTCDay()]!)
        : date.getUTCDate() === new Date(start).getUTCDate();
    if (time === start || (named && periods % plan.interval === 0 && time <= limit)) planned.push(time);
  }
  const all = new Map(planned.map((date) => [dayAt(date), time]));
  for (const extra of plan.extra) all.set(day(extra), time);
  for (const extra of plan.other) if (time) all.set(day(extra), OTHER);
  // By day, but for another time: that goes with its own time alone.
  plan.except.forEach((except, index) => {
    if (all.get(day(except)) === time || !isTimed(index)) all.delete(day(except));
  });
  return [...all]
    .filter(([date]) => ms(date) <= until && ms(date) + plan.length * DAY >= from)
    .map((start) => start.join(''))
    .sort();
}

/** The time of some extra dates, earlier than the others' 18:00. */
const OTHER = 'T09:30';
/** Whether an exception is written with the event's time. */
const isTimed = (index: number) => index % 2 === 1;

const plans: fc.Arbitrary<Plan> = fc.record(
  {
    freq: fc.constantFrom('WEEKLY' as const, 'MONTHLY' as const),
    interval: fc.integer({ min: 1, max: 4 }),
    days: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }),
    count: fc.integer({ min: 1, max: 40 }),
    untilAfter: fc.integer({ min: 0, max: 400 }),
    length: fc.integer({ min: 0, max: 40 }),
    except: fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 30 }),
    extra: fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 10 }),
    other: fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 10 }),
  },
  { requiredKeys: ['freq', 'interval', 'days', 'length', 'except', 'extra', 'other'] },
);

describe('what happens in a window, against going through the calendar day by day,', () => {
  it('is the same for whatever weekly or monthly series', () => {
    fc.assert(
      fc.property(
        plans,
        fc.nat(100),
        fc.nat(500),
        fc.nat(120),
        fc.boolean(),
        (plan, start, from, width, allDay) => {
          if (plan.count) delete plan.untilAfter;
          const time = allDay ? '' : 'T18:00';
          const rule = [
            `FREQ=${plan.freq}`,
            `INTERVAL=${plan.interval}`,
            plan.freq === 'WEEKLY' && `BYDAY=${plan.days.join(',')}`,
            plan.count && `COUNT=${plan.count}`,
            plan.untilAfter !== undefined && `UNTIL=${day(start + plan.untilAfter).replace(/-/g, '')}`,
          ];
          const event = eventOf({
            startDate: day(start) + time,
            endDate: day(start + plan.length) + (time && 'T20:00'),
            rrule: rule.filter(Boolean).join(';'),
            exceptDates: plan.except.map((offset, index) => day(offset) + (isTimed(index) ? time : '')),
            extraDates: [
              ...plan.extra.map((offset, index) => day(offset) + (index % 2 ? time : '')),
              ...(time ? plan.other.map((offset) => day(offset) + OTHER) : []),
            ],
          });
          const { occurrences, complete } = happenings([event], day(from), day(from + width));
          expect(complete).to.be.true;
          expect(occurrences.map((one) => one.start)).to.deep.equal(
            bruteForce(plan, START + start * DAY, START + from * DAY, START + (from + width) * DAY, time),
          );
          for (const one of occurrences) {
            expect((ms(one.end!) - ms(one.start)) / DAY).to.equal(plan.length);
            expect(one.date).to.equal(one.start.slice(0, 10));
          }
        },
      ),
      { numRuns: 400 },
    );
  }).timeout(60_000);
});
