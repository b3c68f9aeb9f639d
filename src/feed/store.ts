import { memo } from '../time/memo.js';
import type { PlainDateTime } from '../time/plain-date.js';
import { DEFAULT_ZONE, now } from '../time/zone.js';
import { fetchFeed } from './client.js';
import type { Parsed } from './parse.js';
import { parse } from './parse.js';
import { describeProblem, FeedError } from './problem.js';
import { shorten } from './read.js';

/** What is known of a feed. `at` is when it was read, in its own wall clock. */
export type FeedState =
  | { status: 'loading' }
  | ({ status: 'ready'; at: PlainDateTime } & Parsed)
  | ({ status: 'stale'; at: PlainDateTime; error: FeedError } & Parsed)
  | { status: 'error'; error: FeedError };

/** One feed, shared by all elements that read it. */
export interface FeedStore {
  readonly state: FeedState;
  /**
   * Tells `listener` of every change, beginning with the next one; the first subscriber starts the request, and so does
   * one who comes after a failure.
   * @returns how to unsubscribe; the request goes on for the others
   */
  subscribe(listener: () => void): () => void;
  /** Reads the feed again; one request at a time. Never rejects. */
  refresh(): Promise<void>;
}

/** So many problems are named on the console; the rest is counted. */
const NAMED_PROBLEMS = 20;

/**
 * The state of a feed that came as `data`, or did not come for the FeedError that stands in its place. What is wrong is
 * said on the console, and nothing gets through to the page.
 */
function stateOf(data: unknown, url: string, name = url): FeedState {
  try {
    if (data instanceof FeedError) throw data;
    const parsed = parse(data, url);
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
    // A page may throw what has no words from within what it gives.
    const words = thrown instanceof Error ? thrown.message : shorten(thrown);
    const error = thrown instanceof FeedError ? thrown : new FeedError('format', words);
    console.warn(`[kin-top] ${name}: ${error.message}`);
    return { status: 'error', error };
  }
}

function createStore(url: string): FeedStore {
  const listeners = new Set<() => void>();
  let state: FeedState = { status: 'loading' };
  let running: Promise<void> | undefined;

  const become = (next: FeedState): void => {
    state = next;
    for (const listener of [...listeners]) {
      try {
        listener();
      } catch (error) {
        console.error('[kin-top]', error);
      }
    }
  };

  const load = async (): Promise<void> => {
    const answer = fetchFeed(url).catch((error: unknown) => error);
    // A browser's first use of its time zones is slow: while the answer is on its way there is time for it.
    setTimeout(() => now(DEFAULT_ZONE));
    const next = stateOf(await answer, url);
    running = undefined;
    become('error' in next && 'feed' in state ? { ...state, ...next, status: 'stale' } : next);
  };

  const refresh = (): Promise<void> => {
    if (state.status === 'error') become({ status: 'loading' });
    return (running ??= load());
  };

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      if (!('feed' in state)) void refresh();
      return () => listeners.delete(listener);
    },
    refresh,
  };
}

/** The store of the feed at `url`, one per URL and page. */
export const feedStore = memo(createStore);

/** The state of a feed that was given as an object. */
export const givenFeed = (data: unknown, url: string): FeedState => stateOf(data, url, 'data');
