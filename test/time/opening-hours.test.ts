import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { hoursOn, openState, sameHours, type HoursRow } from '../../src/time/opening-hours.js';
import {
  addDays,
  addMinutes,
  dateOf,
  daysBetween,
  fromMinutes,
  minutesBetween,
  toMinutes,
  WEEKDAYS,
  weekdayOf,
} from '../../src/time/plain-date.js';

const OFFICE: HoursRow[] = [
  { days: ['TU', 'WE', 'TH', 'FR'], opens: '10:00', closes: '16:00' },
  { validFrom: '2026-12-24', validThrough: '2027-01-01', closed: true, note: 'holidays' },
];
const open = (until: string) => ({ open: true, until });
const closed = (next?: string) => (next ? { open: false, next } : { open: false });

describe('opening hours of a day', () => {
  it('are found among more rows than a function takes arguments', () => {
    const rows: HoursRow[] = new Array<HoursRow>(200_000).fill({});
    expect(hoursOn([...rows, ...OFFICE], '2027-01-14').spans).to.deep.equal([
      { opens: '10:00', closes: '16:00' },
    ]);
  });

  it('are those of its weekday', () => {
    // A Thursday and a Monday.
    expect(hoursOn(OFFICE, '2027-01-14')).to.deep.equal({
      spans: [{ opens: '10:00', closes: '16:00' }],
      byAppointment: false,
      notes: [],
      exception: false,
    });
    expect(hoursOn(OFFICE, '2027-01-11')).to.deep.equal({
      spans: [],
      byAppointment: false,
      notes: [],
      exception: false,
    });
  });

  it('give way to a dated row, with its note, on both its first and its last day', () => {
    for (const date of ['2026-12-24', '2026-12-29', '2027-01-01'])
      expect(hoursOn(OFFICE, date)).to.deep.equal({
        spans: [],
        byAppointment: false,
        notes: ['holidays'],
        exception: true,
      });
    expect(hoursOn(OFFICE, '2026-12-23').exception).to.be.false;
    expect(hoursOn(OFFICE, '2027-01-05').exception).to.be.false;
  });

  it('give way to a dated row with days on these days only', () => {
    const rows: HoursRow[] = [
      ...OFFICE,
      { days: ['WE'], opens: '12:00', closes: '20:00', validFrom: '2027-06-01', validThrough: '2027-08-31' },
    ];
    expect(hoursOn(rows, '2027-06-02')).to.deep.include({
      spans: [{ opens: '12:00', closes: '20:00' }],
      exception: true,
    });
    expect(hoursOn(rows, '2027-06-03')).to.deep.include({
      spans: [{ opens: '10:00', closes: '16:00' }],
      exception: false,
    });
  });

  it('follow the dated row that is valid for the shortest time', () => {
    const rows: HoursRow[] = [
      ...OFFICE,
      {
        validFrom: '2026-12-29',
        validThrough: '2026-12-29',
        opens: '10:00',
        closes: '12:00',
        note: 'one morning',
      },
    ];
    expect(hoursOn(rows, '2026-12-29')).to.deep.include({
      spans: [{ opens: '10:00', closes: '12:00' }],
      notes: ['one morning'],
    });
    expect(hoursOn(rows, '2026-12-30').spans).to.deep.equal([]);
    const forEver: HoursRow[] = [{ validFrom: '2026-01-01', opens: '08:00', closes: '12:00' }, ...OFFICE];
    expect(hoursOn(forEver, '2026-12-29').spans).to.deep.equal([]);
    expect(hoursOn(forEver, '2027-01-14').spans).to.deep.equal([{ opens: '08:00', closes: '12:00' }]);
    expect(
      hoursOn(
        [
          { validThrough: '2026-12-31', closed: true },
          { opens: '08:00', closes: '12:00' },
        ],
        '2026-12-31',
      ).spans,
    ).to.deep.equal([]);
  });

  it('add up over rows of the same reach, sorted, and joined where they touch', () => {
    const rows: HoursRow[] = [
      { opens: '14:00', closes: '18:00' },
      { opens: '09:00', closes: '11:00' },
      { opens: '11:00', closes: '12:00' },
      { opens: '10:30', closes: '11:30' },
    ];
    expect(hoursOn(rows, '2027-01-14').spans).to.deep.equal([
      { opens: '09:00', closes: '12:00' },
      { opens: '14:00', closes: '18:00' },
    ]);
  });

  it('close where one of its rows says closed', () => {
    const rows: HoursRow[] = [
      { opens: '09:00', closes: '18:00' },
      { days: ['SU'], closed: true },
    ];
    expect(hoursOn(rows, '2027-01-17').spans).to.deep.equal([]);
    expect(hoursOn(rows, '2027-01-18').spans).to.have.lengthOf(1);
  });

  it('run into the next day, end at 24:00, or last around the clock', () => {
    const spans = (opens: string, closes: string) => hoursOn([{ opens, closes }], '2027-01-14').spans;
    expect(spans('20:00', '02:00')).to.deep.equal([{ opens: '20:00', closes: '02:00' }]);
    expect(spans('20:00', '00:00')).to.deep.equal([{ opens: '20:00', closes: '24:00' }]);
    expect(spans('20:00', '24:00')).to.deep.equal([{ opens: '20:00', closes: '24:00' }]);
    expect(spans('00:00', '00:00')).to.deep.equal([{ opens: '00:00', closes: '24:00' }]);
    expect(spans('00:00', '24:00')).to.deep.equal([{ opens: '00:00', closes: '24:00' }]);
    expect(spans('08:00', '08:00')).to.deep.equal([{ opens: '08:00', closes: '08:00' }]);
  });

  it('begin at 24:00 with the next day, and are never of no length', () => {
    const rows: HoursRow[] = [{ days: ['TH'], opens: '24:00', closes: '02:00' }];
    expect(openState(rows, '2027-01-15T01:00')).to.deep.equal(open('2027-01-15T02:00'));
    expect(openState([{ ...rows[0], closes: '00:00' }], '2027-01-15T01:00')).to.deep.equal(
      open('2027-01-16T00:00'),
    );
  });

  it('are printed as a day where rows together last longer', () => {
    const rows: HoursRow[] = [
      { opens: '22:00', closes: '22:00' },
      { opens: '20:00', closes: '23:00' },
    ];
    expect(hoursOn(rows, '2027-01-14').spans).to.deep.equal([{ opens: '20:00', closes: '20:00' }]);
  });

  it('say where one needs an appointment', () => {
    expect(hoursOn([{ days: ['MO'], byAppointment: true }], '2027-01-11')).to.deep.equal({
      spans: [],
      byAppointment: true,
      notes: [],
      exception: false,
    });
    expect(hoursOn([{ days: ['MO'], byAppointment: true }], '2027-01-12').byAppointment).to.be.false;
    const rows: HoursRow[] = [
      { opens: '12:00', closes: '14:00', byAppointment: true },
      { opens: '10:00', closes: '12:00' },
    ];
    expect(hoursOn(rows, '2027-01-11')).to.deep.equal({
      spans: [
        { opens: '10:00', closes: '12:00' },
        { opens: '12:00', closes: '14:00', byAppointment: true },
      ],
      byAppointment: true,
      notes: [],
      exception: false,
    });
  });

  it('are closed where one row says closed, whatever the others say, and for its reason', () => {
    const rows: HoursRow[] = [
      { days: ['TH'], opens: '09:00', closes: '18:00', note: 'by telephone' },
      { days: ['TH'], opens: '18:00', closes: '20:00', byAppointment: true, note: 'ask first' },
      { days: ['TH'], closed: true, opens: '10:00', closes: '12:00', note: 'training' },
    ];
    for (const contradictory of [rows, [...rows].reverse()]) {
      expect(hoursOn(contradictory, '2027-01-14')).to.deep.equal({
        spans: [],
        byAppointment: false,
        notes: ['training'],
        exception: false,
      });
      expect(openState(contradictory, '2027-01-14T11:00')).to.deep.equal(closed());
    }
    expect(hoursOn([{ closed: true, byAppointment: true }], '2027-01-14').byAppointment).to.equal(true);
  });

  it('keep every note, each once', () => {
    const both = { de: 'Nur telefonisch' };
    const rows: HoursRow[] = [
      { opens: '09:00', closes: '12:00', note: both },
      { opens: '14:00', closes: '16:00', note: { ...both } },
      { opens: '17:00', closes: '18:00', note: 'Nur vor Ort' },
    ];
    expect(hoursOn(rows, '2027-01-14').notes).to.deep.equal([both, 'Nur vor Ort']);
  });

  it('stay as they are where a dated row has nothing but a note', () => {
    const note = { validFrom: '2027-01-14', validThrough: '2027-01-14', note: 'by telephone' };
    expect(hoursOn([...OFFICE, note], '2027-01-14')).to.deep.equal({
      spans: [{ opens: '10:00', closes: '16:00' }],
      byAppointment: false,
      notes: ['by telephone'],
      exception: true,
    });
    expect(openState([...OFFICE, note], '2027-01-14T11:00')).to.deep.equal(open('2027-01-14T16:00'));
    const holidays = { ...note, validFrom: '2026-12-31', validThrough: '2026-12-31' };
    expect(hoursOn([...OFFICE, holidays], '2026-12-31')).to.deep.include({
      spans: [],
      notes: ['holidays', 'by telephone'],
    });
  });

  it('follow several rows without an end alike, however late they begin, and none that ends before it begins', () => {
    const rows: HoursRow[] = [
      { validFrom: '2026-01-01', opens: '08:00', closes: '12:00' },
      { validFrom: '2026-06-01', opens: '14:00', closes: '16:00' },
      { validFrom: '2027-01-31', validThrough: '2027-01-01', closed: true },
    ];
    expect(hoursOn(rows, '2027-01-14').spans).to.have.length(2);
  });

  it('are none where a row lacks one of its times, or there is no row', () => {
    expect(hoursOn([{ opens: '10:00' }, { closes: '12:00' }], '2027-01-14').spans).to.deep.equal([]);
    expect(hoursOn([], '2027-01-14')).to.deep.equal({
      spans: [],
      byAppointment: false,
      notes: [],
      exception: false,
    });
  });
});

