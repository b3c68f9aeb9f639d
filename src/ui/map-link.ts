import { msg } from '@lit/localize';
import type { Place } from '../feed/feed.js';
import { link } from './link.js';

const MAP = 'https://www.openstreetmap.org/';

/** Where a map shows a place: at its coordinates, else at its street in its town; nowhere where neither is known. */
export function mapAddress(place: Place): string | undefined {
  const { latitude, longitude, streetAddress, postalCode = '', addressLocality = '' } = place;
  // Programs write 0 where nobody filled in a number: off the coast of Africa.
  if (latitude && longitude)
    return `${MAP}?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`;
  const town = `${postalCode} ${addressLocality}`.trim();
  const query = `${streetAddress}, ${town}`;
  // Many towns have that street.
  return streetAddress && town ? `${MAP}search?${new URLSearchParams({ query }).toString()}` : undefined;
}

/** A link to a map, from which nothing is loaded before it is followed. */
export const mapLink = (place: Place): unknown => {
  const address = mapAddress(place);
  return (
    address &&
    link(address, msg('Karte bei OpenStreetMap', { id: 'place.map', desc: 'Link: shows a place on a map' }))
  );
};
