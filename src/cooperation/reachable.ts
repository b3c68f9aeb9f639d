/** Whether an answer can reach someone. Generous: a real address or number is never refused, only what cannot be one. */

export type EmailFault = 'atMissing' | 'localMissing' | 'domainMissing' | 'spaceInside';
export type TelephoneFault = 'digitsMissing';

// Direction marks, soft hyphens and zero-width characters that come along when an address is copied. Joiners (U+200C,
// U+200D) stay between others: Persian and Indic domain names need them.
const INVISIBLE =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|^\s*[\u200c\u200d]+|[\u200c\u200d]+\s*$/g;

/** An address or number as it is meant: without what surrounds it and nobody sees. */
export const tidy = (text: string): string => text.replace(INVISIBLE, '').trim();

/**
 * What is missing from an e-mail address, or nothing. Takes whatever RFC 5321 and RFC 6531 allow and more: no dot
 * needed, any script, quoted local parts, address literals.
 */
export function emailFault(text: string): EmailFault | undefined {
  // A quoted local part may hold what it likes, an @ included: it counts as one letter.
  const address = tidy(text).replace(/"(\\.|[^"\\])*"/g, 'q');
  const at = address.indexOf('@');
  if (at < 0) return 'atMissing';
  if (!at) return 'localMissing';
  if (/\s/.test(address)) return 'spaceInside';
  return /^(\.|$)|\.\.|[@,;]|\.$/.test(address.slice(at + 1)) ? 'domainMissing' : undefined;
}

/** What is missing from a telephone number, or nothing: two digits of any script will do, words beside them are welcome. */
export const telephoneFault = (text: string): TelephoneFault | undefined =>
  /\p{Nd}.*\p{Nd}/su.test(text) ? undefined : 'digitsMissing';
