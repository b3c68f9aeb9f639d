import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { byKey } from '../../ui/by-key.js';
import type { Row } from './arrange.js';
import type { ListView } from './list-view.js';
import { projectRow } from './project.js';

/** What the organisation puts first, in two columns where there is room. */
export const featured = (view: ListView, rows: readonly Row[], level: number): TemplateResult =>
  html`<ul
    role="list"
    class="featured"
    aria-label=${msg('Im Blickpunkt', { id: 'projects.featured', desc: 'Name of the list of featured offers' })}
  >
    ${byKey(rows.map((row) => [row.key, projectRow(view, row, level)]))}
  </ul>`;
