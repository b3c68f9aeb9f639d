import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Project } from '../../feed/feed.js';
import { dateRow } from './date-row.js';
import type { ListView } from './list-view.js';
import { datesOf, project } from './project.js';

/** A featured project shows its next date at once, the later ones inside. */
function featuredProject(view: ListView, entry: Project, level: number): TemplateResult {
  const [next, ...later] = datesOf(view, entry);
  const between = next ? html`<div class="next">${dateRow(view, next, true)}</div>` : nothing;
  return html`<li part="project featured">${project(view, entry, level, 'title', later, between)}</li>`;
}

/** What the organisation puts first, in two columns where there is room. */
export const featured = (
  view: ListView,
  projects: readonly Project[],
  level: number,
): TemplateResult | typeof nothing =>
  projects.length
    ? html`<ul
        class="featured"
        aria-label=${msg('Im Blickpunkt', { id: 'projects.featured', desc: 'Name of the list of featured offers' })}
      >
        ${projects.map((entry) => featuredProject(view, entry, level))}
      </ul>`
    : nothing;
