import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { formatDuration } from '../../time/format.js';
import { heading } from '../../ui/heading.js';
import { icon } from '../../ui/icon.js';
import { byMail } from './by-mail.js';
import type { FormView } from './form-view.js';
import { remark } from './mistakes.js';

/** What happened. */
const reasons = () => ({
  network: msg('Die Verbindung ist nicht zustande gekommen oder abgebrochen.', {
    id: 'form.failed.network',
    desc: 'Request not sent: offline, server down or connection lost',
  }),
  timeout: msg('Der Empfang wurde nicht rechtzeitig bestätigt.', {
    id: 'form.failed.timeout',
    desc: 'Request sent, but no answer within ten seconds',
  }),
  busy: msg('Der Empfänger nimmt im Moment keine Anfragen an.', {
    id: 'form.failed.busy',
    desc: 'Too many requests, or the receiver is closed for a while',
  }),
  invalid: msg('Der Empfänger hat die Angaben so nicht angenommen.', {
    id: 'form.failed.invalid',
    desc: 'The receiver found faults and did not name them',
  }),
  status: msg('Beim Empfänger ist ein Fehler aufgetreten.', {
    id: 'form.failed.status',
    desc: 'The receiver answered with an error',
  }),
});

/** How long to wait. */
function waitWords(seconds: number, locale: string): string {
  const time = formatDuration(Math.ceil(seconds / 60), locale);
  return msg(str`Wartezeit: ${time}.`, { id: 'form.wait', desc: '{0} is a time, as in: 2 Minuten' });
}

/** Why the request is still here, whether it may have arrived, and what can be done about it. */
export function failure(view: FormView): unknown {
  const { form, headingLevel, locale } = view;
  const { failed } = form.phase;
  if (!failed) return nothing;
  const { errors, kind, retryAfter } = failed;
  const { mail, words, actions } = byMail(view);
  return html`<div class="notice warning" role="group" aria-labelledby="f-failure" part="failure">
    ${icon('warning')}
    <div>
      ${heading(
        headingLevel + 1,
        'name',
        msg('Das Senden ist nicht gelungen', {
          id: 'form.failed',
          desc: 'Title: the request was not sent, or nobody knows',
        }),
        'f-failure',
      )}
      <p class="text">${reasons()[kind]} ${retryAfter ? waitWords(retryAfter, locale) : nothing}</p>
      ${errors.map(({ detail }) => html`<p class="text">${remark(detail)}</p>`)}
      <p class="text">
        ${msg('Was Sie geschrieben haben, ist noch da. Sie können es noch einmal senden.', {
          id: 'form.failed.kept',
          desc: 'After the reason why a request was not sent',
        })}
        ${
          // Whether a form service stores a repeated request twice, nobody knows here.
          (kind === 'network' || kind === 'timeout') && view.encoding !== 'form'
            ? msg('Falls Ihre Anfrage doch angekommen ist, wird sie nicht doppelt angelegt.', {
                id: 'form.failed.twice',
                desc: 'After: you can send it once more',
              })
            : nothing
        }
      </p>
      ${
        mail
          ? html`<p class="text">
              ${msg('Oder Sie schreiben uns eine E-Mail:', {
                id: 'form.failed.mail',
                desc: 'Before the buttons to write an e-mail and to copy the text',
              })}
              ${words}
            </p>`
          : nothing
      }
      <div class="actions">${actions}</div>
    </div>
  </div>`;
}
