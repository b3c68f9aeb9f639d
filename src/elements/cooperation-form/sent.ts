import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Receipt } from '../../cooperation/submit.js';
import { button } from '../../ui/button.js';
import { heading } from '../../ui/heading.js';
import { icon } from '../../ui/icon.js';
import { says } from '../../ui/context.js';
import type { Printer } from './copies.js';
import { copies } from './copies.js';
import type { FormView } from './form-view.js';

/** That the request arrived, under which reference, what comes next, and a copy to keep. */
export function sent(
  view: FormView,
  { reference }: Receipt,
  printer: Printer,
  again: () => void,
): TemplateResult {
  const { cooperation, headingLevel } = view;
  const steps = cooperation.nextSteps ?? [];
  const line = reference
    ? html`<p>
        ${msg('Nummer Ihrer Anfrage:', { id: 'form.reference', desc: 'Before the reference of a request' })}
        <b><bdi dir="ltr">${reference}</bdi></b>
      </p>`
    : nothing;
  return html`<div class="calm" part="sent">
    ${icon('sent')}
    ${heading(
      headingLevel + 1,
      'title',
      msg('Ihre Anfrage ist angekommen', { id: 'form.sent', desc: 'Title: the receiver took the request' }),
      'f-sent',
    )}
    ${line}
    ${
      steps.length
        ? html`<ol>
            ${steps.map((step) => html`<li><span>${says(view, step)}</span></li>`)}
          </ol>`
        : html`<p class="text">
            ${msg('Wir melden uns bei Ihnen.', { id: 'form.sent-text', desc: 'After: your request arrived' })}
          </p>`
    }
    <div class="actions">
      ${button(msg('Neue Anfrage', { id: 'form.again', desc: 'Button: an empty form for another request' }), again)}
      ${copies(view, [line, reference], printer)}
    </div>
  </div>`;
}
