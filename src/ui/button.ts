import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

/**
 * A button with these words.
 *
 * @param name - `main`, the one filled button; `plain`, a word that acts; else it has an outline
 * @param part - under which a page styles it
 */
export const button = (
  words: unknown,
  press: () => unknown,
  name: 'main' | 'plain' | '' = '',
  part?: string,
): TemplateResult =>
  html`<button class=${`button ${name}`} type="button" part=${part ?? nothing} @click=${press}>
    ${words}
  </button>`;
