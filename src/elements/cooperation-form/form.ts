import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { TRAP } from '../../cooperation/fields.js';
import { heading } from '../../ui/heading.js';
import { errorSummary } from './error-summary.js';
import type { FormView } from './form-view.js';
import { asksHow, how } from './how.js';
import { privacy } from './privacy.js';
import { what } from './what.js';
import { who } from './who.js';

/** A part of the form under its label. */
const group = (
  { headingLevel }: FormView,
  name: string,
  label: string,
  note: string,
  fields: unknown,
): TemplateResult =>
  html`<div class="labelled" role="group" aria-labelledby=${`f-${name}`} part="group">
    <div class="label">
      ${heading(headingLevel + 1, 'name', label, `f-${name}`)}
      <p class="second">${note}</p>
    </div>
    <div class="fields">${fields}</div>
  </div>`;

/** Out of sight, out of the tab order and unsaid: whoever fills it in is a program. */
const trap = (view: FormView): TemplateResult =>
  html`<div class="hidden-words" aria-hidden="true">
    <label
      >${msg('Bitte leer lassen', { id: 'form.trap', desc: 'Label of a hidden field that only programs fill in' })}
      <input name=${TRAP} tabindex="-1" autocomplete="off" .value=${view.form.values[TRAP]}
    /></label>
  </div>`;

function sendButton({ form: { phase } }: FormView): TemplateResult {
  const sending = phase.name === 'sending';
  const words = sending
    ? msg('Wird gesendet …', { id: 'form.sending', desc: 'On the button, while a request is on its way' })
    : phase.name === 'failed'
      ? msg('Noch einmal senden', { id: 'form.resend', desc: 'Button: send a request that failed once more' })
      : msg('Anfrage senden', { id: 'form.send', desc: 'Button: send the request' });
  // Not disabled: that would take the focus away.
  return html`<div class="actions">
    <button class="button main" type="submit" aria-disabled=${sending ? 'true' : nothing} part="send">
      ${words}
    </button>
    <span class="hidden-words" role="status">${sending ? words : nothing}</span>
  </div>`;
}

/**
 * The form in three parts: who asks, what for, and how to answer.
 * @param failed - what is to be said of a failed sending
 */
export function form(view: FormView, failed: unknown): TemplateResult {
  const { typed, changed, left, pressed } = view.form;
  return html`<form
    class="form"
    part="form"
    method="post"
    novalidate
    @submit=${view.submit}
    @input=${typed}
    @change=${changed}
    @focusout=${left}
    @pointerdown=${pressed}
  >
    ${errorSummary(view)}
    ${group(
      view,
      'who',
      msg('Ihre Einrichtung', { id: 'form.who', desc: 'Part of the form: who asks' }),
      msg('Wer fragt an?', { id: 'form.who-note', desc: 'Below: your organisation' }),
      who(view),
    )}
    ${group(
      view,
      'what',
      msg('Ihr Anliegen', { id: 'form.what', desc: 'Part of the form: what it is about' }),
      msg('Mehreres ist möglich.', { id: 'form.what-note', desc: 'Below: what it is about' }),
      what(view),
    )}
    ${
      asksHow(view)
        ? group(
            view,
            'how',
            msg('So erreichen wir Sie', { id: 'form.how', desc: 'Part of the form: how to answer' }),
            msg('Wie und wann dürfen wir uns melden?', { id: 'form.how-note', desc: 'Below: how to answer' }),
            how(view),
          )
        : nothing
    }
    ${trap(view)}
    <div class="send">${failed} ${privacy(view)} ${sendButton(view)}</div>
  </form>`;
}
