import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CooperationRequest } from '../../../../src/cooperation/request.js';
import { submit } from '../../../../src/cooperation/submit.js';
import { openDatabase } from '../../../../tools/receiver/database.js';
import { openStore } from '../../../../tools/receiver/store.js';
import { databaseFor, until } from '../example.js';
import { startSink } from '../smtp-sink.js';
import { startFaultProxy } from './fault-proxy.js';
import { startKiller } from './killer.js';
import { randomRequest } from './random-request.js';
import { MANNERS, sendRaw } from './raw-client.js';
import { seeded } from './seeded.js';
import type { Chance } from './seeded.js';

/** `SEED=… ` repeats a run, as far as the timing of processes allows. */
const SEED = Number(process.env['SEED'] ?? randomInt(2 ** 31));
const REQUESTS = Number(process.env['REQUESTS'] ?? 2000);
/**
 * In memory where there is such a folder: a kill takes the process and leaves the system, and a busy disk would take
 * most of the time.
 */
const MEMORY = existsSync('/dev/shm') ? '/dev/shm' : undefined;
/** Senders at once. */
const SENDERS = 24;
/** Kills that prove something; a busy machine, where each start is slow, sends more requests until it has seen them. */
const KILLS = Math.min(5, REQUESTS / 400);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A sender, who sends again until the request is taken, unless they give up before. */
async function insist(chance: Chance, send: () => Promise<string[]>): Promise<string[]> {
  const references: string[] = [];
  for (let tries = chance.percent(5) ? chance.int(1, 2) : 200; tries > 0; tries--) {
    references.push(...(await send()));
    if (references.length) break;
    await sleep(chance.int(20, 200));
  }
  return references;
}

describe('under faults', () => {
  const title = `every request that was answered is stored once and mailed under one Message-ID (SEED=${SEED})`;
  it(title, { timeout: 280_000 }, async (test) => {
    const chance = seeded(SEED);
    const mailChance = chance.fork();
    const port = await freePort();
    const sink = await startSink(test, {
      verdict() {
        killer.saw('mail');
        return mailChance.percent(94) ? 'accept' : mailChance.pick(['refuse', 'accept and fall silent']);
      },
    });
    const databaseUrl = await databaseFor(test, MEMORY);
    const killer = await startKiller(test, chance.fork(), {
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      SMTP_URL: `smtp://127.0.0.1:${sink.config.server.port}`,
      MAIL_TO: 'anfragen@kin-top.example',
      MAIL_RETRY_SECONDS: '0.02',
      RATE_LIMIT: '1000000',
    });
    const proxy = await startFaultProxy(test, chance.fork(), port, () => killer.saw('answer'));

    const sent = new Map<string, CooperationRequest>();
    const answered = new Map<string, Set<string>>();
    const sendOne = async (byForm: boolean) => {
      const own = chance.fork();
      const request = randomRequest(own);
      sent.set(request.id, request);
      const references = await insist(own, async () => {
        if (!byForm) return sendRaw(port, request, own.pick(MANNERS), own);
        const receipt = await submit(request, proxy.url, { deadline: 3000 }).catch(() => undefined);
        return receipt ? [receipt.reference ?? ''] : [];
      });
      if (references.length) answered.set(request.id, new Set(references.filter(Boolean)));
    };
    await Promise.all(
      Array.from({ length: SENDERS }, async (_, sender) => {
        while (sent.size < REQUESTS || killer.kills() < KILLS) await sendOne(sender % 3 > 0);
      }),
    );
    test.diagnostic(
      `sent ${sent.size} after ${Math.round(performance.now() / 1000)} s; ${proxy.broken()} connections broken, ` +
        `${killer.kills()} kills, ${sink.mails.length} mails`,
    );
    // Killed on while most mails go out.
    await until(() => sink.mails.length > sent.size * 0.8, 'most mails', 120_000);
    const receiver = await killer.end();
    test.diagnostic(`killed for the last time after ${Math.round(performance.now() / 1000)} s`);
    const client = await openDatabase(databaseUrl);
    const waiting = 'SELECT 1 FROM outbox JOIN requests USING (number) WHERE suspect IS NULL LIMIT 1';
    await until(async () => !(await client.execute(waiting)).rows.length, 'the outbox to be empty', 20_000);
    client.close();
    receiver.child.kill('SIGTERM');
    assert.deepEqual(await receiver.ended, [0, null], receiver.output());

    const store = await openStore(databaseUrl);
    const stored = await store.list();
    store.close();
    const repeats = sink.mails.length - new Set(sink.mails.map(({ mail }) => mail.messageId)).size;
    test.diagnostic(
      `${Math.round(performance.now() / 1000)} s, ` +
        `${sent.size} requests, ${answered.size} answered, ${stored.length} stored; ${proxy.broken()} connections broken, ` +
        `${killer.kills()} kills; ${sink.mails.length} mails, ${repeats} of them repeats`,
    );
    assert.ok(killer.kills() >= KILLS, 'killed too seldom to prove anything');

    // Exactly once, to the letter, under the reference that was answered; and nobody else's.
    const byId = new Map(stored.map((one) => [one.request.id, one]));
    assert.equal(byId.size, stored.length, 'stored twice');
    for (const { request, reference } of stored) {
      assert.deepEqual(request, sent.get(request.id));
      for (const told of answered.get(request.id) ?? []) assert.equal(told, reference);
    }
    const lost = [...answered.keys()].filter((id) => !byId.has(id));
    assert.deepEqual(lost, [], 'answered and not stored');

    // One Message-ID for each that is not set aside, none for the others, and in each mail the whole request.
    const messageIds = new Map<string, Set<string>>();
    for (const { mail, data } of sink.mails) {
      assert.deepEqual(data.request, sent.get(data.request.id), 'half a mail');
      assert.match(mail.text!, new RegExp(`${data.reference}[^]*Alle Angaben liegen als Datei bei\\.`));
      const ids = messageIds.get(data.request.id) ?? new Set();
      messageIds.set(data.request.id, ids.add(mail.messageId!));
    }
    const told = stored.filter(({ suspect }) => !suspect).map(({ request }) => request.id);
    assert.deepEqual(
      told.filter((id) => !messageIds.has(id)),
      [],
      'stored and not mailed',
    );
    assert.equal(messageIds.size, told.length, 'mailed though set aside');
    assert.ok(
      [...messageIds.values()].every((ids) => ids.size === 1),
      'mailed under two Message-IDs',
    );
    assert.equal(new Set([...messageIds.values()].flatMap((ids) => [...ids])).size, told.length);
  });
});
