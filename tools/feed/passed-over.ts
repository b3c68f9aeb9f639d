import type { GenericSchema } from 'valibot';
import type { Problem } from '../../src/feed/problem.js';
import { inside, shorten } from '../../src/feed/read.js';
import { walk } from './walk.js';

/**
 * What a reader takes for absent without a word: members that the format does not know, as later versions may have, and
 * words that are none of a list. In a feed of this version both are mostly slips of the pen.
 */
export function passedOver(feed: GenericSchema, data: unknown): Problem[] {
  return [...walk(feed, data)].flatMap(({ path, value, schema, unknown }) => {
    const { entries, options, type } = schema;
    if (type === 'picklist' && !options!.includes(value))
      return [{ path, expected: `one of ${options!.join(', ')}`, found: shorten(value) }];
    return unknown.map((key) => ({
      path: inside(path, key),
      expected: `a member of the format: ${Object.keys(entries!).join(', ')}`,
      found: `"${key}"`,
    }));
  });
}
