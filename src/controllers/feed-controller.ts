import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from '../feed/problem.js';
import type { FeedState } from '../feed/state.js';
import { givenFeed, isOld } from '../feed/state.js';
import type { FeedStore } from '../feed/store.js';
import { feedStore } from '../feed/store.js';

/** A store in which nothing changes. */
const still = (state: FeedState): FeedStore => ({
  state,
  subscribe: () => () => undefined,
  refresh: () => Promise.resolve(),
});

/** Of the page's window: somebody looks at it again, or it has a network again. */
const RETURNS = ['visibilitychange', 'pageshow', 'online'];

/**
 * Gives its host the state of one feed, and draws it anew when that changes. While the page is looked at, what failed is
 * tried again after a while, and what is old is read again when somebody comes back to it; there is no polling.
 */
export class FeedController implements ReactiveController {
  private store = still({ status: 'loading' });
  private unsubscribe?: () => void;
  private timer?: ReturnType<typeof setTimeout>;
  /** Whether somebody asked for something newer than what is shown, and waits for it. */
  asking = false;
  /** Whether a try was due while nobody looked. */
  private missed = false;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** What is known now; loading until a feed is named. */
  get state(): FeedState {
    return this.store.state;
  }

  /** Reads the feed at `url` from now on. */
  read(url: string): void {
    this.use(feedStore(url));
  }

  /** Shows an object that was given as a feed; relative addresses in it are the page's. */
  show(data: unknown): void {
    this.use(still(givenFeed(data, document.baseURI)));
  }

  /** Says that there is nothing to read from. */
  refuse(message: string): void {
    const { state } = this;
    if (state.status === 'error' && state.error.message === message) return;
    console.warn(`[kin-top] ${message}`);
    this.use(still({ status: 'error', error: new FeedError('network', message) }));
  }

  /** Reads again; resolves when it is done, well or not. */
  async refresh(): Promise<void> {
    // What is stale stays meanwhile; all else gives way to that it is loaded.
    this.ask(this.state.status === 'stale');
    await this.store.refresh();
    this.ask(false);
  }

  private ask(asking: boolean): void {
    if (asking === this.asking) return;
    this.asking = asking;
    this.host.requestUpdate();
  }

  hostConnected(): void {
    for (const type of RETURNS) addEventListener(type, this);
    this.use(this.store);
    if (isOld(this.state)) this.retry();
  }

  hostDisconnected(): void {
    for (const type of RETURNS) removeEventListener(type, this);
    this.leave();
  }

  /** @internal */
  handleEvent({ type }: Event): void {
    const { state } = this;
    const again = type === 'online' && 'due' in state && !state.error.retryAfter;
    if (!document.hidden && (this.missed || isOld(state) || again)) this.retry();
  }

  private readonly retry = (): void => {
    this.missed = document.hidden;
    if (!this.missed) void this.store.refresh(true);
  };

  private readonly follow = (): void => {
    const { state } = this;
    this.missed = false;
    clearTimeout(this.timer);
    if ('due' in state) this.timer = setTimeout(this.retry, state.due! - performance.now());
    this.host.requestUpdate();
  };

  private leave(): void {
    clearTimeout(this.timer);
    this.unsubscribe?.();
    this.unsubscribe = undefined;
  }

  private use(store: FeedStore): void {
    if (store === this.store && this.unsubscribe) return;
    this.leave();
    this.store = store;
    if (this.host.isConnected) this.unsubscribe = store.subscribe(this.follow);
    if (this.unsubscribe) this.follow();
    else this.host.requestUpdate();
  }
}
