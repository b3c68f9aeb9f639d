import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { housesOf } from '../../feed/houses.js';
import type { ViewContext } from '../../ui/context.js';
import { plainText, says } from '../../ui/context.js';
import { isKnown } from '../../ui/facts.js';
import { joined } from '../../ui/join.js';
import { logo } from '../../ui/logo.js';
import { mapLink } from '../../ui/map-link.js';
import { accessibilityWords, addressWords } from '../../ui/offer.js';
import { organizationName } from '../../ui/organizations.js';
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
 * Whose card it is: logo, motto, and where its houses are; nothing where the feed does not say.
 *
 * @param isNamed - whether its names stand here, once for several people, and not with the one there is
 */
export function identity(view: ViewContext, isNamed: boolean): TemplateResult | typeof nothing {
  const { feed, hide } = view;
  const { organization } = feed;
  const shown = (part: string, content: unknown): unknown => (hide.includes(part) ? nothing : content);
  const known = [
    shown('logo', logo(organization.logo)),
    isNamed ? line(organizationLine(view), 'name', 'organization') : nothing,
    shown('slogan', line(says(view, organization.slogan), 'second', 'slogan')),
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
