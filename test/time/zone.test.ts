import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { fromEpochMinute, toEpochMinute } from '../../src/time/plain-date.js';
import {
  DEFAULT_ZONE,
  isZone,
  now,
  offsetAt,
  sameClock,
  toInstant,
  toLocal,
  toOffsetString,
} from '../../src/time/zone.js';

const BERLIN = 'Europe/Berlin';
const utc = (text: string) => Date.parse(`${text}Z`);

// A switch of half an hour, negative DST (Dublin, Casablanca), odd offsets, both hemispheres, a skipped day (Apia),
// two switches a week apart (Gaza, 2040), midnight switches (Beirut, Santiago), none at all.
const ZONES = [
  BERLIN,
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'America/Los_Angeles',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Europe/Dublin',
  'Asia/Gaza',
  'Asia/Beirut',
  'America/Santiago',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'UTC',
];
const MINUTES = { min: toEpochMinute('1990-01-01'), max: toEpochMinute('2090-01-01') };

const temporalInstant = (local: string, zone: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'compatible' })
    .epochMilliseconds;
const temporalLocal = (instant: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString()
    .slice(0, 16);

describe('zones', () => {
  it('is Berlin where nothing else is said', () => {
    expect(DEFAULT_ZONE).to.equal(BERLIN);
  });

  it('knows a zone from what is none', () => {
    for (const zone of [...ZONES, 'europe/berlin', 'Europe/Kyiv']) expect(isZone(zone), zone).to.be.true;
    for (const zone of ['', 'Berlin', 'Europe/Düsseldorf', '+01:00', '-0100', 'Local', '__proto__'])
      expect(isZone(zone), zone).to.be.false;
  });

  it('reads the wall clock in winter and in summer', () => {
    expect(toInstant('2027-01-14T15:00', BERLIN)).to.equal(utc('2027-01-14T14:00'));
    expect(toInstant('2027-07-14T15:00', BERLIN)).to.equal(utc('2027-07-14T13:00'));
    expect(toInstant('2027-07-14', BERLIN)).to.equal(utc('2027-07-13T22:00'));
  });

  it('moves a time in the gap forward by the length of the gap', () => {
    expect(toInstant('2027-03-28T01:59', BERLIN)).to.equal(utc('2027-03-28T00:59'));
    expect(toInstant('2027-03-28T02:00', BERLIN)).to.equal(utc('2027-03-28T01:00'));
    expect(toInstant('2027-03-28T02:30', BERLIN)).to.equal(utc('2027-03-28T01:30'));
    expect(toLocal(toInstant('2027-03-28T02:30', BERLIN), BERLIN)).to.equal('2027-03-28T03:30');
    expect(toInstant('2027-03-28T03:00', BERLIN)).to.equal(utc('2027-03-28T01:00'));
    // Half an hour only.
    const howe = 'Australia/Lord_Howe';
    expect(toLocal(toInstant('2027-10-03T02:10', howe), howe)).to.equal('2027-10-03T02:40');
  });

  it('takes the first of two equal times', () => {
    expect(toInstant('2027-10-31T01:59', BERLIN)).to.equal(utc('2027-10-30T23:59'));
    expect(toInstant('2027-10-31T02:30', BERLIN)).to.equal(utc('2027-10-31T00:30'));
    expect(toInstant('2027-10-31T03:00', BERLIN)).to.equal(utc('2027-10-31T02:00'));
    expect(toLocal(utc('2027-10-31T00:30'), BERLIN)).to.equal('2027-10-31T02:30');
    expect(toLocal(utc('2027-10-31T01:30'), BERLIN)).to.equal('2027-10-31T02:30');
  });

  it('knows the offset to the minute of the switch', () => {
    expect(offsetAt(utc('2027-03-28T00:59:59.999'), BERLIN)).to.equal(60);
    expect(offsetAt(utc('2027-03-28T01:00'), BERLIN)).to.equal(120);
    expect(offsetAt(utc('2027-01-14T00:00'), 'America/St_Johns')).to.equal(-210);
    expect(offsetAt(utc('2027-01-14T00:00'), 'Asia/Kathmandu')).to.equal(345);
    expect(offsetAt(utc('2027-01-14T00:00'), 'Australia/Lord_Howe')).to.equal(660);
    expect(offsetAt(utc('2027-07-14T00:00'), 'Australia/Lord_Howe')).to.equal(630);
  });

  it('agrees with Temporal at random times of a century, in every zone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer(MINUTES), (zone, minute) => {
        const local = fromEpochMinute(minute);
        expect(toInstant(local, zone), `${local} in ${zone}`).to.equal(temporalInstant(local, zone));
        const instant = minute * 60_000 + 59_999;
        expect(toLocal(instant, zone), `${local}Z in ${zone}`).to.equal(temporalLocal(instant, zone));
      }),
      { numRuns: 1500 },
    );
  });

  it('agrees with Temporal around every switch of six years, in every zone', () => {
    for (const zone of ZONES) {
      let at = Temporal.Instant.from('2024-01-01T00:00Z').toZonedDateTimeISO(zone);
      for (;;) {
        const next = at.getTimeZoneTransition('next');
        if (!next || next.year > 2029) break;
        at = next;
        for (let quarter = -8; quarter <= 8; quarter++) {
          const instant = at.epochMilliseconds + quarter * 15 * 60_000;
          expect(toLocal(instant, zone), `${instant} in ${zone}`).to.equal(temporalLocal(instant, zone));
          const local = fromEpochMinute(toEpochMinute(at.toPlainDateTime().toString()) + quarter * 15);
          expect(toInstant(local, zone), `${local} in ${zone}`).to.equal(temporalInstant(local, zone));
        }
      }
    }
  });

  it('tells two switches apart that are a week apart', () => {
    // Browsers with older zone data have no such switches; then both sides agree on none.
    const zone = 'Asia/Gaza';
    for (let hour = 0; hour < 24 * 30; hour++) {
      const instant = utc('2040-10-05T00:30') + hour * 3_600_000;
      expect(toLocal(instant, zone)).to.equal(temporalLocal(instant, zone));
    }
  });

  it('jumps a day that a zone skipped', () => {
    expect(toLocal(toInstant('2011-12-30T12:00', 'Pacific/Apia'), 'Pacific/Apia')).to.equal(
      '2011-12-31T12:00',
    );
  });

  it('writes the offset for <time datetime>', () => {
    expect(toOffsetString('2027-01-14T15:00', BERLIN)).to.equal('2027-01-14T15:00:00+01:00');
    expect(toOffsetString('2027-07-14T15:00:30', BERLIN)).to.equal('2027-07-14T15:00:00+02:00');
    expect(toOffsetString('2027-01-14T15:00', 'America/St_Johns')).to.equal('2027-01-14T15:00:00-03:30');
    expect(toOffsetString('2027-01-14T15:00', 'Asia/Kathmandu')).to.equal('2027-01-14T15:00:00+05:45');
    expect(toOffsetString('2027-01-14T15:00', 'UTC')).to.equal('2027-01-14T15:00:00+00:00');
    expect(toOffsetString('2027-03-28T02:30', BERLIN)).to.equal('2027-03-28T03:30:00+02:00');
    expect(toOffsetString('2027-10-31T02:30', BERLIN)).to.equal('2027-10-31T02:30:00+02:00');
    expect(toOffsetString('2027-01-14', BERLIN)).to.equal('2027-01-14');
  });

  it('writes an offset that Date reads back as the same instant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer(MINUTES), (zone, minute) => {
        const local = fromEpochMinute(minute);
        expect(Date.parse(toOffsetString(local, zone))).to.equal(toInstant(local, zone));
      }),
    );
  });

  it('sees whether the visitor’s clock shows the same', () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    for (let month = 0; month < 12; month++) {
      const instant = Date.UTC(2027, month, 14, 12);
      expect(sameClock(instant, own), own).to.be.true;
      for (const zone of ZONES) {
        const here = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(own).offset;
        const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offset;
        expect(sameClock(instant, zone), `${zone} from ${own}`).to.equal(here === there);
      }
    }
  });

  it('knows now', () => {
    const before = Date.now();
    const local = now(BERLIN);
    expect([toLocal(before, BERLIN), toLocal(Date.now(), BERLIN)]).to.include(local);
  });

  it('throws for a zone that is none', () => {
    expect(() => toInstant('2027-01-14T15:00', 'Europe/Nowhere')).to.throw(RangeError);
  });

  it('asks the browser little: for ten thousand times of a year some hundred answers', () => {
    const { prototype } = Intl.DateTimeFormat;
    const format = Object.getOwnPropertyDescriptor(prototype, 'format')!;
    let asked = 0;
    const counting = {
      ...format,
      get(this: Intl.DateTimeFormat): unknown {
        asked++;
        return format.get!.call(this);
      },
    };
    Object.defineProperty(prototype, 'format', counting);
    try {
      const start = toEpochMinute('2027-01-01');
      // A zone that no other test has asked for.
      for (let i = 0; i < 10_000; i++) toInstant(fromEpochMinute(start + i * 52), 'America/Toronto');
    } finally {
      Object.defineProperty(prototype, 'format', format);
    }
    expect(asked).to.be.within(50, 150);
  });
});
