import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { happenings } from '../../src/feed/occurrences.js';
import type { Parsed } from '../../src/feed/parse.js';
import { parse } from '../../src/feed/parse.js';
import { FeedError } from '../../src/feed/problem.js';
import type { ElementStatus } from '../../src/elements/feed-element.js';
import { ConsoleLines, FeedServer } from '../helpers/feed-server.js';
import { readAloud } from '../helpers/read-aloud.js';
import { anyFeeds, VARIANTS } from './any-feed.js';
import type { Json } from './hostile-feed.js';
import { FEEDS, PATIENCE, SEED, SHOWN } from './run-size.js';
import { LISTS } from './schema-walk.js';
import { settle, show } from './states.js';
import { Traps } from './traps.js';

const ADDRESS = 'https://feed.example/feed.json';

/** How many entries a feed publishes; what is no list counts as one, unless it was left empty. */
const published = (feed: Json): number =>
  LISTS.reduce((sum, name) => {
    const list = feed[name];
    return (
      sum +
      (Array.isArray(list)
        ? list.filter((entry) => (entry ?? '') !== '').length
        : (list ?? '') === ''
          ? 0
          : 1)
    );
  }, 0);

const shownIn = ({ feed }: Parsed): number => LISTS.reduce((sum, name) => sum + feed[name].length, 0);

/** What an element must show of a feed; undefined where nothing can be said of it as a whole. */
const inEach: Record<string, { attributes?: Record<string, string>; rows(parsed: Parsed): number; of: string }> = {
  'kin-top-project-list': {
    attributes: { 'group-by': 'none', filters: '' },
    of: '[part~=project]',
    rows: ({ feed }) => feed.projects.length,
  },
  'kin-top-contact-card': { of: '[part=contact]', rows: ({ feed }) => feed.contacts.length },
  'kin-top-event-calendar': {
    attributes: { view: 'list', from: '2027-03-01', until: '2027-03-31', filters: '' },
    of: 'article',
    rows: ({ feed }) => happenings(feed.events, '2027-03-01', '2027-03-31').occurrences.length,
  },
  'kin-top-cooperation-form': {
    attributes: { action: 'https://receiver.example/' },
    of: 'form',
    rows: ({ feed }) => (feed.cooperation ? 1 : 0),
  },
}; // prettier-ignore

describe('any feed after the schema, sound or changed by somebody,', () => {
  it(`loses no entry without a word, in ${FEEDS} feeds`, () => {
    let shown = 0;
    let dropped = 0;
    fc.assert(
      fc.property(anyFeeds, (feeds) => {
        for (const data of feeds) {
          const before = JSON.stringify(data);
          let parsed: Parsed;
          try {
            parsed = parse(data, ADDRESS);
          } catch (error) {
            // What the feed cannot be without may have gone with a change.
            expect(error).to.be.instanceOf(FeedError);
            expect((error as FeedError).kind).to.be.oneOf(['format', 'version']);
            continue;
          }
          expect(JSON.stringify(data), 'what was given stays as it was').to.equal(before);
          expect(shownIn(parsed) + parsed.dropped, 'shown + dropped').to.equal(published(data));
          expect(parsed.problems.length, 'each of them with a reason').to.be.at.least(parsed.dropped);
          shown += shownIn(parsed);
          dropped += parsed.dropped;
        }
      }),
      { numRuns: FEEDS / VARIANTS, seed: SEED },
    );
    // Neither all of it nothing but faults, nor none.
    expect(shown).to.be.above(FEEDS * 5);
    expect(dropped).to.be.above(FEEDS / 5);
  }).timeout(PATIENCE);

  describe('in the elements', () => {
    let server: FeedServer;
    let traps: Traps;
    let lines: ConsoleLines;
    before(() => {
      server = new FeedServer();
      lines = new ConsoleLines();
      traps = new Traps();
    });
    after(() => {
      traps.stop();
      lines.stop();
      server.stop();
    });

    it(`is shown whole by each, and breaks none, in ${SHOWN} feeds`, async () => {
      await fc.assert(
        fc.asyncProperty(anyFeeds, async (feeds) => {
          const read = feeds.map((data) => {
            const url = server.feed(data);
            try {
              return { url, parsed: parse(data, url) };
            } catch {
              // Then every element says so.
              return { url };
            }
          });
          for (const [tag, { attributes = {}, of, rows }] of Object.entries(inEach)) {
            // One after the other in the same element, as after a refresh.
            await show({ name: tag, tag, attributes }, read[0]!.url, async (element) => {
              const root = element.shadowRoot!;
              for (const { url, parsed } of read) {
                element.feed = url;
                await settle(element);
                const wanted = parsed ? rows(parsed) : 0;
                const states: ElementStatus[] = !parsed ? ['error'] : wanted ? ['ready'] : ['empty', 'ready'];
                expect(element.status, tag).to.be.oneOf(states);
                expect(readAloud(root), `${tag} says`).to.match(/\p{L}{3}/u);
                expect(root.querySelectorAll(of).length, `${tag} shows`).to.equal(wanted);
                if (element.status === 'error') expect(root.querySelector('button'), tag).to.exist;
                // That something is left out is said by each of them.
                expect(!!root.querySelector('[part=faults]'), `${tag} tells`).to.equal(!!parsed?.dropped);
              }
            });
          }
          expect(traps.caught.splice(0)).to.deep.equal([]);
        }),
        { numRuns: SHOWN / VARIANTS, seed: SEED + 1 },
      );
    }).timeout(PATIENCE);
  });
});
