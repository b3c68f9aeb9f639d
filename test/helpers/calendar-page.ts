import { aTimeout, fixture, html, nextFrame } from '@open-wc/testing';
import { register } from '../../src/define/register.js';
import { KinTopEventCalendar } from '../../src/elements/event-calendar/kin-top-event-calendar.js';
import type { ErrorDetail, LoadDetail, SelectDetail } from '../../src/events.js';
import { ConsoleLines } from './feed-server.js';
import { readAloud } from './read-aloud.js';
import { waitUntil } from './wait-until.js';

register('kin-top-event-calendar', KinTopEventCalendar);

export { KinTopEventCalendar };

/** What a test puts on the page. */
export interface Setting {
  attributes?: Record<string, string>;
  /** A feed given as an object. */
  data?: unknown;
  /** The container's width in pixels. */
  width?: number;
  /** Style of the page around it. */
  style?: string;
  /** What the partner wrote inside. */
  inside?: string;
  /** Language of the page around it. */
  lang?: string;
  tag?: string;
  /** False: does not wait for content. */
  wait?: boolean;
}

/** A row of the programme as a visitor reads it. */
export interface Row {
  name: string;
  /** What is said of its link besides the name. */
  described: string;
  text: string;
  /** Machine-readable moments in it. */
  times: string[];
  struck: boolean;
}

const linkIn = (article: Element): Element => article.querySelector('h2 a, h3 a, h4 a, h5 a, h6 a')!;
const describedBy = (link: Element): string => {
  const ids = link.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => readAloud((link.getRootNode() as ShadowRoot).getElementById(id)!)).join(' ');
};

const rowOf = (article: Element): Row => ({
  name: readAloud(article.querySelector('h2, h3, h4, h5, h6')),
  described: describedBy(linkIn(article)),
  text: readAloud(article),
  times: [...article.querySelectorAll('time')].map((time) => time.dateTime),
  struck: getComputedStyle(linkIn(article)).textDecorationLine.includes('line-through'),
});

/** A calendar on a page, in the words of a visitor: headings, buttons, links, days. */
export class CalendarPage {
  readonly loads: LoadDetail[] = [];
  readonly errors: ErrorDetail[] = [];
  readonly selected: SelectDetail[] = [];

  private constructor(
    readonly container: HTMLElement,
    readonly element: KinTopEventCalendar,
  ) {}

