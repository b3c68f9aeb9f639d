import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { mailbox } from '../../cooperation/action.js';
import type { FieldGroup } from '../../cooperation/fields.js';
import { FIELDS, TRAP } from '../../cooperation/fields.js';
import { button } from '../../ui/button.js';
import { inSentence } from '../../ui/context.js';
import { heading } from '../../ui/heading.js';
import { byMail } from './by-mail.js';
import { errorSummary } from './error-summary.js';
import { failure } from './failure.js';
import { field } from './field.js';
import type { FormView } from './form-view.js';
import { labelOf } from './labels.js';
import { mistakeOf } from './mistakes.js';
import { privacy } from './privacy.js';
import { review } from './review.js';

/** The fields of a group that are shown. */
const fieldsOf = (view: FormView, group: FieldGroup): unknown[] =>
  FIELDS.filter((entry) => entry.group === group)
    .map((entry) => field(view, entry))
    .filter((drawn) => drawn !== nothing);

/** A part of the form under its label; nothing where no field is in it. */
function part(view: FormView, group: FieldGroup, label: string, note: string, more?: unknown): unknown {
  const fields = fieldsOf(view, group);
  const id = `f-${group}`;
  return fields.length
    ? html`<div class="labelled" role="group" aria-labelledby=${id} part="group">
        <div class="label">
          ${heading(view.headingLevel + 1, 'name', label, id)}
          <p class="second">${note}</p>
        </div>
        <div class="fields">${fields}${more}</div>
      </div>`
    : nothing;
}

/** Out of sight, out of the tab order and unsaid: whoever fills it in is a program. */
const trap = html`<div class="hidden-words" aria-hidden="true">
  <input name=${TRAP} tabindex="-1" autocomplete="off" />
</div>`;

const backButton = ({ form }: FormView): TemplateResult =>
  button(
    msg('Zurück', { id: 'form.back', desc: 'Button: back from the review to the form' }),
    () => form.become({}, '.label [tabindex]'),
    'plain',
  );

/** Without a server: on with the visitor's own mail program. */
function mailSteps(view: FormView): TemplateResult {
  const { words, actions } = byMail(view, 'main');
  return html`<p class="text">
      ${msg('Ihr E-Mail-Programm öffnet sich mit dem Text. Senden Sie die Anfrage dort ab.', {
        id: 'form.by-mail',
        desc: 'Before the button that opens an e-mail with the request in it',
      })}
      ${words}
    </p>
    <div class="actions">${actions} ${backButton(view)}</div>`;
}

/** The way on: to reading what was written once more, from there to the receiver, or back. */
function steps(view: FormView): TemplateResult {
  const { reviewing, sending, failed } = view.form.phase;
  if (reviewing && mailbox(view.action)) return mailSteps(view);
  const words = sending
    ? msg('Wird gesendet …', { id: 'form.sending', desc: 'On the button, while a request is on its way' })
    : failed
      ? msg('Noch einmal senden', { id: 'form.resend', desc: 'Button: send a request that failed once more' })
      : reviewing
        ? msg('Anfrage senden', { id: 'form.send', desc: 'Button: send the request' })
        : msg('Weiter zur Prüfung', {
            id: 'form.next',
            desc: 'Button: to reading the request once more before it is sent',
          });
  // The second half of a double click falls on what has come in the place of what was pressed.
  const once = (press: MouseEvent): void => {
    if (press.detail > 1) press.preventDefault();
  };
  // Not disabled: that would take the focus away.
  return html`<div class="actions">
    <button
      class="button main"
      type="submit"
      aria-disabled=${sending ? 'true' : nothing}
      part="send"
      @click=${once}
    >
      ${words}
    </button>
    ${reviewing && !sending ? backButton(view) : nothing}
    <span class="hidden-words" role="status">${sending ? words : nothing}</span>
  </div>`;
}

/** What a press elsewhere on the page chose, as long as it is chosen: its box is further down. */
function ledWords(view: FormView): unknown {
  const { led, values } = view.form;
  const project = view.choices.projects.find(({ id }) => id === led);
  return project && values.projects.includes(project.id)
    ? msg(str`Ausgewählt: ${inSentence(view, project.name)}`, {
        id: 'form.chosen',
        desc: 'A button elsewhere on the page chose the offer {0} in the form',
      })
    : nothing;
}

/** What is wrong with the field that was left: who does not see it hears it (WCAG 4.1.3). A list of faults takes the focus. */
function leftWords({ form }: FormView): unknown {
  const entry = FIELDS.find(({ name }) => name === form.justLeft);
  return entry ? [labelOf(entry.name), ': ', mistakeOf(form, entry)] : nothing;
}

/** Three parts: who asks, what for, and how to answer. */
const fields = (view: FormView): TemplateResult =>
  html`${errorSummary(view)}
    <p class="led" role="status">${ledWords(view)}</p>
    <p class="hidden-words" role="status">${leftWords(view)}</p>
    ${part(
      view,
      'who',
      msg('Ihre Einrichtung', { id: 'form.who', desc: 'Part of the form: who asks' }),
      msg('Wer fragt an?', { id: 'form.who-note', desc: 'Below: your organisation' }),
      html`<div class="either">
        <p class="second" id="f-reach-hint">
          ${msg('E-Mail oder Telefon: Eines von beiden genügt für unsere Antwort.', {
            id: 'form.either-hint',
            desc: 'Above the fields for e-mail and telephone',
          })}
        </p>
        <div class="pair">${fieldsOf(view, 'reach')}</div>
      </div>`,
    )}
    ${part(
      view,
      'what',
      msg('Ihr Anliegen', { id: 'form.what', desc: 'Part of the form: what it is about' }),
      msg('Mehreres ist möglich.', { id: 'form.what-note', desc: 'Below: what it is about' }),
    )}
    ${part(
      view,
      'how',
      msg('So erreichen wir Sie', { id: 'form.how', desc: 'Part of the form: how to answer' }),
      msg('Wie und wann dürfen wir uns melden?', { id: 'form.how-note', desc: 'Below: how to answer' }),
    )}`;

/** The form: to be filled in, then to be read once more. */
export function form(view: FormView): TemplateResult {
  const { edit, press, send } = view.form;
  return html`<form
    class="form"
    part="form"
    method="post"
    novalidate
    @submit=${(event: SubmitEvent) => send(event, view)}
    @input=${edit}
    @change=${edit}
    @pointerdown=${press}
  >
    ${view.form.phase.reviewing ? review(view) : fields(view)} ${trap}
    <div class="send">${failure(view)} ${privacy(view)} ${steps(view)}</div>
  </form>`;
}
