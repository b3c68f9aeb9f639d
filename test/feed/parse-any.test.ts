import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Parsed } from '../../src/feed/parse.js';
import { parse } from '../../src/feed/parse.js';
import { FeedError } from '../../src/feed/problem.js';
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS, NO_VALUES } from '../fixtures/hostile.js';
import { FEED_URL } from './example.js';

const LISTS = [
  'organizations',
  'fields',
  'audiences',
  'places',
  'contacts',
  'projects',
  'events',
  'alerts',
] as const;

type Json = Record<string, unknown>;

/** The parsed feed, or the FeedError; anything else that is thrown is a fault. */
function attempt(data: unknown): Parsed | FeedError {
  try {
    return parse(data, FEED_URL);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    expect(error.kind).to.be.oneOf(['format', 'version']);
    expect(error.message).to.contain(FEED_URL);
    return error;
  }
}

/** Every entry is shown or counted, and what is counted is explained. */
function checkCount(data: Json, { feed, dropped, problems }: Parsed): void {
  let published = 0;
  let shown = 0;
  for (const name of LISTS) {
    const list = data[name];
    published += Array.isArray(list)
      ? list.filter((entry) => (entry ?? '') !== '').length
      : (list ?? '') === ''
        ? 0
        : 1;
    shown += feed[name].length;
  }
  expect(shown + dropped).to.equal(published);
  expect(problems.length).to.be.at.least(dropped);
  for (const { path, expected, found } of problems) {
    expect(path).to.match(/\S/);
    expect(expected).to.match(/\S/);
    expect(found.length).to.be.within(1, 80);
  }
}

/** No address of another scheme anywhere, whatever stood in the feed. */
function checkAddresses({ feed }: Parsed): void {
  for (const entry of [feed.organization, ...feed.organizations, ...feed.places, ...feed.projects, ...feed.events] as Json[]) {
    for (const key of ['url', 'logo', 'onlineUrl']) expect(String(entry[key] ?? 'https:')).to.match(/^https?:/);
  }
} // prettier-ignore

const rubbish = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    ...NO_VALUES,
    ...HOSTILE_TEXTS,
    ...HOSTILE_ADDRESSES,
    undefined,
    true,
    -1,
    '2027-02-30',
  ),
);

/** Every place in a feed: where a value can be put. */
function placesIn(value: unknown, found: [object: Json, key: string][] = []): [Json, string][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value as Json, key]);
    placesIn((value as Json)[key], found);
  }
  return found;
}

describe('parse, whatever it is given,', () => {
  let sample: string;
  before(async () => (sample = await (await fetch('/test/fixtures/feed-example.json')).text()));

  it('throws nothing but a FeedError', () => {
    fc.assert(
      fc.property(fc.oneof(rubbish, fc.anything()), (data) => void attempt(data)),
      { numRuns: 500 },
    );
  });

  it('shows or counts every entry of lists of rubbish', () => {
    const lists = fc.record(
      Object.fromEntries(LISTS.map((name) => [name, fc.oneof(fc.array(rubbish), rubbish)])),
      {
        requiredKeys: [],
      },
    );
    fc.assert(
      fc.property(lists, rubbish, (members, cooperation) => {
        const head = { version: '1.0', language: 'de', organization: { id: 'a', name: 'A' } };
        const data: Json = { ...members, cooperation, ...head };
        const parsed = attempt(data);
        expect(parsed).not.to.be.instanceOf(FeedError);
        checkCount(data, parsed as Parsed);
      }),
      { numRuns: 300 },
    );
  });

  it('shows or counts every entry of a good feed into which rubbish is put', () => {
    const mutation = fc.tuple(fc.nat(), rubbish);
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 30 }), (mutations) => {
        const data = JSON.parse(sample) as Json;
        for (const [place, value] of mutations) {
          const places = placesIn(data);
          const [object, key] = places[place % places.length]!;
          object[key] = value;
        }
        const parsed = attempt(data);
        if (parsed instanceof FeedError) return;
        checkCount(data, parsed);
        checkAddresses(parsed);
      }),
      { numRuns: 150 },
    );
  }).timeout(60_000);

  it('drops nothing but the entry that is faulty', () => {
    const good = JSON.parse(sample) as Json;
    fc.assert(
      fc.property(fc.constantFrom(...LISTS), fc.nat(), (name, place) => {
        const data = structuredClone(good);
        const list = (data[name] ?? []) as Json[];
        if (list.length === 0) return;
        const [gone] = list.splice(place % list.length, 1, { id: 'faulty' } as Json);
        const { feed, dropped } = parse(data, FEED_URL);
        expect(dropped).to.equal(1);
        const ids = (feed[name] as { id: string }[]).map(({ id }) => id);
        const expected = (good[name] as { id: string }[])
          .map(({ id }) => id)
          .filter((id) => id !== gone!['id']);
        expect(ids.sort()).to.deep.equal(expected.sort());
      }),
    );
  }).timeout(60_000);
});
