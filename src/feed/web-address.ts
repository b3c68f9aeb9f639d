/**
 * The address as an absolute http or https URL; undefined for every other scheme, for blanks and for what is no address.
 * @param base - what a relative address is resolved against
 */
export function webAddress(address: string, base: string): string | undefined {
  try {
    // Blanks alone would lead to the base.
    const { href, protocol } = new URL(address, /\S/.test(address) ? base : undefined);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