  static async open(setting: Setting = {}): Promise<CalendarPage> {
    const { attributes = {}, data, width = 1000, style = '', inside, lang = 'de', wait = true } = setting;
    const container = await fixture<HTMLElement>(
      html`<div lang=${lang} style=${`inline-size: ${width}px; ${style}`}></div>`,
    );
    const element = document.createElement(setting.tag ?? 'kin-top-event-calendar') as KinTopEventCalendar;
    for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]!);
    if (data !== undefined) element.data = data;
    element.innerHTML = inside ?? '<a href="https://www.kin-top.de/">Kin-Top</a>';
    const page = new CalendarPage(container, element);
    container.addEventListener('kin-top-load', ({ detail }) => page.loads.push(detail));
    container.addEventListener('kin-top-error', ({ detail }) => page.errors.push(detail));
    container.addEventListener('kin-top-select', ({ detail }) => page.selected.push(detail));
    container.append(element);
    if (wait) await page.arrives();
    else await page.rests();
    return page;
  }

  /** Waits until something else than "loading" is shown. */
  async arrives(): Promise<void> {
    await waitUntil(() => this.element.status !== 'loading', 'the calendar shows something', {
      timeout: 3000,
    });
    await this.rests();
  }

  /** Waits until languages, sizes and drawings have come to rest. */
  async rests(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) {
      await aTimeout(0);
      await this.element.updateComplete;
    }
  }

  async resize(width: number): Promise<void> {
    this.container.style.inlineSize = `${width}px`;
    // The size is noticed after a frame, and drawn in the next.
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    await this.rests();
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  private all<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.root.querySelectorAll<E>(selector)].filter((found) => found.getClientRects().length);
  }

  /** Everything that is read aloud. */
  get text(): string {
    return readAloud(this.root);
  }

  /** Headings as `3 Termine`. */
  get headings(): string[] {
    return this.all('h1, h2, h3, h4, h5, h6').map((found) => `${found.localName[1]} ${readAloud(found)}`);
  }

  /** The month or stretch of days in view. */
  get period(): string {
    const table = this.root.querySelector('table');
    const id = table?.getAttribute('aria-labelledby');
    return readAloud(
      id ? this.root.getElementById(id) : this.all('[part~=toolbar] :is(h2, h3, h4, h5, h6)')[0],
    );
  }

  /** What is announced politely, and at once. */
  get announced(): string {
    return this.all('[role=status]').map(readAloud).join(' ');
  }
  get alert(): string {
    return this.all('[role=alert]').map(readAloud).join(' ');
  }
  get busy(): boolean {
    return this.all('[aria-busy=true]').length > 0;
  }

  get buttons(): string[] {
    return this.all('button').map(readAloud);
  }
  button(name: string): HTMLButtonElement {
    return this.named('button', name) as HTMLButtonElement;
  }
  get links(): string[] {
    return this.all('a[href]').map(readAloud);
  }
  link(name: string): HTMLAnchorElement {
    return this.named('a[href]', name) as HTMLAnchorElement;
  }
  private named(selector: string, name: string): HTMLElement {
    const found = this.all(selector);
    const one =
      found.find((candidate) => readAloud(candidate) === name) ??
      found.find((candidate) => readAloud(candidate).includes(name));
    if (!one) throw new Error(`no ${selector} "${name}" among: ${found.map(readAloud).join(' | ')}`);
    return one;
  }

  async press(name: string): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await this.rests();
  }
  async follow(name: string): Promise<void> {
    const link = this.link(name);
    link.focus();
    link.click();
    await this.rests();
  }

  /** Goes back from an event in full; where opening it made an entry in the history, that takes a moment. */
  async leave(): Promise<void> {
    await this.press('Zurück zur Übersicht');
    await waitUntil(() => !this.root.querySelector('[part=detail]'), 'the event is closed');
    await this.rests();
  }

  /** The view button that is pressed. */
  get view(): string {
    return this.all('[role=group] button[aria-pressed=true]').map(readAloud).join(' ');
  }

  get columns(): string[] {
    return this.all('th[scope=col]').map(readAloud);
  }
  /** Rows of the month's table, each with what is seen of its days. */
  get weeks(): string[][] {
    return this.all('tbody tr').map((row) =>
      [...row.querySelectorAll('td')].map((cell) =>
        [...cell.children]
          .map((part) => (part.matches('[aria-label], [aria-hidden]') ? part.textContent! : readAloud(part)))
          .join(' ')
          .replace(/\s+/g, ' ')
          .trim(),
      ),
    );
  }
  /** The day of the month's grid that is chosen: what its button says. */
  get chosen(): string {
    return this.all('[aria-selected=true] > button').map(readAloud).join(' ');
  }
  /** What the Tab key comes to in the month's grid. */
  get tabStops(): string[] {
    return this.all('[role=grid] :is(a, button)')
      .filter((target) => target.tabIndex >= 0)
      .map(readAloud);
  }
  /** Presses a key where the focus is. */
  async key(key: string, more: KeyboardEventInit = {}): Promise<boolean> {
    const press = new KeyboardEvent('keydown', {
      key,
      bubbles: true,
      cancelable: true,
      composed: true,
      ...more,
    });
    this.root.activeElement!.dispatchEvent(press);
    await this.rests();
    return press.defaultPrevented;
  }
  /** The cell of a day in the month's table: `14`, or what it begins with. */
  day(number: number): HTMLElement {
    const inMonth = this.all('td').filter((cell) => !cell.part.contains('outside'));
    return inMonth[number - 1]!;
  }
  async choose(number: number): Promise<void> {
    this.day(number).querySelector('button')!.click();
    await this.rests();
  }

  /** Rows of the list, or of the chosen day. */
  get rows(): Row[] {
    return this.all('article').map(rowOf);
  }
  row(name: string): Row {
    const found = this.rows.find((row) => row.name === name);
    if (!found) throw new Error(`no row "${name}" among: ${this.rows.map((row) => row.name).join(' | ')}`);
    return found;
  }

  /** Machine-readable moments of what is shown. */
  get times(): string[] {
    return [...this.root.querySelectorAll('time')].map((time) => time.dateTime);
  }

  /** The facts of an open event, by term. */
  get facts(): Record<string, string> {
    const facts: Record<string, string> = {};
    for (const term of this.all('dt')) facts[readAloud(term)] = readAloud(term.nextElementSibling);
    return facts;
  }

  /** What has the focus, in words. */
  get focus(): string {
    const { activeElement } = this.root;
    return activeElement ? `${activeElement.localName} ${readAloud(activeElement)}` : '';
  }

  /** Whether the partner's own link is to be seen. */
  get showsFallback(): boolean {
    return [...this.element.children].some((child) => !child.slot && child.getClientRects().length > 0);
  }

  /** How far anything reaches out of the container, in pixels. */
  get overflow(): number {
    return this.element.scrollWidth - this.element.clientWidth;
  }
}

/** The page's address without our fragment, before and after a test. */
export function cleanAddress(): void {
  // WebKit allows a hundred of these in ten seconds.
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
}

/** For a group of tests: each has the page's address without our fragment, and its console lines are caught. */
export function onCleanPage(): Pick<ConsoleLines, 'all'> {
  let lines: ConsoleLines;
  beforeEach(() => {
    cleanAddress();
    lines = new ConsoleLines();
  });
  afterEach(() => {
    lines.stop();
    cleanAddress();
  });
  return {
    get all() {
      return lines.all;
    },
  };
}
