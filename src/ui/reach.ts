import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** A number as a telephone dials it; undefined where it has too few digits to be one. */
export function dialable(telephone: string): string | undefined {
  // "(0)" after a country code is for callers from within the country.
  const digits = telephone
    .replace(/\(0\)/, '')
    .replace(/(?!^\s*\+)[^\d]/g, '')
    .trim();
  return digits.replace(/\D/g, '').length > 2 ? digits : undefined;
}

/** An address a mail program takes; anything else is shown, but is no link. */
export const isMailable = (email: string): boolean => /^[^\s@<>,;?&#]+@[^\s@<>,;?&#]+$/.test(email);

/** The telephone number as a link, kept left to right; as text where it cannot be dialled. */
export function telephoneLink(telephone: string, name = ''): TemplateResult {
  const number = html`<bdi dir="ltr">${telephone}</bdi>`;
  const digits = dialable(telephone);
  return digits ? html`<a class=${name} href=${`tel:${digits}`}>${number}</a>` : number;
}

/** The e-mail address as a link, kept left to right; as text where it is none. */
export function emailLink(email: string, name = ''): TemplateResult {
  const address = html`<bdi dir="ltr">${email}</bdi>`;
  return isMailable(email)
    ? html`<a class=${name} href=${`mailto:${encodeURI(email)}`}>${address}</a>`
    : address;
}
