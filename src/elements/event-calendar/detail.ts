import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { FeedEvent } from '../../feed/feed.js';
import type { Occurrence } from '../../feed/occurrences.js';
import { nextOccurrences } from '../../feed/occurrences.js';
import { isPast } from '../../feed/occurrence-status.js';
import { fragmentLink } from '../../controllers/router.js';
import { formatDate, formatList } from '../../time/format.js';
import { addDays, dateOf } from '../../time/plain-date.js';
import { button } from '../../ui/button.js';
import { plainText, says } from '../../ui/context.js';
import { eventFacts } from '../../ui/event-facts.js';
import { facts } from '../../ui/facts.js';
import { heading } from '../../ui/heading.js';
import { icon } from '../../ui/icon.js';
import { joined } from '../../ui/join.js';
import { link } from '../../ui/link.js';
import { namesOf } from '../../ui/offer.js';
import { picture } from '../../ui/picture.js';
import { prose } from '../../ui/prose.js';
import { statusMarks } from '../../ui/status-mark.js';
import type { CalendarView } from './calendar-view.js';
import { eventLink, nameOf } from './calendar-view.js';
import { line } from '../line.js';
import { marks } from '../marks.js';
import { takeHome } from './take-home.js';
import { momentWords, timeOfOccurrence } from '../../ui/when.js';

/** So many of the next dates are named. */
const NEXT_DATES = 3;

/** The next dates of a series, as links to their details: those after this one, or if it is over, after now. */
function nextDates(view: CalendarView, { event, start }: Occurrence): unknown {
  const { locale, today, now } = view;
  const from = start < today ? today : addDays(dateOf(start), 1);
  const next = nextOccurrences([event], from, NEXT_DATES, (one) => one.start >= from && !isPast(one, now));
  return next.map(
    (occurrence) =>
      html`<p class="next-date">
        ${eventLink(view, occurrence, timeOfOccurrence(view, occurrence, formatDate(occurrence.start, locale, 'full')))}${statusMarks(occurrence, view)}
      </p>`,
  );
}

/** The project an event belongs to: a link where the page has a list of projects, and in a sentence what it is. */
function projectWords(view: CalendarView, { project, summary }: FeedEvent): unknown {
  if (!project) return undefined;
  const address = view.served('project', project.id)
    ? fragmentLink('kin-top-project', project.id)
    : undefined;
  // Without a summary of its own the event has the project's at its head.
  return joined(
    [link(address, says(view, project.name)), summary && says(view, project.summary)],
    html`<br />`,
  );
}

/** One occurrence in full, in the place of the view. */
export function detail(view: CalendarView, occurrence: Occurrence): TemplateResult {
  const { locale, headingLevel, opened, sharing } = view;
  const { event, start, name } = occurrence;
  const title = formatList([plainText(view, name), momentWords(start, locale, 'full')], locale);
  const summary = event.summary ?? event.project?.summary;
  return html`<article class=${nameOf('detail', occurrence)} part="detail">
    ${button(
      [
        icon('previous'),
        msg('Zurück zur Übersicht', { id: 'detail.back', desc: 'Button: close the detail of an event' }),
      ],
      opened.close,
      'plain',
    )}
    <div class="detail-head labelled">
      <div>
        ${line(namesOf(view, event.fields))} ${heading(headingLevel + 1, 'heading', says(view, name))}
        ${marks(view, occurrence)}
      </div>
      <p class="date beside">
        <span class="hidden-words">${formatDate(start, locale, 'full')}</span>
        <span class="number" aria-hidden="true">${+start.slice(8, 10)}</span>
        <span aria-hidden="true"
          ><strong>${formatDate(start, locale, 'weekday')}</strong>
          <span>${formatDate(start, locale, 'monthYear')}</span></span
        >
      </p>
    </div>
    <div class="detail-body">
      ${picture(view, event.image)}${prose(view, summary)}${prose(view, event.description)}
      ${facts([
        ...eventFacts(view, occurrence, [
          msg('Gehört zu', { id: 'fact.project', desc: 'Term: the project an event belongs to' }),
          projectWords(view, event),
        ]),
        [
          msg('Nächste Termine', { id: 'fact.next', desc: 'Term: the next dates of a series' }),
          (event.rule ?? event.extraDates) && nextDates(view, occurrence),
        ],
      ])}
      <div class="actions" part="actions">
        ${sharing.button(title, opened.address(occurrence))}${takeHome(view, occurrence)}
      </div>
    </div>
  </article>`;
}
