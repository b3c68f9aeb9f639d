import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ViewContext } from '../../ui/context.js';
import { plainText, says } from '../../ui/context.js';
import { facts } from '../../ui/facts.js';
import { heading } from '../../ui/heading.js';
import { icon } from '../../ui/icon.js';
import { joined, rows } from '../../ui/join.js';
import { organizationName, siteLink } from '../../ui/organizations.js';
import { prose } from '../../ui/prose.js';

/** As what the organisation is recognised, where it is a member, who funds it: up to three lists. */
export function roles(view: ViewContext, level: number): TemplateResult | typeof nothing {
  const { recognitions = [], memberOf, funders } = view.feed.organization;
  const lists: [part: string, title: string, entries: unknown[]][] = [
    [
      'recognitions',
      msg('Anerkannt als', { id: 'roles.recognitions', desc: 'Heading of a list of official recognitions' }),
      recognitions.map((text) => says(view, text)),
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
  const { organization } = view.feed;
  const { name, slogan, description, aim, tasks = [], team, areaServed = [], url } = organization;
  if (view.hide.includes('about')) return nothing;
  if (![slogan, description, aim, tasks[0], team, areaServed[0], url].some(Boolean)) return nothing;
  return html`<details class="about" part="about">
    <summary class="button plain">
      ${msg(str`Über ${plainText(view, name)}`, { id: 'about.title', desc: '{0} is the organisation' })}${icon('down')}
    </summary>
    <div class="inside">
      ${slogan === undefined ? nothing : html`<p class="slogan text">${says(view, slogan)}</p>`}
      ${prose(view, description)}
      ${facts([
        aim === undefined
          ? undefined
          : [
              msg('Ziel', { id: 'about.aim', desc: 'Term: what the organisation works for' }),
              prose(view, aim),
            ],
        tasks.length
          ? [
              msg('Aufgaben', { id: 'about.tasks', desc: 'Term: what the organisation does' }),
              rows(tasks.map((task) => says(view, task))),
            ]
          : undefined,
        team === undefined
          ? undefined
          : [msg('Team', { id: 'about.team', desc: 'Term: who works there' }), says(view, team)],
        areaServed.length
          ? [
              msg('Gebiet', { id: 'about.area', desc: 'Term: districts the organisation works for' }),
              joined(areaServed.map((area) => says(view, area))),
            ]
          : undefined,
        url
          ? [msg('Website', { id: 'fact.website', desc: 'Term: a link to another website' }), siteLink(url)]
          : undefined,
      ])}
    </div>
  </details>`;
}
