/** The elements in everything a visitor can bring them to show. */
import '../../src/define/contact-card.js';
import '../../src/define/cooperation-form.js';
import '../../src/define/event-calendar.js';
import '../../src/define/project-list.js';
import type { FeedElement } from '../../src/elements/feed-element.js';
import { ACTION } from '../helpers/cooperation-form-page.js';

/** The frozen clock of these tests: a Tuesday. */
export const NOW = '2027-03-02T10:00';
const FILTERS = 'field audience spoken place free attendance wheelchair search';
const CALENDAR = 'kin-top-event-calendar';

/** An element in a state. */
export interface State {
  name: string;
  tag: string;
  attributes?: Record<string, string>;
  /** The container's width in pixels. */
  width?: number;
  /** The fragment of the page's address. */
  hash?: string;
  /** What else is done with the element before it is on the page. */
  prepare?: (element: FeedElement) => void;
  /** Shows no more than its two neighbours: takes turns with them. */
  alternates?: true;
  /** What is pressed, again and again until it gives false. */
  act?: (root: ShadowRoot) => boolean;
}

const hush = (event: Event): void => event.stopImmediatePropagation();

/** Projects of which a date is unfolded, too: each of these draws the whole list once more. */
const WITH_DATES = '#project-projects-1, #project-projects-8';

/** Unfolds everything, and the first date of some. */
function unfold(root: ShadowRoot): boolean {
  const folded = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open], .next-dates *)')];
  for (const one of folded) {
    const date = one.closest('[part~=project]')?.querySelector(WITH_DATES)
      ? one.querySelector<HTMLDetailsElement>('.next-dates details')
      : undefined;
    if (date) date.open = true;
    else one.addEventListener('toggle', hush, { capture: true, once: true });
    one.open = true;
  }
  return folded.length > 0;
}

/** Fills in the form, chooses everything, and goes on to the review. */
function goOn(root: ShadowRoot): boolean {
  const form = root.querySelector('form');
  if (!form?.querySelector('[name=name]')) return false;
  for (const [name, text] of [
    ['name', 'Anna Muster'],
    ['email', 'anna@kin-top.example'],
    ['message', 'Guten Tag'],
  ] as const) {
    const field = form.querySelector<HTMLInputElement>(`[name=${name}]`)!;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  for (const box of form.querySelectorAll<HTMLInputElement>('[type=checkbox]')) box.click();
  form.requestSubmit();
  return true;
}

/** Opens the event with this number, which stands on a day of its own. */
export const detailOf = (index: number): State => ({
  name: 'one event',
  tag: CALENDAR,
  attributes: { 'json-ld': '' },
  hash: `#kin-top-event=events-${index}/2027-03-${String(2 + index).padStart(2, '0')}`,
});

export const STATES: readonly State[] = [
  {
    name: 'month, narrow',
    tag: CALENDAR,
    attributes: { view: 'month', filters: FILTERS },
    alternates: true,
    act: unfold,
  },
  { name: 'month, wide', tag: CALENDAR, attributes: { view: 'month' }, alternates: true, width: 1000 },
  { name: 'week', tag: CALENDAR, attributes: { view: 'week', filters: '' }, alternates: true },
  { name: 'list', tag: CALENDAR, attributes: { view: 'list', filters: FILTERS }, act: unfold },
  { name: 'projects', tag: 'kin-top-project-list', attributes: { filters: FILTERS }, act: unfold },
  { name: 'card', tag: 'kin-top-contact-card', attributes: { 'json-ld': '' }, act: unfold },
  { name: 'form', tag: 'kin-top-cooperation-form', attributes: { action: ACTION } },
  { name: 'review', tag: 'kin-top-cooperation-form', attributes: { action: ACTION }, act: goOn },
];

/** The rest of the current task, and all that was queued before. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

async function rest(element: FeedElement): Promise<void> {
  for (let calm = 0; calm < 2; calm++) {
    await turn();
    await element.updateComplete;
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Goes to a fragment of the page. WebKit bears a hundred changes in ten seconds, and throws. */
async function goTo(hash: string): Promise<void> {
  const address = location.pathname + location.search + hash;
  const { href } = new URL(address, location.href);
  for (let tries = 0; location.href !== href && tries < 600; tries++) {
    try {
      history.replaceState(null, '', address);
    } catch {
      await pause();
    }
  }
}

/** Waits until an element has something to show. */
export async function settle(element: FeedElement): Promise<void> {
  await rest(element);
  for (let turns = 0; element.status === 'loading'; turns++) {
    if (turns > 600) throw new Error(`${element.localName} shows nothing`);
    if (turns > 100) await pause();
    await rest(element);
  }
  await rest(element);
}

/**
 * Shows an element in a state, and takes it away again.
 * @param look - what is done with it meanwhile
 */
export async function show(
  { tag, attributes = {}, width = 320, hash = '', prepare, act }: State,
  feed: string,
  look: (element: FeedElement) => void | Promise<void>,
): Promise<void> {
  await goTo(hash);
  const container = document.createElement('div');
  container.lang = 'de';
  container.style.inlineSize = `${width}px`;
  const element = document.createElement(tag) as FeedElement;
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]!);
  element.now = NOW;
  element.feed = feed;
  prepare?.(element);
  container.append(element);
  document.body.append(container);
  try {
    await settle(element);
    for (let times = 0; times < 4 && act?.(element.shadowRoot!); times++) await rest(element);
    // A browser tells of what was unfolded when it has the time.
    const waits = (): boolean =>
      [...element.shadowRoot!.querySelectorAll('.next-dates details[open]')].some(
        (one) => one.children.length < 2,
      );
    for (let times = 0; times < 400 && waits(); times++) await pause();
    await look(element);
  } finally {
    container.remove();
    await goTo('');
  }
}
