import type { SendMailOptions } from 'nodemailer';
import type { Envelope } from './message.js';
import { WAIT_SET_ASIDE } from './outbox.js';
import type { Letter } from './outbox.js';
import { localTime } from './wording.js';

const inWords = (count: number, since: string): [subject: string, told: string] =>
  count === 1
    ? [
        'Eine Anfrage wurde zurückgestellt',
        `Am ${since} wurde eine Anfrage zurückgestellt, die von einem Programm stammen könnte.`,
      ]
    : [
        `${count} Anfragen wurden zurückgestellt`,
        `Seit ${since} wurden ${count} Anfragen zurückgestellt, die von Programmen stammen könnten.`,
      ];

/**
 * The mail that tells of nothing but requests that were set aside, when none came that could tell of them. It is named
 * after the oldest of them and the same in every try.
 */
export function composeNotice({ received, request, setAside }: Letter, { from }: Envelope): SendMailOptions {
  const [subject, told] = inWords(setAside, localTime(received));
  return {
    messageId: `<set-aside-${request.id.toLowerCase()}@${from.split('@').pop()}>`,
    date: new Date(received.getTime() + WAIT_SET_ASIDE),
    subject,
    text: [
      'Guten Tag,',
      '',
      told,
      'Bitte sehen Sie auf dem Server nach, ob ein Mensch dahintersteht: empfang list (docs/empfang.md)',
      '',
    ].join('\n'),
  };
}
