import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Occurrence } from '../../feed/occurrences.js';
import { formatDate, formatList } from '../../time/format.js';
import type { PlainDate } from '../../time/plain-date.js';
import { dateOf, monthOf } from '../../time/plain-date.js';
import { byKey } from '../../ui/by-key.js';
import { heading } from '../../ui/heading.js';
import { grouped } from '../grouped.js';
import type { CalendarView } from './calendar-view.js';
import { monthWords } from './calendar-view.js';
import { eventRows } from './event-rows.js';
import { moreButton } from './more-button.js';
import { todayWord } from './toolbar.js';

/** Its words describe the links of the day: a series has the same name on each. */
const dayIdOf = (day: PlainDate): string => `on-${day}`;

/** The date that leads a row: in a sentence to the ear; to the eye its number is the largest thing in it. */
function dateBlock({ today, locale, roomy }: CalendarView, day: PlainDate): TemplateResult {
  const isToday = day === today;
  const inFull = formatDate(day, locale, 'fullNoYear');
  return html`<p class=${isToday ? 'date today' : 'date'}>
    <span class="hidden-words" id=${dayIdOf(day)}
      >${isToday ? formatList([todayWord(), inFull], locale) : inFull}</span
    >
    <span class="number" aria-hidden="true">${+day.slice(8)}</span>
    <span class="weekday second" aria-hidden="true"
      >${isToday ? todayWord() : formatDate(day, locale, roomy ? 'weekday' : 'weekdayShort')}</span
    >
  </p>`;
}

/** The occurrences that it shows: what the partner asked for from day to day is there without a further press. */
export const listedIn = ({ steps, occurrences, listed }: CalendarView): readonly Occurrence[] =>
  steps ? occurrences.slice(0, listed) : occurrences;

/** An agenda: days under their month, each with what happens. */
export function list(view: CalendarView): TemplateResult {
  const { locale, window, headingLevel } = view;
  const occurrences = listedIn(view);
  // What began before the window stands on the window's first day.
  const dayOf = ({ start }: Occurrence): PlainDate => (start < window.from ? window.from : dateOf(start));
  return html`<div class="list" part="list">
    ${byKey(
      grouped(occurrences, (one) => [monthOf(dayOf(one))]).map(([month, inMonth]) => [
        month,
        html`<section class="labelled">
          ${heading(headingLevel + 1, 'label title', monthWords(month, locale))}
          <ul role="list">
            ${byKey(
              grouped(inMonth, (one) => [dayOf(one)]).map(([day, onDay]) => [
                day,
                html`<li class="row">
                  ${dateBlock(view, day)}
                  <div>${eventRows(view, onDay, headingLevel + 2, dayIdOf(day))}</div>
                </li>`,
              ]),
            )}
          </ul>
        </section>`,
      ]),
    )}
    ${moreButton(view, view.occurrences.length > occurrences.length)}
  </div>`;
}
