import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { icon } from './icon.js';
import { dialable, isMailable } from './reach.js';

/** Ways to get in touch that can be pressed. */
interface Reach {
  telephone?: string | undefined;
  email?: string | undefined;
}

/** Telephone and e-mail as buttons, the first one filled; as text where a device could not use them. */
export function reachButtons({ telephone, email }: Reach): unknown {
  const digits = telephone && dialable(telephone);
  const mail = email && isMailable(email);
  const number = html`<bdi dir="ltr">${telephone}</bdi>`;
  const address = html`<bdi dir="ltr">${email}</bdi>`;
  if (!telephone && !email) return nothing;
  return html`<div class="actions" part="actions">
    ${
      digits
        ? html`<a class="button main" href=${`tel:${digits}`} part="telephone"
            >${icon('phone')}<span
              >${msg('Anrufen:', { id: 'contact.call', desc: 'Button: before a telephone number' })}
              ${number}</span
            ></a
          >`
        : telephone
          ? html`<p>
              ${msg('Telefon:', { id: 'contact.telephone', desc: 'Before a number that cannot be dialled' })}
              ${number}
            </p>`
          : nothing
    }
    ${
      mail
        ? html`<a class=${digits ? 'button' : 'button main'} href=${`mailto:${email}`} part="email"
            >${icon('mail')}<span
              ><span class="hidden-words"
                >${msg('E-Mail an', { id: 'contact.write', desc: 'Read aloud before an e-mail address on a button' })} </span
              >${address}</span
            ></a
          >`
        : email
          ? html`<p>
              ${msg('E-Mail:', { id: 'contact.email', desc: 'Before an address that is none' })} ${address}
            </p>`
          : nothing
    }
  </div>`;
}
