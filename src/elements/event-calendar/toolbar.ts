import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { formatDate, formatDateRange } from '../../time/format.js';
import { addDays, addMonths, isPlainDate, monthOf } from '../../time/plain-date.js';
import { button } from '../../ui/button.js';
import { heading } from '../../ui/heading.js';
import { icon } from '../../ui/icon.js';
import type { CalendarView } from './calendar-view.js';
import { monthWords } from './calendar-view.js';
import { isWithin } from './period.js';

export const VIEWS = ['month', 'week', 'list'] as const;
/** A way to show the programme. */
export type ViewName = (typeof VIEWS)[number];

export const PERIOD_ID = 'period';

/** "Today", on a button and by its day. */
export const todayWord = (): string =>
  msg('Heute', { id: 'calendar.today', desc: 'Today, as a label or button' });

const viewNames = (): Record<ViewName, string> => ({
  month: msg('Monat', { id: 'view.month', desc: 'Button: month view' }),
  week: msg('Woche', { id: 'view.week', desc: 'Button: week view' }),
  list: msg('Liste', { id: 'view.list', desc: 'Button: list view' }),
});

/** A step to another month or week: its name, and for screen readers that it is a step. */
function step(calendar: CalendarView, by: -1 | 1, possible: boolean): TemplateResult {
  const { view, month, weeks, today, locale, roomy, goTo } = calendar;
  const week = view === 'week';
  // Beyond the last month there is none to name.
  const target = week ? addDays(weeks[0]![0]!, 7 * by) : addMonths(`${month}-01`, possible ? by : 0);
  const until = addDays(target, 6);
  const name = week
    ? formatDateRange(target, until, locale, 'dayMonth')
    : formatDate(target, locale, roomy ? 'month' : 'monthShort');
  // What is seen is part of what is heard (WCAG 2.5.3).
  const full = week ? name : `${name} ${target.slice(0, 4)}`;
  // A step into this week chooses today, as a step into this month does.
  const day = isWithin(today, { from: target, until }) ? today : target;
  const label =
    by < 0
      ? msg(str`Zurück: ${full}`, {
          id: 'calendar.previous',
          desc: 'Button; {0} is the previous month or week, as in: Februar 2027',
        })
      : msg(str`Weiter: ${full}`, {
          id: 'calendar.next',
          desc: 'Button; {0} is the next month or week, as in: April 2027',
        });
  // Two weeks have no room side by side.
  const words =
    roomy || !week
      ? name
      : by < 0
        ? msg('Zurück', { id: 'week.previous', desc: 'Button: a week back, where there is little room' })
        : msg('Weiter', { id: 'week.next', desc: 'Button: a week on, where there is little room' });
  return html`<button
    class="button plain"
    type="button"
    aria-label=${label}
    ?disabled=${!possible}
    @click=${() => goTo(week ? day : monthOf(target))}
  >
    ${by < 0 ? [icon('previous'), words] : [words, icon('next')]}
  </button>`;
}

/**
 * A way to another month: those of the year in view, of the one before and of the one after, as far as the partner lets
 * it. Within a year the list stays as it is: WebKit tells no second choice by keys at the place of the last one.
 */
function monthChoice({ month, fixed, locale, goTo }: CalendarView): TemplateResult {
  const bounds = { from: monthOf(fixed.from), until: monthOf(fixed.until) };
  const months: string[] = [];
  for (let by = -12; by < 24; by++) {
    const first = addMonths(`${month.slice(0, 4)}-01-01`, by);
    if (isPlainDate(first) && isWithin(monthOf(first), bounds)) months.push(monthOf(first));
  }
  const choose = ({ target }: Event) => {
    const select = target as HTMLSelectElement;
    const { value } = select;
    // Only the drawing sets the choice: the list of months moves on with the year in view.
    select.value = month;
    goTo(value);
  };
  return html`<span class="select jump">
    <select
      aria-label=${msg('Monat wählen', { id: 'calendar.jump', desc: 'Name of a select: go to another month' })}
      @change=${choose}
    >
      ${months.map(
        (one) =>
          html`<option value=${one} .selected=${one === month}>
            ${formatDate(`${one}-01`, locale, 'monthYear')}
          </option>`,
      )}
    </select>
    ${icon('down')}
  </span>`;
}

/** The period in view: its month or week, a fixed stretch, or from which day on. */
export function period({ view, month, weeks, window, steps, locale }: CalendarView): unknown {
  if (view === 'week') return formatDateRange(weeks[0]![0]!, weeks[0]![6]!, locale);
  if (!steps) return formatDateRange(window.from, window.until, locale);
  if (view === 'month') return monthWords(month, locale);
  return msg(str`Ab ${formatDate(window.from, locale, 'date')}`, {
    id: 'calendar.from',
    desc: 'Heading of a list without an end; {0} is its first day',
  });
}

/** Which period is in view, how to get to another one, and how it is shown; in the order in which they are seen. */
export function toolbar(calendar: CalendarView): TemplateResult {
  const { view, views, today, steps, back, on, headingLevel, toolbarLines, goTo, show } = calendar;
  const names = viewNames();
  const at = html`<div class="at">
    ${heading(headingLevel + 1, 'period title', period(calendar), PERIOD_ID)}
    ${steps ? monthChoice(calendar) : nothing}
  </div>`;
  const ways = steps
    ? html`<div class="steps">
        ${step(calendar, -1, back)} ${button(todayWord(), () => goTo(today), 'plain')}
        ${step(calendar, 1, on)}
      </div>`
    : nothing;
  const tabs =
    views.length > 1
      ? html`<div
          class="views"
          role="group"
          aria-label=${msg('Ansicht', { id: 'calendar.views', desc: 'Name of the group of view buttons' })}
        >
          ${views.map(
            (name) =>
              html`<button
                type="button"
                part=${name === view ? 'view chosen' : 'view'}
                aria-pressed=${name === view}
                @click=${() => show(name)}
              >
                ${names[name]}
              </button>`,
          )}
        </div>`
      : nothing;
  return html`<div class="toolbar" part="toolbar">
    ${toolbarLines > 2 ? [tabs, at, ways] : toolbarLines > 1 ? [at, tabs, ways] : [at, ways, tabs]}
  </div>`;
}
