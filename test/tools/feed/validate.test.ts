import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { MAX_BYTES } from '../../../src/feed/client.js';

const HEAD = { version: '1.0', language: 'de', organization: { id: 'agency', name: 'Agentur' } };
const FAULTY = {
  ...HEAD,
  $schema: './feed.schema.json',
  projects: [
    { id: 'choir', name: 'Chor', type: 'kurs', tpye: 'course', _remark: 'ask Anna', image: { source: 'x' } },
    { id: 'garden', name: { de: 'Garten', xx: 'Garden' }, summary: '', audiences: ['nobody'] },
  ],
  events: [
    { id: 'walk', name: 'Gang', startDate: '2027-02-30' },
    {
      id: 'feast',
      name: 'Fest',
      startDate: '2027-05-01',
      rrule: 'FREQ=DAILY;COUNT=2',
      overrides: { '2027-05-01': { noet: 'x' } },
    },
  ],
};

describe('the feed tool', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'feed-tool-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  /** Runs it as npm does: what it prints, without the names of temporary folders, and how it ends. */
  const run = (...args: string[]): Promise<{ lines: string[]; code: number | string }> =>
    new Promise((resolve) =>
      execFile(process.execPath, ['--import', 'tsx', 'tools/feed/main.ts', ...args], (error, out, err) =>
        resolve({
          lines: `${out}${err}`.replaceAll(`${folder}/`, '').trim().split('\n'),
          code: error?.code ?? 0,
        }),
      ),
    );
  /** A server with these answers, for the length of a test. */
  const serve = async (
    answer: (request: IncomingMessage, response: ServerResponse) => void,
    ask: (address: string) => Promise<void>,
  ): Promise<void> => {
    const server = createServer(answer).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    try {
      await ask(`http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  };

  it('is content with the published sample, and says what is in it', async () => {
    const { lines, code } = await run('validate', 'public/feed.json');
    assert.equal(code, 0);
    const { projects, events } = JSON.parse(readFileSync('public/feed.json', 'utf8')) as {
      projects: [];
      events: [];
    };
    assert.equal(lines.length, 2);
    assert.match(
      lines[1]!,
      new RegExp(`^ {2}✔ .*\\b${projects.length} projects, ${events.length} events\\b`),
    );
  });

  it('names what is left out and why, what nobody would notice, and what is shown', async () => {
    const { lines, code } = await run('validate', file('faulty.json', JSON.stringify(FAULTY)));
    assert.equal(code, 1);
    const [name, ...rest] = lines;
    assert.equal(name, 'faulty.json');
    assert.deepEqual(
      rest.filter((line) => line.startsWith('  ✖')),
      [
        '  ✖ events[0].startDate: expected a date or local time that exists, such as "2027-01-14" or "2027-01-14T15:00", found "2027-02-30"',
        '  ✖ projects[garden].audiences: expected an id in audiences, found "nobody"',
      ],
    );
    assert.deepEqual(
      rest
        .filter((line) => line.startsWith('  ?'))
        .map((line) => line.replace(/member of the format: .*,/, 'member of the format,')),
      [
        '  ? projects[0].tpye: expected a member of the format, found "tpye"',
        '  ? projects[0].type: expected one of project, service, course, group, found "kurs"',
        '  ? projects[0].image.source: expected a member of the format, found "source"',
        '  ? events[1].overrides.2027-05-01.noet: expected a member of the format, found "noet"',
        '  ? projects[1].name: expected a language (BCP 47) such as "de" or "uk", found "xx"',
      ],
    );
    assert.equal(rest.at(-1), '  2 projects, 1 event; left out: 1');
  });

  it('doubts what can be read and is hardly meant', async () => {
    const events = [
      {
        id: 'play',
        name: 'Theater',
        startDate: '2027-03-19T19:00',
        extraDates: ['2027-03-20T14:00', '2027-03-20T19:00', '2027-03-21'],
      },
      {
        id: 'cafe',
        name: 'Café',
        startDate: '2027-03-01T15:00',
        rrule: 'FREQ=WEEKLY;BYDAY=MO',
        exceptDates: ['2027-03-08', '2027-03-16'],
        extraDates: ['2027-03-22T10:00', '2027-03-23T10:00'],
        overrides: {
          '2027-03-29': { note: 'A' },
          '2027-03-29T15:00': { status: 'rescheduled' },
          '2027-04-05': { status: 'rescheduled', startDate: '2027-04-06T15:00' },
        },
        previousStartDate: '2027-02-01',
      },
      { id: 'walk', name: 'Gang', startDate: '2027-03-01', status: 'rescheduled', cost: { amount: -5 } },
      {
        id: 'trip',
        name: 'Fahrt',
        startDate: '2027-03-01',
        rrule: 'FREQ=DAILY;UNTIL=20270228',
        project: 'choir',
      },
      {
        id: 'moved',
        name: 'Fest',
        startDate: '2027-03-01',
        status: 'rescheduled',
        previousStartDate: '2027-02-01',
      },
    ];
    const feed = {
      ...HEAD,
      projects: [{ id: 'choir', name: 'Chor', registration: { capacity: 0 } }],
      events,
      places: [{ id: 'house', name: 'Haus', latitude: 151.5, longitude: 6.8 }],
      alerts: [{ id: 'snow', text: 'Schnee', validFrom: '2027-03-02', validThrough: '2027-03-01' }],
    };
    const { lines, code } = await run('validate', file('doubtful.json', JSON.stringify(feed)));
    assert.equal(code, 0);
    assert.deepEqual(
      lines.filter((line) => line.startsWith('  ?')).map((line) => line.slice(4)),
      [
        'projects[choir].registration.capacity: expected a number of places, found 0',
        'events[play].extraDates: expected at most one date a day; this one is not shown, found "2027-03-20T14:00"',
        'events[cafe].extraDates: expected at most one date a day; this one is not shown, found "2027-03-22T15:00"',
        'events[cafe].exceptDates: expected a day on which it is planned, found "2027-03-16"',
        'events[cafe].previousStartDate: expected none in a series, where overrides move single dates, found "2027-02-01"',
        'events[cafe].overrides.2027-03-29.status: expected startDate with it, or nobody learns where it moved, found "rescheduled"',
        'events[cafe].overrides: expected one change a day; this one is not shown, found "2027-03-29"',
        'events[walk].cost.amount: expected a price, or 0, found -5',
        'events[walk].status: expected previousStartDate with it, or nobody learns that it moved, found "rescheduled"',
        'events[trip].rrule: expected UNTIL not before 2027-03-01, found "2027-02-28"',
        'places[house].latitude: expected -90 to 90, found 151.5',
        'alerts[snow].validThrough: expected not before 2027-03-02, found "2027-03-01"',
      ],
    );
  });

  it('doubts languages that are none, and addresses and numbers that nobody can press', async () => {
    const feed = {
      ...HEAD,
      languages: ['de', 'de-simple', 'russisch', 'fa-AF', 'ckb', 'gsg', 'ua'],
      contacts: [
        {
          id: 'a',
          name: 'Anna',
          email: 'anna.kin-top.example',
          telephone: 'im Büro',
          languages: ['Deutsch'],
        },
        { id: 'b', name: 'Boris', email: ' boris@kin-top.example ', telephone: '0211 / 69871231' },
      ],
      projects: [
        {
          id: 'choir',
          name: { deutsch: 'Chor', _ru: '?' },
          registration: { email: 'an Anna', telephone: '0211/4' },
        },
      ],
      events: [
        {
          id: 'feast',
          name: 'Fest',
          startDate: '2027-05-01',
          overrides: { '2027-05-01': { note: { de_AT: 'x' } } },
        },
      ],
    };
    const { lines, code } = await run('validate', file('odd.json', JSON.stringify(feed)));
    assert.equal(code, 0);
    assert.deepEqual(
      lines.filter((line) => line.startsWith('  ?')).map((line) => line.slice(4)),
      [
        'languages[2]: expected a language (BCP 47) such as "de" or "uk", found "russisch"',
        'languages[6]: expected a language (BCP 47) such as "de" or "uk", found "ua"',
        'contacts[0].email: expected an e-mail address, or it is no link, found "anna.kin-top.example"',
        'contacts[0].telephone: expected a number that can be dialled, or it is no link, found "im Büro"',
        'contacts[0].languages[0]: expected a language (BCP 47) such as "de" or "uk", found "Deutsch"',
        'projects[0].name: expected a language (BCP 47) such as "de" or "uk", found "deutsch"',
        'projects[0].registration.email: expected an e-mail address, or it is no link, found "an Anna"',
        'events[0].overrides.2027-05-01.note: expected a language (BCP 47) such as "de" or "uk", found "de_AT"',
      ],
    );
  });

  const unreadable: Record<string, [text: string, why: RegExp]> = {
    'no JSON': ['<html>', /✖ this is no JSON: line 1, column 1: /],
    'no JSON for a comma': [
      '{\n  "version": "1.0"\n  "language": "de"\n}',
      /✖ this is no JSON: line 3, column 3: /,
    ],
    'no JSON for a comma in a list': [
      '{\n  "languages": ["de", ]\n}',
      /✖ this is no JSON: line 2, column 23: /,
    ],
    'no object': ['[]', /✖ the feed is no JSON object$/],
    'of another version': [
      JSON.stringify({ ...HEAD, version: '2.0' }),
      /✖ the feed has version "2.0"; this reader takes "1.0" and any other 1.x$/,
    ],
    'too large': [
      JSON.stringify({ ...HEAD, _remark: 'x'.repeat(MAX_BYTES) }),
      /✖ the feed is larger than 5 MB$/,
    ],
  };
  for (const [what, [text, why]] of Object.entries(unreadable))
    it(`says that a file is ${what}`, async () => {
      const { lines, code } = await run('validate', file('any.json', text));
      assert.equal(code, 1);
      assert.match(lines[1]!, why);
    });

  it('reads a file that begins with a byte order mark, as Windows writes them', async () => {
    const { lines, code } = await run('validate', file('marked.json', `\uFEFF${JSON.stringify(HEAD)}`));
    assert.deepEqual({ lines, code }, { lines: ['marked.json', '  ✔ no entries'], code: 0 });
  });

  it('finds a feed that is not in UTF-8, as Windows may save it, in a file and where it is published', async () => {
    const bytes = Buffer.from(JSON.stringify({ ...HEAD, notice: 'Für alle' }), 'latin1');
    const path = join(folder, 'latin.json');
    writeFileSync(path, bytes);
    const why = '  ✖ the feed is not UTF-8 (save it with this encoding)';
    const { lines, code } = await run('validate', path);
    assert.deepEqual({ lines, code }, { lines: ['latin.json', why, '  no entries'], code: 1 });
    await serve(
      (_, response) => response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end(bytes),
      async (address) => {
        const published = await run('validate', address);
        assert.deepEqual(published, { lines: [address, why, '  no entries'], code: 1 });
      },
    );
  });

  it('goes on with the others where one is not there', async () => {
    const good = file('good.json', JSON.stringify(HEAD));
    const { lines, code } = await run('validate', join(folder, 'none.json'), good);
    assert.equal(code, 2);
    assert.ok(lines.includes('  ✔ no entries'));
    assert.ok(lines.some((line) => /✖ it cannot be read: ENOENT/.test(line)));
  });

  it('reads a feed where it is published, and sees whether partners may, too', async () => {
    const text = JSON.stringify({ ...HEAD, organization: { ...HEAD.organization, logo: '/logo.svg' } });
    await serve(
      (_, response) => response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end(text),
      async (address) => assert.equal((await run('validate', address)).code, 0),
    );
    await serve(
      (_, response) => response.end(text),
      async (address) => {
        const { lines, code } = await run('validate', address);
        assert.equal(code, 1);
        assert.match(lines[1]!, /✖ pages of partners may not read it: .* is not sent, not \*$/);
      },
    );
    await serve(
      (_, response) => response.writeHead(404).end(),
      async (address) => {
        const { lines, code } = await run('validate', address);
        assert.equal(code, 2);
        assert.match(lines[1]!, /✖ it cannot be read: the server answered 404/);
      },
    );
  });

  for (const args of [[], ['validate'], ['check', 'feed.json'], ['validate', '--strict', 'feed.json']])
    it(`says how it is used where it is not understood: ${args.join(' ') || 'nothing'}`, async () => {
      const { lines, code } = await run(...args);
      assert.equal(code, 2);
      assert.match(lines[0]!, /^Usage: kin-top-feed validate FILE…$/);
    });

  it('says so where it is asked', async () => {
    const { lines, code } = await run('--help');
    assert.equal(code, 0);
    assert.match(lines[0]!, /^Usage/);
  });
});
