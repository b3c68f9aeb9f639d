import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { IconName } from './icon.js';
import { icon } from './icon.js';

/** A quiet announcement with an icon; `warning` where something is not as it should be. */
export const notice = (
  symbol: IconName,
  content: unknown,
  kind: 'info' | 'warning' = 'info',
): TemplateResult =>
  html`<div class=${`notice ${kind}`} part="notice" role="note">
    ${icon(symbol)}
    <div>${content}</div>
  </div>`;
