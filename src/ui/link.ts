import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { contained } from '../feed/text.js';
import { joined } from './join.js';

/** Words that lead somewhere; where there is no address, the words alone. */
export const link = <Words>(url: string | undefined, words: Words): TemplateResult | Words =>
  url ? html`<a href=${url} rel="noopener">${words}</a>` : words;

/**
 * A number, an address or a name that is read from left to right whatever is around it. What is too long for a line
 * rather breaks before its @ than in the middle of a name.
 */
export const leftToRight = (text: string): TemplateResult =>
  html`<bdi dir="ltr">${joined(contained(text).split(/(?=@)/), html`<wbr />`)}</bdi>`;

/** Words of the feed in whatever language, isolated from what is around them. */
export const apart = (text: string): TemplateResult => html`<bdi>${contained(text)}</bdi>`;
