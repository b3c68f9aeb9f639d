import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../../src/feed/parse.js';
import { isPlainDate } from '../../../src/time/plain-date.js';
import type { Json, Node } from './sample-feed.js';
import { feed, FEED_URL, find, nodes, source, strings, texts } from './sample-feed.js';

const LISTS = ['organizations', 'fields', 'audiences', 'places', 'contacts', 'projects', 'events', 'alerts'];

/** Names that are the same in every language. */
const PROPER_NAMES = ['Kin-Top', 'Elina Chernova', 'Garath', 'Reisholz', 'Düsseldorf-Süd'];
const inLanguages = (text: Json, languages: string[]) =>
  PROPER_NAMES.includes(text) || languages.every((language) => text[language]?.trim());

const paths = (list: Node[]) => list.map(({ path }) => path);

describe('the languages of the sample feed', () => {
  it('has every text in German, English and Russian', () => {
    assert.ok(texts.length > 150);
    assert.deepEqual(paths(texts.filter(({ value }) => !inLanguages(value, ['de', 'en', 'ru']))), []);
  });

  it('has every text but the long descriptions in Ukrainian, Turkish and Arabic too', () => {
    const short = texts.filter(({ path }) => !/^projects\..*\.description$/.test(path));
    assert.deepEqual(paths(short.filter(({ value }) => !inLanguages(value, ['uk', 'tr', 'ar']))), []);
  });

  it('has a summary, in plain German too, for every project', () => {
    for (const { id, summary } of feed.projects) assert.ok(summary['de-simple'], id);
  });

  it('lists the languages it has, and no text is in another', () => {
    const used = texts.flatMap(({ value }) => (typeof value === 'string' ? [] : Object.keys(value)));
    assert.deepEqual([...new Set(used)].sort(), [...feed.languages].sort());
  });

  it('writes each language in its own letters, German without gender signs', () => {
    const wrong = (language: string, bad: (text: string) => boolean) =>
      texts
        .filter(({ value }) => value[language] && bad(value[language]))
        .map(({ path }) => `${path}.${language}`);
    assert.deepEqual(
      wrong('ru', (text) => !/[а-я]/i.test(text) || /[іїєґ]/i.test(text)),
      [],
    );
    assert.deepEqual(
      wrong('uk', (text) => !/[а-я]/i.test(text) || /[ыэёъ]/i.test(text)),
      [],
    );
    assert.deepEqual(
      wrong('ar', (text) => !/\p{Script=Arabic}/u.test(text) || /[٠-٩۰-۹]/.test(text)),
      [],
    );
    for (const language of ['de', 'de-simple', 'en', 'tr']) {
      assert.deepEqual(
        wrong(language, (text) => !/^[\p{Script=Latin}\p{Script=Common}]+$/u.test(text)),
        [],
      );
    }
    assert.deepEqual(
      wrong('de', (text) => /\p{L}[*:_/·]-?in|\p{Ll}In(nen)?\b/u.test(text)),
      [],
    );
  });
});

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
