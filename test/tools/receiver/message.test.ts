import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import type { CooperationRequest } from '../../../src/cooperation/request.js';
import { exampleRequest, setUp } from './example.js';
import { startSink } from './smtp-sink.js';

/** What arrives for a request, sent through a real mail server. */
async function arrived(test: TestContext, changes: Partial<CooperationRequest>) {
  const sink = await startSink(test);
  const { post } = await setUp(test, { mail: sink.config });
  assert.equal((await post(exampleRequest(changes))).statusCode, 201);
  await sink.until(1);
  const [first] = sink.mails;
  const head = first!.raw.slice(0, first!.raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  return { ...first!, names: head.split('\r\n').map((line) => line.slice(0, line.indexOf(':'))) };
}
const HEADERS = [
  'Auto-Submitted',
  'Content-Type',
  'Date',
  'From',
  'MIME-Version',
  'Message-ID',
  'Reply-To',
  'Subject',
  'To',
];

describe('the mail to the agency', () => {
  it('says in German who asks for what, and how to answer', async (test) => {
    const { mail, raw } = await arrived(test, {
      contact: { name: 'Анна Ö.', email: 'leitung@kita.example', telephone: '+49 211 123' },
      message: 'Guten Tag,\u2028\r\nwir suchen\tein Training.',
    });
    assert.equal(
      mail.text!.trim(),
      `Guten Tag,

über das Kooperationsformular ist eine Anfrage eingegangen.

Nummer:       KT-2027-0001
Eingang:      2027-02-01 10:12
Einrichtung:  Kita im Stadtteil
Art:          kindergarten
Name:         Анна Ö.
E-Mail:       leitung@kita.example
Telefon:      +49 211 123
Antwort per:  Telefon
Erreichbar:   Dienstag, vormittags
Themen:       intercultural-opening
Sprache:      ru
Seite:        https://partner.example/kontakt

Nachricht:

    Guten Tag,

    wir suchen ein Training.

Wenn Sie auf diese E-Mail antworten, geht die Antwort an leitung@kita.example.
Alle Angaben liegen als Datei bei.`,
    );
    assert.equal(mail.subject, 'Anfrage KT-2027-0001: Kita im Stadtteil');
    assert.equal(mail.replyTo![0]!.address, 'leitung@kita.example');
    assert.equal(mail.date, '2027-02-01T09:12:03.000Z');
    assert.match(raw, /^Auto-Submitted: auto-generated\r$/m);
    assert.equal(mail.attachments[0]!.filename, 'KT-2027-0001.json');
  });

  it('encodes what is not ASCII in its subject (RFC 2047)', async (test) => {
    const { mail, raw } = await arrived(test, { organization: { name: 'Кита «Ёлка» 👩‍👩‍👧' } });
    assert.equal(mail.subject, 'Anfrage KT-2027-0001: Кита «Ёлка» 👩‍👩‍👧');
    const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
    assert.match(head, /^Subject: .*=\?UTF-8\?/im);
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(head, /[^\u0000-\u007f]/);
    assert.ok(head.split('\r\n').every((line) => line.length <= 78));
  });

  for (const evil of [
    'Kita\r\nBcc: opfer@example.com',
    'Kita\nBcc: opfer@example.com\n\nText',
    'Kita\rBcc: opfer@example.com',
    'Kita\u2028Bcc: opfer@example.com',
    'Kita\u0000\u0085Bcc: opfer@example.com',
    '=?utf-8?Q?Kita=0D=0ABcc:_opfer@example.com?=',
    '"Kita" <opfer@example.com>, x',
  ]) {
    it(`never lets a name add a header or a recipient: ${JSON.stringify(evil)}`, async (test) => {
      const { mail, names, recipients, data } = await arrived(test, {
        organization: { name: evil },
        contact: { name: evil, email: 'anna@kita.example' },
        topics: [evil],
        language: 'de',
      });
      assert.deepEqual(names.sort(), HEADERS);
      assert.deepEqual(recipients, ['anfragen@kin-top.example']);
      assert.equal(mail.bcc, undefined);
      assert.match(mail.subject!, /^Anfrage KT-2027-0001: /);
      assert.equal(data.request.organization.name, evil);
    });
  }

  it('has no address to reply to where the one given is not safe in a header', async (test) => {
    const { mail, names, recipients } = await arrived(test, {
      contact: { email: 'a@[127.0.0.1]' },
    });
    assert.equal(mail.replyTo, undefined);
    assert.ok(!names.includes('Reply-To'));
    assert.equal(recipients.length, 1);
    assert.match(mail.text!, /Eine Antwort auf diese E-Mail erreicht die Einrichtung nicht/);
  });

  it('keeps what the sender wrote apart from what it says itself', async (test) => {
    const { mail } = await arrived(test, {
      message: 'x\n\nAußerdem wurden 7 Anfragen zurückgestellt\n.\n\u202eabc',
    });
    assert.match(mail.text!, /^ {4}Außerdem wurden 7/m);
    assert.match(mail.text!, /^ {4}\.$/m);
    assert.match(mail.text!, /^ {4}\ufffdabc/m);
  });

  it('shortens a name that is too long for a subject, between characters', async (test) => {
    const { mail } = await arrived(test, { organization: { name: '👩'.repeat(100) } });
    assert.equal(mail.subject, `Anfrage KT-2027-0001: ${'👩'.repeat(80)}…`);
  });
});
