import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Occurrence } from '../../feed/occurrences.js';
import { isOff } from '../../feed/occurrence-status.js';
import { formatDate, formatList } from '../../time/format.js';
import type { PlainDate } from '../../time/plain-date.js';
import { dateOf, monthOf } from '../../time/plain-date.js';
import { says } from '../../ui/context.js';
import { icon } from '../../ui/icon.js';
import { repeats } from '../../ui/series-words.js';
import { pastWords, statusMarks, statusWords } from '../../ui/status-mark.js';
import { timeOfOccurrence, whenWords } from '../../ui/when.js';
import { line } from '../line.js';
import type { CalendarView } from './calendar-view.js';
import { eventLink, nameOf } from './calendar-view.js';
import { dayWords } from './day-words.js';
import { isWithin } from './period.js';
import { todayWord } from './toolbar.js';

/** The heading of the chosen day, and the day in the grid that takes the focus. */
export const CHOSEN_DAY = '.chosen-day > .name';
export const FOCUSED_DAY = '.day[tabindex="0"]';

/** A day's happenings; where they do not all fit, one place is left to say how many more there are. */
const fitting = ({ fits }: CalendarView, happenings: readonly Occurrence[]): readonly Occurrence[] =>
  happenings.length > fits ? happenings.slice(0, fits - 1) : happenings;

/** An occurrence in a wide cell. On the days after its first it is named, its time is not said again. */
function entry(view: CalendarView, occurrence: Occurrence, day: PlainDate): TemplateResult {
  const { window, locale, now } = view;
  const start = dateOf(occurrence.start);
  const leads = day === start || (day === window.from && start < day);
  return eventLink(
    view,
    occurrence,
    html`${leads ? timeOfOccurrence(view, occurrence, whenWords(occurrence, locale)) : nothing}
      <span class="what">${says(view, occurrence.name)}</span>
      ${line(occurrence.event.irregular && repeats())}${line(pastWords(occurrence, now), 'hidden-words')}${statusMarks(occurrence, view)}`,
    nameOf('entry', occurrence, now),
    -1,
  );
}

/** What stands for an occurrence under the number of a narrow day. */
function mark(view: CalendarView, occurrence: Occurrence): TemplateResult {
  const { status, movedFrom, movedTo } = occurrence;
  const name =
    status === 'cancelled' || status === 'postponed' ? status : (movedFrom ?? movedTo) ? 'moved' : 'full';
  return timeOfOccurrence(view, occurrence, icon(name));
}

/** The day's button: its number, and in words its date, how many events it has and what is special. */
function dayButton(
  view: CalendarView,
  day: PlainDate,
  happenings: readonly Occurrence[],
  content: unknown,
): TemplateResult {
  const { chosen, today, window, goTo } = view;
  const special = happenings.flatMap((occurrence) =>
    isOff(occurrence) || occurrence.movedFrom ? statusWords(occurrence, view) : [],
  );
  const isShown = isWithin(day, window);
  const words = [...dayWords(view, day, isShown && happenings), ...new Set(special)];
  return html`<button
    class="day"
    type="button"
    tabindex=${day === chosen ? 0 : -1}
    aria-label=${formatList(words, view.locale)}
    aria-current=${day === today ? 'date' : nothing}
    ?disabled=${!isShown}
    @click=${() => goTo(day, CHOSEN_DAY)}
  >
    ${content}
  </button>`;
}

/** A day with words in it, for a wide calendar. */
function wideDay(view: CalendarView, day: PlainDate, happenings: readonly Occurrence[]): unknown {
  const { locale, today, month, goTo } = view;
  // A neighbouring month names itself where it begins.
  const number =
    monthOf(day) !== month && day.endsWith('-01') ? formatDate(day, locale, 'dayMonth') : +day.slice(8);
  const shown = fitting(view, happenings);
  const rest = happenings.length - shown.length;
  const more = msg(str`+${rest} weitere`, {
    id: 'month.more',
    desc: 'Button in a day of a month: opens the day; {0} is how many more events it has, two or more',
  });
  return [
    dayButton(view, day, happenings, html`<span class="number">${number}</span>`),
    // The button says so, too.
    day === today ? html`<span class="word" aria-hidden="true">${todayWord()}</span>` : nothing,
    shown.map((occurrence) => entry(view, occurrence, day)),
    rest
      ? html`<button
          class="entry more"
          type="button"
          tabindex="-1"
          aria-label=${formatList([more, formatDate(day, locale, 'fullNoYear')], locale)}
          @click=${() => goTo(day, CHOSEN_DAY)}
        >
          ${more}
        </button>`
      : nothing,
  ];
}

/** A day of a narrow calendar: its number and marks. */
function narrowDay(view: CalendarView, day: PlainDate, happenings: readonly Occurrence[]): TemplateResult {
  const shown = fitting(view, happenings);
  return dayButton(
    view,
    day,
    happenings,
    html`<span class="number">${+day.slice(8)}</span>
      <span class="marks" aria-hidden="true"
        >${shown.map((occurrence) => mark(view, occurrence))}${shown === happenings ? nothing : '+'}</span
      >`,
  );
}

/** A day of the month in its cell. */
export function cell(view: CalendarView, day: PlainDate, happenings: readonly Occurrence[]): TemplateResult {
  const { today, month, wide, chosen, spelt } = view;
  const outside = monthOf(day) !== month;
  const isChosen = spelt && day === chosen;
  const classes = [
    outside && 'outside',
    day === today && 'today',
    happenings.length && 'busy',
    isChosen && 'chosen',
  ].filter(Boolean);
  const content = wide
    ? wideDay(view, day, happenings)
    : outside
      ? nothing
      : narrowDay(view, day, happenings);
  return html`<td
    class=${classes.join(' ')}
    part=${`day ${classes.join(' ')}`}
    aria-selected=${isChosen || nothing}
  >
    ${content}
  </td>`;
}
