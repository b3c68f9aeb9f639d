import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Project } from '../../feed/feed.js';
import type { Occurrence } from '../../feed/occurrences.js';
import { isolated } from '../../feed/text.js';
import { fragmentLink } from '../../controllers/router.js';

import { audienceNames } from '../../ui/ages.js';
import { plainText, says } from '../../ui/context.js';
import { heading } from '../../ui/heading.js';
import type { IconName } from '../../ui/icon.js';
import { picture } from '../../ui/picture.js';
import { statusMark } from '../../ui/status-mark.js';
import { joined } from '../../ui/join.js';
import { untranslated } from '../../ui/untranslated.js';
import { line } from '../line.js';
import type { Row } from './arrange.js';
import { dateRow } from './date-row.js';
import { details } from './details.js';
import type { ListView } from './list-view.js';
import { anchorOf } from './list-view.js';
import { nextDates } from './next-dates.js';
import { requestAction } from './request.js';

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
  msg(str`Seit ${isolated(since)}`, { id: 'project.since', desc: '{0} is a year such as 2009' });

/** What it is, and that it is not told in the language it is wanted in. */
function kindLine(view: ListView, { type, name, summary }: Project): unknown {
  const pieces = [type && !view.hide.includes('kind') && kinds()[type], untranslated(view, [name, summary])];
  const told = pieces.filter(Boolean).map((piece) => html`<span>${piece}</span>`);
  return line(joined(told, ' '), 'second meta', 'kind');
}

/**
 * A project in the list: what it is, its name, in a sentence, for whom; everything else is folded away. A featured one
 * shows its next date at once.
 */
export function projectRow(view: ListView, row: Row, level: number): TemplateResult {
  const { feed, now, hide, opened, sharing } = view;
  const { key, project } = row;
  const { id, featured, name, status, summary, audiences, image } = project;
  const shows = (part: string): boolean => !hide.includes(part);
  const datesOf = (): Occurrence[] => (shows('dates') ? nextDates(feed, project, now) : []);
  const [next] = featured ? datesOf() : [];
  const open = opened.has(key);
  return html`<li class=${featured ? '' : 'project'} part=${featured ? 'project featured' : 'project'}>
    ${kindLine(view, project)} ${heading(level, featured ? 'title' : 'name', says(view, name), anchorOf(key))}
    ${statusOf(status)} ${line(says(view, summary), 'text', 'summary')}
    <div class="aside">
      ${shows('image') ? picture(view, image) : nothing}
      ${line(
        audiences.length &&
          shows('audiences') && [
            msg('Für:', {
              id: 'project.for',
              desc: 'Before a list of audiences in the nominative; with a colon where your language would inflect them, as in: For whom:',
            }),
            ' ',
            audienceNames(view, audiences),
          ],
        'second',
        'audiences',
      )}
    </div>
    ${next ? html`<div class="next">${dateRow(view, row, next, true)}</div>` : nothing}
    <div class="ways">
      ${shows('details') ? details(view, row, level, () => datesOf().slice(next ? 1 : 0), !!next) : nothing}
      ${requestAction(view, project, open)}
      ${
        open && shows('share')
          ? sharing.button(
              plainText(view, name),
              new URL(fragmentLink('kin-top-project', id), location.href).href,
            )
          : nothing
      }
    </div>
  </li>`;
}
