import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Project } from '../../feed/feed.js';
import type { Occurrence } from '../../feed/occurrences.js';
import { says } from '../../ui/context.js';
import { heading } from '../../ui/heading.js';
import { namesOf } from '../../ui/offer.js';
import { statusMark } from '../../ui/status-mark.js';
import { details } from './details.js';
import type { ListView } from './list-view.js';
import { anchorOf } from './list-view.js';
import { nextDates } from './next-dates.js';

function kindWords(type: Project['type']): string | undefined {
  switch (type) {
    case 'project':
      return msg('Projekt', { id: 'kind.project', desc: 'Type of an offer' });
    case 'service':
      return msg('Angebot', { id: 'kind.service', desc: 'Type of an offer: a service such as advice' });
    case 'course':
      return msg('Kurs', { id: 'kind.course', desc: 'Type of an offer: a course or workshop' });
    case 'group':
      return msg('Gruppe', { id: 'kind.group', desc: 'Type of an offer: people who meet regularly' });
    default:
      return undefined;
  }
}

/** What a visitor must know before coming: that it has not begun, pauses or is over; any other status as written. */
function statusOf({ status }: Project): TemplateResult | typeof nothing {
  switch (status) {
    case undefined:
    case 'active':
      return nothing;
    case 'planned':
      return statusMark(
        'planned',
        msg('Geplant', { id: 'project.planned', desc: 'An offer that will begin' }),
        'open',
      );
    case 'paused':
      return statusMark(
        'paused',
        msg('Macht Pause', { id: 'project.paused', desc: 'An offer that pauses' }),
        'postponed',
      );
    case 'ended':
      return statusMark(
        'ended',
        msg('Beendet', { id: 'project.ended', desc: 'An offer that is over' }),
        'closed',
      );
    default:
      return statusMark('as-written', html`<bdi>${status}</bdi>`);
  }
}

/** Since when: a year or a date, as the feed has it. */
export const sinceWords = (since: string): string =>
  msg(str`Seit ${since}`, { id: 'project.since', desc: '{0} is a year such as 2009' });

/** Its dates, if the partner wants them shown. */
export const datesOf = ({ feed, now, hide }: ListView, { id }: Project): Occurrence[] =>
  hide.includes('dates') ? [] : nextDates(feed, id, now);

/**
 * A project in the list: what it is, its name, in a sentence, for whom; everything else is folded away.
 * @param name - class of its heading
 * @param between - what stands before the fold
 * @param dates - the dates inside the fold
 */
export function project(
  view: ListView,
  entry: Project,
  level: number,
  name: 'name' | 'title',
  dates: readonly Occurrence[],
  between: unknown = nothing,
): unknown {
  const { hide } = view;
  const kind = hide.includes('kind') ? undefined : kindWords(entry.type);
  const audiences = hide.includes('audiences') ? [] : entry.audiences;
  return [
    kind ? html`<p class="second" part="kind">${kind}</p>` : nothing,
    heading(level, name, says(view, entry.name), anchorOf(entry)),
    statusOf(entry),
    entry.summary === undefined
      ? nothing
      : html`<p class="text" part="summary">${says(view, entry.summary)}</p>`,
    audiences.length
      ? html`<p class="second for" part="audiences">
          ${msg('Für:', { id: 'project.for', desc: 'Before a list of audiences in the nominative; with a colon where your language would inflect them, as in: For whom:' })}
          ${namesOf(view, audiences)}
        </p>`
      : nothing,
    between,
    hide.includes('details') ? nothing : details(view, entry, level, dates, between !== nothing),
  ];
}
