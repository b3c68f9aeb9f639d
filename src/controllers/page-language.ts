import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { KinTopErrorEvent } from '../events.js';
import { join, leave } from '../i18n/language.js';

/** Counts its host in when the page's interface language is settled; tells the page if its texts cannot be had. */
export class PageLanguageController implements ReactiveController {
  private counted = false;

  /** @param begun - whether the host reads its feed: before that no language is fetched for it */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly begun: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.settle();
  }

  hostUpdate(): void {
    // A drawing may come late, to an element that has left.
    if (!this.counted && this.host.isConnected && this.begun()) this.settle();
  }

  hostDisconnected(): void {
    leave(this.host);
  }

  /** Asks, and asks again whenever the language may have changed. */
  readonly settle = (): void => {
    const { host, begun } = this;
    this.counted = begun();
    void join(host, { begun, again: this.settle }).then((failure) => {
      if (failure) {
        host.dispatchEvent(new KinTopErrorEvent({ kind: 'locale', message: failure, fatal: false }));
      }
      host.requestUpdate();
    });
  };
}
