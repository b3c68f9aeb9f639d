import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from '../feed/problem.js';
import type { FeedState, FeedStore } from '../feed/store.js';
import { feedStore, givenFeed } from '../feed/store.js';

/** A store in which nothing changes. */
const still = (state: FeedState): FeedStore => ({
  state,
  subscribe: () => () => undefined,
  refresh: () => Promise.resolve(),
});

/** Gives its host the state of one feed, and draws it anew when that changes. */
export class FeedController implements ReactiveController {
  private store = still({ status: 'loading' });
  private unsubscribe?: () => void;

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
  refresh(): Promise<void> {
    return this.store.refresh();
  }

  hostConnected(): void {
    this.use(this.store);
  }

  hostDisconnected(): void {
    this.unsubscribe?.();
    this.unsubscribe = undefined;
  }

  private use(store: FeedStore): void {
    if (store === this.store && this.unsubscribe) return;
    this.hostDisconnected();
    this.store = store;
    if (this.host.isConnected) this.unsubscribe = store.subscribe(() => this.host.requestUpdate());
    this.host.requestUpdate();
  }
}
