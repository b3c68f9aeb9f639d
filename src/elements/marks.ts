import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Occurrence } from '../feed/occurrences.js';
import type { ViewContext } from '../ui/context.js';
import { noteWords } from '../ui/prose.js';
import { pastWords, statusMarks } from '../ui/status-mark.js';
import { line } from './line.js';

/** What must be known of an occurrence at a glance: that it is over, its statuses, and why. */
export const marks = (view: ViewContext, occurrence: Occurrence): TemplateResult =>
  html`<div class="statuses">${line(pastWords(occurrence, view.now))}${statusMarks(occurrence, view)}</div>
    ${line(noteWords(view, occurrence.note), 'note text')}`;
