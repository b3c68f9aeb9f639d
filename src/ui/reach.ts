import type { TemplateResult } from 'lit';
import { leftToRight, link } from './link.js';

/** A number as a telephone dials it; undefined where it has too few digits to be one. */
export function dialable(telephone: string): string | undefined {
  // "(0)" after a country code is for callers from within the country.
  const digits = telephone
    .replace(/\(0\)/, '')
    .replace(/(?!^\s*\+)[^\d]/g, '')
    .trim();
  return digits.replace(/\D/g, '').length > 2 ? digits : undefined;
}

/** An address a mail program takes; anything else, and half a character, is shown, but is no link. */
export const isMailable = (email: string): boolean =>
  /^[^\s@<>,;?&#\p{Cs}]+@[^\s@<>,;?&#\p{Cs}]+$/u.test(email);

/** Where a press on a telephone number leads; nowhere where it cannot be dialled. */
export function telephoneAddress(telephone: string): string | undefined {
  const digits = dialable(telephone);
  return digits && `tel:${digits}`;
}

/** Where a press on an e-mail address leads; nowhere where it is none. */
export const emailAddress = (email: string): string | undefined =>
  isMailable(email) ? `mailto:${encodeURI(email)}` : undefined;

/** The telephone number as a link, kept left to right; as text where it cannot be dialled. */
export const telephoneLink = (telephone: string): TemplateResult =>
  link(telephoneAddress(telephone), leftToRight(telephone));

/** The e-mail address as a link, kept left to right; as text where it is none. */
export const emailLink = (email: string): TemplateResult => link(emailAddress(email), leftToRight(email));
