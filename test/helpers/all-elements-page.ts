import { aTimeout, fixture, html } from '@open-wc/testing';
import '../../src/define/contact-card.js';
import '../../src/define/cooperation-form.js';
import '../../src/define/event-calendar.js';
import '../../src/define/project-list.js';
import type { FeedElement } from '../../src/elements/feed-element.js';
import { readAloud } from './read-aloud.js';
import { waitUntil } from './wait-until.js';

export const TAGS = [
  'kin-top-event-calendar',
  'kin-top-project-list',
  'kin-top-contact-card',
  'kin-top-cooperation-form',
] as const;

/** What a test puts on the page. */
export interface Setting {
  data: unknown;
  /** Language of the page around the elements. */
  lang?: string;
  /** Those wanted; all unless named. */
  tags?: readonly string[];
  /** For each of them. */
  attributes?: Record<string, string>;
  /** The container's width in pixels. */
  width?: number;
  /** Style of the page around. */
  style?: string;
}

/** One of our elements, whichever. */
export class AnyElement {
  constructor(readonly element: FeedElement) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  /** Everything that is read aloud. */
  get text(): string {
    return readAloud(this.root);
  }
  /** The language of the interface, and its direction. */
  get frame(): HTMLElement {
    return this.root.querySelector('.root')!;
  }
  /** The language menu, where there is one. */
  get menu(): HTMLSelectElement | undefined {
    return this.root.querySelector<HTMLSelectElement>('.language select') ?? undefined;
  }
  /** What the menu says: its name, and its choices with the chosen one in brackets. */
  get menuText(): string {
    const { menu } = this;
    if (!menu) return '';
    const choices = [...menu.options].map(({ text, selected }) => (selected ? `[${text}]` : text));
    return `${readAloud(menu.labels[0]!.querySelector(':scope > span'))} ${choices.join(' ')}`;
  }
  /** Chooses a language as a visitor does. */
  choose(language: string): void {
    const menu = this.menu!;
    menu.focus();
    menu.value = language;
    menu.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** A partner's page with our elements one below the other. */
export class AllElementsPage {
  private constructor(
    readonly container: HTMLElement,
    readonly elements: readonly AnyElement[],
  ) {}

  static async open(setting: Setting): Promise<AllElementsPage> {
    const { data, lang = 'de', tags = TAGS, attributes = {}, width = 1000, style = '' } = setting;
    const container = await fixture<HTMLElement>(
      html`<div lang=${lang} style=${`inline-size: ${width}px; ${style}`}></div>`,
    );
    const elements = tags.map((tag) => {
      const element = document.createElement(tag) as FeedElement;
      for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]!);
      element.data = data;
      return new AnyElement(element);
    });
    container.append(...elements.map(({ element }) => element));
    const page = new AllElementsPage(container, elements);
    await waitUntil(
      () => elements.every(({ element }) => element.status !== 'loading'),
      'all show something',
      {
        timeout: 5000,
      },
    );
    await page.rests();
    return page;
  }

  /** The element with that tag. */
  one(tag: string): AnyElement {
    return this.elements.find(({ element }) => element.localName === tag)!;
  }

  /** Waits until languages and drawings have come to rest. */
  async rests(): Promise<void> {
    for (let turn = 0; turn < 4; turn++) {
      await aTimeout(0);
      await Promise.all(this.elements.map(({ element }) => element.updateComplete));
    }
  }

  /** Waits until every element speaks a language. */
  async speaks(locale: string): Promise<void> {
    await waitUntil(() => this.elements.every(({ frame }) => frame.lang === locale), `all speak ${locale}`, {
      timeout: 5000,
    });
    await this.rests();
  }
}
