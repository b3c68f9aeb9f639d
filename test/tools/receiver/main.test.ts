import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { databaseFor, exampleRequest } from './example.js';
import { addressOf, run } from './receiver-process.js';

const post = (address: string, request: object) =>
  fetch(`${address}/api/cooperation`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });

describe('the command', () => {
  it('keeps what it answered for, though it is killed, and lists it', { timeout: 30_000 }, async (test) => {
    const environment = { DATABASE_URL: await databaseFor(test) };
    const empty = run(test, ['list'], environment);
    assert.deepEqual(await empty.ended, [0, null]);
    assert.match(empty.output(), /Noch keine Anfragen/);

    const server = run(test, [], environment);
    const response = await post(await addressOf(server), exampleRequest({ message: 'Nicht verlieren' }));
    const { reference } = (await response.json()) as { reference: string };
    server.child.kill('SIGKILL');
    await server.ended;

    const list = run(test, ['list'], environment);
    assert.deepEqual(await list.ended, [0, null]);
    assert.match(list.output(), new RegExp(`^${reference} [^]*Nicht verlieren`));
  });

  it('stops by itself when told to', { timeout: 30_000 }, async (test) => {
    const server = run(test, [], { DATABASE_URL: await databaseFor(test) });
    await addressOf(server);
    server.child.kill('SIGTERM');
    assert.deepEqual(await server.ended, [0, null]);
  });

  it('says what is wrong with its settings, and does not start', { timeout: 30_000 }, async (test) => {
    const server = run(test, [], { PORT: 'http', ALLOWED_ORIGINS: 'partner.example' });
    assert.deepEqual(await server.ended, [1, null]);
    assert.match(server.output(), /^PORT: expected a number .*\nALLOWED_ORIGINS: expected origins .*\n$/);
  });

  it('says how it is used', { timeout: 30_000 }, async (test) => {
    for (const args of [
      ['listen'],
      ['list', 'all'],
      ['toString'],
      ['delete'],
      ['list', '--json'],
      ['export', '--xml'],
    ]) {
      const wrong = run(test, args, {});
      assert.deepEqual(await wrong.ended, [1, null]);
      assert.match(wrong.output(), /^Usage: npm run receiver\n/);
    }
  });
});
