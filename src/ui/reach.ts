import type { TemplateResult } from 'lit';
import { isMailable } from '../feed/email.js';
import { dialable } from '../feed/telephone.js';
import { leftToRight, link } from './link.js';

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
