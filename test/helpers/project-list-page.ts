import { fixture, html } from '@open-wc/testing';
import '../../src/define/project-list.js';
import type { KinTopProjectList } from '../../src/elements/project-list/kin-top-project-list.js';
import { waitUntil } from './wait-until.js';

const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Unfolds or folds what a disclosure is for, until it says so. */
async function press(disclosure: HTMLElement): Promise<void> {
  const toggled = new Promise((resolve) =>
    disclosure.parentElement!.addEventListener('toggle', resolve, { once: true }),
  );
  disclosure.click();
  await toggled;
  // What was folded is drawn now.
  await ((disclosure.getRootNode() as ShadowRoot).host as KinTopProjectList).updateComplete;
}

/** A project as a visitor meets it. */
export class ProjectEntry {
  constructor(private readonly item: HTMLElement) {}

  get heading(): HTMLElement {
    return this.item.querySelector<HTMLElement>('h2, h3, h4, h5, h6')!;
  }
  get name(): string {
    return words(this.heading);
  }
  get kind(): string {
    return words(this.item.querySelector('[part~="kind"]'));
  }
  get summary(): string {
    return words(this.item.querySelector('[part~="summary"]'));
  }
  get audiences(): string {
    return words(this.item.querySelector('[part~="audiences"]'));
  }
  get statuses(): string[] {
    return [...this.item.querySelectorAll(':scope > .status')].map(words);
  }
  get disclosure(): HTMLElement | null {
    return this.item.querySelector('[part=details] > summary');
  }
  get isOpen(): boolean {
    return this.item.querySelector<HTMLDetailsElement>('[part=details]')?.open ?? false;
  }
  /** How to ask for it: a button, or a link to write a mail. */
  get request(): HTMLElement | null {
    return this.item.querySelector('[part=request]');
  }
  /** The mail that asks for it. */
  get mail(): { to: string; subject: string; body: string[] } {
    const { pathname, searchParams } = new URL((this.request as HTMLAnchorElement).href);
    return {
      to: decodeURIComponent(pathname),
      subject: searchParams.get('subject') ?? '',
      body: (searchParams.get('body') ?? '').split('\r\n'),
    };
  }
  /** In pixels. */
  get height(): number {
    return this.item.getBoundingClientRect().height;
  }
  get picture(): HTMLImageElement | null {
    return this.item.querySelector('img');
  }
  get field(): HTMLInputElement | null {
    return this.item.querySelector('.address > input');
  }
  button(name: string): HTMLButtonElement | undefined {
    return [...this.item.querySelectorAll('button')].find((button) => words(button) === name);
  }
  /** What the disclosure says now. */
  get disclosureWords(): string {
    return words(
      [...this.disclosure!.children].find(
        (child) => getComputedStyle(child).display !== 'none' && child.matches('.closed-only, .open-only'),
      ),
    );
  }
  async toggle(): Promise<void> {
    await press(this.disclosure!);
  }
  /** The name of a date, by which it is opened. */
  date(number = 0): HTMLElement {
    return [...this.item.querySelectorAll<HTMLElement>('time.date + div .what')][number]!;
  }
  /** Opens or closes a date in its place. */
  async toggleDate(number = 0): Promise<void> {
    await press(this.date(number));
  }
  /** What is known of it, by term. */
  get facts(): Record<string, string> {
    const facts: Record<string, string> = {};
    for (const term of this.item.querySelectorAll('dt')) facts[words(term)] = words(term.nextElementSibling);
    return facts;
  }
  /** Its dates: machine-readable and in words. */
  get dates(): { datetime: string; words: string; struck: boolean }[] {
    return [...this.item.querySelectorAll<HTMLElement>('time.date')].map((time) => {
      const row = time.nextElementSibling!;
      const what = row.querySelector('.what')!;
      return {
        datetime: time.getAttribute('datetime')!,
        words: `${words(time.querySelector('.hidden-words'))}: ${words(row)}`,
        struck: getComputedStyle(what).textDecorationLine.includes('line-through'),
      };
    });
  }
  get text(): string {
    return words(this.item);
  }
  link(name: string): string | undefined {
    return (
      [...this.item.querySelectorAll('a')].find((link) => words(link) === name)?.getAttribute('href') ??
      undefined
    );
  }
}

/** The list of offers as a visitor reads and uses it. */
export class ProjectListPage {
  constructor(readonly element: KinTopProjectList) {}

