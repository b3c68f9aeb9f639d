import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { dateOf } from '../../time/plain-date.js';
import { zoneOf } from '../../ui/zone-note.js';
import { line } from '../line.js';
import type { CalendarView } from './calendar-view.js';
import { eventCount } from './counts.js';
import { list } from './list.js';
import { month } from './month.js';
import { nothingPlanned } from './nothing-planned.js';
import { period, toolbar } from './toolbar.js';
import { week } from './week.js';

/** What is in view, said politely when it changes; a list without an end is not counted. */
function found(view: CalendarView): unknown {
  const endless = view.view === 'list' && view.steps;
  return html`<p class=${endless ? 'hidden-words' : 'found'} role="status">
    <span class="hidden-words">${period(view)}${endless ? nothing : ': '}</span>${
      endless ? nothing : html`<b>${eventCount(view.count)}</b>`
    }
  </p>`;
}

/** A period of the programme. A week without events stays: keys lead through it. */
export function overview(view: CalendarView): unknown {
  const { busy, complete, next, occurrences } = view;
  const content = { month, week, list }[view.view];
  return [
    toolbar(view),
    found(view),
    line(zoneOf(view, occurrences), 'second zone'),
    busy ? nothing : nothingPlanned(view, next, () => next && view.goTo(dateOf(next.start))),
    busy || view.view === 'week' ? content(view) : nothing,
    line(
      !complete &&
        msg('Es gibt weitere Termine, die hier nicht gezeigt werden.', {
          id: 'calendar.cut',
          desc: 'More than a thousand occurrences: the list was cut',
        }),
    ),
  ];
}
