import { expect } from '@open-wc/testing';
import { isOff, isPast, isRunning, statusesOf } from '../../src/feed/occurrence-status.js';
import type { Occurrence } from '../../src/feed/occurrences.js';
import { happenings } from '../../src/feed/occurrences.js';
import { eventOf } from './example.js';

const occurrences = (members: Record<string, unknown> = {}): Occurrence[] =>
  happenings([eventOf({ endDate: '2027-01-14T17:00', ...members })], '2027-01-01', '2027-01-31').occurrences;
const one = (members: Record<string, unknown> = {}): Occurrence => occurrences(members)[0]!;
const BEFORE = '2027-01-10T12:00';

describe('an occurrence', () => {
  for (const [now, running, past] of [
    ['2027-01-14T14:59', false, false],
    ['2027-01-14T15:00', true, false],
    ['2027-01-14T16:59', true, false],
    ['2027-01-14T17:00', false, true],
    ['2027-01-15T00:00', false, true],
  ] as const) {
    it(`from 15 to 17 h is ${running ? '' : 'not '}running and ${past ? '' : 'not '}past at ${now}`, () => {
      expect([isRunning(one(), now), isPast(one(), now)]).to.deep.equal([running, past]);
    });
  }

  for (const [now, running, past] of [
    ['2027-01-13T23:59', false, false],
    ['2027-01-14T00:00', true, false],
    ['2027-01-16T23:59', true, false],
    ['2027-01-17T00:00', false, true],
  ] as const) {
    it(`of three whole days is ${running ? '' : 'not '}running and ${past ? '' : 'not '}past at ${now}`, () => {
      const days = one({ startDate: '2027-01-14', endDate: '2027-01-16' });
      expect([isRunning(days, now), isPast(days, now)]).to.deep.equal([running, past]);
    });
  }

  it('without an end never says that it is running, and is past with its day', () => {
    const open = one({ endDate: undefined });
    expect(isRunning(open, '2027-01-14T15:30')).to.be.false;
    expect(isPast(open, '2027-01-14T23:59')).to.be.false;
    expect(isPast(open, '2027-01-15T00:00')).to.be.true;
  });

  it('of one whole day lasts that day', () => {
    const day = one({ startDate: '2027-01-14', endDate: undefined });
    expect(isRunning(day, '2027-01-14T00:00')).to.be.true;
    expect(isRunning(day, '2027-01-15T00:00')).to.be.false;
    expect(isPast(day, '2027-01-15T00:00')).to.be.true;
  });

  it('over midnight is running on both days', () => {
    const night = one({ startDate: '2027-01-14T22:00', endDate: '2027-01-15T02:00' });
    expect(isRunning(night, '2027-01-15T01:59')).to.be.true;
    expect(isPast(night, '2027-01-15T02:00')).to.be.true;
  });
});

describe('the statuses of an occurrence', () => {
  const statuses = (members: Record<string, unknown>, now = BEFORE) => statusesOf(one(members), now);
  const registration = (members: Record<string, unknown>, now = BEFORE) =>
    statuses({ registration: members }, now);

  it('are none where there is nothing to say', () => {
    for (const status of [undefined, 'scheduled', 'rescheduled', 'active', '']) {
      expect(statuses({ status })).to.deep.equal([]);
    }
  });

  it('say that it is cancelled, and nothing beside it', () => {
    expect(statuses({ status: 'cancelled', registration: { status: 'full' } })).to.deep.equal(['cancelled']);
    expect(statuses({ status: 'cancelled' }, '2027-01-14T16:00')).to.deep.equal(['cancelled']);
    expect(statuses({ status: 'cancelled' }, '2028-01-01T00:00')).to.deep.equal(['cancelled']);
  });

  it('say that it is postponed', () => {
    expect(statuses({ status: 'postponed', registration: { status: 'full' } })).to.deep.equal(['postponed']);
  });

  it('say where it moved to and from', () => {
    const [marker, moved] = occurrences({ previousStartDate: '2027-01-12T15:00', status: 'rescheduled' });
    expect(statusesOf(marker!, BEFORE)).to.deep.equal(['moved-away']);
    expect(statusesOf(moved!, BEFORE)).to.deep.equal(['moved']);
    expect(statusesOf(moved!, '2027-01-14T16:00')).to.deep.equal(['moved', 'running']);
    expect(statusesOf(moved!, '2027-01-15T16:00')).to.deep.equal(['moved']);
  });

  it('keep a status nobody knows', () => {
    expect(statuses({ status: 'maybe' })).to.deep.equal(['as-written']);
    expect(statuses({ status: 'maybe', registration: { status: 'full' } })).to.deep.equal([
      'as-written',
      'full',
    ]);
  });

  it('say that it is running, and then nothing of registering', () => {
    expect(registration({ status: 'full' }, '2027-01-14T16:00')).to.deep.equal(['running']);
  });

  it('say nothing of registering when it is past', () => {
    expect(registration({ status: 'full' }, '2027-01-14T17:00')).to.deep.equal([]);
  });

  for (const status of ['full', 'closed', 'waitlist'] as const) {
    it(`say that registration is ${status}, and after its deadline that it is over unless all is taken`, () => {
      expect(registration({ status })).to.deep.equal([status]);
      expect(registration({ status, deadline: '2027-01-01' })).to.deep.equal([
        status === 'full' ? 'full' : 'closed',
      ]);
    });
  }

  it('say nothing of free places on paper, where there is no now', () => {
    const places = (status: string) => registration({ status, required: true, deadline: '2027-01-01' }, '');
    expect(places('open')).to.deep.equal([]);
    expect(places('full')).to.deep.equal(['full']);
  });

  it('say that one can register only where one must', () => {
    expect(registration({ status: 'open', required: true })).to.deep.equal(['open']);
    expect(registration({ status: 'open' })).to.deep.equal([]);
    expect(registration({ required: true })).to.deep.equal([]);
    expect(registration({ status: 'ask', required: true })).to.deep.equal([]);
  });

  for (const [deadline, now, closed] of [
    ['2027-01-12', '2027-01-12T23:59', false],
    ['2027-01-12', '2027-01-13T00:00', true],
    ['2027-01-12T12:00', '2027-01-12T12:00', false],
    ['2027-01-12T12:00', '2027-01-12T12:01', true],
  ] as const) {
    it(`say that registration until ${deadline} is ${closed ? 'closed' : 'open'} at ${now}`, () => {
      const expected = closed ? 'closed' : 'open';
      expect(registration({ status: 'open', required: true, deadline }, now)).to.deep.equal([expected]);
    });
  }
});

describe('a date on which nobody should come', () => {
  it('is cancelled, postponed, or moved away from', () => {
    expect(isOff(one({ status: 'cancelled' }))).to.be.true;
    expect(isOff(one({ status: 'postponed' }))).to.be.true;
    expect(occurrences({ previousStartDate: '2027-01-12T15:00' }).map(isOff)).to.deep.equal([true, false]);
    expect(isOff(one())).to.be.false;
    expect(isOff(one({ status: 'maybe' }))).to.be.false;
  });
});
