import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { backOff } from '../../../tools/receiver/delivery.js';
import { openStore } from '../../../tools/receiver/store.js';
import type { Store } from '../../../tools/receiver/store.js';
import { databaseFor, exampleRequest, logTo, setUp, until } from './example.js';
import { startSink } from './smtp-sink.js';
import type { Verdict } from './smtp-sink.js';

const LIMIT = { timeout: 20_000 };
const trapped = () => exampleRequest({ guard: { elapsed: 9000, website: 'x' } });
/** Until the outbox is empty. */
const drained = (store: Store) => until(async () => !(await store.outbox.oldest()), 'an empty outbox');
/** Retries need a clock that goes. */
const now = () => new Date();

describe('the delivery', () => {
  it('mails a request once it is stored, and forgets it when the mail is accepted', LIMIT, async (test) => {
    const sink = await startSink(test);
    const { post, store } = await setUp(test, { mail: sink.config });
    const request = exampleRequest();
    await post(request);
    await post(request);
    await drained(store);
    await sleep(50);
    assert.equal(sink.mails.length, 1);
    const { mail, recipients, data } = sink.mails[0]!;
    assert.equal(mail.messageId, `<${request.id}@kin-top.example>`);
    assert.deepEqual(recipients, ['anfragen@kin-top.example']);
    assert.deepEqual(data, { reference: 'KT-2027-0001', received: '2027-02-01T09:12:03.000Z', request });
  });

  it('sends what waits from before, in order, when it starts', LIMIT, async (test) => {
    const url = await databaseFor(test);
    const first = await setUp(test, { store: await openStore(url) });
    for (const message of ['eins', 'zwei', 'drei']) await first.post(exampleRequest({ message }));
    await first.app.close();
    const sink = await startSink(test);
    await setUp(test, { store: await openStore(url), mail: sink.config });
    await sink.until(3);
    assert.deepEqual(
      sink.mails.map(({ data }) => data.request.message),
      ['eins', 'zwei', 'drei'],
    );
  });

  it('loses nothing while the mail server is down, and takes requests meanwhile', LIMIT, async (test) => {
    const gone = await startSink(test);
    await gone.close();
    const { lines, logger } = logTo();
    const { post, app } = await setUp(test, { mail: gone.config, logger, now });
    for (let n = 0; n < 5; n++) assert.equal((await post(exampleRequest())).statusCode, 201);
    await until(() => lines.join('').includes('not mailed'), 'a failure');
    const health = await app.inject('/api/health');
    assert.deepEqual([health.statusCode, health.json()], [200, { status: 'ok', mail: 'ok' }]);
    const sink = await startSink(test, { port: gone.config.server.port });
    await sink.until(5);
    assert.equal(new Set(sink.mails.map(({ mail }) => mail.messageId)).size, 5);
    assert.doesNotMatch(lines.join(''), /kita|leitung|Training|anfragen@/i);
  });

  it('tries again what the server refused, and meanwhile sends the others', LIMIT, async (test) => {
    let refusals = 3;
    const verdict = ({ data }: { data: { request: { message: string } } }): Verdict =>
      data.request.message === 'schwierig' && refusals-- > 0 ? 'refuse' : 'accept';
    const sink = await startSink(test, { verdict });
    const { post, store } = await setUp(test, { mail: sink.config, now });
    await post(exampleRequest({ message: 'schwierig' }));
    await post(exampleRequest({ message: 'leicht' }));
    await drained(store);
    assert.deepEqual(
      sink.mails.map(({ data }) => data.request.message),
      ['leicht', 'schwierig'],
    );
  });

  it('repeats a mail whose acceptance it did not hear of, under the same Message-ID', LIMIT, async (test) => {
    const verdicts: Verdict[] = ['accept and fall silent'];
    const sink = await startSink(test, { verdict: () => verdicts.pop() ?? 'accept' });
    const { post, store } = await setUp(test, { mail: sink.config, now });
    await post(trapped());
    await post(exampleRequest());
    await sink.until(1);
    // Comes between the tries, and is not counted in the repeat.
    await post(trapped());
    await drained(store);
    const [first, second] = sink.mails;
    assert.equal(sink.mails.length, 2);
    assert.equal(first!.mail.messageId, second!.mail.messageId);
    assert.equal(first!.mail.text, second!.mail.text);
    assert.equal(first!.mail.date, second!.mail.date);
  });

  it('counts what was set aside in the next mail, and never mails it by itself', LIMIT, async (test) => {
    const sink = await startSink(test);
    const { post, store } = await setUp(test, { mail: sink.config });
    await post(trapped());
    await post(exampleRequest({ guard: { elapsed: 10, website: '' } }));
    await sleep(50);
    assert.equal(sink.mails.length, 0);
    for (let n = 0; n < 2; n++) {
      await post(exampleRequest());
      await drained(store);
    }
    await post(trapped());
    await post(exampleRequest());
    await drained(store);
    assert.equal(sink.mails.length, 3);
    assert.match(
      sink.mails[0]!.mail.text!,
      /Außerdem wurden seit der letzten E-Mail 2 Anfragen zurückgestellt/,
    );
    assert.doesNotMatch(sink.mails[1]!.mail.text!, /zurückgestellt/);
    assert.match(sink.mails[2]!.mail.text!, /eine Anfrage zurückgestellt/);
  });

  it('tells of what was set aside by itself when no mail could in a day', LIMIT, async (test) => {
    let time = new Date('2027-02-01T09:00:00Z');
    const verdicts: Verdict[] = ['refuse'];
    const sink = await startSink(test, { verdict: () => verdicts.pop() ?? 'accept' });
    const url = await databaseFor(test);
    const first = await setUp(test, { store: await openStore(url), mail: sink.config, now: () => time });
    const oldest = trapped();
    for (const request of [oldest, trapped()]) {
      await first.post(request);
      time = new Date('2027-02-01T20:00:00Z');
    }
    await first.app.close();
    const starts = async (at: string) => {
      time = new Date(at);
      const { app, store, post } = await setUp(test, {
        store: await openStore(url),
        mail: sink.config,
        now: () => time,
      });
      return { app, store, post };
    };
    const early = await starts('2027-02-02T08:59:59Z');
    await sleep(300);
    assert.equal(sink.mails.length, 0);
    await early.app.close();
    const refused = await starts('2027-02-02T09:00:00Z');
    await until(() => !verdicts.length, 'a refusal');
    // Comes between the tries, and is told of another time.
    await refused.post(trapped());
    await refused.app.close();
    const second = await starts('2027-02-02T09:01:00Z');
    await sink.until(1);
    await second.post(exampleRequest());
    await drained(second.store);
    assert.equal(sink.mails.length, 2);
    const [{ mail }, later] = sink.mails as [(typeof sink.mails)[0], (typeof sink.mails)[0]];
    assert.equal(mail.messageId, `<set-aside-${oldest.id}@kin-top.example>`);
    assert.equal(mail.subject, '2 Anfragen wurden zurückgestellt');
    assert.equal(mail.date, '2027-02-02T09:00:00.000Z');
    assert.equal(
      mail.text!.trim(),
      `Guten Tag,

Seit 2027-02-01 10:00 wurden 2 Anfragen zurückgestellt, die von Programmen stammen könnten.
Bitte sehen Sie auf dem Server nach, ob ein Mensch dahintersteht: empfang list (docs/empfang.md)`,
    );
    assert.match(later.mail.text!, /eine Anfrage zurückgestellt/);
    assert.equal((await second.store.outbox.waiting()).size, 0);
  });

  it('puts names from the feed beside ids', LIMIT, async (test) => {
    const sink = await startSink(test);
    const { post } = await setUp(test, { mail: sink.config, feed: 'public/feed.json' });
    await post(exampleRequest());
    await sink.until(1);
    assert.match(sink.mails[0]!.mail.text!, /^Art: {10}Kindergarten \/ Kita \(kindergarten\)$/m);
    assert.deepEqual(sink.mails[0]!.data.request.organization.kind, 'kindergarten');
  });

  it('mails with ids alone where the feed cannot be read, and says so', LIMIT, async (test) => {
    const sink = await startSink(test);
    const { lines, logger } = logTo();
    const { post } = await setUp(test, { mail: sink.config, feed: '/nowhere/feed.json', logger });
    await post(exampleRequest());
    await sink.until(1);
    assert.match(sink.mails[0]!.mail.text!, /^Art: {10}kindergarten$/m);
    assert.match(lines.join(''), /"level":40.*ENOENT.*"feed not read"/);
  });

  it('goes to every address, and says so when one of them is refused', LIMIT, async (test) => {
    const sink = await startSink(test, { refuseRecipient: (address) => address.startsWith('gone') });
    const to = ['anfragen@kin-top.example', 'gone@kin-top.example', 'buero@kin-top.example'];
    const { lines, logger } = logTo();
    const { post, store } = await setUp(test, { mail: { ...sink.config, to }, logger });
    await post(exampleRequest());
    await drained(store);
    assert.deepEqual(sink.mails[0]!.recipients, [to[0], to[2]]);
    assert.match(lines.join(''), /"rejected":1/);
  });

  it('never sends to a server elsewhere without TLS', LIMIT, async (test) => {
    const sink = await startSink(test);
    const { lines, logger } = logTo();
    const mail = { ...sink.config, server: { ...sink.config.server, requireTLS: true } };
    const { post } = await setUp(test, { mail, logger });
    await post(exampleRequest());
    await until(() => lines.join('').includes('"code":"ETLS"'), 'a refusal');
    assert.equal(sink.mails.length, 0);
  });

  it('says to whoever watches over it when a mail is late', LIMIT, async (test) => {
    const gone = await startSink(test);
    await gone.close();
    let time = new Date('2027-02-01T09:00:00Z');
    const { post, app } = await setUp(test, { mail: gone.config, now: () => time });
    await post(exampleRequest());
    time = new Date('2027-02-01T09:16:00Z');
    const health = await app.inject('/api/health');
    assert.deepEqual([health.statusCode, health.json()], [200, { status: 'ok', mail: 'late' }]);
  });

  it('waits longer after each failure, up to an hour', () => {
    const waits = [1, 2, 3, 10, 11, 1000].map((failures) => backOff(failures, 5000) / 1000);
    assert.deepEqual(waits, [5, 10, 20, 2560, 3600, 3600]);
  });
});
