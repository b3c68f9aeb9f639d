import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse } from '../../../src/feed/parse.js';
import { feedJsonSchema } from '../../../tools/feed/json-schema.js';
import type { Json } from './sample-feed.js';
import { FEED_URL, feed as sample } from './sample-feed.js';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const example: Json = JSON.parse(read('test/fixtures/feed-example.json'));
const schema: Json = feedJsonSchema();
const validate = new Ajv2020({ allErrors: true, strict: true, allowMatchingProperties: true }).compile(
  schema,
);

/** Where a feed breaks the schema. */
function faults(feed: unknown): string[] {
  validate(feed);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
const least = (members: Json = {}): Json => ({
  version: '1.0',
  language: 'de',
  organization: { id: 'kin-top', name: 'Kin-Top' },
  ...members,
});

describe('the published JSON Schema', () => {
  it('is in step with the schema in code', () => {
    assert.equal(read('public/feed.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
  });

  it('names the draft it is written in, and needs nothing from elsewhere', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    const references = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to!);
    assert.ok(references.length > 50);
    for (const to of references) assert.ok(to.replace('#/$defs/', '') in schema.$defs, to);
  });

  it('has no definition that nothing refers to', () => {
    const text = JSON.stringify(schema);
    const unused = Object.keys(schema.$defs).filter((name) => !text.includes(`"#/$defs/${name}"`));
    assert.deepEqual(unused, []);
  });

  it('describes the feed, every definition, and every member that is not described by what it refers to', () => {
    for (const [name, definition] of Object.entries<Json>({ ...schema.$defs, Feed: schema })) {
      assert.match(definition.description ?? '', /\w/, name);
      for (const [key, member] of Object.entries<Json>(definition.properties ?? {})) {
        if (!member.$ref) assert.match(member.description ?? '', /\w/, `${name}.${key}`);
      }
    }
  });

  it('describes what refers to a plain value by what it is for, not by what it is made of', () => {
    const plain = ['Text', 'FilledText', 'Id', 'Url', 'Date', 'Moment', 'Time'];
    for (const [name, definition] of Object.entries<Json>(schema.$defs)) {
      for (const [key, member] of Object.entries<Json>(definition.properties ?? {})) {
        const to = member.$ref?.replace('#/$defs/', '');
        if (plain.includes(to)) assert.match(member.description ?? '', /\w/, `${name}.${key}`);
      }
    }
  });

  it('accepts the sample feed and the example of the format', () => {
    assert.deepEqual(faults(sample), []);
    assert.deepEqual(faults(example), []);
    assert.deepEqual(faults(least()), []);
  });

  it('accepts unknown members, private remarks everywhere, and statuses nobody knows', () => {
    const feed = least({
      _note: { any: ['thing'] },
      somethingNew: 5,
      projects: [{ id: 'a', name: { de: 'A', _sample: true }, _x: 1, status: 'dreaming' }],
      events: [
        { id: 'a', name: 'A', startDate: '2027-01-14', overrides: { _why: 5, '2027-01-14': { _who: [] } } },
      ],
    });
    assert.deepEqual(faults(feed), []);
    assert.equal(parse(feed, FEED_URL).problems.length, 0);
  });

  const planted: [what: string, plant: (feed: Json) => void, path: RegExp][] = [
    ['no version', (feed) => delete feed.version, /version/],
    ['version 2', (feed) => (feed.version = '2.0'), /^\/version/],
    ['no language', (feed) => delete feed.language, /language/],
    ['no organisation', (feed) => delete feed.organization, /organization/],
    ['a list that is none', (feed) => (feed.events = {}), /^\/events must be array/],
    ['an entry that is a text', (feed) => (feed.projects[0] = 'x'), /^\/projects\/0 must be object/],
    ['a missing id', (feed) => delete feed.projects[1].id, /^\/projects\/1 .*'id'/],
    ['a missing name', (feed) => delete feed.projects[1].name, /^\/projects\/1 .*'name'/],
    ['an empty name', (feed) => (feed.projects[1].name = ' '), /^\/projects\/1\/name/],
    ['a missing start', (feed) => delete feed.events[1].startDate, /^\/events\/1 .*'startDate'/],
    ['an id that is no slug', (feed) => (feed.fields[0].id = 'Kultur & Kunst'), /^\/fields\/0\/id/],
    ['a number as a text', (feed) => (feed.places[0].name = 5), /^\/places\/0\/name/],
    ['a number in a text', (feed) => (feed.places[0].name = { de: 5 }), /^\/places\/0\/name\/de/],
    ['a list as a text', (feed) => (feed.places[0].name = ['A']), /^\/places\/0\/name/],
    ['a German date', (feed) => (feed.events[0].startDate = '14.01.2027'), /^\/events\/0\/startDate/],
    ['month 13', (feed) => (feed.events[0].startDate = '2027-13-01'), /^\/events\/0\/startDate/],
    ['25 o’clock', (feed) => (feed.events[0].startDate = '2027-01-14T25:00'), /^\/events\/0\/startDate/],
    ['an offset', (feed) => (feed.events[0].startDate = '2027-01-14T15:00Z'), /^\/events\/0\/startDate/],
    ['a wrong exception', (feed) => (feed.events[0].exceptDates = ['soon']), /^\/events\/0\/exceptDates\/0/],
    ['a wrong override', (feed) => (feed.events[0].overrides = { '2027-01-14': { startDate: 5 } }), /^\/events\/0\/overrides\/2027-01-14\/startDate/], // prettier-ignore
    ['an unknown kind', (feed) => (feed.organizations[0].kind = 'circus'), /^\/organizations\/0\/kind/],
    ['an unknown weekday', (feed) => (feed.contacts[0].openingHours = [{ days: ['MI'] }]), /days\/0/],
    ['nothing as a channel', (feed) => (feed.contacts[0].channels = [null]), /^\/contacts\/0\/channels\/0/],
    ['a time without minutes', (feed) => (feed.contacts[0].openingHours = [{ opens: '10' }]), /opens/],
    [
      'a price in words',
      (feed) => (feed.projects[0].cost = { amount: 'five' }),
      /^\/projects\/0\/cost\/amount/,
    ],
    ['a currency in words', (feed) => (feed.projects[0].cost = { currency: 'Euro' }), /cost\/currency/],
    [
      'an image whose address is a number',
      (feed) => (feed.projects[0].image = { src: 5 }),
      /^\/projects\/0\/image/,
    ],
    ['a text for true', (feed) => (feed.projects[0].featured = 'yes'), /^\/projects\/0\/featured/],
  ];
  for (const [what, plant, path] of planted) {
    it(`refuses ${what}`, () => {
      const feed = structuredClone(example);
      plant(feed);
      assert.match(faults(feed).join('\n'), new RegExp(path.source, 'm'));
    });
  }
});

describe('what the JSON Schema accepts', () => {
  const words = fc.string({ minLength: 1 }).filter((text) => /\S/.test(text));
  const languages = fc.constantFrom('de', 'de-simple', 'ru', 'ar', 'zh-Hant');
  const text = fc.oneof(words, fc.dictionary(languages, words, { minKeys: 1 }));
  const date = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((when) => when.toISOString().slice(0, 10));
  const moment = fc.oneof(date, date.map((day) => `${day}T15:30`), date.map((day) => `${day}T23:59:59`)); // prettier-ignore
  const id = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,8}$/);

  /** Anything that the schema allows, made from the schema itself. */
  function from(part: Json): fc.Arbitrary<unknown> {
    const name: string | undefined = part.$ref?.replace('#/$defs/', '');
    const made = { Text: text, FilledText: text, Id: id, Date: date, Moment: moment, Url: fc.webUrl() }[
      name ?? ''
    ];
    if (made) return made;
    if (name === 'Version') return fc.nat(99).map((minor) => `1.${minor}`);
    if (name === 'Time') return fc.constantFrom('00:00', '09:30', '24:00');
    if (name) return from(schema.$defs[name]);
    if (part.enum) return fc.constantFrom(...part.enum);
    if (part.type === 'array') return fc.array(from(part.items), { maxLength: 3 });
    if (part.type === 'object' && part.additionalProperties) {
      return fc.dictionary(date, from(part.additionalProperties), { maxKeys: 3 });
    }
    if (part.type === 'object') {
      const members = Object.entries<Json>(part.properties).map(([key, member]) => [key, from(member)]);
      return fc.record(Object.fromEntries(members), { requiredKeys: part.required });
    }
    if (part.type === 'number') return fc.double({ noNaN: true, noDefaultInfinity: true });
    if (part.type === 'boolean') return fc.boolean();
    if (part.pattern) return fc.stringMatching(new RegExp(part.pattern));
    assert.equal(part.type, 'string', JSON.stringify(part));
    return words;
  }

  it('is parsed without a loss', () => {
    const lists = Object.keys(schema.properties).filter((key) => schema.properties[key].items?.$ref);
    fc.assert(
      fc.property(from(schema), (feed) => {
        assert.deepEqual(faults(feed), []);
        const published = feed as Json;
        let doubles = 0;
        for (const list of lists) {
          const ids = (published[list] ?? []).map((entry: Json) => entry.id);
          doubles += ids.length - new Set(ids).size;
        }
        // JSON Schema has no word for an id that is used twice.
        assert.equal(parse(published, FEED_URL).dropped, doubles);
      }),
      { numRuns: 300 },
    );
  });
});
