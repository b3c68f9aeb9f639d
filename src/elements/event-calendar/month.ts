import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Occurrence } from '../../feed/occurrences.js';
import { isOff } from '../../feed/occurrence-status.js';
import { formatDate } from '../../time/format.js';
import type { PlainDate } from '../../time/plain-date.js';
import { dateOf, monthOf } from '../../time/plain-date.js';
import { says } from '../../ui/context.js';
import { heading } from '../../ui/heading.js';
import { icon } from '../../ui/icon.js';
import { rows } from '../../ui/join.js';
import { statusMarks, statusWords } from '../../ui/status-mark.js';
import { line } from '../line.js';
import { touches } from './calendar-model.js';
import type { CalendarView } from './calendar-view.js';
import { eventLink, nameOf, weekdayWords } from './calendar-view.js';
import { eventCount } from './counts.js';
import { eventRow } from './event-row.js';
import { isWithin } from './period.js';
import { PERIOD_ID, todayWord } from './toolbar.js';
import { timeOfOccurrence, whenWords } from '../../ui/when.js';

/** What happens on a day; what lasts for days stands on each of them. */
const happeningsOn = ({ occurrences, window }: CalendarView, day: PlainDate): Occurrence[] =>
  isWithin(day, window)
    ? occurrences.filter((occurrence) => touches(occurrence, { from: day, until: day }))
    : [];

/** An occurrence in a wide cell. On the days after its first it is named, its time is not said again. */
function entry(view: CalendarView, occurrence: Occurrence, day: PlainDate): TemplateResult {
  const start = dateOf(occurrence.start);
  const leads = day === start || (day === view.window.from && start < day);
  return eventLink(
    view,
    occurrence,
    html`${leads ? timeOfOccurrence(view, occurrence, whenWords(occurrence, view.locale)) : nothing}
      <span class="what">${says(view, occurrence.name)}</span>
      ${statusMarks(occurrence, view)}`,
    nameOf('entry', occurrence),
  );
}

/** A day with words in it, for a wide calendar. */
function wideDay(view: CalendarView, day: PlainDate, happenings: readonly Occurrence[]): TemplateResult {
  const { locale, today, month } = view;
  const outside = monthOf(day) !== month;
  // A neighbouring month names itself where it begins.
  const number = outside && day.endsWith('-01') ? formatDate(day, locale, 'dayMonth') : +day.slice(8);
  return html`<p class="day">
      <span class="number">${number}</span>${
        day === today ? html` <span class="word">${todayWord()}</span>` : nothing
      }
    </p>
    ${happenings.length ? rows(happenings.map((occurrence) => entry(view, occurrence, day))) : nothing}`;
}

/** What stands for an occurrence under the number of a narrow day. */
function mark(view: CalendarView, occurrence: Occurrence): TemplateResult {
  const { status, movedFrom, movedTo } = occurrence;
  const name = status === 'cancelled' ? status : (movedFrom ?? movedTo) ? 'moved' : 'full';
  return timeOfOccurrence(view, occurrence, icon(name));
}

/** A day of a narrow calendar: its number, marks, and for screen readers how many events and what is special. */
function narrowDay(view: CalendarView, day: PlainDate, happenings: readonly Occurrence[]): TemplateResult {
  const { locale, chosen, today } = view;
  const special = happenings.flatMap((occurrence) =>
    isOff(occurrence) || occurrence.movedFrom ? statusWords(occurrence, view) : [],
  );
  const words = [
    ...(day === today ? [todayWord()] : []),
    formatDate(day, locale, 'fullNoYear'),
    eventCount(happenings.filter(({ movedTo }) => !movedTo).length),
    ...special,
  ];
  return html`<button
    class="day"
    type="button"
    aria-pressed=${day === chosen}
    aria-label=${words.join(', ')}
    @click=${() => view.goTo(day)}
  >
    <span class="number">${+day.slice(8)}</span>
    <span class="marks" aria-hidden="true">${happenings.map((occurrence) => mark(view, occurrence))}</span>
  </button>`;
}

function cell(view: CalendarView, day: PlainDate): TemplateResult {
  const { today, month, wide, chosen } = view;
  const outside = monthOf(day) !== month;
  const happenings = happeningsOn(view, day);
  const classes = [
    outside && 'outside',
    day === today && 'today',
    happenings.length && 'busy',
    day === chosen && 'chosen',
  ].filter(Boolean);
  const content = wide
    ? wideDay(view, day, happenings)
    : outside
      ? nothing
      : narrowDay(view, day, happenings);
  return html`<td class=${classes.join(' ')} part=${`day ${classes.join(' ')}`}>${content}</td>`;
}

/** The events of the chosen day, spelt out below or beside a narrow month. */
function chosenDay(view: CalendarView): TemplateResult {
  const { chosen, locale, headingLevel } = view;
  const happenings = happeningsOn(view, chosen);
  return html`<section class="chosen-day" part="chosen-day" aria-live="polite">
    ${heading(headingLevel + 2, 'name', formatDate(chosen, locale, 'fullNoYear'))}
    ${
      happenings.length
        ? happenings.map((occurrence) => eventRow(view, occurrence, headingLevel + 3))
        : line(
            msg('An diesem Tag ist nichts geplant.', {
              id: 'month.nothing',
              desc: 'The chosen day has no events',
            }),
          )
    }
  </section>`;
}

/** A month as a table: words in the cells where there is room, else marks and the chosen day spelt out. */
export function month(view: CalendarView): TemplateResult {
  const { wide, weeks } = view;
  return html`<div class=${wide ? 'month-view wide' : 'month-view'}>
    <table class="month" part="month" aria-labelledby=${PERIOD_ID}>
      <thead>
        <tr>
          ${weeks[0]!.map((day) => html`<th scope="col">${weekdayWords(view, day, wide)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${week.map((day) => cell(view, day))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${wide ? nothing : chosenDay(view)}
  </div>`;
}
