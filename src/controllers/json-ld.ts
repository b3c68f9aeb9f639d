import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps structured data for search engines in the page's head while its element is on the page
 * (https://developers.google.com/search/docs/appearance/structured-data/intro-structured-data).
 */
export class JsonLdController implements ReactiveController {
  private readonly script = document.createElement('script');
  private written = '';

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
    this.script.type = 'application/ld+json';
  }

  hostDisconnected(): void {
    this.show([]);
  }

  /** Puts these things in the place of those that were there; none takes the whole away. */
  show(things: readonly object[]): void {
    const text = things.length ? JSON.stringify(things) : '';
    if (text === this.written) return;
    this.written = text;
    // A node of text, never markup: no policy for scripts minds it, and nothing in it can end it.
    this.script.replaceChildren(text);
    if (text) document.head.append(this.script);
    else this.script.remove();
  }
}
