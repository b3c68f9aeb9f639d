import assert from 'node:assert/strict';
import type { KeyInput, Page } from 'puppeteer-core';

/** What has the focus, as a person meets it who cannot use a mouse. */
export interface Stop {
  /** Of a control: its name in the form; else the kind of element. */
  name: string;
  /** How a screen reader calls it, and what it adds. */
  words: string;
  /** How thick the line around it is, in CSS pixels; 0 where none is seen. */
  ring: number;
  /** Whether it is in the window; how much of it, is the browser's choice. */
  inView: boolean;
  /** Whether it is ours. */
  ours: boolean;
}

/** Runs in the page. */
function readStop(): Stop {
  let node: Element = document.activeElement ?? document.body;
  const ours = !!node.shadowRoot;
  while (node.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  const control = node as HTMLInputElement;
  const root = node.getRootNode() as Document | ShadowRoot;
  const words = (part?: Element | null): string => (part?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const described = (node.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  const labels = [...((control.labels as NodeListOf<HTMLLabelElement> | null | undefined) ?? [])];
  const style = getComputedStyle(node);
  const { top, bottom } = node.getBoundingClientRect();
  return {
    name: control.name || control.type || node.localName,
    words: [
      words(node.closest('fieldset')?.querySelector('legend')),
      labels.length ? labels.map(words).join(' ') : words(node),
      ...described.map((id) => words(root.getElementById(id))),
    ]
      .filter(Boolean)
      .join(' | '),
    ring: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    inView: top < innerHeight && bottom > 0,
    ours,
  };
}

/** A visitor with a keyboard and nothing else; remembers where the focus was. */
export class Keys {
  /** Where the focus was, in turn. */
  readonly stops: Stop[] = [];

  constructor(readonly page: Page) {}

  async press(key: KeyInput, times = 1): Promise<Stop> {
    for (let time = 0; time < times; time++) await this.page.keyboard.press(key);
    return this.look();
  }
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }
  async look(): Promise<Stop> {
    let stop = await this.page.evaluate(readStop);
    // A browser with much to do scrolls to it a little later.
    for (let wait = 0; !stop.inView && wait < 20; wait++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      stop = await this.page.evaluate(readStop);
    }
    this.stops.push(stop);
    return stop;
  }
  /** Presses Tab until the focus is on what is called so. */
  async tabTo(words: string, limit = 40): Promise<Stop> {
    for (let step = 0; step < limit; step++) {
      const stop = await this.press('Tab');
      if (stop.words.includes(words)) return stop;
    }
    const seen = this.stops.slice(-limit).map((stop) => stop.words);
    return assert.fail(`Tab does not lead to "${words}": ${seen.join('; ')}`);
  }
  /** Waits until the focus is on what is called so: a step of the form is drawn. */
  async arrive(words: string): Promise<Stop> {
    const end = Date.now() + 15_000;
    for (;;) {
      const stop = await this.page.evaluate(readStop);
      if (stop.words.startsWith(words)) return this.look();
      assert.ok(Date.now() < end, `The focus is on "${stop.words}", not on "${words}"`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
