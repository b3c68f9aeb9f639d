import { readFile, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { FastifyBaseLogger } from 'fastify';
import { fetchFeed, MAX_BYTES } from '../../src/feed/client.js';
import type { Text } from '../../src/feed/feed.js';
import { parse } from '../../src/feed/parse.js';
import { FeedError } from '../../src/feed/problem.js';
import { localize } from '../../src/feed/text.js';

/** What ids of a request stand for, in the feed's own language: untrusted text. */
export type Names = Readonly<
  Record<'kinds' | 'topics' | 'projects' | 'audiences', ReadonlyMap<string, string>>
>;

const NONE: ReadonlyMap<string, string> = new Map();
/** Where no feed is known. */
export const NO_NAMES: Names = { kinds: NONE, topics: NONE, projects: NONE, audiences: NONE };

/** A feed is read again when it is older than this, in milliseconds … */
const FRESH = 60 * 60_000;
/** … or when it could not be read so long ago. */
const RETRY = 60_000;
/** How long the first mails wait for the first reading, in milliseconds. */
const PATIENCE = 3000;

async function readData(source: string): Promise<unknown> {
  if (/^https?:/.test(source)) return JSON.parse(await fetchFeed(source));
  if ((await stat(source)).size > MAX_BYTES) {
    throw new FeedError('size', `the feed is larger than ${MAX_BYTES / 1e6} MB`);
  }
  return JSON.parse(await readFile(source, 'utf8'));
}

/**
 * Reads the names in a feed.
 * @param source - an http or https address, or the path of a file
 * @throws where there is no feed
 */
export async function readNames(source: string): Promise<Names> {
  const url = /^https?:/.test(source) ? source : pathToFileURL(source).href;
  const { feed } = parse(await readData(source), url);
  const names = (entries: readonly { id: string; name: Text }[] = []) =>
    new Map(entries.map(({ id, name }) => [id, localize(name, feed.language, feed.language).text]));
  return {
    kinds: names(feed.cooperation?.institutionKinds),
    topics: names(feed.fields),
    projects: names(feed.projects),
    audiences: names(feed.audiences),
  };
}

/** What may be logged of a feed that cannot be read. */
export const feedFault = (error: unknown): { name: string; message: string } => {
  const { name, message } = error as Error;
  return { name, message };
};

/**
 * The names as they are known: read now, and again behind a mail's back when they are old. What cannot be read leaves
 * those known before, and a line in the log; no mail waits for it, but the first ones for a moment after the start.
 * @param now - the clock
 */
export function feedNames(
  source: string,
  { log, now }: { log: Pick<FastifyBaseLogger, 'warn'>; now: () => Date },
): () => Promise<Names> {
  let names = NO_NAMES;
  let next = -Infinity;
  let reading: Promise<void> | undefined;
  const read = () => {
    reading ??= readNames(source)
      .then((found) => {
        names = found;
        next = now().getTime() + FRESH;
      })
      .catch((error: unknown) => {
        log.warn(feedFault(error), 'feed not read');
        next = now().getTime() + RETRY;
      })
      .finally(() => (reading = undefined));
    return reading;
  };
  const started = Promise.race([read(), sleep(PATIENCE, undefined, { ref: false })]);
  return async () => {
    await started;
    if (now().getTime() >= next) void read();
    return names;
  };
}
