import type { CSSResultGroup } from 'lit';
import { baseStyles } from './base.styles.js';
import { controlStyles } from './controls.styles.js';
import { languageMenuStyles } from './language-menu.styles.js';
import { pieceStyles } from './pieces.styles.js';
import { printedStyles } from './printed.styles.js';
import { tokenStyles } from './tokens.styles.js';

/** The looks that the four elements have in common, from the ground up. */
export const sharedStyles: CSSResultGroup = [
  tokenStyles,
  baseStyles,
  controlStyles,
  languageMenuStyles,
  pieceStyles,
  printedStyles,
];
