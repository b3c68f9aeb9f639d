/** Feeds of whatever content after the schema, and what people and machines do to feeds. */
import fc from 'fast-check';
import {
  HOSTILE_MAILS,
  HOSTILE_TAGS,
  HOSTILE_TELEPHONES,
  HOSTILE_TEXTS,
  ODD_ADDRESSES,
} from '../fixtures/hostile.js';
import type { Json } from './hostile-feed.js';
import type { Kind, Shape } from './schema-walk.js';
import { FEED, LISTS, REFERENCES } from './schema-walk.js';

/** So many entries has a list at most. */
const MOST = 4;
const two = (number: number): string => String(number).padStart(2, '0');

/** Days around those of these tests; now and then one of long ago, or far ahead. */
const day = fc
  .tuple(fc.oneof({ weight: 8, arbitrary: fc.constant(2027) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 9999 }) }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`); // prettier-ignore
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 30, 59))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
const moment = fc.oneof(
  day,
  fc.tuple(day, time).map(([date, at]) => `${date}T${at}`),
);
/** Letters, signs and what is made of several: fast-check's own units take seconds to list. */
const PIECES = [
  ...'abzäßжяعدש日한 \n\t.,;:!?"\'<>&\\/{}[]0129',
  '👩🏽‍🏫',
  'e\u0301',
  '\u200d',
  '\u202e',
  '\u2067',
  '\u2069',
  '\ud800',
  '\0',
];
const words = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Chor', 'Treffpunkt für alle', 'Беседа', 'مقهى', 'Ein Absatz.\n\nNoch einer.', 'x') },
  { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
); // prettier-ignore
const tag = fc.oneof(
  fc.constantFrom('de', 'de-simple', 'en', 'ru', 'uk', 'tr', 'ar', 'fa', 'pl', 'ku', 'rom'),
  fc.constantFrom(...HOSTILE_TAGS),
);
const text = fc.oneof(words, fc.dictionary(tag, words, { maxKeys: 3 }));
const isFilled = (value: unknown): boolean => /\S/.test(Object.values(value as object).join(''));

/** Rules of every kind, most of which a reader knows. */
const rule = fc
  .record(
    {
      FREQ: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY'),
      INTERVAL: fc.integer({ min: 0, max: 400 }),
      COUNT: fc.integer({ min: 0, max: 1e9 }),
      UNTIL: day.map((date) => date.replace(/-/g, '')),
      BYDAY: fc.subarray(['MO', 'TU', '1WE', '-1FR', '5SU', '53MO'], { minLength: 1 }).map(String),
      BYMONTHDAY: fc.array(fc.integer({ min: -32, max: 32 }), { minLength: 1, maxLength: 3 }).map(String),
      BYMONTH: fc.integer({ min: 0, max: 13 }),
      BYSETPOS: fc.integer({ min: -3, max: 3 }),
      WKST: fc.constantFrom('MO', 'SU'),
    },
    { requiredKeys: ['FREQ'] },
  )
  .map((parts) =>
    Object.entries(parts)
      .map(([name, value]) => `${name}=${value}`)
      .join(';'),
  );

/** Strings that a member's name tells more about than the schema does. */
const PLAIN: Record<string, fc.Arbitrary<string>> = {
  rrule: fc.oneof({ weight: 5, arbitrary: rule }, { weight: 1, arbitrary: words }),
  email: fc.constantFrom('anna@kin-top.example', 'a.b+c@d.example', ...HOSTILE_MAILS),
  telephone: fc.oneof(fc.constantFrom('+49 211 1234567', '0211/123456', '110'), fc.constantFrom(...HOSTILE_TELEPHONES)),
  language: tag,
  languages: tag,
  timeZone: fc.constantFrom('Europe/Berlin', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Apia', 'UTC', 'Europe/Nowhere'),
  currency: fc.constantFrom('EUR', 'JPY', 'XXX', 'ZZZ', 'eur'),
  status: fc.constantFrom('scheduled', 'cancelled', 'postponed', 'rescheduled', 'planned', 'active', 'paused', 'ended', 'open', 'full', 'waitlist', 'closed', 'anders', '__proto__', ''),
  since: fc.oneof(fc.constantFrom('2009', '2009-05-01'), words),
}; // prettier-ignore

const BY_KIND: Record<Kind, fc.Arbitrary<unknown>> = {
  text,
  filled: text.filter((value) => isFilled(typeof value === 'string' ? { value } : value)),
  id: fc.constant('id'),
  url: fc.constantFrom('https://kin-top.example/', 'a.svg', 'javascript:alert(1)', ...ODD_ADDRESSES),
  date: day,
  moment,
  time: fc.oneof(time, fc.constant('24:00')),
  version: fc.constantFrom('1.0', '1.7'),
  strict: words,
  plain: words,
  number: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ noNaN: true }), fc.constantFrom(-1, 1e308, 0.1)),
  flag: fc.boolean(),
}; // prettier-ignore

function valueFor(shape: Shape, name: string): fc.Arbitrary<unknown> {
  switch (shape.is) {
    case 'object':
      return fc.record(
        Object.fromEntries(shape.members.map((one) => [one.name, valueFor(one.shape, one.name)])),
        { requiredKeys: shape.members.filter(({ required }) => required).map((one) => one.name) },
      );
    case 'list': {
      const isList = (LISTS as readonly string[]).includes(name) && shape.of.is === 'object';
      return fc.array(valueFor(shape.of, name), { maxLength: isList ? MOST : 2 });
    }
    case 'map':
      return fc.dictionary(moment, valueFor(shape.of, name), { maxKeys: 2 });
    case 'choice':
      return fc.constantFrom(...shape.of, 'something-new');
    case 'value':
      if (shape.kind === 'id' && REFERENCES[name])
        return fc.integer({ min: 0, max: MOST }).map((index) => `${REFERENCES[name]}-${index}`);
      return (/plain|strict/.test(shape.kind) && PLAIN[name]) || BY_KIND[shape.kind];
  }
}

/** Gives entries ids of their own, as a feed's author does. */
function withIds(feed: Json): Json {
  for (const name of LISTS) {
    const list = (feed[name] ?? []) as Json[];
    list.forEach((entry, index) => (entry['id'] = `${name}-${index}`));
  }
  return feed;
}

/** A sound feed: all in it is as the schema says. */
const soundFeed = valueFor(FEED, '').map((feed) => withIds(feed as Json));

/** Every place in a value: where another one can be put. */
export function placesIn(value: unknown, found: [object: Json, key: string][] = []): [Json, string][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value as Json, key]);
    placesIn((value as Json)[key], found);
  }
  return found;
}

/** Something that goes into itself, so deep. */
const nested = (depth: number): unknown => {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { de: value };
  return value;
};
const own = (key: string, value: unknown): Json =>
  Object.defineProperty({} as Json, key, { value, enumerable: true, configurable: true, writable: true });

/** What stands at a place after somebody was there. */
const changed: readonly ((before: unknown, any: unknown) => unknown)[] = [
  (_, any) => any,
  () => undefined,
  () => null,
  (before) => [before],
  (before) => ({ de: before }),
  (before) => JSON.stringify(before),
  (before) => (Array.isArray(before) ? [...(before as unknown[]), ...(before as unknown[])] : before),
  () => 1e308,
  () => -0,
  () => 'x'.repeat(2000),
  () => nested(200),
  () => ({ ...own('__proto__', { name: 'x' }), ...own('constructor', { prototype: 1 }) }),
  (before) => (typeof before === 'string' ? ` ${before} ` : before),
  (before) => (typeof before === 'string' ? before.toUpperCase() : before),
];

/** Changes to a feed, as they are printed where one breaks something. */
const changes = fc.array(
  fc.record({
    place: fc.nat({ max: 5000 }),
    change: fc.nat({ max: changed.length - 1 }),
    to: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom<unknown>(...HOSTILE_TEXTS, '2027-02-30', '9999-12-31', true, 0)),
  }),
  { maxLength: 12 },
); // prettier-ignore

/** What somebody makes of a sound feed. */
function changedBy(list: readonly { place: number; change: number; to: unknown }[], sound: string): Json {
  const feed = JSON.parse(sound) as Json;
  for (const { place, change, to } of list) {
    // The head stays, else there is no feed.
    const places = placesIn(feed).filter(
      ([object, key]) =>
        object !== feed['organization'] &&
        (object !== feed || !/^(version|language|organization)$/.test(key)),
    );
    const [object, key] = places[place % Math.max(1, places.length)] ?? [{}, ''];
    const value = changed[change]!(object[key], to);
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  }
  // As it comes over the network.
  return JSON.parse(JSON.stringify(feed)) as Json;
}

/** So many feeds come of one: itself, and what was made of it. */
export const VARIANTS = 5;

/** Feeds after the schema: a sound one, and what was made of it. */
export const anyFeeds: fc.Arbitrary<Json[]> = fc
  .tuple(soundFeed, fc.array(changes, { minLength: VARIANTS - 1, maxLength: VARIANTS - 1 }))
  .map(([feed, all]) => [[], ...all].map((list) => changedBy(list, JSON.stringify(feed))));
