import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from '../feed/problem.js';
import type { FeedState, FeedStore } from '../feed/store.js';
import { feedStore, givenFeed } from '../feed/store.js';

/** Gives its host the state of one feed, and draws it anew when that changes. */
export class FeedController implements ReactiveController {
  private store?: FeedStore;
  private given?: FeedState;
  private unsubscribe?: () => void;
  private connected = false;

  /** @param changed - called with every new state */
  constructor(
    host: ReactiveControllerHost,
    private readonly changed: (state: FeedState) => void,
  ) {
    host.addController(this);
  }

  /** What is known now; loading until a feed is named. */
  get state(): FeedState {
    return this.given ?? this.store?.state ?? { status: 'loading' };
  }

  /** Reads the feed at `url` from now on. */
  read(url: string): void {
    const store = feedStore(url);
    if (store === this.store && !this.given) return;
    this.stop();
    this.given = undefined;
    this.store = store;
    this.start();
  }

  /** Shows an object that was given as a feed; relative addresses in it are the page's. */
  show(data: unknown): void {
    this.stop();
    this.store = undefined;
    this.given = givenFeed(data, document.baseURI);
    this.tell();
  }

  /** Says that there is nothing to read from. */
  refuse(message: string): void {
    if (this.given?.status === 'error' && this.given.error.message === message) return;
    this.stop();
    this.store = undefined;
    this.given = { status: 'error', error: new FeedError('network', message) };
    console.warn(`[kin-top] ${message}`);
  }

  /** Reads again; resolves when it is done, well or not. */
  async refresh(): Promise<void> {
    await this.store?.refresh();
  }

  hostConnected(): void {
    this.connected = true;
    this.start();
  }

  hostDisconnected(): void {
    this.connected = false;
    this.stop();
  }

  private start(): void {
    if (!this.connected || !this.store || this.unsubscribe) return;
    this.unsubscribe = this.store.subscribe(this.tell);
    this.tell();
  }

  private stop(): void {
    this.unsubscribe?.();
    this.unsubscribe = undefined;
  }

  private readonly tell = (): void => this.changed(this.state);
}
