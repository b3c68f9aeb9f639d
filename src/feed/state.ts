import type { PlainDateTime } from '../time/plain-date.js';
import { minutesBetween } from '../time/plain-date.js';
import { atOnce } from '../time/slices.js';
import { now } from '../time/zone.js';
import type { Parsed } from './parse.js';
import { parsing } from './parse.js';
import { describeProblem, FeedError } from './problem.js';
import { shorten } from './read.js';

/** What went wrong, and when another try is due (in `performance.now()`); never for a feed given as an object. */
export interface Failure {
  error: FeedError;
  due?: number;
}

/** What is known of a feed. `at` is when it was read, in its own wall clock; `slow` is a request that takes long. */
export type FeedState =
  | { status: 'loading'; slow?: true }
  | ReadyFeed
  | (Omit<ReadyFeed, 'status'> & Failure & { status: 'stale' })
  | FailedFeed;
export type ReadyFeed = Parsed & { status: 'ready'; at: PlainDateTime };
export type FailedFeed = Failure & { status: 'error' };

/** So many problems are named on the console; the rest is counted. */
const NAMED_PROBLEMS = 20;
/** Minutes after which a feed is old for somebody who comes back to the page. */
const OLD = 15;

/** Whether a feed was read so long ago that it is worth reading again. */
export const isOld = (state: FeedState): boolean =>
  state.status === 'ready' && minutesBetween(state.at, now(state.feed.timeZone)) >= OLD;

/** The state of a feed that `read` gives. What is wrong is said on the console, and nothing gets through to the page. */
function* stateOf(read: () => unknown, url: string, name = url): Generator<void, ReadyFeed | FailedFeed> {
  try {
    const parsed = yield* parsing(read(), url);
    const { feed, problems } = parsed;
    const rest = problems.length - NAMED_PROBLEMS;
    if (problems.length) {
      console.warn(
        `[kin-top] ${url} has faults:\n` +
          problems.slice(0, NAMED_PROBLEMS).map(describeProblem).join('\n') +
          (rest > 0 ? `\n… and ${rest} more` : ''),
      );
    }
    return { status: 'ready', at: now(feed.timeZone), ...parsed };
  } catch (thrown) {
    // A feed that a page gives as an object may throw anything as it is read, also what is no Error.
    const words = thrown instanceof Error ? thrown.message : shorten(thrown);
    const error = thrown instanceof FeedError ? thrown : new FeedError('format', words);
    console.warn(`[kin-top] ${name}: ${error.message}`);
    return { status: 'error', error };
  }
}

/** What was fetched, or why it was not. */
function parseJson(answer: string | FeedError): unknown {
  if (answer instanceof FeedError) throw answer;
  try {
    return JSON.parse(answer);
  } catch (error) {
    throw new FeedError(
      'format',
      `the answer is no JSON; it begins with ${JSON.stringify(answer.slice(0, 40))} (${String(error)})`,
    );
  }
}

/** The state that an answer makes: a text, or why there is none. */
export const stateFrom = (answer: string | FeedError, url: string): Generator<void, ReadyFeed | FailedFeed> =>
  stateOf(() => parseJson(answer), url);

/** A feed that was read again and is what it was. */
export const readAgain = ({ feed, dropped, problems }: Parsed): ReadyFeed => ({
  status: 'ready',
  at: now(feed.timeZone),
  feed,
  dropped,
  problems,
});

/** The state of a feed that was given as an object. */
export const givenFeed = (data: unknown, url: string): FeedState => atOnce(stateOf(() => data, url, 'data'));
