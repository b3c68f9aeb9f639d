import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CONTESTANTS } from '../../../bench/contestants.js';
import { FIRST_DAY, LAST_DAY, programme } from '../../../bench/data/programme.js';
import { random } from '../../../bench/data/random.js';
import { toFeed, toFullCalendar } from '../../../bench/data/translations.js';
import { parse } from '../../../src/feed/parse.js';

describe('the programme that is measured', () => {
  it('is the same every time', () => {
    assert.deepEqual(programme(50), programme(50));
    const [one, other] = [random(7), random(7)];
    assert.deepEqual([one(), one()], [other(), other()]);
    assert.notEqual(random(7)(), random(8)());
  });

  it('has as many events as asked, a tenth of them weekly, within its 24 months', () => {
    const entries = programme(2000);
    assert.equal(entries.length, 2000);
    assert.equal(entries.filter(({ weekly }) => weekly).length, 200);
    for (const { start, end } of entries) {
      assert.ok(start >= FIRST_DAY && end.slice(0, 10) <= LAST_DAY && start < end, `${start} ${end}`);
    }
    const months = new Set(entries.map(({ start }) => start.slice(0, 7)));
    assert.equal(months.size, 24);
  });

  it('is a feed without a fault', () => {
    const { feed, dropped, problems } = parse(toFeed(programme(300)), 'https://kin-top.example/feed.json');
    assert.deepEqual([feed.events.length, dropped, problems], [300, 0, []]);
    assert.equal(feed.events.filter(({ rule }) => rule).length, 30);
  });

  it('is translated whole for everybody, a series at its weekday and times', () => {
    for (const { id, toData } of CONTESTANTS) {
      const data = toData(programme(100)) as unknown[] | { events: unknown[] };
      assert.equal((Array.isArray(data) ? data : data.events).length, 100, id);
    }
    const series = { ...programme(1)[0]!, start: '2027-01-14T15:00', end: '2027-01-14T17:00' };
    const [translated] = toFullCalendar([series]) as Record<string, unknown>[];
    const { daysOfWeek, startTime, endTime, startRecur, endRecur } = translated!;
    assert.deepEqual(
      [daysOfWeek, startTime, endTime, startRecur, endRecur],
      [[4], '15:00', '17:00', '2027-01-14', '2028-01-01'],
    );
  });
});
