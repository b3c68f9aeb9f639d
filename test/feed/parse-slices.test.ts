import { aTimeout, expect } from '@open-wc/testing';
import fc from 'fast-check';
import { volumeFeed } from '../../bench/volume/feed.js';
import type { Parsed } from '../../src/feed/parse.js';
import { parse, parsing } from '../../src/feed/parse.js';
import { FeedError } from '../../src/feed/problem.js';
import { inSlices } from '../../src/time/slices.js';
import { event, FEED_URL, feedWith, project } from './example.js';

const json = async (path: string): Promise<object> => (await fetch(path)).json() as Promise<object>;

/** What reading comes to: a feed with its problems, or why it was refused. */
const outcome = async (read: () => Parsed | Promise<Parsed>): Promise<unknown> => {
  try {
    return await read();
  } catch (error) {
    expect(error).to.be.instanceOf(FeedError);
    const { kind, message } = error as FeedError;
    return { kind, message };
  }
};

/** Reads it both ways and expects the same. */
async function expectSame(data: unknown): Promise<void> {
  const [whole, sliced] = await Promise.all([
    outcome(() => parse(data, FEED_URL)),
    outcome(() => inSlices(parsing(data, FEED_URL))),
  ]);
  expect(sliced).to.deep.equal(whole);
}

/** How many pieces the reading of a feed is done in. */
function pieces(data: unknown): number {
  const work = parsing(data, FEED_URL);
  let count = 0;
  while (!work.next().done) count++;
  return count;
}

describe('a feed that is read in slices', () => {
  const { now } = performance;
  // What others did before is over: their slice ends by another clock.
  beforeEach(() => aTimeout(20));
  beforeEach(() => {
    // Every piece takes longer than a slice: each is done in a task of its own.
    let time = 0;
    performance.now = () => (time += 100);
  });
  afterEach(() => {
    performance.now = now;
  });

  for (const path of ['/public/feed.json', '/test/fixtures/feed-example.json']) {
    it(`is what it is when read at once: ${path}`, async () => {
      await expectSame(await json(path));
    });
  }

  it('is what it is when read at once: a long programme', async () => {
    performance.now = now;
    const data = JSON.parse(volumeFeed(await json('/public/feed.json'), 300)) as object;
    await expectSame(data);
  });

  it('has the same faults in the same order', async () => {
    const entry = fc.oneof(
      fc.record(
        {
          id: fc.constantFrom('a', 'b', 'c', 'B!', 7),
          name: fc.constantFrom('Chor', '', { de: 'Chor' }, null),
          startDate: fc.constantFrom('2027-01-14T15:00', '2027-02-30', 5),
          endDate: fc.constantFrom('2027-01-14T16:00', '2027-01-13T15:00'),
          rrule: fc.constantFrom('FREQ=WEEKLY', 'FREQ=SECONDLY', ''),
          project: fc.constantFrom('chor', 'none'),
          url: fc.constantFrom('page.html', 'javascript:alert(1)'),
          overrides: fc.constantFrom({ '2027-01-21': { status: 'cancelled', place: 'none' } }, { never: {} }),
        },
        { requiredKeys: [] },
      ),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 6 }), (events) =>
        expectSame(feedWith({ projects: [project()], events })),
      ),
      { numRuns: 50 },
    );
  });

  for (const data of [null, [], {}, feedWith({ version: '2.0' }), feedWith({ organization: {} })]) {
    it(`is refused for the same reason: ${JSON.stringify(data)}`, async () => {
      await expectSame(data);
    });
  }

  it('is read in more pieces the longer it is', () => {
    const long = (size: number): object =>
      feedWith({ events: Array.from({ length: size }, (_, index) => event({ id: `event-${index}` })) });
    // Copied, read and linked one by one.
    expect(pieces(long(200)) - pieces(long(100))).to.be.at.least(300);
  });

  it('lets the page in between', async () => {
    let tasks = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      tasks++;
      port2.postMessage(0);
    };
    port2.postMessage(0);
    const events = Array.from({ length: 20 }, (_, index) => event({ id: `event-${index}` }));
    await inSlices(parsing(feedWith({ events }), FEED_URL));
    expect(tasks).to.be.at.least(20);
    port1.close();
  });
});
