import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Contact } from '../../feed/feed.js';
import type { VcardVersion } from '../../files/vcard.js';
import type { ViewContext } from '../../ui/context.js';
import { says } from '../../ui/context.js';
import { heading } from '../../ui/heading.js';
import { languageNames } from '../../ui/language-name.js';
import { namesOf } from '../../ui/offer.js';
import { line } from '../line.js';
import { exceptions, hoursTable, notesAlone } from './hours.js';
import { organizationLine } from './identity.js';
import { reachable } from './reachable.js';
import { reachButtons } from '../../ui/reach-buttons.js';
import { saveContact } from './save-contact.js';

/** What a card says of a person besides what the feed knows. */
export interface PersonOptions {
  /** Level of the heading. */
  level: number;
  /** Whether there is nobody else, so that the organisation is named with the person. */
  isAlone: boolean;
  /** How the person is saved to an address book. */
  version: VcardVersion;
}

/** A person: who it is, how and when to reach them. */
export function person(
  view: ViewContext,
  contact: Contact,
  { level, isAlone, version }: PersonOptions,
): TemplateResult {
  const { hide, locale } = view;
  const { name, role, languages = [], fields, channels = [], openingHours: hours = [] } = contact;
  const shows = (part: string): boolean => !hide.includes(part);
  // Neither a note nor a date on which it is closed says when somebody is there otherwise.
  const timed = hours.some(
    ({ opens, byAppointment, closed, validFrom, validThrough }) =>
      opens || byAppointment || (closed && !validFrom && !validThrough),
  );
  const spoken =
    languages.length > 0 && shows('languages')
      ? msg(str`Spricht ${languageNames(languages, locale)}`, {
          id: 'contact.languages',
          desc: '{0} is a list of language names in the nominative, as in: Deutsch, Russisch',
        })
      : undefined;
  return html`<section class="person" part="contact">
    <div>
      ${heading(level, 'title', says(view, name), `contact-${contact.id}`)}
      ${line(says(view, role), 'second', 'role')}
      ${isAlone ? line(organizationLine(view), 'second', 'organization') : nothing}
      ${line(spoken, 'second', 'languages')}
      ${line(
        fields.length > 0 &&
          shows('fields') && [
            msg('Zuständig für:', {
              id: 'contact.fields',
              desc: 'Before the names of the fields of activity somebody answers for',
            }),
            ' ',
            namesOf(view, fields),
          ],
        'second',
        'fields',
      )}
    </div>
    <div class="reach">
      ${timed && shows('status') ? reachable(hours, view) : nothing}
      ${reachButtons(contact, saveContact(view, contact, version, spoken))}
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
    ${shows('hours') ? (timed ? hoursTable(view, hours) : [notesAlone(view, hours), exceptions(view, hours)]) : nothing}
  </section>`;
}
