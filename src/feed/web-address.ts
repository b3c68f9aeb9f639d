/**
 * The address as an absolute http or https URL; undefined for every other scheme and for what is no address.
 * @param base - what a relative address is resolved against
 */
export function webAddress(address: string, base: string): string | undefined {
  try {
    const { href, protocol } = new URL(address, base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
