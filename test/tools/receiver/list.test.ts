import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeRequests } from '../../../tools/receiver/list.js';
import { exampleRequest } from './example.js';

const stored = (changes: Parameters<typeof exampleRequest>[0], suspect: 'trap' | 'haste' | null = null) => ({
  reference: 'KT-2027-0042',
  received: new Date('2027-02-01T09:12:03Z'),
  suspect,
  request: exampleRequest(changes),
});
const told = { waiting: new Map<string, { attempts: number }>(), mails: true };
const waitingSince = (attempts: number) => new Map([['KT-2027-0042', { attempts }]]);
const firstLine = (...of: Parameters<typeof describeRequests>) => describeRequests(...of).split('\n')[0];

describe('the list for staff', () => {
  it('shows who asks for what, and how to answer', () => {
    assert.equal(
      describeRequests([stored({ message: 'Guten Tag\nwir suchen ein Training.' })], told),
      [
        'KT-2027-0042  2027-02-01 10:12  (gemeldet)',
        '  Einrichtung:  Kita im Stadtteil',
        '  Art:          kindergarten',
        '  E-Mail:       leitung@kita.example',
        '  Antwort per:  Telefon',
        '  Erreichbar:   Dienstag, vormittags',
        '  Themen:       intercultural-opening',
        '  Sprache:      ru',
        '  Seite:        https://partner.example/kontakt',
        '  Nachricht:    Guten Tag',
        '                wir suchen ein Training.',
      ].join('\n'),
    );
  });

  for (const [suspect, waiting, mails, said] of [
    [null, undefined, true, 'gemeldet'],
    [null, 0, true, 'noch nicht gemeldet, wartet seit 2027-02-01 10:12, noch kein Versuch'],
    [null, 1, true, 'noch nicht gemeldet, wartet seit 2027-02-01 10:12, ein Versuch'],
    [null, 7, true, 'noch nicht gemeldet, wartet seit 2027-02-01 10:12, 7 Versuche'],
    [null, 7, false, 'noch nicht gemeldet, wartet seit 2027-02-01 10:12, 7 Versuche'],
    [null, 0, false, 'nicht gemeldet: keine E-Mail eingerichtet'],
    ['haste', undefined, true, 'zurückgestellt: sehr schnell gesendet; in einer E-Mail mitgezählt'],
    ['trap', 0, true, 'zurückgestellt: unsichtbares Feld ausgefüllt; noch nicht gemeldet'],
    [
      'trap',
      0,
      false,
      'zurückgestellt: unsichtbares Feld ausgefüllt; nicht gemeldet: keine E-Mail eingerichtet',
    ],
  ] as const) {
    it(`says whether the team was told: ${said}`, () => {
      const circumstances = { waiting: waiting === undefined ? told.waiting : waitingSince(waiting), mails };
      assert.equal(
        firstLine([stored({}, suspect)], circumstances),
        `KT-2027-0042  2027-02-01 10:12  (${said})`,
      );
    });
  }

  it('puts names from the feed beside the ids it knows', () => {
    const names = {
      kinds: new Map([['kindergarten', 'Kita\u202e\n=1']]),
      topics: new Map([['a', 'Öffnung']]),
      projects: new Map([['b', 'b']]),
      audiences: new Map([['c', 'x'.repeat(5000)]]),
    };
    const shown = describeRequests(
      [stored({ topics: ['a', 'unknown', '__proto__'], projects: ['b'], audiences: ['c'] })],
      { ...told, names },
    );
    assert.match(shown, /Art: {10}Kita\ufffd =1 \(kindergarten\)$/m);
    assert.match(shown, /Themen: {7}Öffnung \(a\), unknown, __proto__$/m);
    assert.match(shown, /Angebote: {5}b$/m);
    assert.match(shown, /Zielgruppen: {2}x{200} \(c\)$/m);
  });

  it('says so when there is nothing', () => assert.equal(describeRequests([], told), 'Noch keine Anfragen.'));

  it('never lets a text command the terminal', () => {
    const hostile = { message: '\u001b]0;x\u0007\u009b31m\r\u202eabc', language: 'a\u001b[2J' };
    const shown = describeRequests([stored(hostile)], told);
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(shown, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    assert.match(shown, /abc/);
  });
});
