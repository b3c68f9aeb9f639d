import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { happenings } from '../../../src/feed/occurrences.js';
import { parse } from '../../../src/feed/parse.js';
import type { Json } from './sample-feed.js';
import { feed, FEED_URL } from './sample-feed.js';

describe('the year of the sample feed', () => {
  const { events } = parse(feed, FEED_URL).feed;
  const { occurrences } = happenings(events, '2026-11-22', '2027-11-30');
  const real = occurrences.filter(({ movedTo }) => !movedTo);
  const endless = feed.events.filter(({ rrule = '' }: Json) => rrule && !/COUNT|UNTIL/.test(rrule));

  it('has something on in every month, and a lively time around its first day', () => {
    for (let month = 11; month <= 23; month++) {
      const key = `${2026 + Math.floor(month / 12.5)}-${String(month > 12 ? month - 12 : month).padStart(2, '0')}`;
      assert.ok(
        real.some(({ start }) => start.startsWith(key)),
        key,
      );
    }
    assert.ok(real.filter(({ start }) => start < '2027').length >= 10);
    assert.ok(real.filter(({ start }) => start < '2026-11-30').length >= 2);
    assert.ok(happenings(events, '2026-11-16', '2026-11-22').occurrences.length >= 2);
  });

  it('is still alive in ten years: three series and more have no end and have begun', () => {
    assert.ok(endless.length >= 3);
    for (const { startDate } of endless) assert.ok(startDate < '2026-11-22');
    assert.ok(happenings(events, '2036-11-01', '2036-11-30').occurrences.length >= 3);
  });

  it('keeps its hour on both sides of both changes of the clocks', () => {
    const juvenal = real.filter(({ event }) => event.id === 'juvenal-treff').map(({ start }) => start);
    for (const day of ['2027-03-18', '2027-04-01', '2027-10-28', '2027-11-04'])
      assert.ok(juvenal.includes(`${day}T15:00`), day);
  });

  const kinds: Record<string, (occurrence: (typeof real)[number]) => unknown> = {
    'a cancelled date with its reason': ({ event, status, note }) =>
      event.rule && status === 'cancelled' && note,
    'a moved date with its reason': ({ event, movedFrom, note }) => event.rule && movedFrom && note,
    'a single event that moved': ({ event, movedFrom }) =>
      !event.rule && event.status === 'rescheduled' && movedFrom,
    'a postponed event': ({ status }) => status === 'postponed',
    'an all-day event over several days': ({ start, end }) => start.length === 10 && end && end > start,
    'an online event': ({ event }) => event.attendance === 'online' && event.onlineUrl,
    'an event on site and online': ({ event }) =>
      event.attendance === 'mixed' && event.onlineUrl && event.place,
    'a full event': ({ event }) => event.registration?.status === 'full',
    'an event with a waiting list': ({ event }) => event.registration?.status === 'waitlist',
    'open registration with places and a last day': ({ event: { registration: r } }) =>
      r?.status === 'open' && r.capacity && r.deadline,
    'a price': ({ event }) => event.cost?.amount,
    'an added date': ({ event, date }) => event.extraDates?.some((extra) => extra.startsWith(date)),
    'what its project says': ({ event }) =>
      event.fields?.length && event.audiences?.length && event.contacts?.length,
  };
  for (const [kind, is] of Object.entries(kinds)) it(`shows ${kind}`, () => assert.ok(real.some(is)));

  it('leaves out and changes only dates that its series have', () => {
    for (const event of feed.events) {
      const planned = { ...event, exceptDates: [], extraDates: [], overrides: {} };
      const [bare] = parse({ ...feed, events: [planned] }, FEED_URL).feed.events;
      const days = happenings([bare!], '2026-09-01', '2027-12-31').occurrences.map(({ date }) => date);
      for (const date of [...(event.exceptDates ?? []), ...Object.keys(event.overrides ?? {})])
        assert.ok(days.includes(date), `${event.id}: ${date}`);
    }
  });
});
