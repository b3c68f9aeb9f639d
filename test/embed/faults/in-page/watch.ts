// Everything a page can notice of our elements, from its first moment on.
import type { Outcome, Plan } from '../fault.js';
import { onTurn, pageNow, realNow, sleep } from './clock.js';

export const TAGS = [
  'kin-top-project-list',
  'kin-top-contact-card',
  'kin-top-event-calendar',
  'kin-top-cooperation-form',
];

export type Ours = HTMLElement & { status?: string; feed?: string; refresh(): Promise<void> };

/** What the page says it is. */
export const plan = JSON.parse(document.currentScript!.dataset['plan']!) as Plan;
export const outcome: Outcome = { shown: '', words: [], complaints: [] };
/** When each request for a feed began, in the page's own time. */
export const fetches: number[] = [];
/** Events of ours, in turn. */
export const heard: { tag: string; type: string; kind?: string; fatal?: boolean }[] = [];
/** New entries in the page's history. */
export const pushed: unknown[] = [];
/** What the four showed, whenever one of them changed. */
export const history: string[] = [];
export const times = {
  started: 0,
  settled: 0,
  slow: 0,
  /** Time for which the machine gave the page no turn. */
  lag: 0,
  /** The last error, in the page's own time. */
  failed: 0,
};

/** Breaks a promise, by name. */
export const complain = (text: string): void => {
  if (!outcome.complaints.includes(text)) outcome.complaints.push(text);
};
export const check = (ok: unknown, text: string): void => {
  if (!ok) complain(text);
};

export const ours = (): Ours[] => [...document.querySelectorAll<Ours>(TAGS.join())];
export const root = (one: Element): ShadowRoot => one.shadowRoot!;
export const textOf = (one: Element): string =>
  (root(one).querySelector<HTMLElement>('.root')?.innerText ?? '').replace(/\s+/g, ' ').trim();
export const statuses = (): string[] => ours().map(({ status }) => status ?? '');
/** What all four show, or all that they show where they differ. */
export const shown = (): string => [...new Set(statuses())].join(' ');
export const all = (status: string) => (): boolean => ours().length > 0 && shown() === status;

export const SLOW = 'Das Laden dauert etwas länger.';

export function watch(): void {
  addEventListener('error', ({ message }) => complain(`threw into the page: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => complain(`left a rejection: ${String(reason)}`));
  for (const type of ['kin-top-error', 'kin-top-load'])
    document.addEventListener(type, ({ target, detail }: CustomEventInit & { target?: unknown }) => {
      if (type === 'kin-top-error') times.failed = pageNow();
      heard.push({ tag: (target as Element).localName, type, ...(detail as object) });
    });

  // Our script's first deed.
  const define = customElements.define;
  customElements.define = function (...args) {
    times.started ||= realNow();
    return define.apply(this, args);
  };

  // The history's length says nothing: the frames around share it.
  const { pushState } = window.history;
  window.history.pushState = (...args) => {
    pushed.push(args);
    pushState.apply(window.history, args);
  };

  const fetch = window.fetch;
  window.fetch = (input, init) => {
    const { url, signal } = input instanceof Request ? input : { url: String(input), signal: init?.signal };
    if (url.includes('feed') && !signal?.aborted) fetches.push(pageNow());
    return fetch(input, init);
  };
  onTurn.push(note);
  void look();
}

function note(): void {
  const status = statuses().join(' ');
  if (history[history.length - 1] !== status) history.push(status);
}

/** Looks at the four, ten times a second. */
async function look(): Promise<void> {
  for (let last = realNow(); ;) {
    await sleep(100);
    const now = realNow();
    // A machine that gave the page no turn is not ours to answer for.
    times.lag += Math.max(0, now - last - 150);
    last = now;
    const all = ours().filter(({ shadowRoot }) => shadowRoot);
    note();
    for (const one of all) {
      check(one.offsetHeight > 20, `${one.localName} is blank`);
      if (one.status !== 'loading') continue;
      const said = root(one).querySelector('[role=status]')?.textContent ?? '';
      if (said.includes(SLOW)) times.slow ||= now;
    }
  }
}
