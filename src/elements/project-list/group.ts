import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Audience, Field } from '../../feed/feed.js';
import { plainText, says } from '../../ui/context.js';
import { heading } from '../../ui/heading.js';
import type { Group } from './arrange.js';
import type { ListView } from './list-view.js';
import { datesOf, project, sinceWords } from './project.js';

const entries = (view: ListView, { projects }: Group, level: number): TemplateResult =>
  html`<ul>
    ${projects.map(
      (entry) =>
        html`<li class="project" part="project">
          ${project(view, entry, level, 'name', datesOf(view, entry))}
        </li>`,
    )}
  </ul>`;

/** The label column: what the group is, since when, in a sentence. */
function label(view: ListView, entry: Field | Audience | undefined, level: number): TemplateResult {
  const since = entry && 'since' in entry ? entry.since : undefined;
  const description = entry?.description;
  // A description often tells the year itself.
  const unsaid = since && !plainText(view, description).includes(since);
  const name = entry
    ? says(view, entry.name)
    : msg('Weitere Angebote', {
        id: 'projects.other',
        desc: 'Heading of offers that belong to no field or audience',
      });
  return html`<div class="label" part="label">
    ${heading(level, 'name', name)}
    ${description === undefined ? nothing : html`<p class="second">${says(view, description)}</p>`}
    ${unsaid ? html`<p class="second">${sinceWords(since)}</p>` : nothing}
  </div>`;
}

/** Projects under their label; without one where nothing is grouped. */
export function group(view: ListView, one: Group, level: number, labelled: boolean): TemplateResult {
  return labelled
    ? html`<section class="labelled" part="group">
        ${label(view, one.label, level)}${entries(view, one, level + 1)}
      </section>`
    : html`<div class="ungrouped" part="group">${entries(view, one, level)}</div>`;
}
