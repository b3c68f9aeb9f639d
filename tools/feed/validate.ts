import { parse } from '../../src/feed/parse.js';
import { describeProblem, FeedError } from '../../src/feed/problem.js';
import { FeedSchema, LIST_SCHEMAS } from '../../src/feed/schema.js';
import { parseJson } from '../text.js';
import { oddValues } from './odd-values.js';
import { passedOver } from './passed-over.js';
import { unlikely } from './unlikely.js';

/** What there is to say of a feed, in lines. */
export interface Verdict {
  /** What is left out, and why: each costs visitors something. */
  faults: string[];
  /** What readers pass over in silence, and what is hardly meant. */
  hints: string[];
  /** What they show, as in `8 projects, 20 events`; nothing where there is no feed. */
  shown?: string;
}

/** Only to resolve relative addresses against: where a feed will lie, a file does not say. */
const SOMEWHERE = 'https://feed.invalid/feed.json';

/**
 * Reads a feed as the elements do.
 * @param text - the feed, JSON
 * @param url - where it lies, if that is known
 */
export function validate(text: string, url = SOMEWHERE): Verdict {
  let data: unknown;
  try {
    data = parseJson(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { faults: [`this is no JSON: ${(error as Error).message}`], hints: [] };
  }
  try {
    const { feed, dropped, problems } = parse(data, url);
    const counts = Object.keys(LIST_SCHEMAS).flatMap((name) => {
      const { length } = feed[name as keyof typeof LIST_SCHEMAS];
      return length ? [`${length} ${length === 1 ? name.slice(0, -1) : name}`] : [];
    });
    return {
      faults: problems.map(describeProblem),
      hints: [...passedOver(FeedSchema, data), ...oddValues(FeedSchema, data), ...unlikely(feed, data)].map(
        describeProblem,
      ),
      shown: `${counts.join(', ') || 'no entries'}${dropped ? `; left out: ${dropped}` : ''}`,
    };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { faults: [error.message.replace(` (${SOMEWHERE})`, '')], hints: [] };
  }
}
