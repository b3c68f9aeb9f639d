import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { FIELDS } from '../../cooperation/fields.js';
import { plural } from '../../i18n/plural.js';
import { heading } from '../../ui/heading.js';
import { icon } from '../../ui/icon.js';
import type { FormView } from './form-view.js';
import { labelOf } from './labels.js';
import { mistakeOf, remark } from './mistakes.js';

function title(count: number): string {
  return plural(count, {
    one: () =>
      msg(str`Bitte prüfen Sie ${count} Angabe`, {
        id: 'form.check.one',
        desc: 'Heading above one fault; {0} is the number: 1, and in some languages 21, 31 and so on',
      }),
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
export function errorSummary({ form, headingLevel, hide }: FormView): unknown {
  const { faults, phase } = form;
  if (!phase.listed) return nothing;
  const id = 'f-summary';
  return html`<div class="summary" role="group" aria-labelledby=${id} part="summary">
    ${heading(headingLevel + 1, 'name', html`${icon('warning')}<span>${title(faults.size)}</span>`, id)}
    <ul role="list">
      ${[...faults.keys()].map((key) => {
        const field = FIELDS.find(({ name }) => name === key);
        const go = (event: Event): void => {
          event.preventDefault();
          void form.become(phase, `[name="${key}"]`);
        };
        return html`<li>
          ${
            field
              ? html`<a href=${hide.includes(key) ? nothing : `#f-${key}`} @click=${go}
                  >${labelOf(field.name)}: ${mistakeOf(form, field)}</a
                >`
              : remark(key)
          }
        </li>`;
      })}
    </ul>
  </div>`;
}
