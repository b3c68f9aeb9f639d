import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { BODY_LIMIT } from '../../../tools/receiver/receiver.js';
import { openStore } from '../../../tools/receiver/store.js';
import type { Store } from '../../../tools/receiver/store.js';
import { databaseFor, exampleRequest, logTo, setUp } from './example.js';

const fail = () => Promise.reject(new Error('disk full'));
const brokenStore: Store = {
  save: fail,
  list: fail,
  remove: fail,
  expire: fail,
  check: fail,
  outbox: { take: fail, accepted: fail, defer: fail, nextDue: fail, oldest: fail, waiting: fail },
  close: () => undefined,
};

describe('a request', () => {
  it('is stored, and answered with a reference', async (test) => {
    const { post, store } = await setUp(test);
    const request = exampleRequest();
    const response = await post(request);
    assert.equal(response.statusCode, 201);
    assert.deepEqual(response.json(), { reference: 'KT-2027-0001' });
    assert.equal(response.headers['cache-control'], 'no-store');
    assert.deepEqual(await store.list(), [
      { reference: 'KT-2027-0001', received: new Date('2027-02-01T09:12:03Z'), suspect: null, request },
    ]);
  });

  it('sent again is the same request, whatever has changed in it', async (test) => {
    const { post, store } = await setUp(test);
    const request = exampleRequest();
    await post(request);
    const again = await post({
      ...request,
      id: request.id.toUpperCase(),
      submitted: '2027-02-01T10:13:00+01:00',
    });
    assert.equal(again.statusCode, 200);
    assert.deepEqual(again.json(), { reference: 'KT-2027-0001' });
    assert.equal((await store.list()).length, 1);
  });

  it('sent twenty times at once is stored once', async (test) => {
    const { post, store } = await setUp(test);
    const request = exampleRequest();
    const responses = await Promise.all(Array.from({ length: 20 }, () => post(request)));
    assert.deepEqual([...new Set(responses.map(({ body }) => body))], ['{"reference":"KT-2027-0001"}']);
    assert.equal(responses.filter(({ statusCode }) => statusCode === 201).length, 1);
    assert.equal((await store.list()).length, 1);
  });

  it('gets a reference of its own, also among many at once', async (test) => {
    const { post, store } = await setUp(test);
    const responses = await Promise.all(Array.from({ length: 50 }, () => post(exampleRequest())));
    assert.equal(new Set(responses.map(({ body }) => body)).size, 50);
    assert.equal((await store.list()).length, 50);
  });

  it('keeps hostile text to the letter', async (test) => {
    const { post, store } = await setUp(test);
    const message = `'); DROP TABLE requests; -- <script>\r\nBcc: x@y\0\u202e\ud800 =cmd|' /C calc'!A0 ${'e\u0301'.repeat(900)} 👩‍👩‍👧`;
    const request = exampleRequest({ message, organization: { name: '{{constructor}} ${7*7} %s' } });
    assert.equal((await post(request)).statusCode, 201);
    assert.deepEqual((await store.list())[0]!.request, request);
  });

  it('leaves out members it does not know, prototypes among them', async (test) => {
    const { post, store } = await setUp(test);
    const request = exampleRequest();
    const body = JSON.stringify(request).replace(
      '{',
      '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},"fax":"1",',
    );
    assert.equal((await post(body)).statusCode, 201);
    assert.deepEqual((await store.list())[0]!.request, request);
    assert.equal(({} as { admin?: boolean }).admin, undefined);
  });

  for (const [guard, suspect] of [
    [{ elapsed: 48_211, website: 'https://spam.example' }, 'trap'],
    [{ elapsed: 200, website: '' }, 'haste'],
  ] as const) {
    it(`that looks like a program's (${suspect}) is answered alike, stored and marked`, async (test) => {
      const { post, store } = await setUp(test);
      const response = await post(exampleRequest({ guard }));
      assert.equal(response.statusCode, 201);
      assert.deepEqual(response.json(), { reference: 'KT-2027-0001' });
      assert.equal((await store.list())[0]!.suspect, suspect);
    });
  }

  it('is not answered as taken when it could not be stored', async (test) => {
    const { post } = await setUp(test, { store: brokenStore });
    const response = await post(exampleRequest());
    assert.equal(response.statusCode, 503);
    assert.equal(response.headers['retry-after'], '30');
    assert.match(response.body, /could not be stored/);
    assert.doesNotMatch(response.body, /disk full/);
  });

  it(
    'is stored as soon as another process lets go of the database, however long it was locked',
    { timeout: 60_000 },
    async (test) => {
      const url = await databaseFor(test);
      const { app, post, store } = await setUp(test, { store: await openStore(url) });
      const other = createClient({ url });
      test.after(() => other.close());
      const lock = await other.transaction('write');
      assert.equal((await post(exampleRequest())).statusCode, 503);
      await lock.rollback();
      assert.equal((await post(exampleRequest())).statusCode, 201);
      assert.equal((await app.inject('/api/health')).statusCode, 200);
      assert.equal((await store.outbox.take(new Date('2027-02-02')))!.attempts, 1);
    },
  );
});

