import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { CooperationRequest } from '../../../src/cooperation/request.js';
import { createReceiver } from '../../../tools/receiver/receiver.js';
import type { ReceiverOptions } from '../../../tools/receiver/receiver.js';
import { openStore } from '../../../tools/receiver/store.js';
import type { Store } from '../../../tools/receiver/store.js';

export const exampleRequest = (changes: Partial<CooperationRequest> = {}): CooperationRequest => ({
  type: 'cooperation-request',
  version: '1.0',
  id: crypto.randomUUID(),
  submitted: '2027-02-01T10:12:00+01:00',
  language: 'ru',
  page: 'https://partner.example/kontakt',
  organization: { name: 'Kita im Stadtteil', kind: 'kindergarten' },
  contact: { email: 'leitung@kita.example' },
  topics: ['intercultural-opening'],
  projects: [],
  audiences: [],
  preferred: { channel: 'phone', days: ['TU'], time: 'morning' },
  message: 'Wir suchen ein Training.',
  guard: { elapsed: 48_211, website: '' },
  ...changes,
});

/** The address of a database file of its own, gone after the test. */
export async function databaseFor(test: TestContext, where = tmpdir()): Promise<string> {
  const folder = await mkdtemp(join(where, 'receiver-'));
  test.after(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  return `file:${folder}/data/requests.db`;
}

/** Waits until something is so. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  what: string,
  limit = 15_000,
): Promise<void> {
  for (const end = performance.now() + limit; !(await condition()); await sleep(5)) {
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}`);
  }
}

/** A log whose lines can be read. */
export function logTo(): { lines: string[]; logger: { stream: Writable } } {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { lines, logger: { stream } };
}

export interface Setup {
  app: FastifyInstance;
  store: Store;
  post(body: unknown, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
}

/** A receiver with a database on disk, closed after the test. */
export async function setUp(test: TestContext, options: Partial<ReceiverOptions> = {}): Promise<Setup> {
  const store = options.store ?? (await openStore(await databaseFor(test)));
  const app = createReceiver({ now: () => new Date('2027-02-01T09:12:03Z'), ...options, store });
  test.after(() => app.close());
  await app.ready();
  return {
    app,
    store,
    post: (body, headers = {}) =>
      app.inject({
        method: 'POST',
        url: '/api/cooperation',
        headers: { 'content-type': 'application/json', ...headers },
        payload: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}
