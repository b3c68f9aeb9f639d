/** Feeds in which something hostile stands at every place of the format at once, and which are sound all the same. */
import {
  BIDI_TEXTS,
  DEAD_ADDRESSES,
  FIELD_TEXTS,
  HOSTILE_MAILS,
  HOSTILE_TAGS,
  HOSTILE_TELEPHONES,
  HOSTILE_TEXTS,
  LONG_TEXTS,
  MARKUP_TEXTS,
  naughtyStrings,
  ODD_ADDRESSES,
  PROTOTYPE_KEYS,
} from '../fixtures/hostile.js';
import type { Shape } from './schema-walk.js';
import { FEED, type LISTS, REFERENCES } from './schema-walk.js';

export type Json = Record<string, unknown>;

/** Something hostile, and where it was put. */
export interface Placement {
  /** As in `projects[3].summary`. */
  path: string;
  /** The same without numbers: `projects[].summary`. */
  pattern: string;
  /** A text, an address, a language tag, the key of a map; in a place that takes none of these. */
  as: 'text' | 'address' | 'tag' | 'key' | 'misplaced';
  value: string;
}

/** What is put at a place: the value, and what of it is hostile. */
export type Fill = (path: string, as: Placement['as'], name: string) => string;

/** So many entries has each list; the last of each has a fault, and is left out. */
const SIZES: Record<(typeof LISTS)[number], number> = {
  organizations: 5,
  fields: 5,
  audiences: 5,
  places: 5,
  contacts: 5,
  projects: 17,
  events: 17,
  alerts: 3,
};

const patternOf = (path: string): string => path.replace(/\[\d+\]/g, '[]');
/** Events stand on one day each, from the first day of these tests on. */
const dayOf = (index: number): string => `2027-03-${String(2 + index).padStart(2, '0')}`;
/** The place in the list of the entry in which a path is. */
const indexOf = (path: string): number => Number(/\[(\d+)\]/.exec(path)?.[1] ?? 0);

const NUMBERS: Record<string, number> = { latitude: 51.2, longitude: 6.8, width: 640, height: 360 };
/** Strings that have to look in a certain way. */
const STRICT: Record<string, string> = { timeZone: 'Europe/Berlin', currency: 'EUR' };

/** Builds a feed after the schema. */
class Builder {
  private choices = 0;
  constructor(private readonly fill: Fill) {}

  build(shape: Shape, path: string, name: string): unknown {
    switch (shape.is) {
      case 'object': {
        const made: Json = {};
        for (const member of shape.members) {
          const value = this.build(member.shape, path ? `${path}.${member.name}` : member.name, member.name);
          if (value !== undefined) made[member.name] = value;
        }
        // What no reader knows is nobody's business.
        const key = this.fill(`${path}.?`, 'key', '?');
        if (!(key in made)) Object.defineProperty(made, key, { value: key, enumerable: true });
        return made;
      }
      case 'list':
        return this.list(shape.of, path, name);
      case 'map': {
        const day = dayOf(indexOf(path));
        const entries = indexOf(path) % 2 ? [day] : [];
        return Object.fromEntries([
          ...entries.map((key) => [key, this.build(shape.of, `${path}.${key.slice(0, 4)}`, name)]),
          [this.fill(path, 'key', name), {}],
        ]);
      }
      case 'choice':
        return shape.of[this.choices++ % shape.of.length];
      case 'value':
        return this.value(shape.kind, path, name);
    }
  }

  private list(of: Shape, path: string, name: string): unknown[] {
    const size = SIZES[name as keyof typeof SIZES];
    const isList = !path.includes('.') && size;
    const items = Array.from({ length: isList || 2 }, (_, index) =>
      this.build(of, `${path}[${index}]`, isList ? `${name}[]` : name),
    );
    if (isList && of.is === 'object') this.spoil(items[size - 1] as Json, of, `${path}[${size - 1}]`);
    return items;
  }

  /** Puts something into an entry that costs it its place. */
  private spoil(entry: Json, { members }: Shape & { is: 'object' }, path: string): void {
    const strict = members.filter(
      ({ shape }) => shape.is === 'value' && /date|moment|time|number|flag|id/.test(shape.kind),
    );
    const { name } = strict[this.choices % strict.length]!;
    entry[name] = this.fill(`${path}.${name}`, 'misplaced', name);
  }

  private value(kind: string, path: string, name: string): unknown {
    const index = indexOf(path);
    switch (kind) {
      case 'id': {
        const list = REFERENCES[name];
        // An entry's own; a reference to an entry that is there, to one that is not, to itself.
        return list
          ? `${list}-${(index + path.length) % SIZES[list as keyof typeof SIZES]}`
          : `${path.split(/\W/)[0]}-${index}`;
      }
      case 'version':
        return '1.0';
      case 'date':
        return name === 'validFrom' ? '2027-03-01' : '2027-03-31';
      case 'moment':
        return this.moment(index, path, name);
      case 'time':
        return name === 'opens' ? '10:00' : '16:00';
      case 'strict':
        return STRICT[name];
      case 'number':
        return NUMBERS[name] ?? 7;
      case 'flag':
        return name === 'featured' ? index === 1 : name !== 'free' && name !== 'closed';
      case 'url':
        return this.fill(path, 'address', name);
      case 'plain':
        if (path === 'language') return 'de';
        if (name === 'rrule' && index % 3) return index % 3 === 1 ? undefined : 'FREQ=WEEKLY;COUNT=3';
        return this.fill(path, name === 'languages' ? 'tag' : 'text', name);
      default:
        return this.text(path, name);
    }
  }

