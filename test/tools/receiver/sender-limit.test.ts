import assert from 'node:assert/strict';
import { Agent, request } from 'node:http';
import { describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { FastifyInstance } from 'fastify';
import { senderKeys } from '../../../tools/receiver/sender-key.js';
import { exampleRequest, logTo, setUp } from './example.js';

const send = (app: FastifyInstance, remoteAddress: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url: '/api/cooperation', remoteAddress, headers, payload: exampleRequest() });
const statuses = async (app: FastifyInstance, ...addresses: string[]) => {
  const seen: number[] = [];
  for (const address of addresses) seen.push((await send(app, address)).statusCode);
  return seen;
};
const rateLimit = { max: 2, minutes: 10 };

describe('the limit for a sender', () => {
  it('answers too many with 429, and says when to come again', async (test) => {
    const { app, store } = await setUp(test, { rateLimit });
    assert.deepEqual(await statuses(app, '203.0.113.9', '203.0.113.9'), [201, 201]);
    const { statusCode, headers, body } = await send(app, '203.0.113.9', {
      origin: 'https://partner.example',
    });
    assert.equal(statusCode, 429);
    assert.equal(headers['retry-after'], '600');
    assert.match(String(headers['content-type']), /^application\/problem\+json/);
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.deepEqual(JSON.parse(body), {
      type: 'about:blank',
      title: 'Too many requests, please wait a while',
      status: 429,
    });
    assert.deepEqual(await statuses(app, '203.0.113.10'), [201]);
    assert.equal((await store.list()).length, 3);
    assert.equal((await app.inject('/api/health')).statusCode, 200);
  });

  it('counts a network of IPv6 as one, and an IPv4 address written as IPv6 as itself', async (test) => {
    const { app } = await setUp(test, { rateLimit });
    assert.deepEqual(
      await statuses(app, '2001:db8::1', '2001:db8::2', '2001:db8:0:0:ffff::3'),
      [201, 201, 429],
    );
    assert.deepEqual(await statuses(app, '2001:db8:0:1::1'), [201]);
    assert.deepEqual(
      await statuses(app, '::ffff:192.0.2.1', '192.0.2.1', '::ffff:192.0.2.1'),
      [201, 201, 429],
    );
    assert.deepEqual(await statuses(app, '::ffff:192.0.2.2'), [201]);
  });

  it('counts the sender that a trusted proxy names, and believes nobody else', async (test) => {
    for (const trustProxy of [['loopback'], 1]) {
      const { app } = await setUp(test, { rateLimit, trustProxy });
      const from = (forwarded: string, address = '127.0.0.1') =>
        send(app, address, { 'x-forwarded-for': forwarded }).then(({ statusCode }) => statusCode);
      // What the sender put there itself stands before what the proxy adds.
      assert.deepEqual(
        [await from('203.0.113.9'), await from('1.1.1.1, 203.0.113.9'), await from('2.2.2.2, 203.0.113.9')],
        [201, 201, 429],
      );
      assert.equal(await from('203.0.113.10'), 201);
    }
    const { app } = await setUp(test, { rateLimit, trustProxy: ['loopback'] });
    const forged: number[] = [];
    for (const one of ['1.1.1.1', '2.2.2.2', '3.3.3.3']) {
      forged.push((await send(app, '203.0.113.9', { 'x-forwarded-for': one })).statusCode);
    }
    assert.deepEqual(forged, [201, 201, 429]);
  });

  it('holds for ten thousand requests, with memory that does not grow and a log without addresses', async (test) => {
    const { lines, logger } = logTo();
    const { app, store } = await setUp(test, { rateLimit, logger, trustProxy: 1 });
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    test.after(() => agent.destroy());
    const post = () =>
      new Promise<number | undefined>((resolve, reject) => {
        const headers = { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.9' };
        request(`${address}/api/cooperation`, { method: 'POST', agent, headers }, (response) =>
          response.resume().on('end', () => resolve(response.statusCode)),
        )
          .on('error', reject)
          .end(JSON.stringify(exampleRequest()));
      });
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const burst = async (count: number) => {
      const answers: Record<string, number> = {};
      for (let n = 0; n < count; n += 8) {
        for (const status of await Promise.all(Array.from({ length: 8 }, post))) {
          answers[String(status)] = (answers[String(status)] ?? 0) + 1;
        }
        lines.length = Math.min(lines.length, 50);
      }
      collect();
      return { answers, heap: process.memoryUsage().heapUsed };
    };
    const before = await burst(1000);
    const after = await burst(10_000);
    assert.deepEqual([before.answers, after.answers], [{ 201: 2, 429: 998 }, { 429: 10_000 }]);
    assert.ok(after.heap - before.heap < 2_000_000, `${after.heap - before.heap} bytes more`);
    assert.equal((await store.list()).length, 2);
    assert.doesNotMatch(lines.join(''), /203\.0\.113/);
  });
});

describe('what stands for an address', () => {
  it('is not the address, the same all day, and another one the next day and in the next process', () => {
    let now = new Date('2027-02-01T10:00:00Z');
    const keyOf = senderKeys(() => now);
    const key = keyOf('203.0.113.9');
    assert.match(key, /^[\w-]{43}$/);
    assert.equal(keyOf('203.0.113.9'), key);
    assert.notEqual(keyOf('203.0.113.10'), key);
    assert.notEqual(senderKeys(() => now)('203.0.113.9'), key);
    now = new Date('2027-02-02T00:00:00Z');
    assert.notEqual(keyOf('203.0.113.9'), key);
  });
});
