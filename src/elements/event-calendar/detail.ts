import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Occurrence } from '../../feed/occurrences.js';
import { nextOccurrences } from '../../feed/occurrences.js';
import { isPast } from '../../feed/occurrence-status.js';
import { formatDate } from '../../time/format.js';
import { addDays } from '../../time/plain-date.js';
import { says } from '../../ui/context.js';
import type { Fact } from '../../ui/facts.js';
import { facts } from '../../ui/facts.js';
import { heading } from '../../ui/heading.js';
import { icon } from '../../ui/icon.js';
import { joined } from '../../ui/join.js';
import { namesOf, offerFacts } from '../../ui/offer.js';
import { prose } from '../../ui/prose.js';
import { statusMarks } from '../../ui/status-mark.js';
import { zoneOf } from '../../ui/zone-note.js';
import type { CalendarView } from './calendar-view.js';
import { eventLink, nameOf } from './calendar-view.js';
import { line } from '../line.js';
import { marks } from '../marks.js';
import { takeHome } from './take-home.js';
import { timeOfOccurrence, whenSentence, whereWords } from '../../ui/when.js';

/** So many of the next dates are named. */
const NEXT_DATES = 3;

/** The next dates of a series, as links to their details. */
function nextDates(view: CalendarView, { event, date }: Occurrence): unknown {
  const { locale, today } = view;
  const from = date < today ? today : addDays(date, 1);
  const next = nextOccurrences([event], from, NEXT_DATES);
  return next.map(
    (occurrence) =>
      html`<p class="next-date">
        ${eventLink(view, occurrence, timeOfOccurrence(view, occurrence, formatDate(occurrence.start, locale, 'full')))}${statusMarks(occurrence, view)}
      </p>`,
  );
}

function eventFacts(view: CalendarView, occurrence: Occurrence): readonly Fact[] {
  const { event } = occurrence;
  const online = event.onlineUrl;
  // Nobody is invited to what is over, or does not take place.
  const over =
    occurrence.status === 'cancelled' || occurrence.movedTo !== undefined || isPast(occurrence, view.now);
  return [
    [
      msg('Wann', { id: 'fact.when', desc: 'Term: day and time' }),
      joined(
        [
          timeOfOccurrence(view, occurrence, whenSentence(occurrence, view.locale)),
          zoneOf(view, [occurrence]),
        ].filter(Boolean),
      ),
    ],
    ...offerFacts(view, {
      ...event,
      place: occurrence.place,
      registration: over ? undefined : event.registration,
    }),
    [
      msg('Online', { id: 'fact.online', desc: 'Term: how to join on the internet' }),
      !over &&
        (event.attendance === 'online' || event.attendance === 'mixed') &&
        (online
          ? html`<a href=${online} rel="noopener"
              >${msg('Online teilnehmen', { id: 'fact.join', desc: 'Link: join the event online' })}</a
            >`
          : whereWords(view, occurrence)),
    ],
    [
      msg('Gehört zu', { id: 'fact.project', desc: 'Term: the project an event belongs to' }),
      says(view, event.project?.name),
    ],
    [
      msg('Mehr', { id: 'fact.more', desc: 'Term: link to a page with more' }),
      event.url && html`<a href=${event.url} rel="noopener">${new URL(event.url).host}</a>`,
    ],
    [
      msg('Wiederholung', { id: 'fact.repeats', desc: 'Term: how it repeats' }),
      event.irregular &&
        msg('Der Termin wiederholt sich. Bitte fragen Sie nach den weiteren Tagen.', {
          id: 'fact.irregular',
          desc: 'The rule of the series cannot be shown',
        }),
    ],
    [
      msg('Nächste Termine', { id: 'fact.next', desc: 'Term: the next dates of a series' }),
      (event.rule || event.extraDates) && nextDates(view, occurrence),
    ],
  ];
}

/** One occurrence in full, in the place of the view. */
export function detail(view: CalendarView, occurrence: Occurrence): TemplateResult {
  const { locale, headingLevel, opened } = view;
  const { event, start, name } = occurrence;
  const summary = event.summary ?? event.project?.summary;
  return html`<article class=${nameOf('detail', occurrence)} part="detail">
    <button class="button plain" type="button" @click=${opened.close}>
      ${icon('previous')}${msg('Zurück zur Übersicht', { id: 'detail.back', desc: 'Button: close the detail of an event' })}
    </button>
    <div class="detail-head labelled">
      <p class="date beside">
        <span class="number">${+start.slice(8, 10)}</span>
        <span
          ><strong>${formatDate(start, locale, 'weekday')}</strong>
          <span>${formatDate(start, locale, 'monthYear')}</span></span
        >
      </p>
      <div>
        ${line(namesOf(view, event.fields))} ${heading(headingLevel + 1, 'heading', says(view, name))}
        ${marks(view, occurrence)}
      </div>
    </div>
    <div class="detail-body">
      ${prose(view, summary)}${prose(view, event.description)}${facts(eventFacts(view, occurrence))}
      ${takeHome(view, occurrence)}
    </div>
  </article>`;
}
