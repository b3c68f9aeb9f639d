import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { openState, type HoursRow } from '../../src/time/opening-hours.js';
import { WEEKDAYS } from '../../src/time/plain-date.js';
import { toLocal } from '../../src/time/zone.js';

const BERLIN = 'Europe/Berlin';
const MINUTE = 60_000;
/** The evening before, the morning after, and what happens in between. */
const NIGHTS: [what: string, from: string, to: string, zone: string][] = [
  ['the clock is put forward', '2027-03-27T21:00Z', '2027-03-28T04:00Z', BERLIN],
  ['the clock is put back', '2027-10-30T20:00Z', '2027-10-31T05:00Z', BERLIN],
  ['a year begins', '2026-12-31T20:00Z', '2027-01-01T04:00Z', BERLIN],
  ['a leap day ends', '2028-02-29T20:00Z', '2028-03-01T04:00Z', BERLIN],
  [
    'the clock is put forward by half an hour',
    '2027-10-02T12:00Z',
    '2027-10-02T20:00Z',
    'Australia/Lord_Howe',
  ],
];

const minuteOf = (time: string) => {
  const [hours, minutes] = time.split(':').map(Number);
  return hours! * 60 + minutes!;
};

/** Whether the clock on the wall shows a time at which one can walk in: the rules once more, on Temporal's days. */
function isOpenAt(rows: readonly HoursRow[], wall: Temporal.PlainDateTime): boolean {
  for (const daysAgo of [0, 1]) {
    const day = wall.toPlainDate().subtract({ days: daysAgo });
    const midnight = day.toPlainDateTime();
    const isDated = (row: HoursRow) => Boolean(row.validFrom ?? row.validThrough);
    const length = ({ validFrom, validThrough }: HoursRow) =>
      validFrom && validThrough ? Temporal.PlainDate.from(validFrom).until(validThrough).days : 1e9;
    let counting = rows.filter(
      (row) =>
        (!row.days || row.days.includes(WEEKDAYS[day.dayOfWeek - 1]!)) &&
        (!row.validFrom || Temporal.PlainDate.compare(row.validFrom, day) <= 0) &&
        (!row.validThrough || Temporal.PlainDate.compare(row.validThrough, day) >= 0) &&
        // A dated row that says nothing of hours changes none.
        !(isDated(row) && !row.closed && !row.byAppointment && !row.opens),
    );
    const dated = counting.filter(isDated);
    if (dated.length) {
      const shortest = Math.min(...dated.map(length));
      counting = dated.filter((row) => length(row) === shortest);
    }
    if (counting.some(({ closed }) => closed)) continue;
    for (const { opens, closes, byAppointment } of counting) {
      if (byAppointment || !opens || !closes) continue;
      const start = midnight.add({ minutes: minuteOf(opens) });
      let end = midnight.add({ minutes: minuteOf(closes) });
      while (Temporal.PlainDateTime.compare(end, start) <= 0) end = end.add({ days: 1 });
      if (Temporal.PlainDateTime.compare(start, wall) <= 0 && Temporal.PlainDateTime.compare(wall, end) < 0)
        return true;
    }
  }
  return false;
}

