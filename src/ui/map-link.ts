import { msg } from '@lit/localize';
import type { Place } from '../feed/feed.js';
import { link } from './link.js';

const MAP = 'https://www.openstreetmap.org/';

/** Where a map shows a place: at its coordinates, else at its street; nowhere where neither is known. */
export function mapAddress(place: Place): string | undefined {
  const { latitude, longitude, streetAddress, postalCode = '', addressLocality = '' } = place;
  if (latitude !== undefined && longitude !== undefined)
    return `${MAP}?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`;
  const query = `${streetAddress}, ${postalCode} ${addressLocality}`;
  return streetAddress && `${MAP}search?${new URLSearchParams({ query }).toString()}`;
}

/** A link to a map, from which nothing is loaded before it is followed. */
export const mapLink = (place: Place): unknown => {
  const address = mapAddress(place);
  return (
    address &&
    link(address, msg('Karte bei OpenStreetMap', { id: 'place.map', desc: 'Link: shows a place on a map' }))
  );
};
