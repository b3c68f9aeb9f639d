import type { GenericSchema } from 'valibot';
import { atOnce } from '../time/slices.js';
import { DEFAULT_ZONE } from '../time/zone.js';
import { prepareEvent } from './event.js';
import type { Feed } from './feed.js';
import { prepareHours } from './hours.js';
import type { Lists, Raw } from './link.js';
import { linkAll, LIST_NAMES } from './link.js';
import type { Problem } from './problem.js';
import { describeProblem, FeedError } from './problem.js';
import type { Report } from './read.js';
import { bare, inside, isObject, read, readMembers, reportTo, shorten } from './read.js';
import { FEED_HEAD, LIST_SCHEMAS } from './schema.js';
import { webAddress } from './web-address.js';

/** What came through the door. Every entry is either in the feed or counted: shown + dropped = published. */
export interface Parsed {
  feed: Feed;
  /** How many entries were left out. */
  dropped: number;
  /** Everything that was left out, entries and members, and why. */
  problems: Problem[];
}

/** As many entries as a feed may have. */
const MAX_ENTRIES = 20_000;
const URL_MEMBER = /^(url|logo|src|action|\w+Url)$/;
/** Members that may have addresses in them. A text may be an object, too, but its `src` or `url` is a language. */
const HAS_URLS = /^(image|registration|organization|publisher|cooperation)$/;

/** Makes the web addresses in an object absolute; one that is not http or https goes, the rest stays. */
function keepWebAddresses(part: Record<string, unknown>, path: string, base: string, report: Report): void {
  for (const key of Object.keys(part)) {
    const value = part[key];
    const at = inside(path, key);
    if (isObject(value) && HAS_URLS.test(key)) {
      keepWebAddresses(value, at, base, report);
      // An image without an address is none.
      if (key === 'image' && !value.src) delete part[key];
    } else if (typeof value === 'string' && URL_MEMBER.test(key)) {
      part[key] = webAddress(value, base);
      if (!part[key]) report(at, 'an http or https address', value);
    }
  }
}

/**
 * Reads a feed of whatever content. A bad entry is dropped alone; references are resolved, what an event lacks is
 * taken from its project, and only http and https addresses come through. A long feed is much work: it yields after
 * each piece of it, to be driven in slices or at once.
 * @param data - what JSON.parse gave
 * @param url - where it came from; relative addresses are resolved against it
 * @throws FeedError of kind `version` for another major version, `format` where it is no feed at all
 */
export function* parsing(data: unknown, url: string): Generator<void, Parsed> {
  if (!isObject(data)) throw new FeedError('format', `the feed is no JSON object (${url})`);
  const version = Object.hasOwn(data, 'version') ? data.version : undefined;
  if (typeof version !== 'string' || !version.startsWith('1.')) {
    const found = version === undefined ? 'no version' : `version ${shorten(version)}`;
    throw new FeedError(
      version === undefined ? 'format' : 'version',
      `the feed has ${found}; this reader takes "1.0" and any other 1.x (${url})`,
    );
  }
  const problems: Problem[] = [];
  const report = reportTo(problems);
  const source = (yield* bare(data)) as Record<string, unknown>;
  const head = readMembers(FEED_HEAD, source, '', report);
  if (!head) throw new FeedError('format', `${describeProblem(problems[problems.length - 1]!)} (${url})`);
  const feed = { languages: [head.language], timeZone: DEFAULT_ZONE, ...head } as unknown as Feed;
  const lists = {} as Lists;
  let dropped = 0;
  let room = MAX_ENTRIES;
  for (const name of LIST_NAMES) {
    const entries = (lists[name] = new Map<string, Raw>());
    const { [name]: input = [] } = source;
    const items = Array.isArray(input) ? input : [];
    if (items !== input) {
      report(name, 'Array', input);
      dropped++;
    }
    if (items.length > room) report(name, `at most ${MAX_ENTRIES} entries in all`, items.length);
    for (let index = 0; index < Math.min(items.length, room); index++) {
      yield;
      const path = `${name}[${index}]`;
      const entry = read(LIST_SCHEMAS[name] as GenericSchema, items[index], path, report) as Raw | undefined;
      if (!entry) continue;
      const { id } = entry;
      if (entries.has(id)) report(`${path}.id`, 'an id used once', id);
      else {
        entries.set(id, entry);
        keepWebAddresses(entry, `${name}[${id}]`, url, report);
        if (name === 'events') prepareEvent(entry, report);
        if (name === 'contacts') prepareHours(entry, report);
      }
    }
    dropped += items.length - entries.size;
    room = Math.max(0, room - items.length);
    feed[name] = [...entries.values()] as never[];
  }
  keepWebAddresses(feed as never, '', url, report);
  feed.url = url;
  yield* linkAll(feed, lists, report);
  feed.fields.sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0);
  return { feed, dropped, problems };
}

/** The same at a stretch, for tools and tests. */
export const parse = (data: unknown, url: string): Parsed => atOnce(parsing(data, url));