const wallAt = (instant: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime();

/** Every minute of a night as an instant. */
function minutesOf(from: string, to: string): number[] {
  const minutes: number[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += MINUTE) minutes.push(at);
  return minutes;
}

/** On which minutes of a night it opens and closes: `+22:00` and `-02:00`. */
function changes(rows: readonly HoursRow[], from: string, to: string, zone: string): string[] {
  const found: string[] = [];
  let before: boolean | undefined;
  for (const at of minutesOf(from, to)) {
    const now = toLocal(at, zone);
    const { open } = openState(rows, now);
    if (before !== undefined && open !== before) found.push(`${open ? '+' : '-'}${now.slice(11)}`);
    before = open;
  }
  return found;
}
const inNight = (what: string, rows: readonly HoursRow[]) => {
  const [, from, to, zone] = NIGHTS.find(([name]) => name === what)!;
  return changes(rows, from, to, zone);
};

describe('open now, in the nights in which days and clocks change', () => {
  const bar: HoursRow[] = [{ opens: '22:00', closes: '02:30' }];

  it('goes by the clock on the wall where that is put forward: what it does not show is over', () => {
    expect(inNight('the clock is put forward', bar)).to.deep.equal(['-03:00']);
    expect(inNight('the clock is put forward', [{ opens: '02:30', closes: '05:00' }])).to.deep.equal([
      '+03:00',
      '-05:00',
    ]);
    expect(inNight('the clock is put forward', [{ opens: '02:10', closes: '02:50' }])).to.deep.equal([]);
  });

  it('goes by the clock on the wall where that is put back: what it shows twice is twice', () => {
    expect(inNight('the clock is put back', bar)).to.deep.equal(['-02:30', '+02:00', '-02:30']);
    expect(inNight('the clock is put back', [{ opens: '00:00', closes: '04:00' }])).to.deep.equal([
      '+00:00',
      '-04:00',
    ]);
  });

  it('lasts into the new year, and begins with it', () => {
    const party: HoursRow[] = [
      { opens: '10:00', closes: '16:00' },
      { validFrom: '2026-12-31', validThrough: '2026-12-31', opens: '22:00', closes: '01:00' },
      { validFrom: '2027-01-01', validThrough: '2027-01-01', closed: true },
    ];
    expect(inNight('a year begins', party)).to.deep.equal(['+22:00', '-01:00']);
    expect(
      inNight('a year begins', [{ validFrom: '2027-01-01', opens: '00:00', closes: '24:00' }]),
    ).to.deep.equal(['+00:00']);
    expect(
      inNight('a year begins', [{ validThrough: '2026-12-31', opens: '00:00', closes: '24:00' }]),
    ).to.deep.equal(['-00:00']);
  });

  // Overlapping and contradictory rows, lacking a time, valid until before they are valid.
  const time = fc.oneof(
    { arbitrary: fc.constantFrom('00:00', '24:00', '02:00', '02:30', '03:00', '23:59', '22:00'), weight: 3 },
    {
      arbitrary: fc
        .tuple(
          fc.constantFrom('00', '01', '02', '03', '22', '23', '10'),
          fc.constantFrom('00', '01', '29', '59'),
        )
        .map((parts) => parts.join(':')),
      weight: 2,
    },
  );
  const maybe = <T>(one: fc.Arbitrary<T>, freq = 2) => fc.option(one, { nil: undefined, freq });
  const rarely = fc.constantFrom(undefined, undefined, undefined, undefined, undefined, true);
  const rowsAround = (dates: string[]): fc.Arbitrary<HoursRow[]> =>
    fc.array(
      fc.record({
        days: maybe(fc.uniqueArray(fc.constantFrom(...WEEKDAYS))),
        opens: maybe(time, 9),
        closes: maybe(time, 9),
        validFrom: maybe(fc.constantFrom(...dates)),
        validThrough: maybe(fc.constantFrom(...dates)),
        closed: rarely,
        byAppointment: rarely,
      }),
      { maxLength: 5 },
    );

  for (const [what, from, to, zone] of NIGHTS) {
    it(`agrees with Temporal at each minute around each border when ${what}`, () => {
      const first = wallAt(Date.parse(from), zone).toPlainDate();
      const dates = [-1, 0, 1, 2].map((days) => first.add({ days }).toString());
      fc.assert(
        fc.property(rowsAround(dates), (rows) => {
          const borders = new Set(
            ['00:00', '02:00', '03:00', ...rows.flatMap(({ opens, closes }) => [opens, closes])]
              .filter((border) => border !== undefined)
              .map((border) => minuteOf(border) % 1440),
          );
          for (const at of minutesOf(from, to)) {
            const wall = wallAt(at, zone);
            const minute = wall.hour * 60 + wall.minute;
            if (![-1, 0, 1].some((near) => borders.has((minute + near + 1440) % 1440))) continue;
            const state = openState(rows, toLocal(at, zone));
            const when = `${wall.toString()} ${JSON.stringify(rows)}`;
            expect(state.open, when).to.equal(isOpenAt(rows, wall));
            // What it says of the next change holds on the clock that it speaks of.
            const change = state.open ? state.until : state.next;
            if (!change || change > wall.add({ days: 20 }).toString()) continue;
            const then = Temporal.PlainDateTime.from(change);
            expect(isOpenAt(rows, then.subtract({ minutes: 1 })), `before ${change}, ${when}`).to.equal(
              state.open,
            );
            expect(isOpenAt(rows, then), `at ${change}, ${when}`).to.equal(!state.open);
          }
        }),
        { numRuns: 100 },
      );
    }).timeout(60_000);
  }
});