describe('a body that is no request', () => {
  for (const [what, status, body, type] of [
    ['broken JSON', 400, '{"message": "Jürgen', 'application/json'],
    ['nothing', 400, '', 'application/json'],
    ['plain text', 415, JSON.stringify(exampleRequest()), 'text/plain'],
    ['a form', 415, 'message=Hallo', 'application/x-www-form-urlencoded'],
    ['no type at all', 415, 'Hallo', ''],
    ['more than 64 kB', 413, JSON.stringify({ message: 'x'.repeat(BODY_LIMIT) }), 'application/json'],
  ] as const) {
    it(`is refused with ${status}: ${what}`, async (test) => {
      const { post } = await setUp(test);
      const response = await post(body, { 'content-type': type });
      assert.equal(response.statusCode, status);
      assert.match(String(response.headers['content-type']), /^application\/problem\+json/);
      assert.equal(response.json<{ status: number }>().status, status);
      assert.doesNotMatch(response.body, /Jürgen|Hallo/);
    });
  }

  it('takes the largest body that is allowed', async (test) => {
    const { post } = await setUp(test);
    const padded = JSON.stringify(exampleRequest()).padEnd(BODY_LIMIT, ' ');
    assert.equal((await post(padded)).statusCode, 201);
  });

  it('is refused over a real connection though it names no length and never ends', async (test) => {
    const { app } = await setUp(test);
    await app.listen({ host: '127.0.0.1', port: 0 });
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(
      'POST /api/cooperation HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    const timer = setInterval(() => socket.write(`1000\r\n${' '.repeat(4096)}\r\n`), 1);
    let answer = '';
    for await (const chunk of socket) {
      answer += String(chunk);
      if (answer.includes('\r\n\r\n')) break;
    }
    clearInterval(timer);
    socket.destroy();
    assert.match(answer, /^HTTP\/1\.1 413 /);
  });
});

describe('a body that comes too slowly', () => {
  for (const [what, drop] of [
    ['that stops', ''],
    ['that drips on and on', ' '],
  ] as const) {
    it(`is given up: one ${what}`, { timeout: 10_000 }, async (test) => {
      const { lines, logger } = logTo();
      const { app, store } = await setUp(test, { arrivalLimit: 300, logger });
      await app.listen({ host: '127.0.0.1', port: 0 });
      const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write(
        'POST /api/cooperation HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n',
      );
      socket.write('{"message": "Jürgen');
      const timer = setInterval(() => socket.write(drop), 20);
      test.after(() => clearInterval(timer));
      let answer = '';
      await new Promise<void>((resolve) => {
        socket.on('data', (chunk) => (answer += String(chunk))).on('close', () => resolve());
      });
      assert.match(answer, /^HTTP\/1\.1 408 /);
      assert.deepEqual(await store.list(), []);
      assert.doesNotMatch(lines.join(''), /Jürgen/);
    });
  }
});

describe('a stop', () => {
  const head = 'POST /api/cooperation HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
  for (const [what, sent, arrivalLimit, atLeast] of [
    ['does not wait for a connection that has sent nothing', '', 60_000, 0],
    ['waits for half a header as long as a request may take to arrive', head, 600, 500],
    [
      'waits for half a body as long as a request may take to arrive',
      `${head}Content-Length: 500\r\n\r\n{`,
      600,
      500,
    ],
  ] as const) {
    it(what, { timeout: 10_000 }, async (test) => {
      const { app } = await setUp(test, { arrivalLimit });
      await app.listen({ host: '127.0.0.1', port: 0 });
      const connected = once(app.server, 'connection');
      const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
      test.after(() => socket.destroy());
      socket.on('error', () => undefined).write(sent);
      await connected;
      await sleep(50);
      const start = performance.now();
      await app.close();
      assert.ok(performance.now() - start >= atLeast);
    });
  }
});

describe('the receiver', () => {
  it('says that it is well, and when it is not', async (test) => {
    const well = await setUp(test);
    const response = await well.app.inject('/api/health');
    assert.deepEqual([response.statusCode, response.json()], [200, { status: 'ok', mail: 'off' }]);
    const ill = await setUp(test, { store: brokenStore });
    assert.equal((await ill.app.inject('/api/health')).statusCode, 503);
  });

  it('has nothing at other addresses', async (test) => {
    const { app } = await setUp(test);
    for (const url of ['/', '/api/cooperation', '/api/cooperation/1', '/api/requests']) {
      assert.equal((await app.inject(url)).statusCode, 404, url);
    }
  });

  it('logs what happened, and nothing of a request or its sender', async (test) => {
    const { lines, logger } = logTo();
    const { app, post } = await setUp(test, { logger });
    await post(exampleRequest());
    await post({ ...exampleRequest(), contact: { email: 'leitung@' } });
    await post('{"message": "Jürgen');
    await app.inject({ url: '/api/x?name=Anna', remoteAddress: '203.0.113.9' });
    const log = lines.join('');
    for (const said of ['"stored"', 'KT-2027-0001', '"status":201', '"status":422', '"status":400']) {
      assert.ok(log.includes(said), said);
    }
    assert.doesNotMatch(
      log,
      /Kita|leitung|kita\.example|Training|partner\.example|Jürgen|Anna|203\.0\.113\.9/,
    );
  });
});
