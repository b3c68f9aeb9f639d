import { expect } from '@open-wc/testing';
import type { FeedElement } from '../../src/elements/feed-element.js';
import { matchLocale } from '../../src/i18n/locale.js';
import {
  BIDI_TEXTS,
  DEAD_ADDRESSES,
  FIELD_TEXTS,
  HOSTILE_MAILS,
  HOSTILE_TAGS,
  HOSTILE_TEXTS,
  LONG_TEXTS,
  MARKUP_TEXTS,
  PROTOTYPE_KEYS,
} from '../fixtures/hostile.js';
import { programme } from '../elements/programme.js';
import { ConsoleLines, FeedServer } from '../helpers/feed-server.js';
import { readAloud } from '../helpers/read-aloud.js';
import { harmlessFeed } from './hostile-feed.js';
import { knownPieces } from './known.js';
import { PATIENCE, some } from './run-size.js';
import { foreign, liveLinks, turning, wider } from './shown.js';
import type { State } from './states.js';
import { show, STATES } from './states.js';
import { Traps } from './traps.js';

const TEXTS = [
  ...HOSTILE_TEXTS,
  ...MARKUP_TEXTS,
  ...FIELD_TEXTS,
  ...BIDI_TEXTS,
  ...LONG_TEXTS.slice(0, 4),
  ...DEAD_ADDRESSES,
  ...HOSTILE_MAILS,
  ...HOSTILE_TAGS,
  ...PROTOTYPE_KEYS,
];
const TAGS = [...new Set(STATES.map(({ tag }) => tag))];

/** What is wrong, and where that was seen first. */
class Faults {
  private readonly first = new Map<string, string>();
  note(where: string, faults: readonly string[]): void {
    for (const fault of faults) if (!this.first.has(fault)) this.first.set(fault, where);
  }
  get all(): string[] {
    return [...this.first].map(([fault, where]) => `${where}: ${fault}`).slice(0, 30);
  }
}

