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
import { exceptionDays, hoursLines } from './hours-words.js';
import type { WeekdayHours } from './week.js';
import { commonNote, exceptionsAhead, usualWeek } from './week.js';

const noteLine = (view: ViewContext, note: Text | undefined): unknown =>
  note === undefined ? nothing : html`<span class="line second">${says(view, note)}</span>`;

/** A row: which day, from when to when. */
const row = (
  view: ViewContext,
  name: string,
  day: string,
  hours: DayHours<Text>,
  note: Text | undefined,
): TemplateResult =>
  html`<tr class=${hours.spans.length || hours.byAppointment ? name : `${name} closed`}>
    <th scope="row">${day}${noteLine(view, note)}</th>
    <td>
      ${hoursLines(hours, view.locale).map(
        ({ words, range }) => html`<span class=${range ? 'line range' : 'line'}><bdi>${words}</bdi></span>`,
      )}
    </td>
  </tr>`;

function weekdayRow(
  view: ViewContext,
  { date, today, hours }: WeekdayHours<Text>,
  common: Text | undefined,
): TemplateResult {
  const weekday = formatDate(date, view.locale, 'weekday');
  const day = today
    ? `${weekday}, ${msg('heute', { id: 'day.today', desc: 'After a comma or before a time: today' })}`
    : weekday;
  return row(view, today ? 'today' : '', day, hours, hours.note === common ? undefined : hours.note);
}

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
          zone ? html`<span class="line second">${zone}</span>` : nothing
        }
      </caption>
      <tbody>
        ${week.map((day) => weekdayRow(view, day, common))}
      </tbody>
    </table>
    ${common === undefined ? nothing : html`<p class="second common-note">${says(view, common)}</p>`}
    ${
      exceptions.length
        ? html`<table class="exceptions" part="exceptions">
            <caption>
              ${msg('Abweichende Zeiten', { id: 'hours.exceptions', desc: 'Caption of a table of days with other hours' })}
            </caption>
            <tbody>
              ${exceptions.map((one) => row(view, '', exceptionDays(one, locale), one.hours, one.hours.note))}
            </tbody>
          </table>`
        : nothing
    }
  </div>`;
}
