import { inSlices } from '../time/slices.js';
import { DEFAULT_ZONE, now } from '../time/zone.js';
import { fetchFeed } from './client.js';
import type { FeedError } from './problem.js';
import type { FailedFeed, FeedState } from './state.js';
import { readAgain, stateFrom } from './state.js';

/** One feed, shared by all elements that read it. */
export interface FeedStore {
  readonly state: FeedState;
  /**
   * Tells `listener` of every change, beginning with the next one; the first subscriber starts the request.
   * @returns how to unsubscribe; the request goes on for the others
   */
  subscribe(listener: () => void): () => void;
  /**
   * Reads the feed again; one request at a time. Never rejects. Whoever asks while an earlier request is under way
   * waits for a newer one after it.
   * @param unasked - nobody waits for it: what is shown stays until there is something better
   */
  refresh(unasked?: boolean): Promise<void>;
}

/** Milliseconds after which the visitor is told that it takes longer. */
const SLOW = 2000;
/** Milliseconds until a failed feed is tried again: about the first, doubled with each failure up to the second. */
const [SOONEST, LATEST] = [15_000, 300_000];
/** Milliseconds for which a feed is kept that nobody reads any more. */
const KEPT = 60_000;
/** Milliseconds after the first feed until its print is taken, for which nobody waits: what is to be drawn comes first. */
const CALM = 1000;
/** Letters of a feed that are counted at a stretch. */
const STRETCH = 1 << 16;
/** A number that another text hardly has: to know the same feed again without keeping all of it. */
function* fingerprint(text: string): Generator<void, number> {
  let print = text.length;
  for (let index = 0; index < text.length; index++) {
    print = (Math.imul(print, 31) + text.charCodeAt(index)) | 0;
    if (!(index % STRETCH)) yield;
  }
  return print;
}

const stores = new Map<string, FeedStore>();

function createStore(url: string): FeedStore {
  const listeners = new Set<() => void>();
  let state: FeedState = { status: 'loading' };
  let running: Promise<void> | undefined;
  /** Whether the request may have reached the server. */
  let sent = false;
  let cache: RequestCache = 'default';
  let failures = 0;
  /** That of the feed which is shown. */
  let print: number | Promise<number> | undefined;

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

  const fail = (failed: FailedFeed): void => {
    const { kind, retryAfter = 0 } = failed.error;
    // What is too large was read in vain, and will be for a while.
    const wait = kind === 'size' ? LATEST : Math.min(SOONEST * 2 ** failures++, LATEST);
    const due = performance.now() + Math.max(wait * (0.5 + Math.random()), retryAfter * 1000);
    become('feed' in state ? { ...state, ...failed, status: 'stale', due } : { ...failed, due });
  };

  const load = async (): Promise<void> => {
    sent = false;
    const asked = fetchFeed(url, cache).catch((error: FeedError) => error);
    cache = 'no-cache';
    // A browser's first use of its time zones is slow: while the answer is on its way there is time for it.
    setTimeout(() => {
      sent = true;
      now(DEFAULT_ZONE);
    });
    const answer = await asked;
    const found = (): Promise<number> => inSlices(fingerprint(String(answer)));
    const known = 'feed' in state ? await found() : undefined;
    const next =
      'feed' in state && known === (await print) ? readAgain(state) : await inSlices(stateFrom(answer, url));
    if ('error' in next) return fail(next);
    failures = 0;
    // Where all is as it was, there is nothing to draw and nothing to tell.
    if (state.status === 'ready' && next.feed === state.feed) state.at = next.at;
    else become(next);
    print = known ?? new Promise((done) => setTimeout(() => done(found()), CALM));
  };

  const request = (): Promise<void> =>
    (running ??= load().finally(() => {
      running = undefined;
    }));

  const refresh = async (unasked?: boolean): Promise<void> => {
    if (!unasked && state.status === 'error') become({ status: 'loading' });
    const shown = state;
    if (shown.status === 'loading')
      setTimeout(() => {
        if (state === shown) become({ status: 'loading', slow: true });
      }, SLOW);
    const older = !unasked && sent && running;
    await request();
    if (older && state.status === 'ready') await request();
  };

  const store: FeedStore = {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      if (state.status === 'loading') void refresh(true);
      // A store that was forgotten is found again when a reader comes back to it.
      if (!stores.has(url)) stores.set(url, store);
      return () => {
        listeners.delete(listener);
        setTimeout(() => {
          if (!listeners.size && stores.get(url) === store) stores.delete(url);
        }, KEPT);
      };
    },
    refresh,
  };
  return store;
}

/** The store of the feed at `url`, one per URL and page; forgotten a while after its last reader has left. */
export function feedStore(url: string): FeedStore {
  const store = stores.get(url) ?? createStore(url);
  stores.set(url, store);
  return store;
}
