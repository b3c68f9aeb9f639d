import { html, nothing } from 'lit';
import { getLocale } from '../i18n/locale.js';
import { comma } from '../time/format.js';

/**
 * Pieces with something between them, where the pieces are templates and Intl.ListFormat cannot join them; what is
 * empty is left out.
 */
export const joined = (pieces: readonly unknown[], between: unknown = comma(getLocale())): unknown[] =>
  pieces
    .filter((piece) => piece && piece !== nothing)
    .flatMap((piece, index) => (index ? [between, piece] : [piece]));

/** A plain list without marks. */
export const rows = (pieces: readonly unknown[]): unknown =>
  html`<ul role="list">
    ${pieces.map((piece) => html`<li>${piece}</li>`)}
  </ul>`;
