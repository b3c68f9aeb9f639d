import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Project } from '../../feed/feed.js';
import { says } from '../../ui/context.js';
import { heading } from '../../ui/heading.js';
import type { IconName } from '../../ui/icon.js';
import { namesOf } from '../../ui/offer.js';
import { statusMark } from '../../ui/status-mark.js';
import { line } from '../line.js';
import { dateRow } from './date-row.js';
import { details } from './details.js';
import type { ListView } from './list-view.js';
import { anchorOf } from './list-view.js';
import { nextDates } from './next-dates.js';

const kinds = (): Record<NonNullable<Project['type']>, string> => ({
  project: msg('Projekt', { id: 'kind.project', desc: 'Type of an offer' }),
  service: msg('Angebot', { id: 'kind.service', desc: 'Type of an offer: a service such as advice' }),
  course: msg('Kurs', { id: 'kind.course', desc: 'Type of an offer: a course or workshop' }),
  group: msg('Gruppe', { id: 'kind.group', desc: 'Type of an offer: people who meet regularly' }),
});

/** What a visitor must know before coming: that it has not begun, pauses or is over; any other status as written. */
function statusOf(status = 'active'): TemplateResult | typeof nothing {
  const known: [status: string, words: string, shape: IconName][] = [
    ['planned', msg('Geplant', { id: 'project.planned', desc: 'An offer that will begin' }), 'open'],
    ['paused', msg('Macht Pause', { id: 'project.paused', desc: 'An offer that pauses' }), 'postponed'],
    ['ended', msg('Beendet', { id: 'project.ended', desc: 'An offer that is over' }), 'closed'],
  ];
  if (status === 'active') return nothing;
  const [name, words, shape] = known.find(([one]) => one === status) ?? ['as-written', status];
  return statusMark(name, words, shape);
}

/** Since when: a year or a date, as the feed has it. */
export const sinceWords = (since: string): string =>
  msg(str`Seit ${since}`, { id: 'project.since', desc: '{0} is a year such as 2009' });

/**
 * A project in the list: what it is, its name, in a sentence, for whom; everything else is folded away. A featured one
 * shows its next date at once.
 */
export function projectRow(view: ListView, project: Project, level: number): TemplateResult {
  const { feed, now, hide } = view;
  const { featured, type, name, status, summary, audiences } = project;
  const shows = (part: string): boolean => !hide.includes(part);
  const dates = shows('dates') ? nextDates(feed, project, now) : [];
  const next = featured ? dates.shift() : undefined;
  return html`<li class=${featured ? '' : 'project'} part=${featured ? 'project featured' : 'project'}>
    ${line(type && shows('kind') && kinds()[type], 'second', 'kind')}
    ${heading(level, featured ? 'title' : 'name', says(view, name), anchorOf(project))} ${statusOf(status)}
    ${line(says(view, summary), 'text', 'summary')}
    ${line(
      audiences.length &&
        shows('audiences') && [
          msg('Für:', {
            id: 'project.for',
            desc: 'Before a list of audiences in the nominative; with a colon where your language would inflect them, as in: For whom:',
          }),
          ' ',
          namesOf(view, audiences),
        ],
      'second for',
      'audiences',
    )}
    ${next ? html`<div class="next">${dateRow(view, next, true)}</div>` : nothing}
    ${shows('details') ? details(view, project, level, dates, !!next) : nothing}
  </li>`;
}
