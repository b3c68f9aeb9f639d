import type { Feed, Place } from './feed.js';

/** The houses of the organisation that publishes the feed: its places with a street, each address once. */
export function housesOf({ places, organization }: Feed): Place[] {
  const addresses = new Set<string>();
  return places.filter(({ organization: owner, streetAddress, postalCode, addressLocality }) => {
    // The rooms of a house are places of their own.
    const address = `${[streetAddress, postalCode, addressLocality]}`;
    const isNew = owner?.id === organization.id && !!streetAddress && !addresses.has(address);
    if (isNew) addresses.add(address);
    return isNew;
  });
}
