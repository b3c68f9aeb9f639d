import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { zoneOf } from '../../ui/zone-note.js';
import { clearButton, filterBar, noneChosen } from '../filters.js';
import { line } from '../line.js';
import type { CalendarView } from './calendar-view.js';
import { eventCount } from './counts.js';
import { list } from './list.js';
import { month } from './month.js';
import { nothingPlanned } from './nothing-planned.js';
import { programmeActions } from './programme-actions.js';
import { period, toolbar } from './toolbar.js';
import { week } from './week.js';

/** What is in view, said politely when it changes; a list without an end is counted where a choice leaves part of it. */
function found(view: CalendarView): unknown {
  const { filtering } = view;
  const { set } = filtering;
  const endless = view.view === 'list' && view.steps && !set;
  return html`<div class=${endless ? 'hidden-words' : 'found'}>
    <p role="status">
      <span class="hidden-words">${period(view)}${endless ? nothing : ': '}</span>${
        endless ? nothing : html`<b>${eventCount(view.count)}</b>`
      }
    </p>
    ${set && filtering.found.length ? clearButton(filtering, 'plain') : nothing}
  </div>`;
}

/** A period of the programme. A month or a week without events is drawn all the same: keys lead through it. */
export function overview(view: CalendarView): unknown {
  const { busy, complete, occurrences, filtering } = view;
  const content = { month, week, list }[view.view];
  const empty = (): unknown =>
    filtering.found.length ? nothingPlanned(view) : noneChosen(view.headingLevel + 1, filtering);
  return [
    toolbar(view),
    filterBar(view, filtering),
    found(view),
    line(zoneOf(view, occurrences), 'second zone'),
    busy ? nothing : empty(),
    // Keys lead through empty months, too.
    busy || view.view !== 'list' ? content(view) : nothing,
    line(
      !complete &&
        msg('Es gibt weitere Termine, die hier nicht gezeigt werden.', {
          id: 'calendar.cut',
          desc: 'More than a thousand occurrences: the list was cut',
        }),
    ),
    programmeActions(view),
  ];
}
