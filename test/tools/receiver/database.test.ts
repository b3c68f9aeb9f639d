import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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

describe('the database', () => {
  it('writes ahead and flushes at every commit, before and after a transaction', async (test) => {
    const client = await openDatabase(await databaseFor(test));
    test.after(() => client.close());
    const settings = async () => {
      const found: Record<string, unknown> = {};
      for (const name of ['journal_mode', 'synchronous', 'busy_timeout', 'secure_delete']) {
        found[name] = (await client.execute(`PRAGMA ${name}`)).rows[0]![0];
      }
      return found;
    };
    // 2 is FULL: with a write-ahead log every commit is flushed to the disk.
    const wanted = { journal_mode: 'wal', synchronous: 2, busy_timeout: 5000, secure_delete: 1 };
    assert.deepEqual(await settings(), wanted);
    await client.batch(["INSERT INTO requests (id, received, body) VALUES ('a', 'b', 'c')"], 'write');
    await assert.rejects(client.batch(['INSERT INTO nowhere VALUES (1)'], 'write'));
    assert.deepEqual(await settings(), wanted);
  });
});
