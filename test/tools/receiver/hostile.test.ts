import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { describe, it } from 'node:test';
import type { CooperationRequest } from '../../../src/cooperation/request.js';
import { describeRequests } from '../../../tools/receiver/list.js';
import { toCsv } from '../../../tools/receiver/export.js';
import { BODY_LIMIT } from '../../../tools/receiver/receiver.js';
import { exampleRequest, setUp } from './example.js';
import { startSink } from './smtp-sink.js';

const zalgo = (length: number) => `e${'\u0301'.repeat(length - 1)}`;

describe('hostile input', () => {
  for (const [what, text] of [
    ['combining marks', zalgo(200)],
    ['emoji', '👩‍👩‍👧🏳️‍🌈'.repeat(10)],
    ['right-to-left text', 'مرحبا שלום \u202eevil\u202c \u2067x\u2069'],
    ['half characters', '\ud83d x \udc69'],
    ['control characters', 'a\u0000b\u0007\u001b[2Jc\u009bd'],
    ['line breaks', 'a\r\nb\rc\nd\u2028e\u2029f\u0085g'],
    ['markup and templates', '<script>alert(1)</script> {{7*7}} ${7*7} %s %n'],
    ['SQL', "'); DROP TABLE requests; --"],
    ['a name of a prototype', '__proto__'],
  ] as const) {
    it(`goes through storing, list, export and mail to the letter: ${what}`, async (test) => {
      const sink = await startSink(test);
      const { post, store } = await setUp(test, { mail: sink.config });
      const request = exampleRequest({
        organization: { name: text, kind: text },
        contact: { name: text, email: 'anna@kita.example' },
        topics: [text],
        message: text,
        page: text.replace(/[?#]/g, ''),
      });
      assert.equal((await post(request)).statusCode, 201);
      await sink.until(1);
      assert.deepEqual((await store.list())[0]!.request, request);
      assert.deepEqual(sink.mails[0]!.data.request, request);
      const shown =
        describeRequests(await store.list(), { waiting: new Map(), mails: true }) +
        toCsv(await store.list()) +
        sink.mails[0]!.mail.text;
      // eslint-disable-next-line no-control-regex
      assert.doesNotMatch(shown.slice(0, -1), /[\u0000-\u0008\u001b\u009b\u202e\u2028]/);
    });
  }

  it('of 64 kB of combining marks is refused quickly, and the largest that fits is taken', async (test) => {
    const { post } = await setUp(test);
    const start = performance.now();
    const marks = zalgo(BODY_LIMIT / 2);
    assert.equal((await post(exampleRequest({ message: marks }))).statusCode, 413);
    const fits = { ...exampleRequest(), message: zalgo(30_000) };
    assert.equal((await post(fits)).statusCode, 422);
    assert.equal((await post(exampleRequest({ message: zalgo(5000) }))).statusCode, 201);
    for (const email of [zalgo(30_000), 'a@'.repeat(15_000), `"${'\\'.repeat(30_000)}`, ' '.repeat(60_000)]) {
      assert.equal((await post(exampleRequest({ contact: { email } }))).statusCode, 422);
    }
    assert.ok(performance.now() - start < 3000);
  });

  const wrong: [string, object][] = [
    ['/message', { message: 7 }],
    ['/message', { message: null }],
    ['/message', { message: ['x'] }],
    ['/contact', { contact: 'anna@kita.example' }],
    ['/contact/email', { contact: { email: ['a@b.example', 'c@d.example'] } }],
    ['/contact/email', { contact: { email: { address: 'a@b.example' } } }],
    ['/organization', { organization: null }],
    ['/topics', { topics: 'x' }],
    ['/topics/0', { topics: [{ id: 'x' }] }],
    ['/preferred/channel', { preferred: { channel: 'fax', days: [] } }],
    ['/preferred/days', { preferred: { days: Array(8).fill('MO') } }],
    ['/guard/elapsed', { guard: { elapsed: '9000', website: '' } }],
    ['/guard/elapsed', { guard: { elapsed: -1, website: '' } }],
    ['/id', { id: '../../etc/passwd' }],
    ['/id', { id: 1 }],
    ['/type', { type: 'other' }],
    ['/version', { version: '2.0' }],
    ['/submitted', { submitted: 'gestern' }],
    ['/language', { language: 'de\r\nBcc: x' }],
    ['/page', { page: 'https://partner.example/?q=privat' }],
  ];
  for (const [pointer, change] of wrong) {
    it(`is pointed at: ${JSON.stringify(change)}`, async (test) => {
      const { post, store } = await setUp(test);
      const response = await post({ ...exampleRequest(), ...change });
      assert.equal(response.statusCode, 422);
      const { errors } = response.json<{ errors: { pointer: string }[] }>();
      assert.ok(
        errors.some((error) => error.pointer === pointer),
        JSON.stringify(errors),
      );
      assert.deepEqual(await store.list(), []);
    });
  }

  for (const member of Object.keys(exampleRequest()) as (keyof CooperationRequest)[]) {
    it(`is pointed at: without "${member}"`, async (test) => {
      const { post } = await setUp(test);
      const response = await post({ ...exampleRequest(), [member]: undefined });
      assert.equal(response.statusCode, 422);
      assert.match(response.body, new RegExp(`"pointer":"/${member}`));
    });
  }

  it('of deep nesting, huge numbers and doubled members does no harm', async (test) => {
    const { post, store } = await setUp(test);
    assert.equal((await post('['.repeat(30_000) + ']'.repeat(30_000))).statusCode, 422);
    assert.equal((await post(`{"a":`.repeat(9000) + '1' + '}'.repeat(9000))).statusCode, 422);
    const huge = JSON.stringify(exampleRequest()).replace('48211', '1e999');
    assert.ok([201, 422].includes((await post(huge)).statusCode));
    const doubled = JSON.stringify(exampleRequest()).replace('{', '{"message":7,');
    assert.equal((await post(doubled)).statusCode, 201);
    assert.ok((await store.list()).length >= 1);
  });

  for (const [what, bytes] of [
    ['a header line broken in two', 'POST /api/cooperation HTTP/1.1\r\nHost: x\r\nX-A: b\rBcc: c\r\n\r\n'],
    [
      'two lengths',
      'POST /api/cooperation HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx',
    ],
    [
      'a length and chunks',
      'POST /api/cooperation HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a length of nonsense', 'POST /api/cooperation HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n'],
    ['headers of 100 kB', `POST /api/cooperation HTTP/1.1\r\nHost: x\r\nX-A: ${'x'.repeat(100_000)}\r\n\r\n`],
    ['what is not HTTP', '\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n'],
  ] as const) {
    it(`is refused on the wire: ${what}`, { timeout: 20_000 }, async (test) => {
      const { app, store } = await setUp(test);
      const port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write(bytes);
      let answer = '';
      await new Promise<void>((resolve) => {
        socket.on('data', (chunk) => (answer += String(chunk))).on('close', () => resolve());
      });
      assert.match(answer, /^HTTP\/1\.1 4\d\d /);
      assert.deepEqual(await store.list(), []);
    });
  }
});
