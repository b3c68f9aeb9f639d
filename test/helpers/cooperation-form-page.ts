import { fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/define/cooperation-form.js';
import type { CooperationRequest } from '../../src/cooperation/request.js';
import type { KinTopCooperationForm } from '../../src/elements/cooperation-form/kin-top-cooperation-form.js';
import { smallFeed } from './small-feed.js';
import { waitUntil } from './wait-until.js';

export const ACTION = 'https://receiver.example/api/cooperation';

/** A feed with everything the form can offer. */
export const formFeed = (
  cooperation: Record<string, unknown> | undefined = {},
  more: Record<string, unknown> = {},
): Record<string, unknown> =>
  smallFeed({
    fields: [
      { id: 'open', name: { de: 'Öffnung', ru: 'Открытость' }, order: 1 },
      { id: 'engage', name: 'Engagement', order: 2 },
      { id: 'other', name: 'Anderes', order: 3 },
    ],
    audiences: [
      { id: 'families', name: 'Familien' },
      { id: 'nobody', name: 'Niemand' },
    ],
    contacts: [
      {
        id: 'chernova',
        name: 'Elina Chernova',
        telephone: '+49 211 69871231',
        email: 'chernova@kin-top.example',
        openingHours: [
          { days: ['TU', 'TH'], opens: '10:00', closes: '16:00' },
          {
            days: ['MO'],
            validFrom: '2027-01-01',
            validThrough: '2027-01-31',
            opens: '08:00',
            closes: '09:00',
          },
        ],
      },
    ],
    projects: [
      { id: 'training', name: 'Training', requestable: true, fields: ['open'], audiences: ['families'] },
      { id: 'advice', name: 'Beratung', requestable: true, fields: ['engage'] },
      { id: 'club', name: 'Klub', fields: ['engage'] },
    ],
    cooperation: {
      heading: 'Mit uns zusammenarbeiten',
      intro: 'Sagen Sie uns, wobei wir helfen können.',
      email: 'anfrage@kin-top.example',
      contacts: ['chernova'],
      topics: ['open', 'engage'],
      institutionKinds: [
        { id: 'kindergarten', name: { de: 'Kita', ru: 'Детский сад' } },
        { id: 'school', name: 'Schule' },
      ],
      channels: ['phone', 'email', 'visit'],
      privacyUrl: 'https://www.kin-top.example/datenschutz',
      ...cooperation,
    },
    ...more,
  });

/** The receiver at the other end: keeps what it is sent, and answers as told. */
export class Receiver {
  /** What arrived, in order. */
  readonly requests: CooperationRequest[] = [];
  readonly addresses: string[] = [];
  /** What other addresses answer, by address. */
  readonly elsewhere = new Map<string, () => Response>();
  answer: (request: Request) => Response | Promise<Response> = () => Receiver.taken('KT-2027-0142');
  private readonly real = window.fetch.bind(window);
  private readonly before = window.fetch;

  constructor() {
    window.fetch = async (input, init) => {
      const request = new Request(input, init);
      const answer = this.elsewhere.get(request.url);
      if (answer) return answer();
      if (request.method !== 'POST') return this.real(request);
      this.addresses.push(request.url);
      this.requests.push((await request.clone().json()) as CooperationRequest);
      return this.answer(request);
    };
  }
  stop(): void {
    window.fetch = this.before;
  }
  static taken = (reference?: string): Response => Receiver.json({ reference }, 201);
  static json = (body: unknown, status: number, headers: HeadersInit = {}): Response =>
    new Response(JSON.stringify(body), { status, headers });
}

const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The form as a visitor reads and fills it. */
export class CooperationFormPage {
  constructor(readonly element: KinTopCooperationForm) {}

  /** Puts the form on a page, with a feed given as an object, or with null read from `attributes.feed`. */
  static async open(
    data: unknown = formFeed(),
    attributes: Record<string, string> = { action: ACTION },
    inside: unknown = html`<a href="https://www.kin-top.example/">Zu Kin-Top</a>`,
  ): Promise<CooperationFormPage> {
    const page = await CooperationFormPage.begin(data, attributes, inside);
    await waitUntil(() => page.element.status !== 'loading', 'something is shown');
    await page.settled();
    return page;
  }
  /** As {@link open}, while the feed may be on its way. */
  static async begin(
    data: unknown,
    attributes: Record<string, string>,
    inside?: unknown,
  ): Promise<CooperationFormPage> {
    const place = await fixture<HTMLElement>(html`<div lang=${attributes['lang'] ?? 'de'}></div>`);
    const element = document.createElement('kin-top-cooperation-form');
    for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]!);
    render(inside, element);
    if (data !== null) element.data = data;
    place.append(element);
    const page = new CooperationFormPage(element);
    await page.settled();
    return page;
  }

  /** Changes the language of the page, texts fetched. */
  async speak(language: string): Promise<void> {
    this.element.lang = language;
    const spoken = (): boolean => this.root.querySelector('.root')?.getAttribute('lang') === language;
    await waitUntil(spoken, `the language "${language}"`);
    await this.settled();
  }
  /** Whether a piece that a page can style is there. */
  has(part: string): boolean {
    return !!this.root.querySelector(`[part~="${part}"]`);
  }

  /** Waits until answers, languages and drawings have come to rest. */
  async settled(): Promise<void> {
    for (let turn = 0; turn < 8; turn++) {
      await new Promise((resolve) => setTimeout(resolve));
      await this.element.updateComplete;
    }
    const moving = this.element.shadowRoot?.getAnimations() ?? [];
    const ends = moving.filter((one) => 'transitionProperty' in one).map(({ finished }) => finished);
    await Promise.allSettled(ends);
  }

  private get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  get text(): string {
    return words(this.root.querySelector('.root'));
  }
  get headings(): string[] {
    return [...this.root.querySelectorAll('h2, h3, h4, h5, h6')].map(words);
  }
  get labels(): string[] {
    return [...this.root.querySelectorAll('form :is(.field > label, legend)')].map(words);
  }
  get hasForm(): boolean {
    return !!this.root.querySelector('form');
  }
  get links(): Record<string, string> {
    const links: Record<string, string> = {};
    for (const link of this.root.querySelectorAll('a')) links[words(link)] = link.getAttribute('href')!;
    return links;
  }

  /** A text field or select, by the beginning of its label. */
  control(label: string): Control {
    const found = [...this.root.querySelectorAll('form .field > label')].find((one) =>
      words(one).startsWith(label),
    );
    if (!found) throw new Error(`no field "${label}" among ${this.labels.join(', ')}`);
    return this.root.getElementById((found as HTMLLabelElement).htmlFor) as Control;
  }
  /** The answers under a question. */
  private boxes(question: string): HTMLInputElement[] {
    const legend = [...this.root.querySelectorAll('legend')].find((one) => words(one).startsWith(question));
    return [...(legend?.parentElement!.querySelectorAll('input') ?? [])];
  }
  answers(question: string): string[] {
    return this.boxes(question).map((box) => words(box.closest('label')));
  }
  chosen(question: string): string[] {
    return this.boxes(question)
      .filter(({ checked }) => checked)
      .map((box) => words(box.closest('label')));
  }
  options(label: string): string[] {
    return [...(this.control(label) as HTMLSelectElement).options].map(words);
  }

  /** Types into a field or chooses from a list, and leaves it. */
  async fill(label: string, text: string): Promise<void> {
    const control = this.control(label);
    control.focus();
    if (control instanceof HTMLSelectElement)
      control.value = [...control.options].find((option) => words(option) === text)!.value;
    else control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    control.blur();
    await this.settled();
  }
  /** Visits a field and leaves it as it is. */
  async visit(label: string): Promise<void> {
    this.control(label).focus();
    this.control(label).blur();
    await this.settled();
  }
  async tick(question: string, answer: string): Promise<void> {
    const box = this.boxes(question).find((one) => words(one.closest('label')) === answer);
    if (!box) throw new Error(`no answer "${answer}" among ${this.answers(question).join(', ')}`);
    box.click();
    await this.settled();
  }
  /** What a form needs. */
  async fillIn(): Promise<void> {
    await this.fill('Name der Einrichtung', 'Kita im Stadtteil');
    await this.fill('E-Mail', 'leitung@kita.example');
    await this.fill('Ihre Nachricht', 'Ein Training für 12 Personen.');
  }
  /** What stands in the fields that {@link fillIn} fills, or is to be read once more. */
  get typed(): string[] {
    return ['Name der Einrichtung', 'E-Mail', 'Ihre Nachricht'].map((label) =>
      this.isReviewing ? this.review[label]! : this.control(label).value,
    );
  }

  get sendButton(): HTMLButtonElement {
    return this.root.querySelector<HTMLButtonElement>('button[type="submit"]')!;
  }
  /** How far down the form it is, in pixels. */
  get sendButtonPlace(): number {
    return this.sendButton.getBoundingClientRect().top - this.element.getBoundingClientRect().top;
  }
  button(name: string): HTMLButtonElement | undefined {
    return [...this.root.querySelectorAll('button')].find((button) => words(button) === name);
  }
  async press(name: string): Promise<void> {
    const button = this.button(name);
    if (!button) throw new Error(`no button "${name}"`);
    button.focus();
    button.click();
    await this.settled();
  }
  /** Goes a step on: to the review, or from there to the receiver. */
  async goOn(): Promise<void> {
    this.sendButton.focus();
    this.sendButton.click();
    await this.settled();
  }
  /** Sends what was filled in, after the review where there is one. */
  async send(): Promise<void> {
    const read = this.isReviewing;
    await this.goOn();
    if (!read && this.isReviewing) await this.goOn();
  }
  get isReviewing(): boolean {
    return !!this.root.querySelector('[part~="review"]');
  }
  /** What is to be read once more, by what it is called. */
  get review(): Record<string, string> {
    const rows = [...this.root.querySelectorAll('[part~="review"] dt')];
    return Object.fromEntries(
      rows.map((term) => [words(term), words(term.nextElementSibling!.querySelector('.answer > div'))]),
    );
  }
  /** How wide the first answer may be that is to be read once more, in pixels. */
  get answerWidth(): number {
    return this.root.querySelector('.answer > div')!.getBoundingClientRect().width;
  }

  /** The words tied to a field by which a screen reader describes it. */
  description(label: string): string {
    const ids = this.control(label).getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => words(this.root.getElementById(id))).join(' | ');
  }
  isInvalid(label: string): boolean {
    return this.control(label).getAttribute('aria-invalid') === 'true';
  }
  /** What is wrong with a field, as it stands between its label and its control. */
  mistake(label: string): string {
    const control = this.control(label);
    return words(control.closest('.field')!.querySelector('.mistake'));
  }
  get summary(): { title: string; items: string[] } | undefined {
    const summary = this.root.querySelector('[part~="summary"]');
    if (!summary) return undefined;
    return {
      title: words(summary.querySelector('h2, h3, h4, h5, h6')),
      items: [...summary.querySelectorAll('li')].map(words),
    };
  }
  link(name: string): HTMLAnchorElement {
    return [...this.root.querySelectorAll('a')].find((one) => words(one).startsWith(name))!;
  }
  async follow(link: string): Promise<void> {
    this.link(link).click();
    await this.settled();
  }
  get failure(): string {
    return words(this.root.querySelector('[part~="failure"]'));
  }
  /** What is read from left to right in every language. */
  get leftToRight(): string[] {
    return [...this.root.querySelectorAll('form [dir="ltr"]')].map(words);
  }
  get announced(): string {
    return [...this.root.querySelectorAll('[role="status"]')].map(words).filter(Boolean).join(' | ');
  }
  get privacy(): string {
    return words(this.root.querySelector('[part~="privacy"]'));
  }
  get focused(): Element | null {
    return this.root.activeElement;
  }
  /** The name of the control that has the focus; of a button, its type. */
  get focusedName(): string | undefined {
    const { name, type } = (this.focused ?? {}) as Partial<HTMLInputElement>;
    return name || type;
  }
  get focusedWords(): string {
    return words(this.focused);
  }
  /** The control that a program fills in and a person never meets. */
  get trap(): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>('input[name="website"]')!;
  }
  get count(): string {
    return this.countAt('Ihre Nachricht');
  }
  /** What is left of the room in a field, as it stands below it. */
  countAt(label: string): string {
    return words(this.control(label).closest('.field')!.querySelector('.count'));
  }
  /** What the eye sees, scrolling. */
  get seen(): string {
    return this.root.querySelector<HTMLElement>('.root')!.innerText.replace(/\s+/g, ' ');
  }
  get untranslated(): string[] {
    return [...this.root.querySelectorAll('[lang]:not(.root)')].map((node) => node.getAttribute('lang')!);
  }
}
