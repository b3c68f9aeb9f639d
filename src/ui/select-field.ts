import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { icon } from './icon.js';

/** One thing to choose. */
export interface Choice {
  value: string;
  label: string;
  /** Language of the label, where it is not the interface's. */
  lang?: string;
}

/** A native select under its label. `all` is the word for "no limit", with an empty value. */
export const selectField = (
  id: string,
  label: string,
  all: string,
  choices: readonly Choice[],
  value: string,
  changed: (value: string) => void,
): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <span class="select">
      <select id=${id} @change=${(event: Event) => changed((event.target as HTMLSelectElement).value)}>
        <option value="" .selected=${!value}>${all}</option>
        ${choices.map((choice) => html`<option value=${choice.value} lang=${choice.lang ?? nothing} dir="auto" .selected=${choice.value === value}>${choice.label}</option>`)}
      </select>
      ${icon('down')}
    </span>
  </div>`;
