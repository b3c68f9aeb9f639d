import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Occurrence } from '../../feed/occurrences.js';
import { formatDate } from '../../time/format.js';
import type { PlainDate } from '../../time/plain-date.js';
import { dateOf, monthOf } from '../../time/plain-date.js';
import { heading } from '../../ui/heading.js';
import type { CalendarView } from './calendar-view.js';
import { eventRow } from './event-row.js';
import { todayWord } from './toolbar.js';

/** Neighbours with the same key, together. */
function grouped(
  occurrences: readonly Occurrence[],
  key: (day: PlainDate) => string,
  from: PlainDate,
): [string, Occurrence[]][] {
  const groups: [string, Occurrence[]][] = [];
  for (const occurrence of occurrences) {
    const start = dateOf(occurrence.start);
    // What began before the window stands on the window's first day.
    const name = key(start < from ? from : start);
    const last = groups[groups.length - 1];
    if (last?.[0] === name) last[1].push(occurrence);
    else groups.push([name, [occurrence]]);
  }
  return groups;
}

/** The date that leads a row; its number is the largest thing in it. */
function dateBlock({ locale, today, roomy }: CalendarView, day: PlainDate): TemplateResult {
  const isToday = day === today;
  const weekday = formatDate(day, locale, 'weekday');
  const words = isToday
    ? todayWord()
    : roomy
      ? weekday
      : html`<span aria-hidden="true">${formatDate(day, locale, 'weekdayShort')}</span
          ><span class="hidden-words">${weekday}</span>`;
  return html`<p class=${isToday ? 'date today' : 'date'}>
    <span class="number">${Number(day.slice(8))}</span>
    <span class="weekday second">${words}</span>
  </p>`;
}

/** An agenda: days under their month, each with what happens. */
export function list(view: CalendarView): TemplateResult {
  const { locale, window, headingLevel, steps, listed, more } = view;
  // What the partner asked for from day to day is there without a further press.
  const occurrences = steps ? view.occurrences.slice(0, listed) : view.occurrences;
  return html`<div class="list" part="list">
    ${grouped(occurrences, monthOf, window.from).map(
      ([month, inMonth]) =>
        html`<section class="labelled">
          ${heading(
            headingLevel + 1,
            'label title',
            html`${formatDate(`${month}-01`, locale, 'month')}
              <span class="second">${month.slice(0, 4)}</span>`,
          )}
          <ul>
            ${grouped(inMonth, (day) => day, window.from).map(
              ([day, onDay]) =>
                html`<li class="row">
                  ${dateBlock(view, day)}
                  <div>${onDay.map((occurrence) => eventRow(view, occurrence, headingLevel + 2))}</div>
                </li>`,
            )}
          </ul>
        </section>`,
    )}
    ${
      view.occurrences.length > occurrences.length
        ? html`<button class="button" type="button" @click=${more}>
            ${msg('Weitere Termine zeigen', { id: 'list.more', desc: 'Button: show more of the list' })}
          </button>`
        : nothing
    }
  </div>`;
}
