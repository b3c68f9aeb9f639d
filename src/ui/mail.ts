import { emailAddress } from './reach.js';

/** Longer addresses are cut off or refused by some mail programs. */
export const LONGEST_ADDRESS = 2000;

/**
 * A link that opens a mail with these fields in it (RFC 6068); undefined where `email` is none that a mail program takes.
 * A mail's lines end in CRLF, and its spaces are no plus signs.
 */
export function mailTo(email: string | undefined, fields: Record<string, string>): string | undefined {
  const address = email && emailAddress(email);
  return (
    address &&
    `${address}?${String(new URLSearchParams(fields))
      .replace(/\+/g, '%20')
      .replace(/(%0D)?%0A/g, '%0D%0A')}`
  );
}
