import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Occurrence } from '../../feed/occurrences.js';
import { nextOccurrences } from '../../feed/occurrences.js';
import { isOff, isPast } from '../../feed/occurrence-status.js';
import { formatDate } from '../../time/format.js';
import { addDays, dateOf, isAllDay, monthOf } from '../../time/plain-date.js';
import { says } from '../../ui/context.js';
import type { Fact } from '../../ui/facts.js';
import { facts } from '../../ui/facts.js';
import { heading } from '../../ui/heading.js';
import { icon } from '../../ui/icon.js';
import { joined } from '../../ui/join.js';
import { namesOf, offerFacts } from '../../ui/offer.js';
import { prose } from '../../ui/prose.js';
import { statusMarks } from '../../ui/status-mark.js';
import { zoneNote } from '../../ui/zone-note.js';
import type { CalendarView } from './calendar-view.js';
import { marks } from './event-row.js';
import { timeOfOccurrence, whenSentence, whereWords } from '../../ui/when.js';

/** So many of the next dates are named. */
const NEXT_DATES = 3;

/** When it is, with the zone where the visitor's clock shows another time. */
function when(view: CalendarView, occurrence: Occurrence): unknown {
  const { locale, feed } = view;
  const { start } = occurrence;
  const words = timeOfOccurrence(view, occurrence, whenSentence(occurrence, locale));
  const zone = isAllDay(start) ? undefined : zoneNote(feed.timeZone, start);
  return zone ? joined([words, zone]) : words;
}

/** The next dates of a series, as links to their details. */
function nextDates(view: CalendarView, { event, date }: Occurrence): unknown {
  const { locale, today } = view;
  const from = date < today ? today : addDays(date, 1);
  const next = nextOccurrences([event], from, NEXT_DATES);
  return next.map(
    (occurrence) =>
      html`<p class="next-date">
        <a href=${view.link(occurrence)} @click=${(click: Event) => view.open(occurrence, click)}
          >${timeOfOccurrence(view, occurrence, formatDate(occurrence.start, locale, 'full'))}</a
        >${statusMarks(occurrence, view)}
      </p>`,
  );
}

function eventFacts(view: CalendarView, occurrence: Occurrence): readonly Fact[] {
  const { event } = occurrence;
  const online = event.onlineUrl;
  // Nobody is invited to what is over, or does not take place.
  const over =
    occurrence.status === 'cancelled' || occurrence.movedTo !== undefined || isPast(occurrence, view.now);
  const repeats = event.rule || event.extraDates?.length;
  const next = repeats ? (nextDates(view, occurrence) as unknown[]) : [];
  return [
    [msg('Wann', { id: 'fact.when', desc: 'Term: day and time' }), when(view, occurrence)],
    ...offerFacts(view, {
      ...event,
      place: occurrence.place,
      registration: over ? undefined : event.registration,
    }),
    !over && (event.attendance === 'online' || event.attendance === 'mixed')
      ? [
          msg('Online', { id: 'fact.online', desc: 'Term: how to join on the internet' }),
          online
            ? html`<a href=${online} rel="noopener"
                >${msg('Online teilnehmen', { id: 'fact.join', desc: 'Link: join the event online' })}</a
              >`
            : whereWords(view, occurrence),
        ]
      : undefined,
    event.project && [
      msg('Gehört zu', { id: 'fact.project', desc: 'Term: the project an event belongs to' }),
      says(view, event.project.name),
    ],
    event.url
      ? [
          msg('Mehr', { id: 'fact.more', desc: 'Term: link to a page with more' }),
          html`<a href=${event.url} rel="noopener">${new URL(event.url).host}</a>`,
        ]
      : undefined,
    event.irregular
      ? [
          msg('Wiederholung', { id: 'fact.repeats', desc: 'Term: how it repeats' }),
          msg('Der Termin wiederholt sich. Bitte fragen Sie nach den weiteren Tagen.', {
            id: 'fact.irregular',
            desc: 'The rule of the series cannot be shown',
          }),
        ]
      : undefined,
    next.length
      ? [msg('Nächste Termine', { id: 'fact.next', desc: 'Term: the next dates of a series' }), next]
      : undefined,
  ];
}

/** One occurrence in full, in the place of the view. */
export function detail(view: CalendarView, occurrence: Occurrence, back: () => void): TemplateResult {
  const { locale, headingLevel } = view;
  const { event, start, name, note } = occurrence;
  const summary = event.summary ?? event.project?.summary;
  return html`<article class=${isOff(occurrence) ? 'detail off' : 'detail'} part="detail">
    <button class="button plain" type="button" @click=${back}>
      ${icon('previous')}${msg('Zurück zur Übersicht', { id: 'detail.back', desc: 'Button: close the detail of an event' })}
    </button>
    <div class="detail-head labelled">
      <p class="date beside">
        <span class="number">${Number(start.slice(8, 10))}</span>
        <span
          ><strong>${formatDate(start, locale, 'weekday')}</strong>
          <span>${formatDate(`${monthOf(dateOf(start))}-01`, locale, 'monthYear')}</span></span
        >
      </p>
      <div>
        ${event.fields.length ? html`<p class="second">${namesOf(view, event.fields)}</p>` : nothing}
        ${heading(headingLevel + 1, 'heading', says(view, name))}
        <div class="statuses">${marks(view, occurrence)}</div>
        ${note ? html`<p class="note text">${says(view, note)}</p>` : nothing}
      </div>
    </div>
    <div class="detail-body">
      ${prose(view, summary)}${prose(view, event.description)}${facts(eventFacts(view, occurrence))}
    </div>
  </article>`;
}
