import { aTimeout, expect } from '@open-wc/testing';
import type { FeedState } from '../../src/feed/state.js';
import { isOld } from '../../src/feed/state.js';
import type { FeedStore } from '../../src/feed/store.js';
import { feedStore } from '../../src/feed/store.js';
import { feedWith, project } from './example.js';
import { waitUntil } from '../helpers/wait-until.js';

const original = { fetch: window.fetch, warn: console.warn };

/** A server whose answers a test gives one by one. */
function server() {
  const waiting: ((response: Response) => void)[] = [];
  const signals: AbortSignal[] = [];
  const caches: RequestCache[] = [];
  window.fetch = (input, init) => {
    const { signal, cache } = new Request(input, init);
    signals.push(signal);
    caches.push(cache);
    return new Promise((resolve) => waiting.push(resolve));
  };
  return {
    signals,
    caches,
    get requests() {
      return signals.length;
    },
    /** Waits for a request, and answers all that wait. */
    async answer(body: unknown, status = 200, headers = {}) {
      await waitUntil(() => waiting.length > 0, 'no request came', { interval: 1 });
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      for (const resolve of waiting.splice(0)) resolve(new Response(text, { status, headers }));
    },
  };
}

let count = 0;
/** Each test has a feed of its own: stores live as long as the page. */
const fresh = (): FeedStore => feedStore(`https://kin-top.example/${count++}.json`);
const named = (name: string) => feedWith({ projects: [project({ name })] });
const nameIn = (state: FeedState) => ('feed' in state ? state.feed.projects[0]?.name : undefined);

/** Milliseconds until the next try. */
const waits = ({ state }: FeedStore) => ('due' in state ? state.due! - performance.now() : NaN);

const settled = (store: FeedStore) => waitUntil(() => store.state.status !== 'loading', 'still loading');

/** Remembers every state a store goes through. */
function follow(store: FeedStore) {
  const seen: string[] = [];
  const leave = store.subscribe(() => seen.push(store.state.status));
  return { seen, leave };
}

/** A store that somebody follows, after its first answer. */
async function readingOf(...answer: Parameters<ReturnType<typeof server>['answer']>) {
  const net = server();
  const store = fresh();
  const { seen } = follow(store);
  await net.answer(...answer);
  await settled(store);
  return { net, store, seen };
}

