import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Text } from '../../feed/feed.js';
import type { ViewContext } from '../../ui/context.js';
import { inSentence, says } from '../../ui/context.js';
import { facts, isKnown } from '../../ui/facts.js';
import { heading } from '../../ui/heading.js';
import { icon } from '../../ui/icon.js';
import { joined, rows } from '../../ui/join.js';
import { organizationName, siteLink } from '../../ui/organizations.js';
import { prose } from '../../ui/prose.js';

/** The texts that say something: programs write empty ones, too. */
const said = (view: ViewContext, texts: readonly Text[]): unknown[] =>
  texts.map((text) => says(view, text)).filter(isKnown);

/** As what the organisation is recognised, where it is a member, who funds it: up to three lists. */
export function roles(view: ViewContext, level: number): TemplateResult | typeof nothing {
  const { recognitions = [], memberOf, funders } = view.feed.organization;
  const lists: [part: string, title: string, entries: unknown[]][] = [
    [
      'recognitions',
      msg('Anerkannt als', { id: 'roles.recognitions', desc: 'Heading of a list of official recognitions' }),
      said(view, recognitions),
    ],
    [
      'memberships',
      msg('Mitglied bei', { id: 'roles.memberships', desc: 'Heading of a list of associations' }),
      memberOf.map((one) => organizationName(view, one)),
    ],
    [
      'funders',
      msg('Gefördert von', { id: 'roles.funders', desc: 'Heading of a list of funders' }),
      funders.map((one) => organizationName(view, one)),
    ],
  ];
  const shown = lists.filter(([part, , entries]) => entries.length && !view.hide.includes(part));
  return shown.length
    ? html`<div class="roles">
        ${shown.map(
          ([part, title, entries]) =>
            html`<div part=${part}>${heading(level, 'role-title', title)}${rows(entries)}</div>`,
        )}
      </div>`
    : nothing;
}

/** What the organisation is and does, folded away; nothing where the feed does not say. */
export function about(view: ViewContext): TemplateResult | typeof nothing {
  const { hide, feed } = view;
  const { name, description, aim, team, areaServed = [], url } = feed.organization;
  const tasks = said(view, feed.organization.tasks ?? []);
  const shown = (part: string, content: unknown): unknown => !hide.includes(part) && content;
  const what = shown('description', prose(view, description));
  const known = facts([
    [
      msg('Ziel', { id: 'about.aim', desc: 'Term: what the organisation works for' }),
      shown('aim', prose(view, aim)),
    ],
    [
      msg('Aufgaben', { id: 'about.tasks', desc: 'Term: what the organisation does' }),
      shown('tasks', tasks.length && rows(tasks)),
    ],
    [msg('Team', { id: 'about.team', desc: 'Term: who works there' }), shown('team', says(view, team))],
    [
      msg('Gebiet', { id: 'about.area', desc: 'Term: districts the organisation works for' }),
      shown('area', joined(said(view, areaServed))),
    ],
    [
      msg('Website', { id: 'fact.website', desc: 'Term: a link to another website' }),
      shown('website', url && siteLink(url)),
    ],
  ]);
  if (hide.includes('about') || !(isKnown(what) || isKnown(known))) return nothing;
  return html`<details class="about" part="about">
    <summary class="button plain">
      ${msg(str`Über ${inSentence(view, name)}`, { id: 'about.title', desc: '{0} is the organisation' })}${icon('down')}
    </summary>
    <div class="inside">${what || nothing} ${known}</div>
  </details>`;
}
