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

describe('the list for staff', () => {
  it('shows who asks for what, and how to answer', () => {
    assert.equal(
      describeRequests([stored({ message: 'Guten Tag\nwir suchen ein Training.' })]),
      [
        'KT-2027-0042  2027-02-01 10:12',
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

  it('marks what is set aside', () => {
    assert.match(
      describeRequests([stored({}, 'haste')]),
      /^KT-2027-0042 {2}2027-02-01 10:12 {2}\(zurückgestellt: sehr schnell/,
    );
  });

  it('says so when there is nothing', () => assert.equal(describeRequests([]), 'Noch keine Anfragen.'));

  it('never lets a text command the terminal', () => {
    const shown = describeRequests([
      stored({ message: '\u001b]0;x\u0007\u009b31m\r\u202eabc', language: 'a\u001b[2J' }),
    ]);
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(shown, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    assert.match(shown, /abc/);
  });
});
