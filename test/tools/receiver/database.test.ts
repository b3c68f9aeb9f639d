import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { databaseFile } from '../../../tools/receiver/database.js';

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
