import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { fragmentLink } from '../../controllers/router.js';
import type { SelectDetail } from '../../events.js';
import type { Project } from '../../feed/feed.js';
import type { Occurrence } from '../../feed/occurrences.js';
import { isOff } from '../../feed/occurrence-status.js';
import { formatDate } from '../../time/format.js';
import { toOffsetString } from '../../time/zone.js';
import { says } from '../../ui/context.js';
import { eventFacts } from '../../ui/event-facts.js';
import { facts } from '../../ui/facts.js';
import { icon } from '../../ui/icon.js';
import { joined } from '../../ui/join.js';
import { picture } from '../../ui/picture.js';
import { prose } from '../../ui/prose.js';
import { whenSentence, whereWords } from '../../ui/when.js';
import { zoneOf } from '../../ui/zone-note.js';
import { marks } from '../marks.js';
import type { Row } from './arrange.js';
import type { ListView } from './list-view.js';

/** The date without what its event took from the project, in whose details that stands already. */
function withoutProject(occurrence: Occurrence, project: Project): Occurrence {
  const event = { ...occurrence.event };
  for (const name of ['audiences', 'languages', 'contacts', 'cost', 'image'] as const)
    if (event[name] === project[name]) Object.assign(event, { [name]: name === 'image' ? undefined : [] });
  return { ...occurrence, event };
}

/** What is known of a date, for a page without a calendar to open it. */
function unfolded(view: ListView, occurrence: Occurrence): TemplateResult {
  const { image, summary, description } = occurrence.event;
  return html`<div class="inside">
    ${marks(view, occurrence)} ${view.hide.includes('image') ? nothing : picture(view, image)}
    ${prose(view, summary)} ${prose(view, description)} ${facts(eventFacts(view, occurrence))}
  </div>`;
}

/**
 * A date of a project: the day leads, beside it what it is, when and where. Its name opens it in the calendar on the page
 * that shows it, else right here.
 *
 * @param withZone - whether it says itself whose time it is
 */
export function dateRow(
  view: ListView,
  { key, project }: Row,
  occurrence: Occurrence,
  withZone = false,
): TemplateResult {
  const { feed, locale } = view;
  const { start, date, name, event } = occurrence;
  const { id } = event;
  const what: SelectDetail = { type: 'event', id, date };
  const address = `${id}/${date}`;
  const place = `${key}/${address}`;
  const linked = view.served('event', id);
  const open = !linked && view.opened.has(place);
  const meta = [
    whenSentence(occurrence, locale),
    withZone && zoneOf(view, [occurrence]),
    whereWords(view, occurrence),
  ];
  return html`<time class="date beside" datetime=${toOffsetString(start, feed.timeZone)}>
      <span class="hidden-words">${formatDate(start, locale, 'full')}</span>
      <span class="number" aria-hidden="true">${formatDate(start, locale, 'day')}</span>
      <span class="weekday second" aria-hidden="true"
        ><span>${formatDate(start, locale, 'weekdayShort')}</span
        ><span>${formatDate(start, locale, 'monthShort')}</span></span
      >
    </time>
    <div class=${isOff(occurrence) ? 'off' : ''}>
      ${
        linked
          ? html`<a
              class="button plain what"
              href=${fragmentLink('kin-top-event', address)}
              @click=${(press: MouseEvent) => view.leaves(press, what)}
              >${says(view, name)}</a
            >`
          : html`<details ?open=${open} @toggle=${view.toggles(place, what)}>
              <summary class="button plain what">${says(view, name)}${icon('down')}</summary>
              ${open ? unfolded(view, withoutProject(occurrence, project)) : nothing}
            </details>`
      }
      ${
        open
          ? nothing
          : html`<p class="second">${joined(meta)}</p>
              ${marks(view, occurrence)}`
      }
    </div>`;
}
