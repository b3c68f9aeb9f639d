import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { HoursEntry, Text } from '../../feed/feed.js';
import { formatDate } from '../../time/format.js';
import type { DayHours } from '../../time/opening-hours.js';
import { dateOf } from '../../time/plain-date.js';
import type { ViewContext } from '../../ui/context.js';
import { says } from '../../ui/context.js';
import { zoneNote } from '../../ui/zone-note.js';
import { line } from '../line.js';
import { exceptionDays, hoursLines } from './hours-words.js';
import { commonNote, exceptionsAhead, isOpen, usualWeek } from './week.js';

/** A row: which day, from when to when. */
const row = (
  view: ViewContext,
  day: string,
  hours: DayHours<Text>,
  note: Text | undefined,
  name = '',
): TemplateResult =>
  html`<tr class=${isOpen(hours) ? name : `${name} closed`}>
    <th scope="row">${day}${note && html`<span class="line second">${says(view, note)}</span>`}</th>
    <td>${hoursLines(hours, view.locale)}</td>
  </tr>`;

/** When somebody can be reached: the usual week with today as it really is, and what is different in the coming days. */
export function hoursTable(view: ViewContext, rows: readonly HoursEntry[]): TemplateResult {
  const { now, locale, feed } = view;
  const today = dateOf(now);
  const week = usualWeek<Text>(rows, today);
  const common = commonNote(week);
  const exceptions = exceptionsAhead<Text>(rows, today);
  const zone = zoneNote(feed.timeZone, now);
  return html`<div class="times" part="hours">
    <table>
      <caption>
        ${msg('Erreichbar', { id: 'hours.caption', desc: 'Caption of the table of opening hours' })}${
          zone && html`<span class="line second">${zone}</span>`
        }
      </caption>
      <tbody>
        ${week.map(({ date, hours }) => {
          const isToday = date === today;
          const weekday = formatDate(date, locale, 'weekday');
          return row(
            view,
            isToday
              ? `${weekday}, ${msg('heute', { id: 'day.today', desc: 'After a comma or before a time: today' })}`
              : weekday,
            hours,
            hours.note === common ? undefined : hours.note,
            isToday ? 'today' : '',
          );
        })}
      </tbody>
    </table>
    ${line(says(view, common), 'second common-note')}
    ${
      exceptions.length
        ? html`<table class="exceptions" part="exceptions">
            <caption>
              ${msg('Abweichende Zeiten', { id: 'hours.exceptions', desc: 'Caption of a table of days with other hours' })}
            </caption>
            <tbody>
              ${exceptions.map((one) => row(view, exceptionDays(one, locale), one.hours, one.hours.note))}
            </tbody>
          </table>`
        : nothing
    }
  </div>`;
}
