import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { databaseFile } from '../../../tools/receiver/database.js';
import { feedNames, readNames } from '../../../tools/receiver/feed-names.js';
import { databaseFor, until } from './example.js';

const feedWith = (name: unknown) => ({
  version: '1.0',
  language: 'de',
  organization: { id: 'kin-top', name: 'Kin-Top' },
  fields: [{ id: 'a', name }],
});
const asJson =
  (feed: () => unknown): RequestListener =>
  (_request, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(feed()));

/** A server with a feed, gone after the test. */
async function serve(test: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`;
}

describe('the names in a feed', () => {
  it('are read from a file, in its own language', async () => {
    const { kinds, topics, projects, audiences } = await readNames('public/feed.json');
    assert.equal(kinds.get('school'), 'Schule');
    assert.equal(topics.get('engagement'), 'Bürgerschaftliches Engagement');
    assert.equal(projects.get('kinderkulturtage'), 'Projektwettbewerb „Kinderkulturtage-Düsseldorf“');
    assert.equal(audiences.get('migrants'), 'Zugewanderte');
  });

  it('are read from an address', async (test) => {
    const { topics } = await readNames(
      await serve(
        test,
        asJson(() => feedWith({ ru: 'Школа', de: 'Schule' })),
      ),
    );
    assert.deepEqual([...topics], [['a', 'Schule']]);
  });

  it('are those of the feed alone, whatever it is called', async (test) => {
    const { topics } = await readNames(
      await serve(
        test,
        asJson(() => feedWith('x')),
      ),
    );
    for (const id of ['__proto__', 'constructor', 'toString']) assert.equal(topics.get(id), undefined);
  });

  it('cannot be had from what is no feed', async (test) => {
    const file = `${dirname(dirname(databaseFile(await databaseFor(test))!))}/feed.json`;
    await assert.rejects(readNames(file), /ENOENT/);
    for (const text of ['', '[]', '{"version": "2.0"}', '{'.repeat(5_000_001)]) {
      await writeFile(file, text);
      await assert.rejects(readNames(file));
    }
    const refused = await serve(test, (_request, response) => response.writeHead(500).end());
    await assert.rejects(readNames(refused), /the server answered 500/);
  });

  it('are read again after an hour, behind the back of whoever asks', async (test) => {
    let now = new Date('2027-02-01T09:00:00Z');
    let name = 'alt';
    let read = 0;
    let down = false;
    const warned: unknown[] = [];
    const address = await serve(test, (request, response) => {
      read++;
      if (down) response.writeHead(404).end();
      else asJson(() => feedWith(name))(request, response);
    });
    const log = { warn: (facts: unknown) => void warned.push(facts) };
    const names = feedNames(address, { log, now: () => now });
    const known = async () => (await names()).topics.get('a');
    assert.equal(await known(), 'alt');
    name = 'neu';
    now = new Date('2027-02-01T09:59:00Z');
    assert.equal(await known(), 'alt');
    assert.equal(read, 1);
    now = new Date('2027-02-01T10:00:00Z');
    // Asked twice, read once.
    assert.deepEqual([await known(), await known()], ['alt', 'alt']);
    await until(async () => (await known()) === 'neu', 'the new name');
    assert.equal(read, 2);
    down = true;
    now = new Date('2027-02-01T11:00:00Z');
    assert.equal(await known(), 'neu');
    await until(() => warned.length > 0, 'a warning');
    assert.deepEqual([await known(), read], ['neu', 3]);
    now = new Date('2027-02-01T11:01:00Z');
    await known();
    await until(() => read === 4, 'another try');
  });

  it('let nobody wait for a server that does not answer', { timeout: 20_000 }, async (test) => {
    const address = await serve(test, () => undefined);
    const names = feedNames(address, { log: { warn: () => undefined }, now: () => new Date() });
    const start = performance.now();
    assert.equal((await names()).topics.size, 0);
    assert.ok(performance.now() - start < 4000);
    await names();
    assert.ok(performance.now() - start < 4000);
  });
});
