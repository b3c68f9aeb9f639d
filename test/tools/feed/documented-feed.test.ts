import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { happenings } from '../../../src/feed/occurrences.js';
import { parse } from '../../../src/feed/parse.js';
import { validate } from '../../../tools/feed/validate.js';
import type { Json } from './sample-feed.js';
import { FEED_URL } from './sample-feed.js';

const words = readFileSync('docs/feed.md', 'utf8');
const [whole, ...events] = [...words.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(
  ([, json]) => JSON.parse(json!) as Json,
);
/** The feed of the page with this event alone. */
const feedWith = (event: Json): Json => ({ ...whole, events: [event] });

/** What the calendar shows of an event in 2027: a day each, and what is special about it. */
function shown(event: Json): string[] {
  const { feed } = parse(feedWith(event), FEED_URL);
  return happenings(feed.events, '2027-01-01', '2027-12-31').occurrences.map(
    ({ start, end, status, movedTo, movedFrom }) =>
      [start, end && `to ${end}`, status, movedTo && `moved to ${movedTo}`, movedFrom && `from ${movedFrom}`]
        .filter(Boolean)
        .join(' '),
  );
}

const at = (id: string): string[] => shown(events.find((event) => event.id === id));
/** The beginnings of a series' dates; a date that moved away is none. */
const days = (id: string): string[] =>
  at(id)
    .filter((line) => !line.includes('moved to'))
    .map((line) => line.slice(0, 16));

describe('the page for editors', () => {
  for (const feed of [whole, ...events.map(feedWith)])
    it(`shows a feed without a fault or doubt: ${feed.events[0].id}`, () => {
      const { faults, hints, shown } = validate(JSON.stringify(feed), FEED_URL);
      assert.deepEqual({ faults, hints }, { faults: [], hints: [] });
      assert.match(shown!, /\b1 event$/);
    });

  it('has an event on a day', () =>
    assert.deepEqual(at('fruehlingsfest'), ['2027-04-24T14:00 to 2027-04-24T18:00']));

  it('has a talk that moved', () =>
    assert.deepEqual(at('vortrag-schule'), [
      '2027-05-05T18:00 rescheduled moved to 2027-05-12T18:00',
      '2027-05-12T18:00 rescheduled from 2027-05-05T18:00',
    ]));

  it('has every Thursday until 25 March but one, one cancelled, and one moved to a Friday', () => {
    assert.deepEqual(
      days('lesekreis-treffen').map((start) => start.slice(5)),
      ['01-14', '01-21', '01-28', '02-11', '02-18', '02-25', '03-04', '03-12', '03-18', '03-25'].map(
        (day) => `${day}T${day === '03-12' ? '16' : '15'}:00`,
      ),
    );
    const lines = at('lesekreis-treffen');
    assert.match(
      lines.find((line) => line.startsWith('2027-02-18'))!,
      /cancelled/,
    );
    assert.match(
      lines.find((line) => line.startsWith('2027-03-12'))!,
      /to 2027-03-12T18:00/,
    );
    assert.match(
      lines.find((line) => line.startsWith('2027-03-11'))!,
      /moved to 2027-03-12T16:00/,
    );
  });

  it('has first and third Mondays, and the week after for Whit Monday', () =>
    assert.deepEqual(
      days('beratung').map((start) => start.slice(5, 10)),
      ['04-05', '04-19', '05-03', '05-24', '06-07', '06-21'],
    ));

  it('lets an event take place, languages and cost from its project', () => {
    const [event] = parse(whole, FEED_URL).feed.events;
    assert.equal(event!.place?.id, 'haus');
    assert.deepEqual(event!.languages, ['de']);
    assert.equal(event!.cost?.free, true);
  });

  for (const [, rrule, meaning] of words.matchAll(/^\| `(FREQ=[^`]+)` +\| (.+?) +\|$/gm))
    it(`names a rule that is read: ${meaning}`, () => {
      const { faults, hints } = validate(
        JSON.stringify(feedWith({ ...events[0], id: 'x', endDate: null, startDate: '2027-01-05', rrule })),
      );
      assert.deepEqual({ faults, hints }, { faults: [], hints: [] });
    });
});
