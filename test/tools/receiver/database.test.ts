import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { createClient } from '@libsql/client';
import { databaseFile, openDatabase } from '../../../tools/receiver/database.js';
import { databaseFor } from './example.js';

describe('the file of a database', () => {
  for (const [url, file] of [
    ['file:.data/requests.db', '.data/requests.db'],
    ['file:/var/lib/requests.db', '/var/lib/requests.db'],
    ['file:///var/lib/requests.db?mode=rwc', '/var/lib/requests.db'],
    ['file::memory:', undefined],
    ['libsql://db.example', undefined],
  ] as const) {
    it(`of ${url} is ${file ?? 'none'}`, () => assert.equal(databaseFile(url), file));
  }
});

const ADD = "INSERT INTO requests (id, received, body) VALUES ('a', 'b', 'c')";
// 2 is FULL: with a write-ahead log every commit is flushed to the disk.
const SETTINGS = { journal_mode: 'wal', synchronous: 2, busy_timeout: 5000, secure_delete: 1 };

async function open(test: TestContext) {
  const url = await databaseFor(test);
  const [client, other] = [await openDatabase(url), createClient({ url })];
  test.after(() => (client.close(), other.close()));
  return {
    client,
    other,
    async settings() {
      const found: Record<string, unknown> = {};
      for (const name of Object.keys(SETTINGS)) {
        found[name] = (await client.execute(`PRAGMA ${name}`)).rows[0]![0];
      }
      return found;
    },
  };
}

describe('the database', () => {
  it('writes ahead and flushes at every commit, before and after a transaction', async (test) => {
    const { client, settings } = await open(test);
    assert.deepEqual(await settings(), SETTINGS);
    await client.batch([ADD], 'write');
    await assert.rejects(client.batch(['INSERT INTO nowhere VALUES (1)'], 'write'));
    assert.deepEqual(await settings(), SETTINGS);
  });

  for (const way of ['batch', 'execute'] as const) {
    it(`keeps at once what comes after another process has locked it for too long: ${way}`, async (test) => {
      const { client, other, settings } = await open(test);
      const add = () => (way === 'batch' ? client.batch([ADD], 'write') : client.execute(ADD));
      // Or the test would take as long as the patience.
      await client.execute('PRAGMA busy_timeout = 20');
      const lock = await other.transaction('write');
      const [refused, read] = await Promise.allSettled([add(), client.execute('SELECT 1')]);
      await lock.rollback();
      assert.deepEqual([refused.status, read.status], ['rejected', 'fulfilled']);
      assert.deepEqual(await settings(), SETTINGS);
      await add();
      assert.equal((await other.execute('SELECT id FROM requests')).rows.length, 1);
      await client.batch(['DELETE FROM requests'], 'write');
    });
  }
});
