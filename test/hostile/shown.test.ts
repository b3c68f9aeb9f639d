import { expect } from '@open-wc/testing';
import { webAddress } from '../../src/feed/web-address.js';
import { ConsoleLines, FeedServer } from '../helpers/feed-server.js';
import { harmlessFeed, HostileFeeds, poolsOf } from './hostile-feed.js';
import { knownPieces } from './known.js';
import { PATIENCE, PLACEMENTS, SEED } from './run-size.js';
import type { Manner } from './shown.js';
import { foreign, liveLinks, mannersIn, Said, turning, wider } from './shown.js';
import type { State } from './states.js';
import { detailOf, show, STATES } from './states.js';
import { Traps } from './traps.js';

/** Events that can be opened: the last one of the list has a fault. */
const EVENTS = 16;
/** A text may be left out where it says what another one says, or nothing: of short ones nobody knows. */
const isTelling = (text: string): boolean => text.trim().length > 5;

describe('a feed with something hostile at every place', () => {
  let server: FeedServer;
  let traps: Traps;
  let lines: ConsoleLines;
  let feeds: HostileFeeds;
  before(async () => {
    feeds = new HostileFeeds(await poolsOf('https://feed.example/0/feed.json'), SEED);
    server = new FeedServer();
    lines = new ConsoleLines();
    traps = new Traps();
  });
  after(() => {
    traps.stop();
    lines.stop();
    server.stop();
  });

  it('is shown word for word, runs nothing, leads nowhere, and is no wider than a phone', async () => {
    const manners = new Map<string, Map<string, Manner>>();
    const known = await knownPieces((feed) => server.feed(feed));
    const harmless = harmlessFeed();
    const address = server.feed(harmless.data);
    const details = Array.from({ length: EVENTS }, (_, index) => detailOf(index));
    const keyOf = ({ name, hash = '' }: State): string => name + hash;
    for (const state of [...STATES, ...details]) {
      await show(state, address, (element) => {
        expect(element.status, `${state.name} ${traps.caught.join()}`).to.equal('ready');
        manners.set(keyOf(state), mannersIn(new Said(element.shadowRoot!), harmless.placements));
      });
    }

    const faults = new Set<string>();
    traps.requests(new Set());
    const addresses = new Set(harmless.placements.map(({ value }) => value));
    const places = new Set<string>();
    let seen = 0;
    for (let turn = 0; feeds.placed < PLACEMENTS && faults.size < 40; turn++) {
      const { data, placements } = feeds.next();
      const url = server.feed(data);
      const absolute = new Map<string, string | undefined>();
      for (const { as, path, value } of placements)
        if (as === 'address') absolute.set(path, webAddress(value, url));
      for (const one of absolute.values()) {
        if (!one) continue;
        addresses.add(one);
        // A browser keeps to itself as whom it asked, and for which part.
        addresses.add(one.replace(/\/\/[^/]*@/, '//').replace(/#.*/, ''));
      }
      // Words about a picture that is none are not shown.
      const pictureOf = (path: string): string => path.replace(/(\.image\.)(alt|credit)$/, '$1src');
      for (const state of [
        ...STATES.filter(({ alternates }, place) => !alternates || place === turn % 3),
        details[turn % EVENTS]!,
      ]) {
        await show(state, url, (element) => {
          const root = element.shadowRoot!;
          const found = [
            ...(element.status === 'ready' ? [] : [`it is ${element.status}`]),
            ...foreign(root, known),
            ...liveLinks(root, addresses),
            ...turning(root),
            ...wider(element),
            ...traps.page(),
          ];
          const said = new Said(root);
          const manner = manners.get(keyOf(state))!;
          for (const one of placements) {
            const { text, link } = manner.get(one.path) ?? {};
            if (link) {
              const wanted = absolute.get(one.path);
              if (wanted && !said.links.has(wanted)) found.push(`${one.pattern}: no link to ${wanted}`);
            } else if (
              text &&
              isTelling(one.value) &&
              (absolute.get(pictureOf(one.path)) ?? !one.path.includes('.image.'))
            ) {
              places.add(one.pattern);
              seen++;
              // Blanks at both ends nobody sees: of addresses and the like they are left out.
              const isThere = [one.value, one.value.trim()].some((value) =>
                text === 'verbatim' ? said.verbatim(value) : said.within(value),
              );
              if (!isThere)
                found.push(`${one.pattern}: not shown: ${JSON.stringify(one.value.slice(0, 120))}`);
            }
          }
          for (const fault of found) faults.add(`${state.name}: ${fault}`);
        });
      }
      for (const one of traps.requests(addresses)) faults.add(one);
    }
    console.log(`${feeds.placed} placements, ${seen} seen, at ${places.size} kinds of places`);
    expect([...faults]).to.deep.equal([]);
    expect(traps.caught).to.deep.equal([]);
    expect(feeds.placed).to.be.at.least(PLACEMENTS);
    expect(seen).to.be.above(PLACEMENTS / 2);
    expect(new Set(server.asked).size).to.equal(server.asked.length);
  }).timeout(PATIENCE);
});
