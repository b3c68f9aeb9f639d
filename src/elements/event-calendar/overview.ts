import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { formatDate } from '../../time/format.js';
import { isAllDay, monthOf } from '../../time/plain-date.js';
import { zoneNote } from '../../ui/zone-note.js';
import type { CalendarView } from './calendar-view.js';
import { eventCount } from './counts.js';
import { list } from './list.js';
import { month } from './month.js';
import { nothingPlanned } from './nothing-planned.js';
import { period, toolbar } from './toolbar.js';

/** What is in view, said politely when it changes; a list without an end is not counted. */
function found(view: CalendarView): unknown {
  const { count, locale, steps, month } = view;
  if (view.view === 'list' && steps) {
    return html`<p class="hidden-words" role="status">${period(view)}</p>`;
  }
  return html`<div class="found" role="status">
    <p>
      <span class="hidden-words">${formatDate(`${month}-01`, locale, 'monthYear')}: </span
      ><b>${eventCount(count)}</b>
    </p>
  </div>`;
}

/** A period of the programme, as a month or a list. */
export function overview(view: CalendarView): unknown {
  const { busy, complete, next, feed, occurrences } = view;
  // Clocks may agree in winter alone: what counts are the times in view.
  const apart = occurrences.find(({ start }) => !isAllDay(start) && zoneNote(feed.timeZone, start));
  const zone = apart && zoneNote(feed.timeZone, apart.start);
  const content = view.view === 'list' ? list : month;
  return [
    toolbar(view),
    found(view),
    zone ? html`<p class="second zone">${zone}</p>` : nothing,
    busy ? content(view) : nothingPlanned(view, next, () => next && view.goTo(monthOf(next.start))),
    complete
      ? nothing
      : html`<p class="second">
          ${msg('Es gibt weitere Termine, die hier nicht gezeigt werden.', {
            id: 'calendar.cut',
            desc: 'More than a thousand occurrences: the list was cut',
          })}
        </p>`,
  ];
}
