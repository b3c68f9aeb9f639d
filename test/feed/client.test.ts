import { expect } from '@open-wc/testing';
import { DEADLINE, fetchFeed, MAX_BYTES } from '../../src/feed/client.js';
import { FeedError } from '../../src/feed/problem.js';
import { feedWith } from './example.js';

const URL = 'https://kin-top.example/feed.json';
const bytes = (text: string) => new TextEncoder().encode(text);
const original = { fetch: window.fetch, setTimeout: window.setTimeout };

/** Puts a server in the place of the network; it answers each request in turn, and its last answer for good. */
function serve(...answers: ((request: Request) => Response | Promise<Response>)[]): Request[] {
  const requests: Request[] = [];
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request);
    return answers[Math.min(requests.length, answers.length) - 1]!(request);
  };
  return requests;
}

/** Lets ten seconds pass in a twentieth of one. */
const hurry = () => {
  window.setTimeout = ((run: () => void, delay?: number) =>
    original.setTimeout.call(window, run, (delay ?? 0) / 200)) as typeof window.setTimeout;
};

const answer = (body: BodyInit | null, init?: ResponseInit) => () => new Response(body, init);
const TEXT = JSON.stringify(feedWith());
const good = answer(TEXT);
const broken = () => {
  throw new TypeError('Failed to fetch');
};
const aborted = () => new DOMException('aborted', 'AbortError');
const hanging = ({ signal }: Request) =>
  new Promise<Response>((_resolve, reject) => signal.addEventListener('abort', () => reject(aborted())));
/** Headers and a first piece at once, and then nothing. */
const stalling = ({ signal }: Request) =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(bytes('{"version": '));
        signal.addEventListener('abort', () => controller.error(aborted()));
      },
    }),
  );

async function failure(): Promise<FeedError> {
  const error: unknown = await fetchFeed(URL).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(FeedError);
  return error as FeedError;
}

