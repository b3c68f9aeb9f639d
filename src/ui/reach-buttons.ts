import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { IconName } from './icon.js';
import { icon } from './icon.js';
import { leftToRight } from './link.js';
import { emailAddress, telephoneAddress } from './reach.js';

/** Ways to get in touch that can be pressed. */
interface Reach {
  telephone?: string | undefined;
  email?: string | undefined;
}

/** A button that says where it leads; words where a device could not use it. */
const way = (
  name: keyof Reach,
  symbol: IconName,
  text: string,
  address: string | undefined,
  isFirst: boolean,
  pressed: unknown,
  said: string,
): TemplateResult =>
  address
    ? html`<a class=${isFirst ? 'button main' : 'button'} href=${address} part=${name}
        >${icon(symbol)}<span>${pressed} ${leftToRight(text)}</span></a
      >`
    : html`<p>${said} ${leftToRight(text)}</p>`;

/** Telephone and e-mail as buttons, the first one filled; as text where a device could not use them. */
export function reachButtons({ telephone, email }: Reach): unknown {
  if (!telephone && !email) return nothing;
  const call = telephone && telephoneAddress(telephone);
  return html`<div class="actions" part="actions">
    ${
      telephone &&
      way(
        'telephone',
        'phone',
        telephone,
        call,
        true,
        msg('Anrufen:', { id: 'contact.call', desc: 'Button: before a telephone number' }),
        msg('Telefon:', { id: 'contact.telephone', desc: 'Before a number that cannot be dialled' }),
      )
    }
    ${
      email &&
      way(
        'email',
        'mail',
        email,
        emailAddress(email),
        !call,
        html`<span class="hidden-words"
          >${msg('E-Mail an', { id: 'contact.write', desc: 'Read aloud before an e-mail address on a button' })}</span
        >`,
        msg('E-Mail:', { id: 'contact.email', desc: 'Before an address that is none' }),
      )
    }
  </div>`;
}