describe('a page that is hostile to an element', () => {
  let server: FeedServer;
  let traps: Traps;
  let lines: ConsoleLines;
  let known: Set<string>;
  before(async () => {
    server = new FeedServer();
    lines = new ConsoleLines();
    known = await knownPieces((feed) => server.feed(feed));
    traps = new Traps();
  });
  after(() => {
    traps.stop();
    lines.stop();
    server.stop();
  });

  /** What is wrong with an element, whatever state it is in. */
  const faultsOf = (element: FeedElement): string[] => [
    ...foreign(element.shadowRoot!, known),
    ...liveLinks(element.shadowRoot!, new Set()),
    ...traps.page(),
    ...traps.caught.splice(0),
    ...(readAloud(element.shadowRoot!).match(/\p{L}{3}/u) ? [] : ['says nothing']),
  ];

  it('is answered by words, whatever is written in attributes', async () => {
    const faults = new Faults();
    const data = programme();
    const { fetch } = window;
    // Nobody is there, whatever address is written.
    window.fetch = (input) => {
      server.asked.push(input instanceof Request ? input.url : String(input));
      return Promise.resolve(new Response('', { status: 404 }));
    };
    for (const tag of TAGS) {
      const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
      const names = observedAttributes.filter((name) => !/^(now|load)$/.test(name));
      expect(names.length).to.be.above(8);
      for (const [turn, first] of some([...TEXTS.entries()], 3)) {
        const prepare = (element: FeedElement): void => {
          // An element without data reads the address that is written for it.
          if (turn % 4) element.data = data;
          names.forEach((name, place) => {
            const value = TEXTS[(turn + place * 3) % TEXTS.length]!;
            if (name !== 'lang' || !matchLocale(value)) element.setAttribute(name, value);
          });
          if (turn % 8 < 4) element.heading = first;
        };
        await show({ name: tag, tag, prepare }, '', (element) => {
          faults.note(`${tag} ${turn}`, [...faultsOf(element), ...wider(element)]);
          expect(element.status).to.be.oneOf(['ready', 'empty', 'error']);
        });
      }
    }
    window.fetch = fetch;
    expect(faults.all).to.deep.equal([]);
    // Nothing but feeds was asked for, and those of addresses that are some.
    expect(server.asked.filter((address) => !/^https?:/.test(address))).to.deep.equal([]);
  }).timeout(PATIENCE);

  it('is answered by words, whatever object it gives for a feed', async () => {
    const good = (): Record<string, unknown> => programme();
    const thrower = (thrown: unknown) => ({
      get(): never {
        throw thrown;
      },
      enumerable: true,
    });
    const trap = (name: string) =>
      new Proxy(good(), {
        [name]: () => {
          throw new Error(name);
        },
      });
    const round = good();
    round['projects'] = [round, { ...round, id: 'x', name: round }, round['projects']];
    const { proxy, revoke } = Proxy.revocable(good(), {});
    revoke();
    let count = 0;
    const objects: Record<string, unknown> = {
      'a number': 0,
      'an empty object': {},
      'a list': [good()],
      'a function': () => good(),
      'a symbol': Symbol('feed'),
      'a big number': 10n,
      'a text': JSON.stringify(good()),
      'a date': new Date(0),
      'a map': new Map(Object.entries(good())),
      'a promise': Promise.resolve(good()),
      'a node': document.body,
      'the page': window,
      'one that is frozen': Object.freeze(good()),
      'one without a prototype': Object.assign(Object.create(null), good()),
      'one with a heritage': Object.create(good()),
      'one that goes round': round,
      'one that throws': Object.defineProperty(good(), 'version', thrower(new Error('x'))),
      'one that throws deep within': { ...good(), places: [Object.defineProperty({}, 'id', thrower('x'))] },
      'one that throws what has no words': Object.defineProperty(good(), 'events', thrower(Object.create(null))),
      'one that throws undefined': Object.defineProperty(good(), 'events', thrower(undefined)),
      'one that is something else each time': Object.defineProperty(good(), 'projects', {
        get: () => (count++ % 2 ? [{ id: 'a', name: 'Chor' }] : count),
        enumerable: true,
      }),
      'one with toJSON': { ...good(), toJSON: () => '<script>alert(1)</script>', notice: { toString: () => 'x' } },
      'one with a list of a billion': { ...good(), events: Object.assign([], { length: 1e9 }) },
      'one with texts that are objects': { ...good(), notice: new String('<b>x</b>') },
      'one that is revoked': proxy,
      ...Object.fromEntries(
        ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'].map((name) => [name, trap(name)]),
      ),
    }; // prettier-ignore
    const faults = new Faults();
    for (const tag of TAGS) {
      for (const [name, data] of Object.entries(objects)) {
        const prepare = (element: FeedElement): void => void (element.data = data);
        await show({ name, tag, prepare }, 'https://nobody.example/', (element) => {
          faults.note(`${tag}, ${name}`, faultsOf(element));
        });
      }
    }
    expect(faults.all).to.deep.equal([]);
  }).timeout(PATIENCE);

  it('opens nothing by an address that names nothing', async () => {
    const data = programme();
    const prepare = (element: FeedElement): void => void (element.data = data);
    const faults = new Faults();
    const names = [
      ['kin-top-event-calendar', 'kin-top-event'],
      ['kin-top-project-list', 'kin-top-project'],
    ] as const;
    for (const [turn, text] of some([...TEXTS.entries()], 1)) {
      const [tag, key] = names[turn % 2]!;
      const whole = new TextDecoder().decode(new TextEncoder().encode(text));
      const hash = turn % 4 < 2 ? `#${key}=${text}` : `#${key}=${encodeURIComponent(whole)}/2027-03-02`;
      await show({ name: tag, tag, hash, prepare }, '', (element) => {
        const { shadowRoot } = element;
        if (shadowRoot!.querySelector('.detail')) faults.note(hash, ['is open']);
        faults.note(hash.slice(0, 80), faultsOf(element));
      });
    }
    expect(faults.all).to.deep.equal([]);
  }).timeout(PATIENCE);

  describe('and a receiver that is', () => {
    const review = STATES.find(({ name }) => name === 'review')!;
    /** Fills in the form, goes on to the review, and sends it: once, for what is shown then is the answer. */
    const sending = () => {
      let filled = false;
      return (root: ShadowRoot): boolean => {
        if (!filled) return (filled = review.act!(root));
        root.querySelector('form')!.requestSubmit();
        return false;
      };
    };

    for (const [name, answerOf] of Object.entries({
      'a number of the request': (text: string) => new Response(JSON.stringify({ reference: text })),
      'a problem': (text: string) =>
        new Response(
          JSON.stringify({
            type: text,
            title: text,
            detail: text,
            errors: [
              { pointer: '#/contact/name', detail: text },
              { pointer: text, detail: text },
            ],
          }),
          { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
        ),
    })) {
      it(`is shown word for word where it gives ${name}`, async () => {
        const feed = server.feed(harmlessFeed().data);
        const faults = new Faults();
        let shown = 0;
        const texts = some([...HOSTILE_TEXTS, ...MARKUP_TEXTS, ...BIDI_TEXTS, ...LONG_TEXTS], 2);
        for (const [turn, text] of texts.entries()) {
          const action = `https://receiver.example/${turn}`;
          server.answer(action, () => answerOf(text));
          const state: State = { ...review, attributes: { action }, act: sending() };
          await show(state, feed, async (element) => {
            const root = element.shadowRoot!;
            await element.updateComplete;
            for (let wait = 0; wait < 500 && root.querySelector('.still'); wait++)
              await new Promise((resolve) => setTimeout(resolve, 20));
            await element.updateComplete;
            if (root.textContent.includes(text.slice(0, 100))) shown++;
            faults.note(JSON.stringify(text.slice(0, 80)), [
              ...foreign(root, known),
              ...liveLinks(root, new Set()),
              ...turning(root),
              ...wider(element),
              ...traps.caught.splice(0),
            ]);
          });
        }
        expect(faults.all).to.deep.equal([]);
        expect(shown).to.be.above(0);
      }).timeout(PATIENCE);
    }
  });
}); // prettier-ignore
