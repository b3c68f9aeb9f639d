import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient } from '@libsql/client';
import { openStore } from '../../../tools/receiver/store.js';
import { databaseFor, exampleRequest } from './example.js';

const RECEIVED = new Date('2027-02-01T09:12:03Z');

describe('the store', () => {
  it('has on disk what it said to have saved, and has it still when opened again', async (test) => {
    const url = await databaseFor(test);
    const request = exampleRequest();
    const first = await openStore(url);
    assert.deepEqual(await first.save(request, RECEIVED, 'trap'), { reference: 'KT-2027-0001', isNew: true });
    first.close();
    const second = await openStore(url);
    test.after(() => second.close());
    assert.deepEqual(await second.list(), [
      { reference: 'KT-2027-0001', received: RECEIVED, suspect: 'trap', request },
    ]);
    assert.deepEqual(await second.save(request, new Date(), null), {
      reference: 'KT-2027-0001',
      isNew: false,
    });
    assert.deepEqual(await second.save(exampleRequest(), RECEIVED, null), {
      reference: 'KT-2027-0002',
      isNew: true,
    });
  });

  it('can be read by another process while it is open', async (test) => {
    const url = await databaseFor(test);
    const [one, two] = [await openStore(url), await openStore(url)];
    test.after(() => (one.close(), two.close()));
    const request = exampleRequest();
    const saved = await Promise.all([one.save(request, RECEIVED, null), two.save(request, RECEIVED, null)]);
    assert.deepEqual(saved.map(({ isNew }) => isNew).sort(), [false, true]);
    assert.equal((await two.list()).length, 1);
  });

  it('never gives out a reference twice, also after the request is deleted', async (test) => {
    const url = await databaseFor(test);
    const store = await openStore(url);
    test.after(() => store.close());
    await store.save(exampleRequest(), RECEIVED, null);
    const client = createClient({ url });
    await client.execute('DELETE FROM requests');
    client.close();
    const { reference } = await store.save(exampleRequest(), RECEIVED, null);
    assert.equal(reference, 'KT-2027-0002');
  });

  it("takes the year of a reference from the agency's clock", async (test) => {
    const store = await openStore(await databaseFor(test));
    test.after(() => store.close());
    const { reference } = await store.save(exampleRequest(), new Date('2026-12-31T23:30:00Z'), null);
    assert.equal(reference, 'KT-2027-0001');
  });

  it('writes ahead, so that readers do not block it', async (test) => {
    const url = await databaseFor(test);
    const store = await openStore(url);
    const client = createClient({ url });
    test.after(() => (store.close(), client.close()));
    assert.equal((await client.execute('PRAGMA journal_mode')).rows[0]![0], 'wal');
  });
});
