import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Contact } from '../../feed/feed.js';
import { housesOf } from '../../feed/houses.js';
import type { ViewContext } from '../../ui/context.js';
import { plainText, says } from '../../ui/context.js';
import { isKnown } from '../../ui/facts.js';
import { joined } from '../../ui/join.js';
import { logo } from '../../ui/logo.js';
import { mapLink } from '../../ui/map-link.js';
import { accessibilityWords, addressWords } from '../../ui/offer.js';
import { organizationName } from '../../ui/organizations.js';
import { emailLink, telephoneLink } from '../../ui/reach.js';
import { line } from '../line.js';

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

/**
 * Whose card it is: logo, motto, how it is reached itself, and where its houses are; nothing where the feed does not say.
 * Its names stand here unless they stand with the one person there is.
 *
 * @param contacts - who is on the card
 */
export function identity(view: ViewContext, contacts: readonly Contact[]): TemplateResult | typeof nothing {
  const { feed, hide } = view;
  const { organization } = feed;
  const { telephone, email } = organization;
  // Left out where a button shows it already: a contact's, or where there is nobody, the organisation's own.
  const isNew = (key: 'telephone' | 'email') =>
    contacts.length > 0 && contacts.every((contact) => contact[key] !== organization[key]);
  const shown = (part: string, content: unknown): unknown => (hide.includes(part) ? nothing : content);
  const known = [
    shown('logo', logo(organization.logo)),
    contacts.length === 1 ? nothing : line(organizationLine(view), 'name', 'organization'),
    shown('slogan', line(says(view, organization.slogan), 'second', 'slogan')),
    shown(
      'office',
      line(
        [
          telephone && isNew('telephone') && telephoneLink(telephone),
          email && isNew('email') && emailLink(email),
        ].filter(Boolean),
        'actions',
        'office',
      ),
    ),
    ...housesOf(feed).map((house) =>
      shown(
        'address',
        html`<div part="address">
          ${line(
            joined([
              plainText(view, house.name) !== plainText(view, organization.name) &&
                organizationName(view, house),
              ...addressWords(house),
            ]),
            'text',
          )}
          ${line(house.accessibility && accessibilityWords(view, house.accessibility))}
          <p class="actions">${mapLink(house)}</p>
        </div>`,
      ),
    ),
  ].filter(isKnown);
  return known.length ? html`<div class="identity">${known}</div>` : nothing;
}