describe('two days', () => {
  it('are the same where hours and notes are, whichever row says so', () => {
    const on = (row: HoursRow) => hoursOn([row], '2027-01-14');
    const usual = { opens: '10:00', closes: '12:00', note: { de: 'Bitte klingeln' } };
    expect(sameHours(on(usual), on({ ...usual, note: { ...usual.note }, validFrom: '2027-01-14' }))).to.be
      .true;
    expect(sameHours(on(usual), on({ ...usual, note: 'Bitte klopfen' }))).to.be.false;
    expect(sameHours(on(usual), on({ ...usual, closes: '13:00' }))).to.be.false;
    expect(sameHours(on(usual), on({ ...usual, byAppointment: true }))).to.be.false;
  });
});

describe('open now', () => {
  it('begins with the first minute and ends before the last', () => {
    expect(openState(OFFICE, '2027-01-14T09:59')).to.deep.equal(closed('2027-01-14T10:00'));
    expect(openState(OFFICE, '2027-01-14T10:00')).to.deep.equal(open('2027-01-14T16:00'));
    expect(openState(OFFICE, '2027-01-14T15:59')).to.deep.equal(open('2027-01-14T16:00'));
    expect(openState(OFFICE, '2027-01-14T16:00')).to.deep.equal(closed('2027-01-15T10:00'));
  });

  it('finds the next opening over a weekend and over holidays', () => {
    expect(openState(OFFICE, '2027-01-15T16:00')).to.deep.equal(closed('2027-01-19T10:00'));
    expect(openState(OFFICE, '2026-12-25T11:00')).to.deep.equal(closed('2027-01-05T10:00'));
  });

  it('lasts over midnight, also into a day that is closed', () => {
    const bar: HoursRow[] = [
      { days: ['FR'], opens: '20:00', closes: '02:00' },
      { validFrom: '2027-01-16', validThrough: '2027-01-16', closed: true },
    ];
    expect(openState(bar, '2027-01-15T21:00')).to.deep.equal(open('2027-01-16T02:00'));
    expect(openState(bar, '2027-01-16T01:59')).to.deep.equal(open('2027-01-16T02:00'));
    expect(openState(bar, '2027-01-16T02:00')).to.deep.equal(closed('2027-01-22T20:00'));
  });

  it('joins days that touch', () => {
    const rows: HoursRow[] = [
      { days: ['FR', 'SA'], opens: '00:00', closes: '24:00' },
      { days: ['SU'], opens: '00:00', closes: '12:00' },
    ];
    expect(openState(rows, '2027-01-15T03:00')).to.deep.equal(open('2027-01-17T12:00'));
  });

  it('leaves hours by appointment aside', () => {
    expect(
      openState([{ opens: '10:00', closes: '12:00', byAppointment: true }], '2027-01-14T11:00'),
    ).to.deep.equal(closed());
  });

  it('is asked of hours by appointment alone, too', () => {
    const rows: HoursRow[] = [
      { opens: '10:00', closes: '12:00' },
      { opens: '14:00', closes: '16:00', byAppointment: true },
    ];
    expect(openState(rows, '2027-01-14T15:00', true)).to.deep.equal(open('2027-01-14T16:00'));
    expect(openState(rows, '2027-01-14T11:00', true)).to.deep.equal(closed('2027-01-14T14:00'));
  });

  it('names no opening that is more than 60 days away, and none where nothing opens', () => {
    const summer: HoursRow[] = [
      { opens: '10:00', closes: '12:00', validFrom: '2027-06-01', validThrough: '2027-08-31' },
    ];
    expect(openState(summer, '2027-04-01T11:00')).to.deep.equal(closed());
    expect(openState(summer, '2027-04-02T11:00')).to.deep.equal(closed('2027-06-01T10:00'));
    expect(openState([], '2027-04-01T11:00')).to.deep.equal(closed());
  });

  it('goes on for 60 days at least where nothing ever closes', () => {
    const state = openState([{ opens: '00:00', closes: '00:00' }], '2027-01-14T11:00');
    expect(state.open && daysBetween('2027-01-14', state.until)).to.be.at.least(60);
  });
});