  /** Puts the element on a page, with a feed given as an object, or read from `attributes.feed`. */
  static async open(
    data: unknown,
    attributes: Record<string, string> = {},
    inside: unknown = html`<a href="https://www.kin-top.de/">Zu Kin-Top</a>`,
  ): Promise<ProjectListPage> {
    const place = await fixture<HTMLElement>(html`<div lang=${attributes['lang'] ?? 'de'}></div>`);
    const element = document.createElement('kin-top-project-list');
    for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]!);
    const { render } = await import('lit');
    render(inside, element);
    if (data !== undefined) element.data = data;
    place.append(element);
    await element.updateComplete;
    const page = new ProjectListPage(element);
    // A language may be on its way.
    if (data !== undefined) await waitUntil(() => element.status !== 'loading', 'something is shown');
    await page.settled();
    return page;
  }

  /** Waits until languages and drawings have come to rest. */
  async settled(): Promise<void> {
    for (let turn = 0; turn < 5; turn++) {
      await new Promise((resolve) => setTimeout(resolve));
      await this.element.updateComplete;
    }
  }

  /** Waits until the interface speaks a language. */
  async inInterfaceLanguage(lang: string): Promise<void> {
    await waitUntil(() => this.root.querySelector(`.root[lang="${lang}"]`), `interface in ${lang}`);
  }

  private get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  get text(): string {
    return words(this.root.querySelector('.root'));
  }
  get heading(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('.heading');
  }
  get projects(): ProjectEntry[] {
    return [...this.root.querySelectorAll<HTMLElement>('[part~="project"]')].map(
      (item) => new ProjectEntry(item),
    );
  }
  get featured(): ProjectEntry[] {
    return [...this.root.querySelectorAll<HTMLElement>('[part~="featured"]')].map(
      (item) => new ProjectEntry(item),
    );
  }
  get names(): string[] {
    return this.projects.map(({ name }) => name);
  }
  project(name: string): ProjectEntry {
    const found = this.projects.find((entry) => entry.name === name);
    if (!found) throw new Error(`no project "${name}" among ${this.names.join(', ')}`);
    return found;
  }
  /** Labels with what stands under them. */
  get groups(): { label: string; note: string; names: string[] }[] {
    return [...this.root.querySelectorAll<HTMLElement>('[part~="group"]')].map((group) => ({
      label: words(group.querySelector('.label > .name')),
      note: [...group.querySelectorAll('.label > .second')].map(words).join(' | '),
      names: [...group.querySelectorAll<HTMLElement>('[part~="project"]')].map(
        (item) => new ProjectEntry(item).name,
      ),
    }));
  }

  filter(label: string): HTMLSelectElement | undefined {
    const found = [...this.root.querySelectorAll('label')].find((one) => words(one) === label);
    return found && (this.root.getElementById(found.htmlFor) as HTMLSelectElement);
  }
  choices(label: string): string[] {
    return [...this.filter(label)!.options].map(words);
  }
  async choose(label: string, choice: string): Promise<void> {
    const select = this.filter(label)!;
    const option = [...select.options].find((one) => words(one) === choice);
    if (!option) throw new Error(`no choice "${choice}" in ${this.choices(label).join(', ')}`);
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }
  /** What is announced politely. */
  get announced(): string {
    return words(this.root.querySelector('[role="status"]'));
  }
  button(name: string): HTMLButtonElement | undefined {
    return [...this.root.querySelectorAll('button')].find((button) => words(button) === name);
  }
  async press(name: string): Promise<void> {
    const button = this.button(name);
    if (!button) throw new Error(`no button "${name}"`);
    button.click();
    await this.settled();
  }
  get alert(): string {
    return words(this.root.querySelector('[role="alert"]'));
  }
  get focused(): Element | null {
    return this.root.activeElement;
  }
  get links(): string[] {
    return [...this.root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  }
  /** Whether the partner's own link can be seen. */
  get showsFallback(): boolean {
    return !!this.root.querySelector('slot:not([name])');
  }
  /** Texts that say another language than the interface's. */
  inLanguage(lang: string): string[] {
    return [...this.root.querySelectorAll(`[lang="${lang}"]:not(.root)`)].map(words);
  }
  get untranslatedNote(): string {
    return words(this.root.querySelector('[part~="untranslated"]'));
  }
}