describe('a feed’s store', () => {
  let lines: string[];
  beforeEach(() => {
    lines = [];
    console.warn = (...words) => void lines.push(words.join(' '));
  });
  afterEach(() => {
    window.fetch = original.fetch;
    console.warn = original.warn;
  });

  it('is one per address', () => {
    expect(feedStore('https://a.example/feed.json')).to.equal(feedStore('https://a.example/feed.json'));
    expect(feedStore('https://a.example/feed.json')).not.to.equal(feedStore('https://b.example/feed.json'));
  });

  it('asks for nothing until somebody listens', () => {
    const net = server();
    expect(fresh().state).to.deep.equal({ status: 'loading' });
    expect(net.requests).to.equal(0);
  });

  it('reads once for all who listen, and tells each of them', async () => {
    const net = server();
    const store = fresh();
    const followers = [follow(store), follow(store), follow(store)];
    expect(store.state.status).to.equal('loading');
    const read = store.refresh();
    await net.answer(named('Chor'));
    await read;
    expect(followers.map(({ seen }) => seen)).to.deep.equal([['ready'], ['ready'], ['ready']]);
    expect(nameIn(store.state)).to.equal('Chor');
    follow(store);
    await aTimeout(20);
    expect(net.requests).to.equal(1);
    expect(lines).to.deep.equal([]);
  });

  it('says in the feed’s own wall clock when it was read', async () => {
    const { store } = await readingOf(feedWith({ timeZone: 'Pacific/Kiritimati' }));
    const before = Date.now();
    const { at } = store.state as FeedState & { status: 'ready' };
    const there = Date.parse(`${at}:00+14:00`);
    expect(there).to.be.within(before - 60_000, Date.now());
  });

  it('goes on for the others when one leaves, and for itself when all do', async () => {
    const net = server();
    const store = fresh();
    const [one, other] = [follow(store), follow(store)];
    one.leave();
    one.leave();
    await net.answer(named('Chor'));
    await settled(store);
    expect([one.seen, other.seen]).to.deep.equal([[], ['ready']]);

    const left = fresh();
    follow(left).leave();
    expect(net.signals.some(({ aborted }) => aborted)).to.be.false;
    const done = left.refresh();
    await net.answer(named('Band'));
    await done;
    expect(nameIn(left.state)).to.equal('Band');
    expect(net.requests).to.equal(2);
  });

  it('says on one line of the console that it failed, and why', async () => {
    const { store, seen } = await readingOf('', 404);
    expect(seen).to.deep.equal(['error']);
    expect(store.state).to.have.nested.property('error.kind', 'status');
    expect(store.state).to.have.nested.property('error.status', 404);
    expect(lines.length).to.equal(1);
    expect(lines[0]).to.match(/^\[kin-top\] https:\/\/kin-top\.example\/\d+\.json: the server answered 404$/);
  });

  for (const [what, data, kind] of [
    ['another version', feedWith({ version: '2.0' }), 'version'],
    ['no feed at all', { hello: 'world' }, 'format'],
  ] as const) {
    it(`fails with one line where the answer is ${what}`, async () => {
      const { store } = await readingOf(data);
      expect(store.state).to.have.nested.property('error.kind', kind);
      expect(lines.length).to.equal(1);
      expect(lines[0]).not.to.contain('\n');
    });
  }

  it('asks nobody again for one who comes after a failure', async () => {
    const net = server();
    const store = fresh();
    const early = follow(store);
    await net.answer('', 404);
    await settled(store);
    const late = follow(store);
    expect(store.state.status).to.equal('error');
    await aTimeout(20);
    expect(net.requests).to.equal(1);
    const again = store.refresh();
    await net.answer(named('Chor'));
    await again;
    expect(early.seen).to.deep.equal(['error', 'loading', 'ready']);
    expect(late.seen).to.deep.equal(['loading', 'ready']);
  });

  it('tries again when asked to, and fails again with a line of its own', async () => {
    const { net, store, seen } = await readingOf('', 404);
    const again = store.refresh();
    await net.answer('', 403);
    await again;
    expect(seen).to.deep.equal(['error', 'loading', 'error']);
    expect(lines.length).to.equal(2);
  });

  it('keeps the last good feed when a later reading fails, and recovers', async () => {
    const { net, store, seen } = await readingOf(named('Chor'));
    const first = store.state as FeedState & { status: 'ready' };

    for (const status of [404, 410]) {
      const again = store.refresh();
      expect(nameIn(store.state)).to.equal('Chor');
      await net.answer('', status);
      await again;
      expect(store.state.status).to.equal('stale');
      expect(store.state).to.have.nested.property('error.status', status);
      expect(store.state).to.include({ at: first.at, feed: first.feed, dropped: 0 });
    }
    const recovery = store.refresh();
    await net.answer(named('Band'));
    await recovery;
    expect(store.state.status).to.equal('ready');
    expect(store.state).not.to.have.property('error');
    expect(nameIn(store.state)).to.equal('Band');
    expect(seen).to.deep.equal(['ready', 'stale', 'stale', 'ready']);
    expect(lines.length).to.equal(2);
  });

  it('never lets a newer feed of another version replace the last good one', async () => {
    const { net, store } = await readingOf(named('Chor'));
    const again = store.refresh();
    await net.answer(feedWith({ version: '2.0' }));
    await again;
    expect(store.state.status).to.equal('stale');
    expect(nameIn(store.state)).to.equal('Chor');
  });

  it('reads once when asked several times at once, and again when asked later', async () => {
    const net = server();
    const store = fresh();
    follow(store);
    const both = Promise.all([store.refresh(), store.refresh()]);
    await net.answer(named('Chor'));
    await both;
    expect(net.requests).to.equal(1);
    const again = store.refresh();
    await net.answer(named('Band'));
    await again;
    expect(net.requests).to.equal(2);
    expect(nameIn(store.state)).to.equal('Band');
  });

  for (const [what, text, beginning] of [
    [
      'HTML',
      '<!doctype html>\n<title>Nicht gefunden</title>' + 'x'.repeat(1000),
      '<!doctype html>\\n<title>Nicht gefunden</t',
    ],
    ['nothing', '', ''],
  ] as const) {
    it(`shows how ${what} begins that came instead of JSON`, async () => {
      const { store } = await readingOf(text);
      expect(store.state).to.have.nested.property('error.kind', 'format');
      const { error } = store.state as unknown as { error: Error };
      expect(error.message).to.match(/^the answer is no JSON; it begins with .* \(SyntaxError: .+\)$/);
      expect(error.message).to.include(`begins with "${beginning}" (`);
    });
  }

  it('tells nobody of a feed that is what it was, and knows that it was read', async () => {
    const { net, store, seen } = await readingOf(named('Chor'));
    const { state } = store;
    Object.assign(state, { at: '2020-01-01T10:00' });
    expect(isOld(state)).to.be.true;
    const again = store.refresh();
    await net.answer(named('Chor'));
    await again;
    expect(store.state).to.equal(state);
    expect(isOld(state)).to.be.false;
    expect(seen).to.deep.equal(['ready']);
  });

  it('goes back to what it had where that still holds after a failure', async () => {
    const { net, store, seen } = await readingOf(named('Chor'));
    const { feed } = store.state as FeedState & { status: 'ready' };
    for (const [body, status] of [
      ['', 404],
      [named('Chor'), 200],
    ] as const) {
      const again = store.refresh();
      await net.answer(body, status);
      await again;
    }
    expect(seen).to.deep.equal(['ready', 'stale', 'ready']);
    expect(store.state).to.include({ feed, status: 'ready' }).and.not.have.any.keys('error', 'due');
  });

  it('lets the browser’s cache answer at first, and later asks whether that still holds', async () => {
    const { net, store } = await readingOf('', 404);
    for (const name of ['Chor', 'Band']) {
      const again = store.refresh();
      await net.answer(named(name));
      await again;
    }
    expect(net.caches).to.deep.equal(['default', 'no-cache', 'no-cache']);
  });

  it('keeps saying what happened while it tries again unasked', async () => {
    const { net, store, seen } = await readingOf('', 404);
    for (const [body, status] of [
      ['', 410],
      [named('Chor'), 200],
    ] as const) {
      const again = store.refresh(true);
      expect(store.state.status).to.equal('error');
      await net.answer(body, status);
      await again;
    }
    expect(seen).to.deep.equal(['error', 'error', 'ready']);
  });

  it('names a time for the next try: from a quarter of a minute on, each about twice as long, up to minutes', async () => {
    const net = server();
    const store = fresh();
    follow(store);
    for (const about of [15, 30, 60, 120, 240, 300, 300]) {
      const again = store.refresh();
      await net.answer('', 404);
      await again;
      expect(waits(store)).to.be.within(about * 500 - 1000, about * 1500);
    }
    // It begins anew after one that went well.
    for (const [body, status] of [
      [named('Chor'), 200],
      ['', 404],
    ] as const) {
      const again = store.refresh();
      await net.answer(body, status);
      await again;
    }
    expect(waits(store)).to.be.within(6500, 22_500);
  });

  it('leaves the time for the next try to a server that asks for one', async () => {
    const { store } = await readingOf('', 503, { 'retry-after': '3600' });
    expect(waits(store)).to.be.within(3_599_000, 3_600_000);
  });

  it('takes its time before it asks for five megabytes again', async () => {
    const net = server();
    const store = fresh();
    follow(store);
    for (let turn = 0; turn < 2; turn++) {
      const again = store.refresh();
      await net.answer(' '.repeat(5_000_001));
      await again;
      expect(waits(store)).to.be.within(149_000, 450_000);
    }
  });

  it('says when it takes longer, and only then', async () => {
    const { setTimeout } = window;
    window.setTimeout = ((run: () => void, delay?: number) =>
      setTimeout(run, delay === 2000 ? 20 : delay)) as typeof window.setTimeout;
    try {
      const net = server();
      const store = fresh();
      const { seen } = follow(store);
      await waitUntil(() => 'slow' in store.state, 'not slow');
      await net.answer(named('Chor'));
      await settled(store);
      const again = store.refresh();
      await aTimeout(40);
      await net.answer(named('Band'));
      await again;
      expect(seen).to.deep.equal(['loading', 'ready', 'ready']);
    } finally {
      window.setTimeout = setTimeout;
    }
  });

  it('says so to one who asks while a try that nobody sees takes long', async () => {
    const { setTimeout } = window;
    window.setTimeout = ((run: () => void, delay?: number) =>
      setTimeout(run, delay === 2000 ? 20 : delay)) as typeof window.setTimeout;
    try {
      const { net, store } = await readingOf('', 404);
      void store.refresh(true);
      await aTimeout(60);
      expect(store.state.status).to.equal('error');
      const asked = store.refresh();
      expect(store.state).to.deep.equal({ status: 'loading' });
      await waitUntil(() => 'slow' in store.state, 'not slow');
      await net.answer('', 404);
      await asked;
      expect(store.state.status).to.equal('error');
    } finally {
      window.setTimeout = setTimeout;
    }
  });

  it('reads once more for one who asks while an older answer is under way', async () => {
    const { net, store } = await readingOf(named('Chor'));
    void store.refresh(true);
    await aTimeout(10);
    const asked = Promise.all([store.refresh(), store.refresh()]);
    await net.answer(named('Chor'));
    await waitUntil(() => net.requests === 3, 'no newer request');
    await net.answer(named('Band'));
    await asked;
    expect(nameIn(store.state)).to.equal('Band');
    expect(net.requests).to.equal(3);
  });

  it('does not do so for a try that nobody asked for, nor after a failure', async () => {
    const { net, store } = await readingOf(named('Chor'));
    for (const [unasked, status] of [
      [true, 200],
      [undefined, 404],
    ] as const) {
      void store.refresh(true);
      await aTimeout(10);
      const again = store.refresh(unasked);
      await net.answer(named('Band'), status);
      await again;
    }
    await aTimeout(10);
    expect(net.requests).to.equal(3);
  });

  describe('that nobody reads any more', () => {
    const { setTimeout } = window;
    let minutes: (() => void)[];
    beforeEach(() => {
      minutes = [];
      window.setTimeout = ((run: () => void, delay?: number) =>
        delay === 60_000 ? minutes.push(run) : setTimeout(run, delay)) as typeof window.setTimeout;
    });
    afterEach(() => (window.setTimeout = setTimeout));
    const pass = () => minutes.splice(0).forEach((run) => run());
    const read = async (url: string) => {
      const net = server();
      const store = feedStore(url);
      const { leave } = follow(store);
      await net.answer(named('Chor'));
      await settled(store);
      return { store, leave };
    };
    const address = () => `https://kin-top.example/${count++}.json`;

    it('is there for another minute, and then forgotten', async () => {
      const url = address();
      const { store, leave } = await read(url);
      leave();
      expect(feedStore(url)).to.equal(store);
      pass();
      expect(feedStore(url)).not.to.equal(store);
    });

    it('stays where somebody else reads it, or comes back in time', async () => {
      const url = address();
      const { store, leave } = await read(url);
      const other = follow(store);
      leave();
      pass();
      expect(feedStore(url)).to.equal(store);
      other.leave();
      follow(store);
      pass();
      expect(feedStore(url)).to.equal(store);
    });

    it('is found again when its reader comes back later, unless there is a newer one', async () => {
      const url = address();
      const { store, leave } = await read(url);
      leave();
      pass();
      const back = follow(store);
      expect(feedStore(url)).to.equal(store);
      back.leave();
      pass();
      const newer = feedStore(url);
      follow(store).leave();
      pass();
      expect(feedStore(url)).to.equal(newer);
    });
  });

  it('is not broken by one who listens and throws: the others hear, and the fault is on the console', async () => {
    const net = server();
    const store = fresh();
    const { error } = console;
    const errors: unknown[] = [];
    console.error = (...words) => void errors.push(words[1]);
    const fault = new Error('a listener’s own fault');
    store.subscribe(() => {
      throw fault;
    });
    const { seen } = follow(store);
    const read = store.refresh();
    await net.answer(named('Chor'));
    await read;
    console.error = error;
    expect(store.state.status).to.equal('ready');
    expect(seen).to.deep.equal(['ready']);
    expect(errors).to.deep.equal([fault]);
  });

  it('names the faults of a feed on one line of the console, the first twenty in full', async () => {
    const { store } = await readingOf(
      feedWith({ projects: Array.from({ length: 25 }, (_, index) => ({ id: `p${index}` })) }),
    );
    expect(store.state).to.include({ status: 'ready', dropped: 25 });
    expect(lines.length).to.equal(1);
    expect(lines[0]).to.match(/^\[kin-top\] https:\S+ has faults:\nprojects\[0\]\.name: expected/);
    expect(lines[0]).to.contain('projects[19].name').and.not.contain('projects[20].name');
    expect(lines[0]).to.match(/\n… and 5 more$/);
  });
});
