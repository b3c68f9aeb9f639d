import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { localize } from '../../feed/text.js';
import { select, textField } from './field.js';
import type { FormView } from './form-view.js';
import { hintIdOf } from './form-view.js';

/** Who asks, and where the answer goes. */
export function who(view: FormView): TemplateResult {
  const { choices, feed, language, locale } = view;
  const either = 'f-either';
  const kinds = choices.kind.map(({ id, name }) => {
    const { text, lang } = localize(name, language, feed.language);
    return { value: id, label: text, ...(lang !== locale && { lang }) };
  });
  return html`
    ${textField(view, 'organization', {
      hint: msg('Oder weiter unten nur Ihr eigener Name: Eines von beiden genügt.', {
        id: 'form.organization-hint',
        desc: 'Below: name of the organisation. It or the name of the person is needed',
      }),
    })}
    ${select(view, kinds)} ${textField(view, 'name', { describedBy: hintIdOf('organization') })}
    <div>
      <p class="second" id=${either}>
        ${msg('E-Mail oder Telefon: Eines von beiden genügt für unsere Antwort.', {
          id: 'form.either-hint',
          desc: 'Above the fields for e-mail and telephone',
        })}
      </p>
      <div class="pair">
        ${textField(view, 'email', { describedBy: either })}
        ${textField(view, 'telephone', { describedBy: either })}
      </div>
    </div>
  `;
}
