import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { databaseFor, exampleRequest } from './example.js';

/** Runs the command as npm does. */
function run(test: TestContext, args: string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tools/receiver/main.ts', ...args], {
    env: { ...process.env, PORT: '0', ...environment },
  });
  test.after(() => child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  return { child, output: () => output, ended: once(child, 'close') as Promise<[number | null]> };
}

/** The address it serves at, as it says in its log. */
async function addressOf({ child, output }: { child: ChildProcess; output: () => string }): Promise<string> {
  for (;;) {
    const address = /listening at (http:[^"]+)/.exec(output())?.[1];
    if (address) return address;
    assert.equal(child.exitCode, null, output());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

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
