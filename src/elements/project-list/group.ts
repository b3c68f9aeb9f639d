import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { byKey } from '../../ui/by-key.js';
import { plainText, says } from '../../ui/context.js';
import { heading } from '../../ui/heading.js';
import { line } from '../line.js';
import type { FEATURED, Label, Row } from './arrange.js';
import type { ListView } from './list-view.js';
import { projectRow, sinceWords } from './project.js';

type GroupLabel = Exclude<Label, typeof FEATURED>;

/** The label column: what the group is, since when, in a sentence. */
function labelColumn(view: ListView, label: GroupLabel, level: number): TemplateResult {
  const since = label && 'since' in label ? label.since : undefined;
  const description = label?.description;
  // A description often tells the year itself.
  const unsaid = since && !plainText(view, description).includes(since);
  const name = label
    ? says(view, label.name)
    : msg('Weitere Angebote', {
        id: 'projects.other',
        desc: 'Heading of offers that belong to no field or audience',
      });
  return html`<div class="label" part="label">
    ${heading(level, 'name', name)} ${line(says(view, description))} ${line(unsaid && sinceWords(since))}
  </div>`;
}

/** Projects under their label; without one where nothing is grouped. */
export function group(
  view: ListView,
  label: GroupLabel,
  rows: readonly Row[],
  level: number,
  labelled: boolean,
): TemplateResult {
  return html`<section class=${labelled ? 'labelled' : 'ungrouped'} part="group">
    ${labelled ? labelColumn(view, label, level) : nothing}
    <ul role="list">
      ${byKey(rows.map((row) => [row.key, projectRow(view, row, labelled ? level + 1 : level)]))}
    </ul>
  </section>`;
}
