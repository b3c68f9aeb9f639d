/** The sample feed as it is published, for its tests. */
import { readFileSync } from 'node:fs';

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- the file as it is published, before any reading */
export type Json = any;
export const source = readFileSync(new URL('../../../public/feed.json', import.meta.url), 'utf8');
export const feed: Json = JSON.parse(source);
/** Where it would be served. */
export const FEED_URL = 'https://kin-top.example/feed.json';

/** An entry of one of the feed's lists. */
export const find = (list: string, id: string) => feed[list].find((entry: Json) => entry.id === id);

const TEXTS =
  /(^|\.)(name|alternateName|description|slogan|aim|team|summary|role|note|notice|text|heading|intro|(tasks|recognitions|areaServed)\.\d+)$/;

export interface Node {
  path: string;
  key: string;
  value: Json;
  /** Whether this or something round it is marked as invented. */
  sample: boolean;
}
/** Everything in the file but private remarks, from outside in. */
function* walk(value: Json, path = '', sample = false): Generator<Node> {
  yield { path, key: path.split('.').pop()!, value, sample };
  if (typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value as object)) {
    if (!key.startsWith('_'))
      yield* walk(child, path ? `${path}.${key}` : key, sample || value._sample === true);
  }
}

/** All of the file. */
export const nodes = [...walk(feed)];
/** Its texts, as strings or language maps. */
export const texts = nodes.filter(({ path }) => TEXTS.test(path));
/** Every string. */
export const strings = nodes.filter(({ value }) => typeof value === 'string');
