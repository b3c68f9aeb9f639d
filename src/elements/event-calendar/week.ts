import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { formatList } from '../../time/format.js';
import type { PlainDate } from '../../time/plain-date.js';
import { minutesBetween } from '../../time/plain-date.js';
import { byKey } from '../../ui/by-key.js';
import { says } from '../../ui/context.js';
import { repeats } from '../../ui/series-words.js';
import { pastWords, statusMarks } from '../../ui/status-mark.js';
import { timeOfOccurrence, whenWords, whereWords } from '../../ui/when.js';
import { line } from '../line.js';
import type { CalendarView } from './calendar-view.js';
import { eventLink, nameOf, weekdayWords } from './calendar-view.js';
import { dayWords } from './day-words.js';
import { nothingFits } from './nothing-planned.js';
import { isWithin } from './period.js';
import { PERIOD_ID, todayWord } from './toolbar.js';
import type { Block, WeekLanes } from './week-lanes.js';
import { weekLanes } from './week-lanes.js';

/** An occurrence in its columns. What lasts over midnight is told in full on every one of its days. */
function block(view: CalendarView, { occurrence, from, until, row }: Block): TemplateResult {
  const { locale, now } = view;
  const content = html`${timeOfOccurrence(view, occurrence, whenWords(occurrence, locale))}
    <span class="what">${says(view, occurrence.name)}</span>
    <span>${whereWords(view, occurrence)}</span>
    ${line(occurrence.event.irregular && repeats())}${line(pastWords(occurrence, now))}${statusMarks(occurrence, view)}`;
  return html`<div class="laid" role="gridcell" .lay=${`${row + 1} / ${from + 2} / auto / ${until + 2}`}>
    ${eventLink(view, occurrence, content, nameOf('block', occurrence, now))}
  </div>`;
}

/** A day: its date, then what happens; a line where the time is now. */
function lane(
  view: CalendarView,
  day: PlainDate,
  blocks: readonly Block[],
  hours: WeekLanes,
): TemplateResult {
  const { now, today, wide, roomy, filtering, window } = view;
  const isShown = isWithin(day, window);
  const isToday = day === today;
  const words = dayWords(view, day, isShown && blocks.map(({ occurrence }) => occurrence));
  const gone = (minutesBetween(day, now) / 30 - hours.first * 2) / hours.columns;
  return html`<div class=${isToday ? 'lane today' : 'lane'} part="lane" role="row">
    <p class=${isToday ? 'date today' : 'date'} role="rowheader" aria-label=${formatList(words, view.locale)}>
      <span class="number">${+day.slice(8)}</span>
      <span class="weekday second"
        >${isToday ? todayWord() : weekdayWords(view, day, roomy && !wide ? 'weekday' : 'weekdayShort')}</span
      >
    </p>
    ${
      blocks.length
        ? byKey(
            blocks.map((one) => [
              view.opened.link(one.occurrence) + !one.occurrence.movedTo,
              block(view, one),
            ]),
          )
        : html`<p class="none" role="gridcell">
            <span aria-hidden="true">–</span
            ><span class="hidden-words"
              >${!isShown ? nothing : filtering.set ? nothingFits() : msg('Nichts geplant', { id: 'week.nothing', desc: 'A day of the week has no events' })}</span
            >
          </p>`
    }
    ${
      isToday && gone >= 0 && gone <= 1
        ? html`<span class="now laid" aria-hidden="true" .lay=${`${gone * 100}%`}></span>`
        : nothing
    }
  </div>`;
}

/** A week as a grid with a lane per day: along the hours where there is room, else a row. */
export function week(view: CalendarView): TemplateResult {
  const { grid, weeks, occurrences, window } = view;
  const days = weeks[0]!;
  const hours = weekLanes(days, occurrences, window);
  const { first, columns, lanes } = hours;
  const named: number[] = [];
  for (let hour = 0; hour < columns / 2; hour++) named.push(first + hour);
  return html`<div class="week laid" .lay=${columns}>
    <p class="hours" aria-hidden="true">${named.map((hour) => html`<span>${hour}</span>`)}</p>
    <div
      part="week"
      role="grid"
      aria-labelledby=${PERIOD_ID}
      @focusin=${grid.take}
      @keydown=${(key: KeyboardEvent) => grid.press(key, view)}
    >
      ${days.map((day, index) => lane(view, day, lanes[index]!, hours))}
    </div>
  </div>`;
}
