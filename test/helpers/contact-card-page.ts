import { fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/define/contact-card.js';
import type { KinTopContactCard } from '../../src/elements/contact-card/kin-top-contact-card.js';
import { readAloud } from './read-aloud.js';
import { waitUntil } from './wait-until.js';

const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A person on the card. */
export class ContactEntry {
  constructor(private readonly section: HTMLElement) {}

  get heading(): HTMLElement {
    return this.section.querySelector<HTMLElement>('h2, h3, h4, h5, h6')!;
  }
  get name(): string {
    return words(this.heading);
  }
  part(name: string): string {
    return words(this.section.querySelector(`[part~="${name}"]`));
  }
  /** Whether somebody answers now. */
  get status(): string {
    return this.part('status');
  }
  /** Ways to call and to write. */
  get buttons(): { name: string; href: string; filled: boolean }[] {
    return [...this.section.querySelectorAll<HTMLElement>('a.button')].map((button) => ({
      name: words(button),
      href: button.getAttribute('href')!,
      filled: button.classList.contains('main'),
    }));
  }
  private get save(): HTMLButtonElement | undefined {
    return [...this.section.querySelectorAll('button')].find((button) =>
      /speichern|Save/.test(words(button)),
    );
  }
  /** What the button that saves the person is called; nothing where there is none. */
  get saving(): string | undefined {
    return this.save && words(this.save);
  }
  /** Puts the person into the visitor's address book. */
  pressSave(): void {
    this.save!.click();
  }
  private table(caption: string): HTMLTableElement | undefined {
    return [...this.section.querySelectorAll('table')].find((one) => words(one.caption).startsWith(caption));
  }
  private lines(caption: string): string[] {
    return [...(this.table(caption)?.rows ?? [])].map((row) => {
      const [days, hours] = [...row.cells].map((cell) =>
        [...cell.childNodes]
          .filter((node) => node.nodeType !== Node.COMMENT_NODE)
          .map((node) => words(node as Element))
          .filter(Boolean),
      );
      return `${days!.join(' | ')}: ${hours!.join(' + ')}`;
    });
  }
  /** The table of the usual week, a line per row: its days, then notes after a bar each, then hours. */
  get week(): string[] {
    return this.lines('Erreichbar');
  }
  /** What is different in the coming days. */
  get exceptions(): string[] {
    return this.lines('Abweichende Zeiten');
  }
  /** The row that stands out as today's. */
  get today(): string | undefined {
    const index = [...this.table('Erreichbar')!.rows].findIndex((row) => row.classList.contains('today'));
    return this.week[index];
  }
  /** What a screen reader reads of the hours, row by row: each name of a row with what it is the name of. */
  get hoursAloud(): string[] {
    return [...this.section.querySelectorAll('table')].flatMap((table) => [
      readAloud(table.caption),
      ...[...table.rows].map((row) =>
        [...row.cells]
          .map((cell) => (cell.scope === 'row' ? `${readAloud(cell)} =` : readAloud(cell)))
          .join(' '),
      ),
    ]);
  }
  /** How far words of the hours stand out of their tables' place, in pixels. */
  get overhangs(): number[] {
    const { right, left } = this.section.getBoundingClientRect();
    return [...this.section.querySelectorAll('th, td, .line')].map((part) => {
      const box = part.getBoundingClientRect();
      return Math.max(box.right - right, left - box.left);
    });
  }
  /** What is said below the table of all hours alike. */
  get commonNotes(): string[] {
    return [...this.section.querySelectorAll('.common-note')].map(words);
  }
  /** Whether a screen reader would speak by itself when the status changes. */
  get statusSpeaks(): boolean {
    return !!this.section
      .querySelector('[part~="status"]')!
      .closest('[aria-live], [role="status"], [role="alert"], output');
  }
  get caption(): string {
    return words(this.section.querySelector('caption'));
  }
  get text(): string {
    return words(this.section);
  }
}

/** The contact card as a visitor reads and uses it. */
export class ContactCardPage {
  constructor(readonly element: KinTopContactCard) {}

  static async open(
    data: unknown,
    attributes: Record<string, string> = {},
    inside: unknown = html`<a href="https://www.kin-top.de/">Zu Kin-Top</a>`,
  ): Promise<ContactCardPage> {
    const place = await fixture<HTMLElement>(html`<div lang=${attributes['lang'] ?? 'de'}></div>`);
    const element = document.createElement('kin-top-contact-card');
    for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]!);
    render(inside, element);
    if (data !== undefined) element.data = data;
    place.append(element);
    await element.updateComplete;
    // A language may be on its way.
    if (data !== undefined) await waitUntil(() => element.status !== 'loading', 'something is shown');
    const page = new ContactCardPage(element);
    await page.settled();
    return page;
  }

  /** Waits until the interface speaks a language. */
  async inInterfaceLanguage(lang: string): Promise<void> {
    await waitUntil(() => this.root.querySelector(`.root[lang="${lang}"]`), `interface in ${lang}`);
  }

  async settled(): Promise<void> {
    for (let turn = 0; turn < 5; turn++) {
      await new Promise((resolve) => setTimeout(resolve));
      await this.element.updateComplete;
    }
  }

  private get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  get text(): string {
    return words(this.root.querySelector('.root'));
  }
  get contacts(): ContactEntry[] {
    return [...this.root.querySelectorAll<HTMLElement>('[part~="contact"]')].map(
      (section) => new ContactEntry(section),
    );
  }
  /** The only person on the card. */
  get contact(): ContactEntry {
    const { contacts } = this;
    if (contacts.length !== 1) throw new Error(`${contacts.length} contacts`);
    return contacts[0]!;
  }
  /** A part of the card by its name, in words; nothing where it is not there. */
  part(name: string): string | undefined {
    const part = this.root.querySelector(`[part~="${name}"]`);
    return part ? words(part) : undefined;
  }
  parts(name: string): string[] {
    return [...this.root.querySelectorAll(`[part~="${name}"]`)].map(words);
  }
  get logo(): HTMLImageElement | null {
    return this.root.querySelector('img');
  }
  /** Every heading with its level, in order. */
  get outline(): string[] {
    return [...this.root.querySelectorAll('h2, h3, h4, h5, h6')].map(
      (one) => `${one.localName} ${words(one)}`,
    );
  }
  /** What is focused, by what a screen reader calls it. */
  get focused(): string {
    const { activeElement } = this.root;
    const label =
      activeElement instanceof HTMLSelectElement && activeElement.labels[0]?.querySelector('span');
    return words(label || activeElement);
  }
  /** A list of the organisation: its heading and its entries. */
  list(part: 'recognitions' | 'memberships' | 'funders'): { title: string; entries: string[] } | undefined {
    const list = this.root.querySelector(`[part~="${part}"]`);
    if (!list) return undefined;
    return { title: words(list.firstElementChild), entries: [...list.querySelectorAll('li')].map(words) };
  }
  get about(): HTMLDetailsElement | null {
    return this.root.querySelector<HTMLDetailsElement>('[part~="about"]');
  }
  get facts(): Record<string, string> {
    const facts: Record<string, string> = {};
    for (const term of this.root.querySelectorAll('dt')) facts[words(term)] = words(term.nextElementSibling);
    return facts;
  }
  /** What stands inside the box of the card. */
  get card(): string {
    return words(this.root.querySelector('.card'));
  }
  /** The same as it is read aloud. */
  get aloud(): string {
    return readAloud(this.root.querySelector('.card'));
  }
  get alert(): string {
    return words(this.root.querySelector('[role="alert"]'));
  }
  get announced(): string {
    return words(this.root.querySelector('[role="status"]'));
  }
  get links(): string[] {
    return [...this.root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  }
  get showsFallback(): boolean {
    return !!this.root.querySelector('slot:not([name])');
  }
  inLanguage(lang: string): string[] {
    return [...this.root.querySelectorAll(`[lang="${lang}"]:not(.root)`)].map(words);
  }
}
