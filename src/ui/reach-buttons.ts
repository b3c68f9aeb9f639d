import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Channel } from '../feed/feed.js';
import type { IconName } from './icon.js';
import { icon } from './icon.js';
import { leftToRight } from './link.js';
import { emailAddress, telephoneAddress } from './reach.js';

/** Ways to get in touch that can be pressed. */
interface Reach {
  telephone?: string | undefined;
  email?: string | undefined;
  /** Those that are preferred, the best one first. */
  channels?: readonly Channel[] | undefined;
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

/**
 * Telephone and e-mail as buttons, the preferred one first, and filled; as text where a device could not use them. What
 * is known is shown even where it is not preferred.
 *
 * @param more - what else can be done
 */
export function reachButtons({ telephone, email, channels = [] }: Reach, more?: unknown): unknown {
  if (!telephone && !email) return nothing;
  const call = telephone && telephoneAddress(telephone);
  const write = email && emailAddress(email);
  const [preferred] = channels.filter((channel) => channel !== 'visit');
  const writeFirst = preferred === 'email';
  const ways = [
    telephone &&
      way(
        'telephone',
        'phone',
        telephone,
        call,
        !(writeFirst && write),
        msg('Anrufen:', { id: 'contact.call', desc: 'Button: before a telephone number' }),
        msg('Telefon:', { id: 'contact.telephone', desc: 'Before a number that cannot be dialled' }),
      ),
    email &&
      way(
        'email',
        'mail',
        email,
        write,
        writeFirst || !call,
        html`<span class="hidden-words"
          >${msg('E-Mail an', { id: 'contact.write', desc: 'Read aloud before an e-mail address on a button' })}</span
        >`,
        msg('E-Mail:', { id: 'contact.email', desc: 'Before an address that is none' }),
      ),
  ];
  return html`<div class="actions" part="actions">${writeFirst ? ways.reverse() : ways}${more}</div>`;
}
