import { expect } from '@open-wc/testing';
import type { FeedElement } from '../../src/elements/feed-element.js';
import { MARKUP_TEXTS } from '../fixtures/hostile.js';
import { ConsoleLines, FeedServer } from '../helpers/feed-server.js';
import { harmlessFeed } from './hostile-feed.js';
import { knownPieces } from './known.js';
import { PATIENCE } from './run-size.js';
import { foreign, liveLinks, Said, turning, wider } from './shown.js';
import { show, STATES } from './states.js';
import { Traps } from './traps.js';

/** What the tests of this folder hold against every element: here against a fault that was planted. */
describe('a fault that is planted in an element', () => {
  let server: FeedServer;
  let lines: ConsoleLines;
  let traps: Traps;
  let known: Set<string>;
  let feed: string;
  before(async () => {
    server = new FeedServer();
    lines = new ConsoleLines();
    known = await knownPieces((one) => server.feed(one));
    feed = server.feed(harmlessFeed().data);
    traps = new Traps();
  });
  after(() => {
    traps.stop();
    lines.stop();
    server.stop();
  });

  const card = STATES.find(({ name }) => name === 'card')!;
  /** Where a text of the feed stands. */
  const place = (element: FeedElement): Element => element.shadowRoot!.querySelector('.root p')!;
  const faultsOf = (element: FeedElement): string[] => [
    ...foreign(element.shadowRoot!, known),
    ...liveLinks(element.shadowRoot!, new Set()),
    ...turning(element.shadowRoot!),
    ...wider(element),
    ...traps.page(),
  ];
  /** What is found once something was done to an element that is well. */
  async function whatComesOf(plant: (element: FeedElement) => void | Promise<void>): Promise<string[]> {
    let found: string[] = [];
    await show(card, feed, async (element) => {
      const before = new Set(faultsOf(element));
      traps.requests(new Set());
      traps.caught.splice(0);
      await plant(element);
      await new Promise((resolve) => setTimeout(resolve, 50));
      found = [
        ...faultsOf(element).filter((one) => !before.has(one)),
        ...traps.requests(new Set()),
        ...traps.caught.splice(0),
      ];
    });
    return found;
  }

  it('is found where a text is written as markup', async () => {
    const markup = MARKUP_TEXTS.filter((text) => {
      // A page within the page has an alert of its own, which stops this one; others lead away.
      if (/<(iframe|frame|object|embed|meta|base)/i.test(text)) return false;
      // Of these our templates have some, too: they show what the partner wrote.
      if (/<slot/.test(text)) return false;
      const { content } = Object.assign(document.createElement('template'), { innerHTML: text });
      // What a browser makes nothing of does nothing.
      return [...content.querySelectorAll('*')].some(
        ({ localName, attributes }) => !known.has(localName) || attributes.length,
      );
    });
    expect(markup.length).to.be.above(20);
    const missed: string[] = [];
    for (const text of markup) {
      const found = await whatComesOf((element) => void (place(element).innerHTML = text));
      if (!found.length) missed.push(text);
    }
    expect(missed).to.deep.equal([]);
  }).timeout(PATIENCE);

  for (const [what, plant, sign] of [
    ['a script runs', () => window.alert('ran'), /^alert\(ran\)$/],
    ['something complains', () => console.error('planted'), /^error\(planted\)$/],
    ['somebody is asked', () => new Promise((done) => { Object.assign(new Image(), { onerror: done, src: `${location.href}&planted` }); }), /^asked for .*planted$/],
    ['a link runs something', (element) => place(element).insertAdjacentHTML('beforeend', '<a href="javascript:alert(1)">x</a>'), /^link \(scheme\)/],
    ['a mail has more in its head', (element) => place(element).insertAdjacentHTML('beforeend', '<a href="mailto:a@b.example?bcc=c@d.example">x</a>'), /^link \(mail\)/],
    ['a text turns what follows', (element) => place(element).append('\u202e'), /^turns/],
    ['a text is wider than a phone', (element) => place(element).insertAdjacentHTML('beforeend', '<span style="display:inline-block;width:400px">x</span>'), /^wide/],
    ['every object has more', () => void Object.defineProperty(Object.prototype, 'polluted', { value: 1, configurable: true }), /Object\.prototype has more/],
  ] as [string, (element: FeedElement) => void | Promise<void>, RegExp][]) {
    it(`is found where ${what}`, async () => {
      const found = await whatComesOf(plant);
      delete (Object.prototype as { polluted?: 1 }).polluted;
      expect(found.some((one) => sign.test(one)), found.join('\n')).to.equal(true);
    });
  } // prettier-ignore

  it('is found where a text is not said as it was written', async () => {
    await show(card, feed, ({ shadowRoot }) => {
      const text = shadowRoot!.querySelector('.root p')!;
      const words = text.textContent;
      expect(new Said(shadowRoot!).verbatim(words)).to.equal(true);
      text.textContent = words.slice(1);
      expect(new Said(shadowRoot!).verbatim(words)).to.equal(false);
    });
  });
});
