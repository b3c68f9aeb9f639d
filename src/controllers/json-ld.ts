import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toJson } from '../files/json.js';

interface Policy {
  createScript(text: string): string;
}
/** Trusted Types (https://www.w3.org/TR/trusted-types/), where a browser has them. */
declare const trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined;

let policy: Policy | undefined;
/** Pages may ask for a policy: what is written is data, which no browser runs. */
function trusted(text: string): string {
  if (typeof trustedTypes === 'undefined') return text;
  policy ??= trustedTypes.createPolicy('kin-top-json-ld', { createScript: (data) => data });
  return policy.createScript(text);
}

/**
 * Keeps structured data for search engines in the page's head while its element is on the page
 * (https://developers.google.com/search/docs/appearance/structured-data/intro-structured-data).
 */
export class JsonLdController implements ReactiveController {
  private readonly script = document.createElement('script');
  private written = '';

  constructor(private readonly host: ReactiveControllerHost & Pick<HTMLElement, 'isConnected'>) {
    host.addController(this);
    this.script.type = 'application/ld+json';
  }

  hostDisconnected(): void {
    this.show([]);
  }

  /** Replaces what was there by these things; none: the script goes. A page whose policy refuses ours gets none. */
  show(things: readonly object[]): void {
    // Where a page's source is written out, no text of the feed ends the script.
    // A drawing may come late, to an element that has left.
    const text = things.length && this.host.isConnected ? toJson(things).replace(/</g, '\\u003c') : '';
    if (text === this.written) return;
    this.written = text;
    if (!text) return this.script.remove();
    try {
      this.script.text = trusted(text);
      document.head.append(this.script);
    } catch (error) {
      console.warn('[kin-top]', error);
    }
  }
}
