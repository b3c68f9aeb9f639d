import { expect } from '@open-wc/testing';
import { ConsoleLines, FeedServer } from '../helpers/feed-server.js';
import { PrintedPages } from '../helpers/printed-pages.js';
import { SavedFiles } from '../helpers/saved-files.js';
import { waitUntil } from '../helpers/wait-until.js';
import type { Json } from './hostile-feed.js';
import { HostileFeeds, poolsOf } from './hostile-feed.js';
import { knownPieces } from './known.js';
import { PATIENCE, SEED, some } from './run-size.js';
import { foreign, liveLinks, turning } from './shown.js';
import type { State } from './states.js';
import { detailOf, show, STATES } from './states.js';

const CALENDAR = 'kin-top-event-calendar';

/** What is put somewhere instead of what the browser has there. */
function put(on: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(on, name);
  Object.defineProperty(on, name, { value, configurable: true });
  return () => (before ? Object.defineProperty(on, name, before) : Reflect.deleteProperty(on, name));
}

const press = (root: ShadowRoot, words: RegExp): number => {
  const buttons = [...root.querySelectorAll('button')].filter(({ textContent }) => words.test(textContent));
  for (const one of buttons) one.click();
  return buttons.length;
};

describe('what a visitor passes on of a feed with something hostile at every place', () => {
  let server: FeedServer;
  let lines: ConsoleLines;
  let feeds: Json[];
  let known: Set<string>;
  before(async () => {
    const hostile = new HostileFeeds(await poolsOf('https://feed.example/0/feed.json'), SEED);
    feeds = some(Array.from({ length: 6 }, () => hostile.next().data), 1); // prettier-ignore
    server = new FeedServer();
    lines = new ConsoleLines();
    known = await knownPieces((feed) => server.feed(feed));
  });
  after(() => {
    lines.stop();
    server.stop();
  });

  it('is printed without a foreign element, a link that leads elsewhere, or words turned round', async () => {
    const pages = new PrintedPages();
    const faults = new Set<string>();
    try {
      for (const data of feeds) {
        for (const view of ['month', 'list']) {
          const state: State = { name: view, tag: CALENDAR, attributes: { view }, width: 700 };
          await show(state, server.feed(data), ({ shadowRoot }) => {
            expect(press(shadowRoot!, /drucken/)).to.equal(1);
            const { contentDocument } = shadowRoot!.querySelector('iframe')!;
            const root = contentDocument!.body.shadowRoot!;
            expect(contentDocument!.querySelectorAll('script, link, base, meta').length).to.equal(0);
            expect(root.textContent.length).to.be.above(200);
            for (const one of [...foreign(root, known), ...liveLinks(root, new Set()), ...turning(root)])
              faults.add(`${view}: ${one}`);
          });
        }
      }
      expect(pages.pages).to.have.length(2 * feeds.length);
    } finally {
      pages.stop();
    }
    expect([...faults]).to.deep.equal([]);
  }).timeout(PATIENCE);

  it('is shared as an address of the page, and copied as such', async () => {
    const shared: ShareData[] = [];
    const copied: string[] = [];
    const undo = [
      put(navigator, 'share', (data: ShareData) => {
        shared.push(data);
        return Promise.reject(new TypeError('not here'));
      }),
      put(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) }),
    ];
    try {
      let pressed = 0;
      for (const [turn, data] of feeds.entries()) {
        const url = server.feed(data);
        const states = [
          detailOf(turn),
          { ...STATES.find(({ name }) => name === 'projects')!, act: undefined },
        ];
        for (const { act: _act, ...state } of states) {
          const hash = state.hash ?? '#kin-top-project=projects-1';
          await show({ ...state, hash }, url, async ({ shadowRoot }) => {
            pressed += press(shadowRoot!, /^\s*Teilen\s*$/);
            await waitUntil(() => copied.length === pressed, 'copied');
          });
        }
      }
      expect(pressed).to.be.at.least(2 * feeds.length);
    } finally {
      for (const one of undo) one();
    }
    for (const address of [...copied, ...shared.map(({ url }) => url!)]) {
      expect(address.startsWith(location.href.split('#')[0]!)).to.equal(true);
      expect(address).to.match(/#kin-top-(event=events-\d+\/\d{4}-\d\d-\d\d|project=projects-\d+)$/);
    }
    for (const { title } of shared) expect(title).to.be.a('string');
  }).timeout(PATIENCE);

  it('is saved under names of ours, and copied from the form line by line', async () => {
    const files = new SavedFiles();
    const copied: string[] = [];
    const undo = put(navigator, 'clipboard', {
      writeText: (text: string) => Promise.resolve(void copied.push(text)),
    });
    try {
      for (const [turn, data] of feeds.entries()) {
        const url = server.feed(data);
        await show(detailOf(turn), url, ({ shadowRoot }) => press(shadowRoot!, /speichern/) as never);
        const card = STATES.find(({ name }) => name === 'card')!;
        await show(card, url, ({ shadowRoot }) => press(shadowRoot!, /speichern/) as never);
        const review = STATES.find(({ name }) => name === 'review')!;
        const attributes = { action: 'mailto:anna@kin-top.example' };
        await show({ ...review, attributes }, url, ({ shadowRoot }) => {
          expect(liveLinks(shadowRoot!, new Set())).to.deep.equal([]);
          expect(press(shadowRoot!, /kopieren/)).to.equal(1);
        });
      }
      await waitUntil(() => copied.length === feeds.length, 'copied');
    } finally {
      undo();
      files.stop();
    }
    const saved = await files.all();
    expect(saved.length).to.be.at.least(feeds.length);
    for (const { name, type } of saved) {
      expect(name).to.match(/^(events-\d+(-\d{4}-\d\d-\d\d)?\.ics|contacts-\d+\.vcf)$/);
      expect(type).to.match(/^text\/(calendar|vcard)/);
    }
  }).timeout(PATIENCE);
});
