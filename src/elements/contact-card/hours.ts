import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { HoursEntry, Text } from '../../feed/feed.js';
import type { DayHours } from '../../time/opening-hours.js';
import { formatAll, formatDate } from '../../time/format.js';
import { isOpen } from '../../time/opening-hours.js';
import { addDays, dateOf, WEEKDAYS } from '../../time/plain-date.js';
import type { ViewContext } from '../../ui/context.js';
import { noteWords } from '../../ui/prose.js';
import { zoneNote } from '../../ui/zone-note.js';
import { line } from '../line.js';
import { exceptionDays, hoursLines, weekdays } from './hours-words.js';
import { commonNotes, exceptionsAhead, usualWeek } from './week.js';

/** Some date that falls on this weekday. */
const dayOf = (weekday: (typeof WEEKDAYS)[number]): string =>
  addDays('2024-01-01', WEEKDAYS.indexOf(weekday));

/** A row: which days, from when to when. */
const row = (
  view: ViewContext,
  days: string,
  hours: DayHours<Text>,
  notes = hours.notes,
  name = '',
): TemplateResult =>
  html`<tr class=${isOpen(hours) ? name : `${name} closed`}>
    <th scope="row">
      ${days}${notes.map((note) => html`<span class="line second">${noteWords(view, note)}</span>`)}
    </th>
    <td>${hoursLines(hours)}</td>
  </tr>`;

/**
 * What is different in the coming days; nothing where all is as usual.
 * @param hasTable - whether the table of the week is shown, which says what is different today
 */
export function exceptions(
  view: ViewContext,
  rows: readonly HoursEntry[],
  hasTable?: boolean,
): TemplateResult | typeof nothing {
  const today = dateOf(view.now);
  const ahead = exceptionsAhead<Text>(rows, today).filter(
    ({ days }) => !hasTable || days[days.length - 1] !== today,
  );
  return ahead.length
    ? html`<table class="exceptions" part="exceptions">
        <caption>
          ${msg('Abweichende Zeiten', { id: 'hours.exceptions', desc: 'Caption of a table of days with other hours' })}
        </caption>
        <tbody>
          ${ahead.map((run) => row(view, exceptionDays(run, view.locale), run.hours))}
        </tbody>
      </table>`
    : nothing;
}

/** When somebody can be reached: the usual week with today as it really is, and what is different in the coming days. */
export function hoursTable(view: ViewContext, rows: readonly HoursEntry[]): TemplateResult {
  const { now, locale, feed } = view;
  const today = dateOf(now);
  const week = usualWeek<Text>(rows, today);
  const common = commonNotes(week);
  const zone = zoneNote(feed.timeZone, now);
  return html`<div class="times" part="hours">
    <table>
      <caption>
        ${msg('Erreichbar', { id: 'hours.caption', desc: 'Caption of the table of opening hours' })}${
          zone && html`<span class="line second">${zone}</span>`
        }
      </caption>
      <tbody>
        ${week.map((run) =>
          row(
            view,
            weekdays(run, today, locale),
            run.hours,
            common.length && isOpen(run.hours) ? [] : run.hours.notes,
            run.days.includes(today) ? 'today' : '',
          ),
        )}
      </tbody>
    </table>
    ${common.map((note) => line(noteWords(view, note), 'second common-note'))} ${exceptions(view, rows, true)}
  </div>`;
}

/** What is said of the hours where no row says when they are: notes, those for some days with their names. */
export function notesAlone(view: ViewContext, rows: readonly HoursEntry[]): unknown {
  const { locale } = view;
  return rows
    .filter(({ note, validFrom, validThrough }) => note && !validFrom && !validThrough)
    .map(({ note, days }) =>
      line(
        [
          days &&
            `${formatAll(
              days.map((day) => formatDate(dayOf(day), locale, 'weekday')),
              locale,
            )}: `,
          noteWords(view, note),
        ],
        'second common-note',
      ),
    );
}
