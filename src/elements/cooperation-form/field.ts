import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { FieldName } from '../../cooperation/fields.js';
import { FIELDS } from '../../cooperation/fields.js';
import { icon } from '../../ui/icon.js';
import type { Choice } from '../../ui/select-field.js';
import type { FormView } from './form-view.js';
import { hintIdOf, idOf, isShown, mistakeIdOf } from './form-view.js';
import { labelOf } from './labels.js';
import { mistakeOf } from './mistakes.js';

/** An answer to tick. */
export interface Option {
  value: string;
  words: unknown;
}

/** What surrounds a control. */
interface Frame {
  /** What to know before answering. */
  hint?: unknown;
  /** Ids of words elsewhere that belong to the field, too. */
  describedBy?: string;
}

const fieldOf = (name: FieldName) => FIELDS.find((field) => field.name === name)!;

/** The label's words, and that an answer is not needed where it is not. */
function caption(name: FieldName): unknown {
  if (fieldOf(name).required) return labelOf(name);
  const optional = msg('(freiwillig)', { id: 'form.optional', desc: 'After the label of an optional field' });
  return html`${labelOf(name)} <span class="second">${optional}</span>`;
}

/** What stands between label and control, and the ids by which the control names it. */
function framed({ form }: FormView, name: FieldName, { hint, describedBy }: Frame) {
  const mistake = mistakeOf(form, name);
  const ids = [hint && hintIdOf(name), describedBy, mistake && mistakeIdOf(name)].filter(Boolean);
  return {
    wrong: mistake !== undefined,
    look: mistake === undefined ? 'field' : 'field wrong',
    ids: ids.length ? ids.join(' ') : nothing,
    words: [
      hint ? html`<p class="second" id=${hintIdOf(name)}>${hint}</p>` : nothing,
      mistake
        ? html`<p class="mistake" id=${mistakeIdOf(name)}>${icon('warning')}<span>${mistake}</span></p>`
        : nothing,
    ],
  };
}

type TextName = 'organization' | 'name' | 'email' | 'telephone';

/** A line of text. */
export function textField(view: FormView, name: TextName, frame: Frame = {}): TemplateResult {
  const { control, autocomplete, inputMode } = fieldOf(name);
  const { look, wrong, ids, words } = framed(view, name, frame);
  return html`<div class=${look} part="field">
    <label for=${idOf(name)}>${caption(name)}</label>
    ${words}
    <input
      class="input"
      id=${idOf(name)}
      name=${name}
      type=${control}
      dir=${inputMode ? 'ltr' : 'auto'}
      autocomplete=${autocomplete ?? nothing}
      inputmode=${inputMode ?? nothing}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${ids}
      .value=${view.form.values[name]}
    />
  </div>`;
}

/** The message, with what is left of its room below. */
export function textArea(view: FormView, frame: Frame, below: unknown): TemplateResult {
  const name = 'message';
  const { look, wrong, ids, words } = framed(view, name, frame);
  return html`<div class=${look} part="field">
    <label for=${idOf(name)}>${caption(name)}</label>
    ${words}
    <textarea
      class="input"
      id=${idOf(name)}
      name=${name}
      rows="5"
      dir="auto"
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${ids}
      .value=${view.form.values[name]}
    ></textarea>
    ${below}
  </div>`;
}

/** One of several, in a native select. */
export function select(view: FormView, choices: readonly Choice[]): unknown {
  const name = 'kind';
  if (!isShown(view, name)) return nothing;
  const value = view.form.values[name];
  const { look, wrong, ids, words } = framed(view, name, {});
  return html`<div class=${look} part="field">
    <label for=${idOf(name)}>${caption(name)}</label>
    ${words}
    <span class="select">
      <select
        id=${idOf(name)}
        name=${name}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${ids}
        .value=${value}
      >
        <option value="" ?selected=${!value}>
          ${msg('Bitte wählen', { id: 'form.choose', desc: 'First line of a list to choose from' })}
        </option>
        ${choices.map((choice) => html`<option value=${choice.value} lang=${choice.lang ?? nothing} ?selected=${choice.value === value}>${choice.label}</option>`)}
      </select>
      ${icon('down')}
    </span>
  </div>`;
}

type ListName = 'topics' | 'projects' | 'audiences' | 'days';

/** Check boxes, or radio buttons with one for "no matter which". */
export function choices(
  view: FormView,
  name: ListName | 'channel' | 'time',
  options: readonly Option[],
  { short = false, ...frame }: Frame & { short?: boolean } = {},
): unknown {
  if (!isShown(view, name)) return nothing;
  const { control } = fieldOf(name);
  const chosen = view.form.values[name];
  const { look, ids, words } = framed(view, name, frame);
  const type = control === 'radios' ? 'radio' : 'checkbox';
  return html`<fieldset class=${look} part="field" aria-describedby=${ids}>
    <legend>${caption(name)}</legend>
    ${words}
    <div class=${short ? 'choices short' : 'choices'}>
      ${options.map(
        ({ value, words }) =>
          html`<label class="choice"
            ><input
              type=${type}
              name=${name}
              value=${value}
              .checked=${typeof chosen === 'string' ? chosen === value : chosen.includes(value)}
            /><span>${words}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
