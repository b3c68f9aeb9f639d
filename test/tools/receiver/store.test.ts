import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { createClient } from '@libsql/client';
import { databaseFile } from '../../../tools/receiver/database.js';
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

  it('deletes by reference or id, and leaves nothing of it in its files', async (test) => {
    const url = await databaseFor(test);
    const store = await openStore(url);
    test.after(() => store.close());
    const [one, two, three] = ['erste', 'zweite', 'dritte'].map((word) =>
      exampleRequest({ message: `${word} Nachricht, `.repeat(300) }),
    );
    for (const request of [one, two, three]) await store.save(request!, RECEIVED, null);
    assert.equal(await store.remove(' kt-2027-0001 '), true);
    assert.equal(await store.remove(two!.id.toUpperCase()), true);
    assert.deepEqual(
      (await store.list()).map(({ request }) => request.id),
      [three!.id],
    );
    assert.equal((await store.outbox.take(RECEIVED))!.request.id, three!.id);
    const folder = dirname(databaseFile(url)!);
    const files = await readdir(folder);
    assert.ok(files.includes('requests.db') && files.includes('requests.db-wal'));
    const bytes = Buffer.concat(await Promise.all(files.map((file) => readFile(join(folder, file)))));
    assert.ok(bytes.includes('dritte Nachricht'));
    assert.ok(!bytes.includes('erste Nachricht') && !bytes.includes('zweite Nachricht'));
  });

  for (const name of ['KT-2027-0002', 'KT-2026-0001', 'KT-2027-1', '1', '', '%', crypto.randomUUID()]) {
    it(`deletes nothing for ${JSON.stringify(name)}`, async (test) => {
      const store = await openStore(await databaseFor(test));
      test.after(() => store.close());
      await store.save(exampleRequest(), RECEIVED, null);
      assert.equal(await store.remove(name), false);
      assert.equal((await store.list()).length, 1);
    });
  }

  it('counts one that was set aside anew when the request whose mail told of it is deleted', async (test) => {
    const store = await openStore(await databaseFor(test));
    test.after(() => store.close());
    await store.save(exampleRequest(), RECEIVED, 'trap');
    await store.save(exampleRequest(), RECEIVED, null);
    await store.save(exampleRequest(), RECEIVED, null);
    assert.equal((await store.outbox.take(RECEIVED))!.setAside, 1);
    await store.remove('KT-2027-0002');
    const next = await store.outbox.take(RECEIVED);
    assert.deepEqual([next!.reference, next!.setAside], ['KT-2027-0003', 1]);
  });

  it('tells of those set aside a day ago once, by itself, also when stopped in between', async (test) => {
    const url = await databaseFor(test);
    const at = (hours: number) => new Date(RECEIVED.getTime() + hours * 3_600_000);
    const first = await openStore(url);
    await first.save(exampleRequest(), at(0), 'trap');
    await first.save(exampleRequest(), at(1), 'haste');
    assert.equal(await first.outbox.take(at(23.99)), undefined);
    assert.equal(await first.outbox.oldest(), undefined);
    const told = await first.outbox.take(at(24));
    assert.deepEqual([told!.reference, told!.setAside, told!.attempts], ['KT-2027-0001', 2, 1]);
    await first.save(exampleRequest(), at(24), 'trap');
    // As after a kill: nobody said whether it was accepted.
    first.close();
    const store = await openStore(url);
    test.after(() => store.close());
    assert.deepEqual(await store.outbox.oldest(), at(24));
    const again = await store.outbox.take(at(25));
    assert.deepEqual([again!.reference, again!.setAside, again!.attempts], ['KT-2027-0001', 2, 2]);
    await store.outbox.accepted(again!.number);
    assert.deepEqual([...(await store.outbox.waiting())], [['KT-2027-0003', { attempts: 0 }]]);
    assert.equal(await store.outbox.take(at(26)), undefined);
    assert.equal((await store.outbox.take(at(48)))!.setAside, 1);
  });

  it('tells once of what was counted in a mail that is not accepted for days', async (test) => {
    const store = await openStore(await databaseFor(test));
    test.after(() => store.close());
    const at = (hours: number) => new Date(RECEIVED.getTime() + hours * 3_600_000);
    await store.save(exampleRequest(), at(0), 'trap');
    await store.save(exampleRequest(), at(1), null);
    for (const hours of [1, 30, 60]) {
      const letter = (await store.outbox.take(at(hours)))!;
      assert.deepEqual([letter.reference, letter.setAside], ['KT-2027-0002', 1]);
      await store.outbox.defer(letter.number, at(hours + 25));
      assert.equal(await store.outbox.take(at(hours + 24.5)), undefined);
    }
  });

  it('tells of the others when the one that would have told of them is deleted', async (test) => {
    const store = await openStore(await databaseFor(test));
    test.after(() => store.close());
    await store.save(exampleRequest(), RECEIVED, 'trap');
    await store.save(exampleRequest(), RECEIVED, 'trap');
    const tomorrow = new Date(RECEIVED.getTime() + 86_400_000);
    await store.outbox.take(tomorrow);
    await store.remove('KT-2027-0001');
    const next = await store.outbox.take(tomorrow);
    assert.deepEqual([next!.reference, next!.setAside], ['KT-2027-0002', 1]);
  });

  it('says that it keeps nothing from a request that could not be kept until it can again', async (test) => {
    const url = await databaseFor(test);
    const store = await openStore(url);
    const client = createClient({ url });
    test.after(() => (store.close(), client.close()));
    await client.execute(
      "CREATE TRIGGER full BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'disk full'); END",
    );
    await assert.rejects(store.check(), /disk full/, 'from the start');
    await client.execute('DROP TRIGGER full');
    await store.check();
    await client.execute('ALTER TABLE outbox RENAME TO elsewhere');
    await store.check();
    await assert.rejects(store.save(exampleRequest(), RECEIVED, null));
    await assert.rejects(store.check());
    await assert.rejects(store.check(), 'not only once');
    await client.execute('ALTER TABLE elsewhere RENAME TO outbox');
    await store.check();
    assert.deepEqual([await store.list(), await store.outbox.nextDue()], [[], undefined]);
    assert.equal((await store.save(exampleRequest(), RECEIVED, null)).reference, 'KT-2027-0001');
  });

  it('writes nothing to say so while requests are kept', async (test) => {
    const url = await databaseFor(test);
    const store = await openStore(url);
    const client = createClient({ url });
    test.after(() => (store.close(), client.close()));
    // Another number after each write of another connection.
    const version = async () => (await client.execute('PRAGMA data_version')).rows[0]!.data_version;
    const before = await version();
    await store.check();
    const found = await version();
    assert.notEqual(found, before, 'once, to find out');
    await store.check();
    assert.equal(await version(), found);
    await store.save(exampleRequest(), RECEIVED, null);
    const kept = await version();
    await store.check();
    assert.equal(await version(), kept);
  });

  it('gives out no reference again after a backup was restored as the documentation says', async (test) => {
    const url = await databaseFor(test);
    const store = await openStore(url);
    const client = createClient({ url });
    test.after(() => (store.close(), client.close()));
    await store.save(exampleRequest(), RECEIVED, null);
    const [sql] = /UPDATE sqlite_sequence [^"]+/.exec(await readFile('docs/empfang.md', 'utf8'))!;
    await client.execute(sql);
    assert.equal((await store.save(exampleRequest(), RECEIVED, null)).reference, 'KT-2027-1002');
  });

  it('has neither the request nor its mail when one of them cannot be written', async (test) => {
    const url = await databaseFor(test);
    const store = await openStore(url);
    const client = createClient({ url });
    test.after(() => (store.close(), client.close()));
    await client.execute('ALTER TABLE outbox RENAME TO elsewhere');
    const request = exampleRequest();
    await assert.rejects(store.save(request, RECEIVED, null));
    await client.execute('ALTER TABLE elsewhere RENAME TO outbox');
    assert.deepEqual(await store.list(), []);
    assert.equal((await store.save(request, RECEIVED, null)).isNew, true);
    assert.equal((await store.outbox.take(RECEIVED))!.request.id, request.id);
  });
});
