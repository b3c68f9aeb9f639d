/** What a page could notice if a text of a feed were run, or loaded something. */
export class Traps {
  /** What happened. */
  readonly caught: string[] = [];
  private readonly undo: (() => void)[] = [];

  constructor() {
    for (const name of ['alert', 'confirm', 'prompt', 'open', 'print', 'eval'] as const)
      this.replace(window, name);
    this.replace(XMLHttpRequest.prototype, 'open');
    this.replace(navigator, 'sendBeacon');
    this.replace(window, 'WebSocket');
    this.replace(window, 'EventSource');
    this.replace(window, 'Worker');
    this.replace(document, 'write');
    this.replace(console, 'error');
    for (const kind of ['error', 'unhandledrejection'] as const) {
      const heard = (event: Event): void => {
        const { message, reason } = event as Event & { message?: string; reason?: unknown };
        // A page hears of pictures that do not come, too: that is no fault.
        if (event.target === window) this.caught.push(`${kind}: ${message ?? String(reason)}`);
      };
      window.addEventListener(kind, heard);
      this.undo.push(() => window.removeEventListener(kind, heard));
    }
    performance.setResourceTimingBufferSize(1_000_000);
    performance.clearResourceTimings();
  }

  private replace<On extends object>(on: On, name: keyof On & string): void {
    const own = Object.getOwnPropertyDescriptor(on, name);
    const { caught } = this;
    const trap = function (...told: unknown[]): void {
      caught.push(`${name}(${told.map(String).join(', ').slice(0, 300)})`);
    };
    Object.defineProperty(on, name, { value: trap, configurable: true, writable: true });
    this.undo.push(() => {
      if (own) Object.defineProperty(on, name, own);
      else delete on[name];
    });
  }

  /** What was asked for since, but for what may be: the pictures of the feeds. */
  requests(allowed: ReadonlySet<string>): string[] {
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    performance.clearResourceTimings();
    return asked.filter((address) => !allowed.has(address)).map((address) => `asked for ${address}`);
  }

  /** What of the page outside our elements is not as it should be. */
  page(): string[] {
    const faults: string[] = [];
    if (Object.keys(Object.prototype).length || 'polluted' in {}) faults.push('Object.prototype has more');
    for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
      if (script.textContent.includes('<')) faults.push('structured data with markup');
      JSON.parse(script.textContent);
    }
    return faults;
  }

  stop(): void {
    for (const one of this.undo.splice(0).reverse()) one();
  }
}
