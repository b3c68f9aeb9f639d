import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Occurrence } from '../../feed/occurrences.js';
import type { DateStyle } from '../../time/format.js';
import { formatDate } from '../../time/format.js';
import type { PlainDate } from '../../time/plain-date.js';
import { heading } from '../../ui/heading.js';
import { line } from '../line.js';
import { byDay } from './calendar-model.js';
import type { CalendarView } from './calendar-view.js';
import { weekdayWords } from './calendar-view.js';
import { eventRows } from './event-rows.js';
import { dayAfter, moveOf } from './grid-keys.js';
import { cell, FOCUSED_DAY } from './month-day.js';
import { moreButton } from './more-button.js';
import { nothingFits } from './nothing-planned.js';
import { within } from './period.js';
import { PERIOD_ID } from './toolbar.js';

/** The events of the chosen day, spelt out below or beside the month. Escape leads back to the day. */
function chosenDay(view: CalendarView, happenings: readonly Occurrence[]): TemplateResult {
  const { chosen, locale, headingLevel, listed, filtering, goTo } = view;
  const back = (press: KeyboardEvent) => {
    if (press.key !== 'Escape') return;
    // A dialog around the calendar stays open.
    press.preventDefault();
    goTo(chosen, FOCUSED_DAY);
  };
  return html`<section class="chosen-day" part="chosen-day" @keydown=${back}>
    ${heading(headingLevel + 2, 'name', formatDate(chosen, locale, 'fullNoYear'))}
    ${
      happenings.length
        ? eventRows(view, happenings.slice(0, listed), headingLevel + 3)
        : line(
            filtering.set
              ? nothingFits()
              : msg('An diesem Tag ist nichts geplant.', {
                  id: 'month.nothing',
                  desc: 'The chosen day has no events',
                }),
          )
    }
    ${moreButton(view, happenings.length > listed)}
  </section>`;
}

/** Leads from day to day; the day in focus is the chosen one. */
function press({ weeks, fixed, goTo }: CalendarView, key: KeyboardEvent): void {
  const at = (key.target as Element).closest('td');
  const move = at && moveOf(key, !!at.closest('[dir=rtl]'));
  if (!move) return;
  key.preventDefault();
  const day = weeks[(at.parentElement as HTMLTableRowElement).rowIndex - 1]![at.cellIndex]!;
  goTo(within(dayAfter(day, move), fixed.from, fixed.until), FOCUSED_DAY);
}

/** How weekdays head a narrow month: all in one style that fits; in Arabic even the short form is a long word. */
const headStyle = (week: readonly PlainDate[], locale: string): DateStyle =>
  week.some((day) => formatDate(day, locale, 'weekdayShort').length > 4) ? 'weekdayNarrow' : 'weekdayShort';

/**
 * A month as a grid: words in the cells where there is room, else marks and the chosen day spelt out.
 *
 * It has one tab stop, a day's button; keys are those of the APG (`grid-keys.ts`). Selection follows the focus: what a
 * narrow month spells out is the day one has come to, silently, as the day's name says how much there is. Enter and Space
 * press the button: the day is spelt out, in a wide month, too, and reading goes on at its heading. Links and "+3" in the
 * cells are for pointers and for reading; the keyboard has the same links in the day spelt out.
 */
export function month(view: CalendarView): TemplateResult {
  const { wide, spelt, weeks, chosen, occurrences, window, locale } = view;
  const style = wide ? 'weekday' : headStyle(weeks[0]!, locale);
  const days = byDay(occurrences, window);
  const on = (day: PlainDate): readonly Occurrence[] => days.get(day) ?? [];
  return html`<div class=${wide ? 'month-view wide' : 'month-view'}>
    <table
      class="month"
      part="month"
      role="grid"
      aria-labelledby=${PERIOD_ID}
      @keydown=${(key: KeyboardEvent) => press(view, key)}
    >
      <thead>
        <tr>
          ${weeks[0]!.map((day) => html`<th scope="col">${weekdayWords(view, day, style)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${week.map((day) => cell(view, day, on(day)))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${spelt ? chosenDay(view, on(chosen)) : nothing}
  </div>`;
}
