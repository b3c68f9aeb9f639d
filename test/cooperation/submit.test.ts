import { expect } from '@open-wc/testing';
import { SubmitError } from '../../src/cooperation/submit-error.js';
import { submit } from '../../src/cooperation/submit.js';
import type { SubmitOptions } from '../../src/cooperation/submit.js';
import { exampleRequest } from './example.js';

const ACTION = 'https://kin-top.example/api/cooperation';
const REQUEST = exampleRequest();

/** A receiver that answers as told, and remembers what it was sent. */
function receiver(answer: (request: Request) => Response | Promise<Response>) {
  const sent: Request[] = [];
  const fetch = (async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    sent.push(request.clone());
    return answer(request);
  }) as typeof globalThis.fetch;
  return { sent, send: (options: SubmitOptions = {}) => submit(REQUEST, ACTION, { fetch, ...options }) };
}

const json = (body: unknown, status = 200, headers: HeadersInit = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

const hanging = ({ signal }: Request) =>
  new Promise<Response>((_resolve, reject) => {
    const refuse = () => reject(new DOMException('aborted', 'AbortError'));
    if (signal.aborted) refuse();
    signal.addEventListener('abort', refuse);
  });

/** An answer whose body never ends. */
const endless = (status: number) => (request: Request) =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"reference": "KT'));
        request.signal.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError')));
      },
    }),
    { status },
  );

async function failure(sending: Promise<unknown>): Promise<SubmitError> {
  const error: unknown = await sending.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(SubmitError);
  return error as SubmitError;
}

