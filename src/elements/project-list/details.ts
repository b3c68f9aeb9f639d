import { zoneOf } from '../../ui/zone-note.js';
import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Organization } from '../../feed/feed.js';
import type { Occurrence } from '../../feed/occurrences.js';
import { formatDate } from '../../time/format.js';
import { isPlainDate } from '../../time/plain-date.js';
import { plainText, says } from '../../ui/context.js';
import type { Fact } from '../../ui/facts.js';
import { facts } from '../../ui/facts.js';
import { heading } from '../../ui/heading.js';
import { icon } from '../../ui/icon.js';
import { joined } from '../../ui/join.js';
import { apart } from '../../ui/link.js';
import { namesOf, offerFacts } from '../../ui/offer.js';
import { organizationName, siteLink } from '../../ui/organizations.js';
import { prose } from '../../ui/prose.js';
import { filterTitles } from '../filters.js';
import { line } from '../line.js';
import type { Row } from './arrange.js';
import { dateRow } from './date-row.js';
import type { ListView } from './list-view.js';

/** What is known of a project beyond what every offer has. */
function projectFacts(view: ListView, { label, project }: Row): Fact[] {
  const { fields, partners, funders, since, url } = project;
  const names = (list: readonly Organization[]): unknown =>
    joined(list.map((one) => organizationName(view, one)));
  return [
    // The field that the project stands under is named there.
    [
      filterTitles().field,
      namesOf(
        view,
        fields.filter((field) => field !== label),
      ),
    ],
    [msg('Partner', { id: 'fact.partners', desc: 'Term: organisations it is run with' }), names(partners)],
    [msg('Gefördert von', { id: 'fact.funders', desc: 'Term: organisations that fund it' }), names(funders)],
    [
      msg('Seit', { id: 'fact.since', desc: 'Term: year or date it began' }),
      since && apart(isPlainDate(since) ? formatDate(since, view.locale) : since),
    ],
    [msg('Website', { id: 'fact.website', desc: 'Term: a link to another website' }), url && siteLink(url)],
  ];
}

const datesTitle = (later: boolean): string =>
  later
    ? msg('Weitere Termine', {
        id: 'details.later-dates',
        desc: 'Heading of dates after the one shown above',
      })
    : msg('Nächste Termine', { id: 'details.dates', desc: 'Heading of the next dates of an offer' });

/** Whether there is a description in any language: programs write empty ones, too. */
const isDescribed = (view: ListView, { project }: Row): boolean =>
  /\S/.test(plainText(view, project.description));

/** All of it; undefined where there is nothing more to say. */
function inside(
  view: ListView,
  row: Row,
  level: number,
  dates: readonly Occurrence[],
  later: boolean,
): TemplateResult | undefined {
  const { project } = row;
  // For whom it is stands before the fold.
  const told = view.hide.includes('audiences') ? project : { ...project, audiences: [] };
  const known = facts([...offerFacts(view, told), ...projectFacts(view, row)]);
  if (!isDescribed(view, row) && known === nothing && !dates.length) return undefined;
  return html`<div class="inside">
    ${prose(view, project.description)} ${known}
    ${
      dates.length
        ? html`${heading(level + 1, 'subhead', datesTitle(later))} ${line(zoneOf(view, dates))}
            <ul role="list" class="next-dates" part="dates">
              ${dates.map((date) => html`<li>${dateRow(view, row, date)}</li>`)}
            </ul>`
        : nothing
    }
  </div>`;
}

/**
 * Everything that is known of a project, folded away until a visitor wants it; nothing where there is no more.
 * @param datesOf - the dates that are not shown before the fold
 * @param later - whether the next date is shown before the fold
 */
export function details(
  view: ListView,
  row: Row,
  level: number,
  datesOf: () => readonly Occurrence[],
  later: boolean,
): TemplateResult | typeof nothing {
  const { key, project } = row;
  const { id, name } = project;
  const open = view.opened.has(key);
  // Where there is a description there is something to unfold.
  const waits = !view.drawsFolded && !open && isDescribed(view, row);
  const content = waits ? nothing : inside(view, row, level, datesOf(), later);
  if (!content) return nothing;
  return html`<details part="details" ?open=${open} @toggle=${view.toggles(key, { type: 'project', id })}>
    <summary class="button plain">
      <span class="closed-only"
        >${msg('Mehr dazu', { id: 'details.open', desc: 'Unfolds the details of an offer' })}</span
      ><span class="open-only"
        >${msg('Weniger zeigen', { id: 'details.close', desc: 'Folds the details of an offer' })}</span
      ><span class="hidden-words">: ${says(view, name)}</span>${icon('down')}
    </summary>
    ${content}
  </details>`;
}