describe('fetching a feed', () => {
  afterEach(() => Object.assign(window, original));

  it('gives what the server sent', async () => {
    serve(good);
    expect(await fetchFeed(URL)).to.equal(TEXT);
  });

  it('reads UTF-8 in whatever pieces it comes, with or without a byte order mark', async () => {
    const all = bytes('\uFEFF{"name": "Привет, Düsseldorf 👩🏽‍🏫"}');
    serve(
      () =>
        new Response(
          new ReadableStream({
            start(controller) {
              for (const byte of all) controller.enqueue(Uint8Array.of(byte));
              controller.close();
            },
          }),
        ),
    );
    expect(await fetchFeed(URL)).to.equal('{"name": "Привет, Düsseldorf 👩🏽‍🏫"}');
  });

  it('sends one plain GET without credentials and without saying from where', async () => {
    const requests = serve(good);
    await fetchFeed(URL);
    expect(requests.length).to.equal(1);
    const [request] = requests;
    expect(request!.url).to.equal(URL);
    expect(request!.method).to.equal('GET');
    expect(request!.credentials).to.equal('omit');
    expect(request!.referrerPolicy).to.equal('no-referrer');
    // Any header beyond these would need leave from another origin's server.
    expect([...request!.headers].map(([name]) => name)).to.deep.equal([]);
  });

  for (const status of [400, 401, 403, 404, 410]) {
    it(`says at once that the server answered ${status}`, async () => {
      const requests = serve(answer('gone', { status }));
      const { kind, message, status: said } = await failure();
      expect({ kind, message, said }).to.deep.equal({
        kind: 'status',
        message: `the server answered ${status}`,
        said: status,
      });
      expect(requests.length).to.equal(1);
    });
  }

  it('does not ask at once again where it asked too often', async () => {
    const requests = serve(answer('', { status: 429 }), good);
    expect((await failure()).status).to.equal(429);
    expect(requests.length).to.equal(1);
  });

  for (const status of [408, 500, 502, 503, 504]) {
    it(`tries a second time after ${status}`, async () => {
      const requests = serve(answer('', { status }), good);
      expect(await fetchFeed(URL)).to.equal(TEXT);
      expect(requests.length).to.equal(2);
    });

    it(`leaves a server alone that answers ${status} and asks for time`, async () => {
      const requests = serve(answer('', { status, headers: { 'retry-after': '3600' } }), good);
      const { kind, retryAfter } = await failure();
      expect({ kind, retryAfter }).to.deep.equal({ kind: 'status', retryAfter: 3600 });
      expect(requests.length).to.equal(1);
    });
  }

  it('tries a second time after a lost connection', async () => {
    const requests = serve(broken, good);
    expect(await fetchFeed(URL)).to.equal(TEXT);
    expect(requests.length).to.equal(2);
  });

  it('never tries a third time', async () => {
    const requests = serve(answer('', { status: 500 }));
    expect((await failure()).status).to.equal(500);
    expect(requests.length).to.equal(2);
  });

  it('says that there was no connection, or no leave for other sites', async () => {
    const requests = serve(broken);
    const { kind, message } = await failure();
    expect(kind).to.equal('network');
    expect(message).to.match(/no connection.*\(CORS\): TypeError: Failed to fetch/);
    expect(requests.length).to.equal(2);
  });

  it('takes an answer without a body for an empty one', async () => {
    serve(answer(null));
    expect(await fetchFeed(URL)).to.equal('');
  });

  it('leaves it to the browser’s cache, or has it ask whether that still holds', async () => {
    const requests = serve(good);
    await fetchFeed(URL);
    await fetchFeed(URL, 'no-cache');
    expect(requests.map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache']);
  });

  it('cuts an endless feed off at 5 MB, not after it, and lets go of the connection', async () => {
    let sent = 0;
    const piece = new Uint8Array(100_000).fill(32);
    const requests = serve(
      ({ signal }) =>
        new Response(
          new ReadableStream({
            start: (controller) => signal.addEventListener('abort', () => controller.error(aborted())),
            pull(controller) {
              sent += piece.length;
              controller.enqueue(piece);
            },
          }),
        ),
    );
    const { kind, message } = await failure();
    expect(kind).to.equal('size');
    expect(message).to.equal('the feed is larger than 5 MB');
    expect(sent).to.be.within(MAX_BYTES, MAX_BYTES + 5 * piece.length);
    expect(requests.length).to.equal(1);
    expect(requests[0]!.signal.aborted).to.be.true;
  });

  it('takes a feed of exactly 5 MB', async () => {
    serve(answer(JSON.stringify('x'.repeat(MAX_BYTES - 2))));
    expect((await fetchFeed(URL)).length).to.equal(MAX_BYTES);
  });

  it('counts bytes, not letters', async () => {
    serve(answer(JSON.stringify('я'.repeat(MAX_BYTES / 2))));
    expect((await failure()).kind).to.equal('size');
  });

  it('gives up after ten seconds', () => expect(DEADLINE).to.equal(10_000));

  for (const [where, ...answers] of [
    ['before the headers', hanging],
    ['inside the body', stalling],
    ['before the headers of the second try', answer('', { status: 503 }), hanging],
    ['inside the body of the second try', broken, stalling],
  ] as const) {
    it(`has one deadline for all, also where the server hangs ${where}`, async () => {
      hurry();
      const requests = serve(...answers);
      const begun = performance.now();
      const { kind, message } = await failure();
      expect(kind).to.equal('timeout');
      expect(message).to.equal('no complete answer within 10 s');
      expect(performance.now() - begun).to.be.within(DEADLINE / 200 - 5, DEADLINE / 200 + 1000);
      expect(requests.length).to.equal(answers.length);
      expect(requests[requests.length - 1]!.signal.aborted).to.be.true;
    });
  }

  for (const [where, deaf] of [
    ['before the headers', () => new Promise<Response>(() => undefined)],
    ['inside the body', () => new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }))],
  ] as const) {
    it(`has that deadline, too, where a page’s own fetch hears no signal ${where}`, async () => {
      hurry();
      serve(deaf);
      expect((await failure()).kind).to.equal('timeout');
    });
  }

  it('says that there is no way to an address with a password in it, which browsers refuse to ask', async () => {
    const requests = serve(good);
    const error: unknown = await fetchFeed('https://user:secret@kin-top.example/').catch(
      (one: unknown) => one,
    );
    expect(error).to.be.instanceOf(FeedError).with.property('kind', 'network');
    expect(requests.length).to.equal(0);
  });

  it('leaves no deadline running when it is done', async () => {
    const running = new Set<unknown>();
    window.setTimeout = ((run: () => void, delay?: number) => {
      const timer = original.setTimeout.call(window, run, delay);
      if (delay === DEADLINE) running.add(timer);
      return timer;
    }) as typeof window.setTimeout;
    const { clearTimeout } = window;
    window.clearTimeout = (timer) => {
      running.delete(timer);
      clearTimeout(timer);
    };
    serve(good);
    await fetchFeed(URL);
    serve(answer('', { status: 404 }));
    await failure();
    window.clearTimeout = clearTimeout;
    expect(running.size).to.equal(0);
  });
});
