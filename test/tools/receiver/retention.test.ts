import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openStore } from '../../../tools/receiver/store.js';
import { databaseFor, exampleRequest, logTo, setUp, until } from './example.js';

const NOW = new Date('2027-07-31T12:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);

describe('the retention', () => {
  it('deletes at start what is older than it may be, mails that were never sent included', async (test) => {
    const store = await openStore(await databaseFor(test));
    for (const [days, suspect] of [
      [181, null],
      [180.01, 'trap'],
      [179.99, null],
      [1, 'haste'],
    ] as const) {
      await store.save(exampleRequest({ message: `${days} Tage` }), daysAgo(days), suspect);
    }
    const { lines, logger } = logTo();
    await setUp(test, { store, retentionDays: 180, now: () => NOW, logger });
    await until(() => lines.length >= 2, 'two lines');
    assert.deepEqual(
      (await store.list()).map(({ request }) => request.message),
      ['179.99 Tage', '1 Tage'],
    );
    assert.equal((await store.outbox.take(NOW))!.request.message, '179.99 Tage');
    assert.match(lines[0]!, /"deleted":2/);
    assert.match(lines[1]!, /"unsent":1/);
    assert.doesNotMatch(lines.join(''), /kita|Tage/i);
  });

  it('deletes every day', async (test) => {
    let now = NOW;
    test.mock.timers.enable({ apis: ['setInterval'] });
    const { app, post, store } = await setUp(test, { retentionDays: 2, now: () => now });
    await post(exampleRequest());
    for (const left of [1, 0]) {
      now = new Date(now.getTime() + 86_400_000 + 1);
      test.mock.timers.tick(86_400_000);
      await until(async () => (await store.list()).length === left, `${left} left`);
    }
    await app.close();
  });

  it('that fails is told in the log, and requests are still taken', async (test) => {
    const store = await openStore(await databaseFor(test));
    const { lines, logger } = logTo();
    const broken = { ...store, expire: () => Promise.reject(new Error('disk full')) };
    const { post } = await setUp(test, { store: broken, retentionDays: 2, logger });
    await until(() => lines.length > 0, 'a line');
    assert.match(lines[0]!, /"level":50.*disk full/);
    assert.equal((await post(exampleRequest())).statusCode, 201);
  });
});
