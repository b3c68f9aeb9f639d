import type { SendMailOptions } from 'nodemailer';
import { mailAddress } from './mail-address.js';
import type { Letter } from './outbox.js';
import type { Names } from './feed-names.js';
import { composeNotice } from './notice.js';
import { fieldLines, localTime, visible } from './wording.js';

/** From whom and to whom the agency's mails go: addresses. */
export interface Envelope {
  from: string;
  to: readonly string[];
}

/** The longest name in a subject, in characters. */
const MAX_SUBJECT = 80;

const setAsideNote = (count: number): string =>
  count === 1
    ? 'Außerdem wurde seit der letzten E-Mail eine Anfrage zurückgestellt, die von einem Programm stammen könnte.'
    : `Außerdem wurden seit der letzten E-Mail ${count} Anfragen zurückgestellt, die von Programmen stammen könnten.`;

function subjectOf({ reference, request }: Letter): string {
  const name = request.organization.name?.trim() || request.contact.name?.trim() || '';
  const line = [...visible(name).replace(/\s+/g, ' ')];
  return `Anfrage ${reference}: ${line.slice(0, MAX_SUBJECT).join('')}${line.length > MAX_SUBJECT ? '…' : ''}`;
}

function composeRequest(letter: Letter, { from }: Envelope, names?: Names): SendMailOptions {
  const { reference, received, request, setAside } = letter;
  const replyTo = mailAddress(request.contact.email ?? '');
  const data = { reference, received: received.toISOString(), request };
  const text = [
    'Guten Tag,',
    '',
    'über das Kooperationsformular ist eine Anfrage eingegangen.',
    '',
    `${'Nummer:'.padEnd(14)}${reference}`,
    `${'Eingang:'.padEnd(14)}${localTime(received)}`,
    ...fieldLines(letter, names),
    '',
    'Nachricht:',
    '',
    // Indented: what the sender wrote cannot pass for what stands around it.
    ...visible(request.message)
      .split('\n')
      .map((line) => `    ${line}`.trimEnd()),
    '',
    replyTo
      ? `Wenn Sie auf diese E-Mail antworten, geht die Antwort an ${replyTo}.`
      : 'Bitte antworten Sie auf dem angegebenen Weg: Eine Antwort auf diese E-Mail erreicht die Einrichtung nicht.',
    'Alle Angaben liegen als Datei bei.',
    ...(setAside
      ? [
          '',
          setAsideNote(setAside),
          'Bitte sehen Sie auf dem Server nach, ob ein Mensch dahintersteht: empfang list (docs/empfang.md)',
        ]
      : []),
    '',
  ].join('\n');
  return {
    messageId: `<${request.id.toLowerCase()}@${from.split('@').pop()}>`,
    date: received,
    // As an object: what a text would hold, a list of addresses among it, is not parsed.
    replyTo: replyTo && { name: '', address: replyTo },
    subject: subjectOf(letter),
    text,
    attachments: [
      {
        filename: `${reference}.json`,
        contentType: 'application/json',
        content: Buffer.from(JSON.stringify(data, undefined, 2)),
      },
    ],
  };
}

/**
 * The mail that tells the agency of a request, or of those that were set aside. It is the same in every try, above all
 * its Message-ID: a repeat is seen as the same mail.
 * @param names - from the feed. They are not kept for the next try: what counts are the ids, which stand beside them,
 *   and whether one of two copies has a name more or less, or a newer one, changes nothing in what was asked.
 */
export function composeMessage(letter: Letter, envelope: Envelope, names?: Names): SendMailOptions {
  const { from, to } = envelope;
  return {
    ...(letter.suspect ? composeNotice(letter, envelope) : composeRequest(letter, envelope, names)),
    from: { name: 'Kooperationsformular', address: from },
    to: [...to],
    // No out-of-office replies (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
