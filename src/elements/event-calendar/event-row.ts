import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Occurrence } from '../../feed/occurrences.js';
import { isOff, isPast } from '../../feed/occurrence-status.js';
import { says } from '../../ui/context.js';
import { heading } from '../../ui/heading.js';
import { costWords, spokenLanguages } from '../../ui/offer.js';
import { statusMarks } from '../../ui/status-mark.js';
import type { CalendarView } from './calendar-view.js';
import { keyOf } from './calendar-view.js';
import { timeOfOccurrence, whenSentence, whereWords } from '../../ui/when.js';

/** What must be known of an occurrence at a glance: that it is over, and its statuses. */
export const marks = (view: CalendarView, occurrence: Occurrence): unknown[] => [
  isPast(occurrence, view.now)
    ? html`<p class="second">${msg('vorbei', { id: 'status.past', desc: 'An event that is over' })}</p>`
    : nothing,
  statusMarks(occurrence, view),
];

/** An occurrence as a row: name, time and place, status, note. */
export function eventRow(view: CalendarView, occurrence: Occurrence, level: number): TemplateResult {
  const { event, name, note } = occurrence;
  const { locale } = view;
  const off = isOff(occurrence);
  const title = html`<a
    href=${view.link(occurrence)}
    data-key=${keyOf(occurrence)}
    @click=${(click: Event) => view.open(occurrence, click)}
    >${says(view, name)}</a
  >`;
  const meta = [
    whereWords(view, occurrence),
    event.languages?.length ? spokenLanguages(event.languages, locale) : nothing,
    costWords(view, event.cost),
    event.irregular
      ? msg('wiederholt sich', {
          id: 'event.repeats',
          desc: 'An event that repeats by a rule that cannot be shown',
        })
      : nothing,
  ];
  return html`<article class=${off ? 'event off' : 'event'} part="event">
    ${heading(level, 'name what', title)}
    <p class="meta">
      ${timeOfOccurrence(view, occurrence, whenSentence(occurrence, locale))}${meta.map((piece) =>
        piece === nothing ? nothing : html`<span>${piece}</span>`,
      )}
    </p>
    <div class="statuses">${marks(view, occurrence)}</div>
    ${note ? html`<p class="note text">${says(view, note)}</p>` : nothing}
  </article>`;
}
