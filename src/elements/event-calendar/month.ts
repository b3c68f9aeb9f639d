import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import type { Occurrence } from '../../feed/occurrences.js';
import { isOff } from '../../feed/occurrence-status.js';
import { formatDate } from '../../time/format.js';
import { monthGrid } from '../../time/month-grid.js';
import type { PlainDate } from '../../time/plain-date.js';
import { dateOf, monthOf } from '../../time/plain-date.js';
import { says } from '../../ui/context.js';
import { heading } from '../../ui/heading.js';
import { statusMarks, statusWords } from '../../ui/status-mark.js';
import type { CalendarView } from './calendar-view.js';
import { byDay, keyOf } from './calendar-view.js';
import { eventCount } from './counts.js';
import { eventRow } from './event-row.js';
import { PERIOD_ID, todayWord } from './toolbar.js';
import { timeOfOccurrence, whenWords } from '../../ui/when.js';

type Days = ReadonlyMap<PlainDate, Occurrence[]>;

/** An occurrence in a wide cell. On the days after its first it is named, its time is not said again. */
function entry(view: CalendarView, occurrence: Occurrence, day: PlainDate): TemplateResult {
  const { locale, window } = view;
  const start = dateOf(occurrence.start);
  const leads = day === start || (day === window.from && start < day);
  return html`<li>
    <a
      class=${isOff(occurrence) ? 'entry off' : 'entry'}
      href=${view.link(occurrence)}
      data-key=${leads ? keyOf(occurrence) : nothing}
      @click=${(click: Event) => view.open(occurrence, click)}
    >
      ${leads ? timeOfOccurrence(view, occurrence, whenWords(occurrence, locale)) : nothing}
      <span class="what">${says(view, occurrence.name)}</span>
      ${statusMarks(occurrence, view)}
    </a>
  </li>`;
}

/** A day with words in it, for a wide calendar. */
function wideDay(view: CalendarView, day: PlainDate, happenings: readonly Occurrence[]): TemplateResult {
  const { locale, today, month } = view;
  const outside = monthOf(day) !== month;
  // A neighbouring month names itself where it begins.
  const number = outside && day.endsWith('-01') ? formatDate(day, locale, 'dayMonth') : Number(day.slice(8));
  return html`<p class="day">
      <span class="number">${number}</span>${
        day === today ? html` <span class="word">${todayWord()}</span>` : nothing
      }
    </p>
    ${
      happenings.length
        ? html`<ul>
            ${happenings.map((occurrence) => entry(view, occurrence, day))}
          </ul>`
        : nothing
    }`;
}

const MARKS = {
  disc: svg`<circle cx="6" cy="6" r="3"/>`,
  cross: svg`<path d="m2 2 8 8m0-8-8 8"/>`,
  arrow: svg`<path d="M1 6h9M6 2l4 4-4 4"/>`,
};
/** So many marks fit under a number. */
const MOST_MARKS = 3;

/** What stands for an occurrence under the number of a narrow day. */
function mark(view: CalendarView, occurrence: Occurrence): TemplateResult {
  const moved = occurrence.movedFrom ?? occurrence.movedTo;
  const [name, shape] =
    occurrence.status === 'cancelled'
      ? ['cancelled', MARKS.cross]
      : moved
        ? ['moved points', MARKS.arrow]
        : ['', MARKS.disc];
  return timeOfOccurrence(
    view,
    occurrence,
    html`<svg class=${`mark ${name}`} viewBox="0 0 12 12">${shape}</svg>`,
  );
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
    data-day=${day}
    @click=${() => view.choose(day)}
  >
    <span class="number">${Number(day.slice(8))}</span>
    <span class="marks" aria-hidden="true"
      >${happenings.slice(0, MOST_MARKS).map((occurrence) => mark(view, occurrence))}</span
    >
    <span hidden
      >${happenings.slice(MOST_MARKS).map((occurrence) => timeOfOccurrence(view, occurrence, nothing))}</span
    >
  </button>`;
}

function cell(view: CalendarView, day: PlainDate, days: Days): TemplateResult {
  const { today, month, wide, chosen } = view;
  const outside = monthOf(day) !== month;
  const happenings = days.get(day) ?? [];
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
function chosenDay(view: CalendarView, days: Days): TemplateResult {
  const { chosen, locale, headingLevel } = view;
  const happenings = days.get(chosen);
  return html`<section class="chosen-day" part="chosen-day" aria-live="polite">
    ${heading(headingLevel + 2, 'name', formatDate(chosen, locale, 'fullNoYear'))}
    ${
      happenings?.map((occurrence) => eventRow(view, occurrence, headingLevel + 3)) ??
      html`<p class="second">
        ${msg('An diesem Tag ist nichts geplant.', { id: 'month.nothing', desc: 'The chosen day has no events' })}
      </p>`
    }
  </section>`;
}

/** A month as a table: words in the cells where there is room, else marks and the chosen day spelt out. */
export function month(view: CalendarView): TemplateResult {
  const { locale, wide, occurrences } = view;
  const weeks = monthGrid(view.month);
  const days = byDay(occurrences, view.window);
  return html`<div class=${wide ? 'month-view wide' : 'month-view'}>
    <table class="month" part="month" aria-labelledby=${PERIOD_ID}>
      <thead>
        <tr>
          ${weeks[0]!.map(
            (day) =>
              html`<th scope="col">
                ${
                  wide
                    ? formatDate(day, locale, 'weekday')
                    : html`<span aria-hidden="true">${formatDate(day, locale, 'weekdayShort')}</span
                        ><span class="hidden-words">${formatDate(day, locale, 'weekday')}</span>`
                }
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${week.map((day) => cell(view, day, days))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${wide ? nothing : chosenDay(view, days)}
  </div>`;
}