describe('opening hours, quarter by quarter', () => {
  const QUARTER = 15;
  const times = fc.integer({ min: 0, max: 95 }).map((quarter) => fromMinutes(quarter * QUARTER));
  const from = '2027-01-01';
  const days = fc.integer({ min: 0, max: 90 }).map((day) => addDays(from, day));
  const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 2 });
  const row: fc.Arbitrary<HoursRow> = fc.record({
    days: maybe(fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 })),
    opens: times,
    closes: fc.oneof(times, fc.constant('24:00')),
    validFrom: fc.option(days, { nil: undefined, freq: 4 }),
    validThrough: fc.option(days, { nil: undefined, freq: 4 }),
    closed: fc.option(fc.constant(true), { nil: undefined, freq: 6 }),
    byAppointment: fc.option(fc.constant(true), { nil: undefined, freq: 6 }),
  });
  const allRows = fc.array(row, { maxLength: 5 });

  /** The rules of a day in the plainest words: which of its quarters, to the end of the next day, are open. */
  function quartersOf(rows: readonly HoursRow[], date: string, byAppointment = false): boolean[] {
    const quarters = Array.from({ length: 192 }, () => false);
    let deciding: HoursRow[] = [];
    let shortest = Infinity;
    for (const one of rows) {
      if (one.days && !one.days.includes(weekdayOf(date))) continue;
      if (one.validFrom && date < one.validFrom) continue;
      if (one.validThrough && date > one.validThrough) continue;
      const length =
        one.validFrom && one.validThrough
          ? daysBetween(one.validFrom, one.validThrough)
          : one.validFrom || one.validThrough
            ? 1e6
            : Infinity;
      if (length < shortest) deciding = [];
      if (length <= shortest) deciding.push(one);
      shortest = Math.min(shortest, length);
    }
    if (deciding.some((one) => one.closed)) return quarters;
    for (const one of deciding) {
      if (Boolean(one.byAppointment) !== byAppointment) continue;
      let quarter = toMinutes(one.opens!) / QUARTER;
      do {
        quarters[quarter] = true;
        quarter++;
      } while (
        fromMinutes((quarter * QUARTER) % 1440) !== one.closes &&
        !(one.closes === '24:00' && quarter % 96 === 0)
      );
    }
    return quarters;
  }

  it('print what the rows say', () => {
    fc.assert(
      fc.property(allRows, days, (rows, date) => {
        for (const byAppointment of [false, true]) {
          const printed = Array.from({ length: 192 }, () => false);
          const spans = hoursOn(rows, date).spans.filter(
            (span) => Boolean(span.byAppointment) === byAppointment,
          );
          for (const { opens, closes } of spans) {
            const start = toMinutes(opens);
            const end = toMinutes(closes) > start ? toMinutes(closes) : toMinutes(closes) + 1440;
            for (let minute = start; minute < end; minute += QUARTER) {
              expect(printed[minute / QUARTER], 'printed twice').to.be.false;
              printed[minute / QUARTER] = true;
            }
          }
          const said = quartersOf(rows, date, byAppointment);
          // Longer than a day is printed as a day.
          const first = said.indexOf(true);
          const longest = said.slice(first, first + 97).every(Boolean) && first >= 0 ? first + 96 : 192;
          if (longest < 192) expect(printed.slice(first, longest).every(Boolean)).to.be.true;
          else expect(printed).to.deep.equal(said);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('open and close when the rows say', () => {
    fc.assert(
      fc.property(allRows, days, fc.integer({ min: 0, max: 1439 }), (rows, date, minute) => {
        const now = addMinutes(date, minute);
        // Every quarter from yesterday's midnight to the end of the sixtieth day.
        const line = Array.from({ length: 96 * 63 }, () => false);
        for (let day = 0; day < 62; day++)
          quartersOf(rows, addDays(date, day - 1)).forEach((isOpen, i) => (line[day * 96 + i] ||= isOpen));
        const end = 96 * 62;
        const at = 96 + Math.floor(minute / QUARTER);
        let change = at;
        while (change < end && line[change] === line[at]) change++;
        const changes = addMinutes(addDays(date, -1), change * QUARTER);

        const state = openState(rows, now);
        expect(state.open).to.equal(line[at]);
        if (change === end) {
          if (state.open) expect(minutesBetween(changes, state.until)).to.be.at.least(0);
          else expect(state.next).to.equal(undefined);
        } else expect(state.open ? state.until : state.next).to.equal(changes);
        expect(dateOf(now)).to.equal(date);
      }),
      { numRuns: 400 },
    );
  }).timeout(30_000);
});
