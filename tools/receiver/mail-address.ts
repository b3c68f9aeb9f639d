import { domainToASCII } from 'node:url';
import { tidy } from '../../src/cooperation/reachable.js';

// The dot-atom of RFC 5322 in ASCII; whatever else a mailbox may be called, mail programs differ about it.
const LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const DOMAIN = /^[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/;

/**
 * The one address in a text, safe in a header of a mail; undefined where there is none, or several, or one that not
 * every mail server takes.
 * @param text - `anna@kita.example` or `Anna <anna@kita.example>`
 * @returns the address, its domain in ASCII (RFC 5891)
 */
export function mailAddress(text: string): string | undefined {
  const bare = /^[^<>]*<([^<>]*)>$/.exec(tidy(text))?.[1] ?? tidy(text);
  const [local = '', domain = '', ...more] = bare.split('@');
  const ascii = domainToASCII(domain);
  const fits = !more.length && local.length <= 64 && LOCAL.test(local) && DOMAIN.test(ascii);
  return fits && ascii.length <= 253 ? `${local}@${ascii}` : undefined;
}
