import assert from 'node:assert/strict';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { databaseFile } from '../../../tools/receiver/database.js';
import { openStore } from '../../../tools/receiver/store.js';
import { databaseFor, exampleRequest, until } from './example.js';
import { addressOf, run } from './receiver-process.js';

const post = (address: string, request: object) =>
  fetch(`${address}/api/cooperation`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });

describe('the command', () => {
  it('keeps what it answered for, though it is killed, and lists it', { timeout: 30_000 }, async (test) => {
    const environment = { DATABASE_URL: await databaseFor(test) };
    const empty = run(test, ['list'], environment);
    assert.deepEqual(await empty.ended, [0, null]);
    assert.match(empty.output(), /Noch keine Anfragen/);
    // Perhaps it is another one that was meant.
    assert.match(empty.output(), /Hier liegt keine Datenbank.*DATABASE_URL/);

    const server = run(test, [], environment);
    const response = await post(await addressOf(server), exampleRequest({ message: 'Nicht verlieren' }));
    const { reference } = (await response.json()) as { reference: string };
    server.child.kill('SIGKILL');
    await server.ended;

    const list = run(test, ['list'], environment);
    assert.deepEqual(await list.ended, [0, null]);
    assert.match(list.output(), new RegExp(`^${reference} [^]*Nicht verlieren`));
  });

  it('stops by itself when told to', { timeout: 30_000 }, async (test) => {
    const server = run(test, [], { DATABASE_URL: await databaseFor(test) });
    await addressOf(server);
    server.child.kill('SIGTERM');
    assert.deepEqual(await server.ended, [0, null]);
  });

  it('answers what is under way before it stops', { timeout: 30_000 }, async (test) => {
    const url = await databaseFor(test);
    const server = run(test, [], { DATABASE_URL: url });
    const socket = connect(Number(new URL(await addressOf(server)).port), '127.0.0.1');
    const body = JSON.stringify(exampleRequest({ message: 'im letzten Moment' }));
    socket.write(
      `POST /api/cooperation HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`,
    );
    socket.write(body.slice(0, 50));
    await sleep(200);
    server.child.kill('SIGTERM');
    await until(() => server.output().includes('stopping'), 'the signal to arrive');
    await sleep(200);
    socket.write(body.slice(50));
    let answer = '';
    for await (const chunk of socket) answer += String(chunk);
    assert.match(answer, /^HTTP\/1\.1 201 /);
    assert.deepEqual(await server.ended, [0, null]);
    const store = await openStore(url);
    test.after(() => store.close());
    assert.equal((await store.list())[0]!.request.message, 'im letzten Moment');
  });

  it(
    'hands out and deletes for the staff, and lists what was set aside and why',
    { timeout: 60_000 },
    async (test) => {
      const url = await databaseFor(test);
      const environment = { DATABASE_URL: url, FEED: 'public/feed.json' };
      const store = await openStore(url);
      await store.save(exampleRequest({ message: '=1+1' }), new Date('2027-02-01T09:12:03Z'), null);
      await store.save(exampleRequest(), new Date('2027-02-01T09:13:03Z'), 'trap');
      store.close();
      const said = async (...args: string[]) => {
        const { ended, output } = run(test, args, environment);
        return [(await ended)[0], output()] as const;
      };
      assert.match(
        (await said('list'))[1],
        /KT-2027-0002 {2}2027-02-01 10:13 {2}\(zurückgestellt: unsichtbares Feld/,
      );
      assert.match(
        (await said('list'))[1],
        /^KT-2027-0001 .*\(nicht gemeldet: keine E-Mail eingerichtet\)\n[^]*Kindergarten \/ Kita \(kindergarten\)/,
      );
      assert.match((await said('export'))[1], /^\ufeffNummer,[^]*,Kindergarten \/ Kita \(k[^]*,'=1\+1,/);
      const file = join(dirname(databaseFile(url)!), 'anfragen.json');
      assert.deepEqual(await said('export', '--json', file), [0, `2 Anfragen in ${file}\n`]);
      assert.equal((await stat(file)).mode & 0o777, 0o600);
      assert.equal((JSON.parse(await readFile(file, 'utf8')) as unknown[]).length, 2);
      const [code, output] = await said('export', file);
      assert.equal(code, 1);
      assert.match(output, /EEXIST/);
      assert.deepEqual(await said('delete', 'KT-2027-0001'), [0, 'Gelöscht: KT-2027-0001\n']);
      assert.deepEqual(await said('delete', 'KT-2027-0001'), [1, 'Es gibt keine Anfrage KT-2027-0001.\n']);
      assert.doesNotMatch((await said('list'))[1], /KT-2027-0001/);
    },
  );

  it('hands out nothing, and fails, where there is no database', { timeout: 30_000 }, async (test) => {
    const url = await databaseFor(test);
    const file = join(dirname(dirname(databaseFile(url)!)), 'anfragen.csv');
    for (const args of [['export'], ['export', file], ['export', '--json', file]]) {
      const none = run(test, args, { DATABASE_URL: url });
      assert.deepEqual(await none.ended, [1, null]);
      assert.match(none.output(), /^Hier liegt keine Datenbank[^\n]*DATABASE_URL[^\n]*\n$/);
    }
    await assert.rejects(stat(file), /ENOENT/);
  });

  it('lists with ids, and says why, where the feed cannot be read', { timeout: 30_000 }, async (test) => {
    const list = run(test, ['list'], { DATABASE_URL: await databaseFor(test), FEED: '/nowhere.json' });
    assert.deepEqual(await list.ended, [0, null]);
    assert.match(list.output(), /^FEED: ENOENT[^]*Noch keine Anfragen/);
  });

  it('says what is wrong with its settings, and does not start', { timeout: 30_000 }, async (test) => {
    const server = run(test, [], { PORT: 'http', ALLOWED_ORIGINS: 'partner.example' });
    assert.deepEqual(await server.ended, [1, null]);
    assert.match(server.output(), /^PORT: expected a number .*\nALLOWED_ORIGINS: expected origins .*\n$/);
  });

  it('ends when its port is taken, and says so', { timeout: 30_000 }, async (test) => {
    const other = run(test, [], { DATABASE_URL: await databaseFor(test) });
    const { port } = new URL(await addressOf(other));
    // As a service: with a mail server, and something to delete every day.
    const server = run(test, [], {
      PORT: port,
      DATABASE_URL: await databaseFor(test),
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_TO: 'anfragen@kin-top.example',
    });
    assert.deepEqual(await server.ended, [1, null]);
    assert.match(server.output(), /^listen EADDRINUSE: .*\n$/m);
  });

  it('says in a line what is wrong with its database', { timeout: 30_000 }, async (test) => {
    const url = await databaseFor(test);
    const folder = dirname(dirname(databaseFile(url)!));
    await writeFile(join(folder, 'other'), 'Dies ist keine Datenbank. '.repeat(100));
    for (const [path, said] of [
      ['other', /^DATABASE_URL: SQLITE_NOTADB: [^\n]*\n$/],
      ['other/requests.db', /^DATABASE_URL: E\w+: [^\n]*\n$/],
      ['', /^DATABASE_URL: [^\n]*\n$/],
    ] as const) {
      const server = run(test, [], { DATABASE_URL: `file:${folder}/${path}` });
      assert.deepEqual(await server.ended, [1, null]);
      assert.match(server.output(), said);
    }
  });

  it('says how it is used', { timeout: 30_000 }, async (test) => {
    for (const args of [
      ['listen'],
      ['list', 'all'],
      ['toString'],
      ['delete'],
      ['list', '--json'],
      ['export', '--xml'],
    ]) {
      const wrong = run(test, args, {});
      assert.deepEqual(await wrong.ended, [1, null]);
      assert.match(wrong.output(), /^Usage: npm run receiver\n/);
    }
  });
});
