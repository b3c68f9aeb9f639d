import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../../src/feed/parse.js';
import { isPlainDate } from '../../../src/time/plain-date.js';
import type { Json, Node } from './sample-feed.js';
import { feed, FEED_URL, find, nodes, source, strings } from './sample-feed.js';

const LISTS = ['organizations', 'fields', 'audiences', 'places', 'contacts', 'projects', 'events', 'alerts'];

const paths = (list: Node[]) => list.map(({ path }) => path);

describe('the sample feed as a feed', () => {
  it('is read without a single complaint, every entry shown', () => {
    const { dropped, problems, feed: read } = parse(feed, FEED_URL);
    assert.deepEqual(problems, []);
    assert.equal(dropped, 0);
    for (const list of LISTS) assert.equal((read as Json)[list].length, feed[list].length, list);
  });

  it('gives every entry a slug that is unique in its list, and no reference dangles', () => {
    const known = new Map(LISTS.map((list) => [list, feed[list].map(({ id }: Json) => id)]));
    for (const ids of known.values()) {
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ids) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
    const targets: Record<string, string> = { partners: 'organizations', funders: 'organizations' };
    Object.assign(targets, {
      memberOf: 'organizations',
      topics: 'fields',
      project: 'projects',
      place: 'places',
    });
    for (const { path, key, value } of nodes) {
      const list = targets[key] ?? (path.includes('.') && LISTS.includes(key) ? key : undefined);
      if (list) for (const id of [value].flat()) assert.ok(known.get(list)!.includes(id), `${path}: ${id}`);
    }
    for (const place of feed.places)
      if (place.organization) assert.ok(find('organizations', place.organization));
  });

  it('has only days that exist', () => {
    const dated = source.match(/"\d{4}-\d\d-\d\d[T\d:]*"/g)!;
    assert.ok(dated.length > 60);
    assert.deepEqual(
      dated.filter((date) => !isPlainDate(date.slice(1, 11))),
      [],
    );
  });
});

describe('what the sample feed invents', () => {
  it('says so in every language', () => {
    for (const language of feed.languages) assert.ok(feed.notice[language]);
    assert.match(feed.notice.de, /Beispieldaten.*erfunden/);
  });

  it('marks every event, notice, price, capacity, online address and closing day as a sample', () => {
    for (const { id, _sample } of [...feed.events, ...feed.alerts]) assert.equal(_sample, true, id);
    const invented = /^(capacity|free|amount|deadline|onlineUrl|closed|validFrom|startDate|rrule)$/;
    const unmarked = nodes.filter(({ key, sample }) => invented.test(key) && !sample);
    assert.deepEqual(paths(unmarked), []);
    assert.ok(feed.publisher._sample);
  });

  it('keeps away from persons, numbers, addresses, accessibility and promises', () => {
    const never =
      /^(accessibility|streetAddress|postalCode|latitude|longitude|retention|nextSteps|calendarUrl|image)$/;
    assert.deepEqual(paths(nodes.filter(({ key }) => never.test(key))), []);
    const all = (pattern: RegExp) => [...new Set(strings.flatMap(({ value }) => value.match(pattern) ?? []))];
    assert.deepEqual(all(/[\w.+-]+@[\w.-]+/g), ['chernova@kin-top.de']);
    assert.deepEqual(all(/(\+|\b0)\d[\d /()]{5,}/g), ['+49 211 69871231']);
    assert.deepEqual(all(/https?:\/\/[^/]+/g).sort(), ['https://meet.example.org', 'https://www.kin-top.de']);
  });
});
