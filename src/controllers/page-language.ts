import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { KinTopErrorEvent } from '../events.js';
import { join, leave } from '../i18n/language.js';

/** Has its host counted when the page's interface language is settled, and tells the page where that failed. */
export class PageLanguageController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.settle();
  }

  hostDisconnected(): void {
    leave(this.host);
  }

  /** Asks, and asks again whenever the language may have changed. */
  readonly settle = (): void => {
    const { host } = this;
    void join(host, this.settle).then((failure) => {
      if (failure) {
        host.dispatchEvent(new KinTopErrorEvent({ kind: 'locale', message: failure, fatal: false }));
      }
      host.requestUpdate();
    });
  };
}
