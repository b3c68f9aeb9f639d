import type { GenericSchema } from 'valibot';
import { DEFAULT_ZONE } from '../time/zone.js';
import { prepareEvent } from './event.js';
import type { Feed } from './feed.js';
import type { Lists, Raw } from './link.js';
import { linkAll } from './link.js';
import type { Problem } from './problem.js';
import { describeProblem, FeedError } from './problem.js';
import type { Report } from './read.js';
import { bare, inside, isObject, own, read, readMembers, reportTo, shorten } from './read.js';
import type { ListName } from './references.js';
import { CooperationSchema, FeedSchema, LIST_SCHEMAS, PublishingOrganizationSchema } from './schema.js';
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
const LIST_NAMES = Object.keys(LIST_SCHEMAS) as ListName[];
const URL_MEMBER = /^(url|logo|src|action|\w+Url)$/;

/** Makes the web addresses of an entry absolute; one that is not http or https goes, the entry stays. */
function keepWebAddresses(entry: Record<string, unknown>, path: string, base: string, report: Report): void {
  for (const key of Object.keys(entry)) {
    const value = entry[key];
    if (key === 'image' || key === 'registration') {
      if (isObject(value)) keepWebAddresses(value as Raw, inside(path, key), base, report);
    } else if (typeof value === 'string' && URL_MEMBER.test(key)) {
      entry[key] = webAddress(value, base);
      if (!entry[key]) report(inside(path, key), 'an http or https address', value);
    }
  }
  // An image without an address is none.
  if (isObject(entry.image) && !own(entry.image, 'src')) delete entry.image;
}

function readList(name: ListName, input: unknown, room: number, report: Report): [Map<string, Raw>, number] {
  const entries = new Map<string, Raw>();
  if (input === undefined) return [entries, 0];
  if (!Array.isArray(input)) {
    report(name, 'Array', input);
    return [entries, 1];
  }
  if (input.length > room) report(name, `at most ${MAX_ENTRIES} entries in all`, input.length);
  input.slice(0, Math.max(room, 0)).forEach((item, index) => {
    const path = `${name}[${index}]`;
    const entry = read(LIST_SCHEMAS[name] as GenericSchema, item, path, report) as Raw | undefined;
    if (entry && entries.has(entry.id)) report(`${path}.id`, 'an id used once', entry.id);
    else if (entry) entries.set(entry.id, entry);
  });
  return [entries, input.length - entries.size];
}

/** Version and shape of the whole: without them there is no feed. */
function readHead(data: object, url: string, report: Report, problems: Problem[]): Record<string, unknown> {
  const required = <T>(found: T | undefined): T => {
    if (found) return found;
    throw new FeedError('format', `${describeProblem(problems[problems.length - 1]!)} (${url})`);
  };
  const entries = { ...FeedSchema.entries } as Record<string, GenericSchema>;
  for (const name of LIST_NAMES) delete entries[name];
  // These two are read member by member below.
  delete entries.organization;
  delete entries.cooperation;
  const head: Record<string, unknown> = required(
    readMembers({ ...FeedSchema, entries } as typeof FeedSchema, data, '', report),
  );
  head.organization = required(
    readMembers(PublishingOrganizationSchema, own(data, 'organization'), 'organization', report),
  );
  const cooperation = own(data, 'cooperation');
  if (cooperation !== undefined) {
    head.cooperation = readMembers(CooperationSchema, cooperation, 'cooperation', report);
  }
  return head;
}

/**
 * Reads a feed of whatever content. A bad entry is dropped alone; references are resolved, what an event lacks is
 * taken from its project, and only http and https addresses come through.
 * @param data - what JSON.parse gave
 * @param url - where it came from; relative addresses are resolved against it
 * @throws FeedError of kind `version` for another major version, `format` where it is no feed at all
 */
export function parse(data: unknown, url: string): Parsed {
  if (!isObject(data)) throw new FeedError('format', `the feed is no JSON object (${url})`);
  const version = own(data, 'version');
  if (typeof version !== 'string' || !/^1\./.test(version)) {
    const found = version === undefined ? 'no version' : `version ${shorten(version)}`;
    throw new FeedError(
      version === undefined ? 'format' : 'version',
      `the feed has ${found}; this reader takes "1.0" and any other 1.x (${url})`,
    );
  }
  const problems: Problem[] = [];
  const report = reportTo(problems);
  const source = bare(data) as object;
  const head = readHead(source, url, report, problems);
  const lists = {} as Lists;
  let dropped = 0;
  let room = MAX_ENTRIES;
  for (const name of LIST_NAMES) {
    const [entries, lost] = readList(name, own(source, name), room, report);
    lists[name] = entries;
    dropped += lost;
    room -= entries.size + lost;
    for (const entry of entries.values()) keepWebAddresses(entry, `${name}[${entry.id}]`, url, report);
  }
  for (const part of ['organization', 'cooperation', 'publisher']) {
    if (isObject(head[part])) keepWebAddresses(head[part] as Raw, part, url, report);
  }
  keepWebAddresses(head, '', url, report);
  for (const event of lists.events.values()) prepareEvent(event, report);
  linkAll(head as Partial<Feed>, lists, report);

  const feed = { ...head, url, timeZone: head.timeZone ?? DEFAULT_ZONE } as unknown as Feed;
  feed.languages ??= [feed.language];
  for (const name of LIST_NAMES) {
    (feed as unknown as Record<string, unknown>)[name] = [...lists[name].values()];
  }
  feed.fields.sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0);
  return { feed, dropped, problems };
}
