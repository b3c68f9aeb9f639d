import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { FieldName } from '../../cooperation/fields.js';
import { plural } from '../../i18n/plural.js';
import { heading } from '../../ui/heading.js';
import { icon } from '../../ui/icon.js';
import type { FormView } from './form-view.js';
import { idOf, isShown } from './form-view.js';
import { labelOf } from './labels.js';
import { faultyFields, mistakeOf, remark } from './mistakes.js';

function title(count: number): string {
  return plural(count, {
    one: () => msg('Bitte prüfen Sie eine Angabe', { id: 'form.check.one', desc: 'Heading above one fault' }),
    two: () =>
      msg(str`Bitte prüfen Sie ${count} Angaben`, {
        id: 'form.check.two',
        desc: 'Heading above a list of faults; {0} is their number',
      }),
    few: () =>
      msg(str`Bitte prüfen Sie ${count} Angaben`, {
        id: 'form.check.few',
        desc: 'Heading above a list of faults; {0} is their number',
      }),
    many: () =>
      msg(str`Bitte prüfen Sie ${count} Angaben`, {
        id: 'form.check.many',
        desc: 'Heading above a list of faults; {0} is their number',
      }),
    other: () =>
      msg(str`Bitte prüfen Sie ${count} Angaben`, {
        id: 'form.check.other',
        desc: 'Heading above a list of faults; {0} is their number',
      }),
  });
}

/** What keeps the request from being sent, each with a way to where it stands. */
export function errorSummary(view: FormView): unknown {
  const { form, headingLevel, goTo } = view;
  if (!form.summed) return nothing;
  const names = faultyFields(form);
  const id = 'f-summary';
  const words = (name: FieldName): unknown => html`${labelOf(name)}: ${mistakeOf(form, name)}`;
  const go = (name: FieldName) => (event: Event) => {
    event.preventDefault();
    goTo(name);
  };
  return html`<div class="summary" role="group" aria-labelledby=${id} part="summary">
    ${heading(headingLevel + 1, 'name', html`${icon('warning')}<span>${title(names.length + form.remarks.length)}</span>`, id)}
    <ul>
      ${names.map(
        (name) =>
          html`<li>
            ${isShown(view, name) ? html`<a href=${`#${idOf(name)}`} @click=${go(name)}>${words(name)}</a>` : words(name)}
          </li>`,
      )}
      ${form.remarks.map((detail) => html`<li>${remark(detail)}</li>`)}
    </ul>
  </div>`;
}
