import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Field } from '../../cooperation/fields.js';
import { textOf } from '../../cooperation/validate.js';
import { matches } from '../../feed/select.js';
import { byKey } from '../../ui/by-key.js';
import { says } from '../../ui/context.js';
import { icon } from '../../ui/icon.js';
import type { Choices, Option } from './choices.js';
import type { FormView } from './form-view.js';
import { labelOf, wordsOf } from './labels.js';
import { mistakeOf } from './mistakes.js';

/** No matter which. */
const ANY: Option = { id: '' };
/** From so few characters left on they are counted; screen readers hear of these steps. */
const STEPS = [0, 20, 100, 500];

const left = (count: number): string =>
  count < 0
    ? msg(str`Zu viele Zeichen: ${-count}`, {
        id: 'form.too-many',
        desc: '{0} is by how many characters a text is too long',
      })
    : msg(str`Noch freie Zeichen: ${count}`, {
        id: 'form.left',
        desc: '{0} is the number of characters there is still room for',
      });

/** What is left of the room for a text, near its end; not every letter is announced. */
function room(free: number, limit: number): unknown {
  const step = STEPS.find((one) => free <= one && one < limit / 2);
  const words = (count = 0): unknown => (step === undefined ? nothing : left(count));
  return html`<p class="second count" aria-hidden="true">${words(free)}</p>
    <p class="hidden-words" role="status">${words(step)}</p>`;
}

/** The offers that go with the chosen topics, and those chosen before; all where no topic is chosen. */
function fitting({ choices, form: { kept, values } }: FormView): Choices['projects'] {
  for (const id of values.projects) kept.add(id);
  return choices.projects.filter(
    (project) => kept.has(project.id) || matches(project, { field: values.topics }),
  );
}

/** What to know before answering. */
const hints = (isNarrowed: boolean): Partial<Record<Field['name'], string | false>> => ({
  organization: msg('Oder weiter unten nur Ihr eigener Name: Eines von beiden genügt.', {
    id: 'form.organization-hint',
    desc: 'Below: name of the organisation. It or the name of the person is needed',
  }),
  projects:
    isNarrowed &&
    msg('Passend zu den gewählten Themen.', {
      id: 'form.narrowed',
      desc: 'Above a list of offers that the chosen topics have made shorter',
    }),
  message: msg('Zum Beispiel: für wen, wie viele Personen, ab wann.', {
    id: 'form.message-hint',
    desc: 'What to write in the message',
  }),
});

/** A field with its label, what to know, and what is wrong; nothing where it is hidden or there is nothing to choose. */
export function field(view: FormView, entry: Field): unknown {
  const { choices, form, hide } = view;
  const { name, group, control, maxLength, hint: shared } = entry;
  const offered: readonly Option[] = choices[name as keyof Choices] ?? [];
  const options = name === 'projects' ? fitting(view) : offered;
  // One thing alone is no choice where another one is "no matter which".
  if (!maxLength && (hide.includes(name) || options.length < (control === 'radio' ? 2 : 1))) return nothing;
  const value = form.values[name];
  const isChosen = (id: string): boolean => [value].flat().includes(id);

  const id = `f-${name}`;
  const hint = hints(options.length < offered.length)[name];
  const mistake = mistakeOf(form, entry);
  const hinted = hint ? name : shared;
  const ids = [hinted && `f-${hinted}-hint`, mistake && `${id}-mistake`].filter(Boolean).join(' ') || nothing;
  const invalid = mistake ? 'true' : nothing;
  const look = mistake ? 'field wrong' : 'field';
  const words = [
    hint ? html`<p class="second" id="f-${name}-hint">${hint}</p>` : nothing,
    mistake
      ? html`<p class="mistake" id="f-${name}-mistake">${icon('warning')}<span>${mistake}</span></p>`
      : nothing,
  ];

  if (control === 'checkbox' || control === 'radio')
    return html`<fieldset class=${look} part="field" aria-describedby=${ids}>
      <legend>${caption(entry)}</legend>
      ${words}
      <div class=${group === 'how' ? 'choices short' : 'choices'}>
        ${byKey(
          [...options, ...(control === 'radio' ? [ANY] : [])].map((option) => [
            option.id,
            html`<label class="choice"
              ><input type=${control} name=${name} value=${option.id} .checked=${isChosen(option.id)} /><span
                >${wordsOf(view, option, says)}</span
              ></label
            >`,
          ]),
        )}
      </div>
    </fieldset>`;

  return html`<div class=${look} part="field">
    <label for=${id}>${caption(entry)}</label>
    ${words}
    ${
      control === 'select'
        ? html`<span class="select">
            <select id=${id} name=${name} aria-invalid=${invalid} aria-describedby=${ids}>
              <option value="" .selected=${!value}>
                ${msg('Bitte wählen', { id: 'form.choose', desc: 'First line of a list to choose from' })}
              </option>
              ${options.map(
                (option) =>
                  html`<option value=${option.id} .selected=${isChosen(option.id)}>
                    ${wordsOf(view, option, says)}
                  </option>`,
              )}
            </select>
            ${icon('down')}
          </span>`
        : control === 'textarea'
          ? html`<textarea
              class="input"
              id=${id}
              name=${name}
              aria-required="true"
              aria-invalid=${invalid}
              aria-describedby=${ids}
              dir="auto"
              .value=${value}
            ></textarea>`
          : // No `type`: a browser would rewrite a domain with umlauts (Punycode) into what nobody has typed.
            html`<input
              class="input"
              id=${id}
              name=${name}
              aria-invalid=${invalid}
              aria-describedby=${ids}
              dir=${control ? 'ltr' : 'auto'}
              inputmode=${control ?? nothing}
              autocomplete=${control ?? name}
              autocapitalize=${control ? 'none' : nothing}
              autocorrect=${control ? 'off' : nothing}
              spellcheck=${control ? 'false' : nothing}
              .value=${value}
            />`
    }
    ${maxLength ? room(maxLength - textOf(form.values, name).length, maxLength) : nothing}
  </div>`;
}

/** The label's words, and that an answer is not needed where it is not. */
const caption = ({ name, maxLength }: Field): unknown => [
  labelOf(name),
  maxLength
    ? nothing
    : html` <span class="second"
        >${msg('(freiwillig)', { id: 'form.optional', desc: 'After the label of an optional field' })}</span
      >`,
];
