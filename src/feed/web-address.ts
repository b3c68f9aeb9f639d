/**
 * The address as an absolute http or https URL, also of `www.agency.example`; undefined for every other scheme, for blanks
 * and for what is no address.
 * @param base - what a relative address is resolved against
 */
export function webAddress(address: string, base: string): string | undefined {
  try {
    // Without its scheme it would be a path of the base.
    const whole = address.replace(/^\s*www\./i, 'https://www.');
    // Blanks alone would lead to the base.
    const { href, protocol } = new URL(whole, /\S/.test(address) ? base : undefined);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
