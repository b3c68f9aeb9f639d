import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { formatDate } from '../../time/format.js';
import { monthOf } from '../../time/plain-date.js';
import { sameClock, toInstant } from '../../time/zone.js';
import type { CalendarView } from './calendar-view.js';
import { eventCount } from './counts.js';
import { zoneCity } from './detail.js';
import { list } from './list.js';
import { month } from './month.js';
import { nothingPlanned } from './nothing-planned.js';
import { toolbar } from './toolbar.js';

/** Whose time it is, where the visitor's clock shows another. */
function zoneLine({ feed, now }: CalendarView): unknown {
  if (sameClock(toInstant(now, feed.timeZone), feed.timeZone)) return nothing;
  return html`<p class="second">
    ${msg(str`Alle Zeiten sind Ortszeit ${zoneCity(feed.timeZone)}.`, {
      id: 'calendar.zone',
      desc: '{0} is a city, as in: Berlin',
    })}
  </p>`;
}

/** A period of the programme, as a month or a list. */
export function overview(view: CalendarView): unknown {
  const { busy, count, complete, next, locale } = view;
  const content = view.view === 'list' ? list : month;
  return [
    toolbar(view),
    html`<div class="found" role="status">
      <p>
        <span class="hidden-words">${formatDate(`${view.month}-01`, locale, 'monthYear')}: </span
        ><b>${eventCount(count)}</b>
      </p>
    </div>`,
    zoneLine(view),
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