describe('submit', () => {
  it('posts the request as JSON, without credentials and without saying from where', async () => {
    const { sent, send } = receiver(() => json({ reference: 'KT-2027-0001' }, 201));
    await send();
    expect(sent.length).to.equal(1);
    const [request] = sent;
    expect(request!.url).to.equal(ACTION);
    expect(request!.method).to.equal('POST');
    expect(request!.headers.get('content-type')).to.equal('application/json');
    expect(request!.credentials).to.equal('omit');
    expect(request!.referrerPolicy).to.equal('no-referrer');
    expect(request!.redirect).to.equal('manual');
    expect(await request!.json()).to.deep.equal(JSON.parse(JSON.stringify(REQUEST)));
  });

  it('posts it as the fields of a plain form where a form service wants that', async () => {
    const { sent, send } = receiver(() => json({ ok: true, next: '/thanks' }));
    expect(await send({ encoding: 'form' })).to.deep.equal({});
    const [request] = sent;
    expect(request!.headers.get('content-type')).to.match(/^application\/x-www-form-urlencoded\b/);
    expect(request!.headers.get('accept')).to.equal('application/json');
    expect(Object.fromEntries(new URLSearchParams(await request!.text()))).to.deep.equal({
      organization: 'Kita im Stadtteil',
      kind: 'kindergarten',
      email: 'leitung@kita.example',
      topics: 'intercultural-opening',
      channel: 'email',
      days: 'TU,TH',
      message: 'Wir suchen ein Training für zwölf Personen.',
      language: 'ru',
      page: 'https://partner.example/kontakt',
      id: REQUEST.id,
    });
  });

  it('needs no header that a receiver would have to allow, beyond the content type', async () => {
    const { sent, send } = receiver(() => json({}));
    await send();
    expect([...sent[0]!.headers].map(([name]) => name).sort()).to.deep.equal(['accept', 'content-type']);
  });

  for (const status of [200, 201, 202, 409]) {
    it(`takes ${status} for taken and gives the reference`, async () => {
      const { send } = receiver(() => json({ reference: 'KT-2027-0042' }, status));
      expect(await send()).to.deep.equal({ reference: 'KT-2027-0042' });
    });
  }

  for (const [what, answer] of [
    ['an empty body', () => new Response(null, { status: 204 })],
    ['a page', () => new Response('<!doctype html><title>Danke</title>')],
    ['null', () => json(null)],
    ['a reference that is no text', () => json({ reference: { a: 1 } })],
    ['an empty reference', () => json({ reference: '' })],
  ] as const) {
    it(`takes 2xx with ${what} for taken, without a reference`, async () => {
      expect(await receiver(answer).send()).to.deep.equal({});
    });
  }

  it('takes 2xx for taken though the rest of the answer never comes', async () => {
    expect(await receiver(endless(201)).send({ deadline: 50 })).to.deep.equal({});
  });

  it('cuts a reference that is no reference', async () => {
    const { reference } = await receiver(() => json({ reference: 'x'.repeat(1e5) })).send();
    expect(reference).to.have.lengthOf(100);
  });

  for (const status of [400, 401, 403, 404, 413, 415, 500, 502]) {
    it(`tells of status ${status}`, async () => {
      const error = await failure(receiver(() => new Response('no', { status })).send());
      expect([error.kind, error.status]).to.deep.equal(['status', status]);
    });
  }

  it('takes a redirect for not taken: a browser would follow it with a GET and lose the request', async () => {
    expect((await failure(receiver(() => Response.error()).send())).kind).to.equal('status');
  });

  for (const [status, header, seconds] of [
    [429, '120', 120],
    [503, '7', 7],
    [429, undefined, undefined],
    [429, 'Wed, 21 Oct 2026 07:28:00 GMT', undefined],
    [429, '-5', undefined],
    [503, '99999999999', undefined],
  ] as const) {
    it(`tells that the receiver is busy (${status}, Retry-After: ${header})`, async () => {
      const headers: HeadersInit = header ? { 'retry-after': header } : {};
      const error = await failure(receiver(() => json({}, status, headers)).send());
      expect([error.kind, error.status, error.retryAfter]).to.deep.equal(['busy', status, seconds]);
    });
  }

  for (const status of [422, 400]) {
    it(`brings the faults of ${status} to their fields`, async () => {
      const errors = [
        { pointer: '/contact/email', detail: 'an e-mail address' },
        { pointer: '/page', detail: 'an address' },
      ];
      const error = await failure(receiver(() => json({ title: 'x', errors }, status)).send());
      expect([error.kind, error.status]).to.deep.equal(['invalid', status]);
      expect(error.errors.map(({ field, detail }) => [field, detail])).to.deep.equal([
        ['email', 'an e-mail address'],
        [undefined, 'an address'],
      ]);
    });
  }

  it('tells what a form service says that is about no field, and does not take it for a fault of the visitor', async () => {
    const body = { errors: [{ code: 'FORM_NOT_FOUND', message: 'Form not found' }] };
    for (const [status, kind] of [
      [404, 'status'],
      [429, 'busy'],
      [503, 'busy'],
    ] as const) {
      const error = await failure(receiver(() => json(body, status, { 'retry-after': '60' })).send());
      expect([error.kind, error.retryAfter, error.errors[0]!.detail]).to.deep.equal([
        kind,
        60,
        'Form not found',
      ]);
    }
  });

  it('tells that the receiver is busy even where it names faults', async () => {
    const errors = [{ field: 'email', message: 'too many from here' }];
    expect((await failure(receiver(() => json({ errors }, 429)).send())).kind).to.equal('busy');
  });

  it('tells that 422 is about faults even where it names none', async () => {
    const error = await failure(receiver(() => new Response('<html>', { status: 422 })).send());
    expect([error.kind, [...error.errors]]).to.deep.equal(['invalid', []]);
  });

  it('tells that there is no connection', async () => {
    const { send } = receiver(() => Promise.reject(new TypeError('Failed to fetch')));
    const error = await failure(send());
    expect([error.kind, error.status]).to.deep.equal(['network', undefined]);
  });

  it('tells that no answer came in time', async () => {
    const { send } = receiver(hanging);
    expect((await failure(send({ deadline: 30 }))).kind).to.equal('timeout');
  });

  it('never sends twice by itself', async () => {
    for (const answer of [
      () => json({}, 503, { 'retry-after': '0' }),
      () => json({}, 500),
      () => json({}, 408),
      () => Promise.reject(new TypeError('Failed to fetch')),
    ]) {
      const { sent, send } = receiver(answer);
      await failure(send());
      expect(sent.length).to.equal(1);
    }
  });

  it('never puts what was typed into its message', async () => {
    for (const answer of [() => json({}, 500), hanging, () => Promise.reject(new TypeError('x'))]) {
      const { message } = await failure(receiver(answer).send({ deadline: 20 }));
      expect(message).not.to.match(/Kita|leitung|Training/);
    }
  });
});
