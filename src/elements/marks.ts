import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { isPast } from '../feed/occurrence-status.js';
import type { Occurrence } from '../feed/occurrences.js';
import type { ViewContext } from '../ui/context.js';
import { says } from '../ui/context.js';
import { statusMarks } from '../ui/status-mark.js';
import { line } from './line.js';

/** What must be known of an occurrence at a glance: that it is over, its statuses, and why. */
export const marks = (view: ViewContext, occurrence: Occurrence): TemplateResult =>
  html`<div class="statuses">
      ${line(
        isPast(occurrence, view.now) && msg('vorbei', { id: 'status.past', desc: 'An event that is over' }),
      )}${statusMarks(occurrence, view)}
    </div>
    ${line(says(view, occurrence.note), 'note text')}`;
