import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Contact } from '../../feed/feed.js';
import type { ViewContext } from '../../ui/context.js';
import { plainText, says } from '../../ui/context.js';
import { heading } from '../../ui/heading.js';
import { joined } from '../../ui/join.js';
import { spokenLanguages } from '../../ui/offer.js';
import { line } from '../line.js';
import { hoursTable } from './hours.js';
import { reachable } from './reachable.js';
import { reachButtons } from '../../ui/reach-buttons.js';

/** The organisation by both its names, unless one says the other. */
export function organizationLine(view: ViewContext): unknown {
  const { name, alternateName } = view.feed.organization;
  const names =
    alternateName === undefined
      ? [name]
      : plainText(view, alternateName).includes(plainText(view, name))
        ? [alternateName]
        : [name, alternateName];
  return joined(names.map((one) => says(view, one)));
}

/** A person: who it is, how and when to reach them. */
export function person(view: ViewContext, contact: Contact, level: number): TemplateResult {
  const { hide, locale } = view;
  const { name, role, telephone, email, languages = [], channels = [], openingHours: hours = [] } = contact;
  const shows = (part: string): boolean => !hide.includes(part);
  const timed = hours.length > 0;
  return html`<section class="person" part="contact">
    <div>
      ${heading(level, 'title', says(view, name), `contact-${contact.id}`)}
      ${line(says(view, role), 'second', 'role')} ${line(organizationLine(view), 'second', 'organization')}
      ${line(
        languages.length &&
          shows('languages') &&
          msg(str`Spricht ${spokenLanguages(languages, locale)}`, {
            id: 'contact.languages',
            desc: '{0} is a list of language names in the nominative, as in: Deutsch, Russisch',
          }),
        'second',
        'languages',
      )}
    </div>
    <div class="reach">
      ${timed && shows('status') ? reachable(hours, view) : nothing} ${reachButtons({ telephone, email })}
      ${line(
        channels.includes('visit') &&
          shows('visit') &&
          msg('Auch persönlich: Besuch ist willkommen.', {
            id: 'contact.visit',
            desc: 'One may come in person',
          }),
        'second',
        'visit',
      )}
    </div>
    ${timed && shows('hours') ? hoursTable(view, hours) : nothing}
  </section>`;
}