  /** A text: as a string, in German, or in a language of an odd name. */
  private text(path: string, name: string): unknown {
    const value = this.fill(path, 'text', name);
    const form = this.choices++ % 3;
    if (!form) return value;
    return Object.fromEntries([[form === 1 ? 'de' : this.fill(`${path}.key`, 'key', 'language'), value]]);
  }

  private moment(index: number, path: string, name: string): string | undefined {
    const day = dayOf(index);
    switch (name) {
      case 'startDate':
        return `${day}T${path.includes('overrides') && index % 4 === 3 ? 11 : 10}:00`;
      case 'endDate':
        return `${day}T12:00`;
      case 'previousStartDate':
        return index % 5 === 2 ? `${day}T08:00` : undefined;
      case 'exceptDates':
        return '2027-06-01';
      case 'extraDates':
        return '2027-06-02';
      case 'deadline':
        return '2027-04-30';
      default:
        return '2027-03-01T09:00';
    }
  }
}

/** A feed of which `fill` says what stands where. */
export const feedOf = (fill: Fill): Json => new Builder(fill).build(FEED, '', '') as Json;

/** What is put where. Host names in it belong to nobody. */
export async function poolsOf(base: string): Promise<Record<string, readonly string[]>> {
  const naughty = await naughtyStrings();
  const text = [
    ...HOSTILE_TEXTS,
    ...MARKUP_TEXTS,
    ...FIELD_TEXTS,
    ...BIDI_TEXTS,
    ...LONG_TEXTS,
    ...DEAD_ADDRESSES,
    ...naughty,
  ];
  const isNobodys = (address: string): boolean => {
    try {
      return new URL(address, base).host === new URL(base).host;
    } catch {
      return true;
    }
  };
  return {
    text,
    filled: text.filter((one) => /\S/.test(one)),
    email: [...HOSTILE_MAILS, ...text],
    telephone: [...HOSTILE_TELEPHONES, ...text],
    address: [...DEAD_ADDRESSES, ...ODD_ADDRESSES, ...text.filter(isNobodys)],
    tag: [...HOSTILE_TAGS, ...naughty],
    // What a reader leaves out of every map, so that no text stands there: tried where nothing is shown.
    language: [...HOSTILE_TAGS, ...text].filter((tag) => !/^_|^constructor$|^prototype$/.test(tag)),
    key: [...PROTOTYPE_KEYS, ...HOSTILE_TAGS, ...MARKUP_TEXTS, ...BIDI_TEXTS],
    misplaced: text,
  };
}

/** Puts everything everywhere: each place goes through its pool, from feed to feed. */
export class HostileFeeds {
  /** How much was put anywhere so far. */
  placed = 0;
  private readonly turns = new Map<string, number>();

  /** @param seed - where in the pools the first feed begins */
  constructor(
    private readonly pools: Record<string, readonly string[]>,
    private readonly seed = 0,
  ) {}

  next(): { data: Json; placements: Placement[] } {
    const placements: Placement[] = [];
    const data = feedOf((path, as, name) => {
      const value = this.vector(patternOf(path), as, name);
      placements.push({ path, pattern: patternOf(path), as, value });
      return value;
    });
    // What no reader knows counts for nothing.
    this.placed += placements.filter(({ path }) => !path.endsWith('.?')).length;
    return { data, placements };
  }

  private vector(pattern: string, as: Placement['as'], name: string): string {
    const pool = this.pools[/(^|\.)(name|text)$/.test(pattern) ? 'filled' : name] ?? this.pools[as]!;
    let turn = this.turns.get(pattern);
    // Places begin at places of their own, so that not all have the same at once.
    if (turn === undefined) turn = (this.turns.size * 37 + this.seed * 101) % pool.length;
    this.turns.set(pattern, turn + 1);
    return pool[turn % pool.length]!;
  }
}

/** The same feed with harmless words, each a different one. */
export function harmlessFeed(): { data: Json; placements: Placement[] } {
  const placements: Placement[] = [];
  const data = feedOf((path, as) => {
    const word = `wort${placements.length}x`;
    const value =
      as === 'misplaced'
        ? '?'
        : as === 'address'
          ? `https://kin-top.example/${word}`
          : as === 'key'
            ? `x-${word}`
            : word;
    placements.push({ path, pattern: patternOf(path), as, value });
    return value;
  });
  return { data, placements };
}
