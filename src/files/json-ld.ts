import type { Feed, Place, Text } from '../feed/feed.js';
import type { Occurrence } from '../feed/occurrences.js';
import { isFree } from '../feed/select.js';
import { localize } from '../feed/text.js';
import type { PlainMoment } from '../time/plain-date.js';
import { toOffsetString } from '../time/zone.js';

/** Statuses that have a term; any other is words of the feed. */
const STATUSES = ['Cancelled', 'Postponed', 'Rescheduled'];
/** Of registrations; a Map, as a status may be any word. A waiting list means no place; `closed` may mean either. */
const AVAILABILITY = new Map([
  ['open', 'InStock'],
  ['full', 'SoldOut'],
  ['waitlist', 'SoldOut'],
]);
const ATTENDANCE = { onsite: 'Offline', online: 'Online', mixed: 'Mixed' };

/** A term of the vocabulary. */
export const term = (word: string | undefined): string | undefined => word && `https://schema.org/${word}`;

/** Where a place is, as far as it is known. */
export const postalAddress = ({ streetAddress, postalCode, addressLocality }: Place) => ({
  '@type': 'PostalAddress',
  streetAddress,
  postalCode,
  addressLocality,
});

/**
 * An occurrence as schema.org's Event (https://schema.org/Event): what search engines read. Members that the feed does not
 * know are `undefined`, and not written.
 *
 * @param language - of its texts (BCP 47)
 */
export function toJsonLd(feed: Feed, occurrence: Occurrence, language: string): Record<string, unknown> {
  const { event, start, end, name, place, status, movedFrom } = occurrence;
  const { organization, timeZone } = feed;
  const plain = (text: Text | undefined) => text && localize(text, language, feed.language).text;
  const at = (moment: PlainMoment | undefined) => moment && toOffsetString(moment, timeZone);
  const { cost, registration, image, attendance = place && 'onsite', onlineUrl, url } = event;
  const price = isFree(cost) ? 0 : cost?.amount || undefined;
  const locations = [
    place && {
      '@type': 'Place',
      name: plain(place.name),
      address: postalAddress(place),
    },
    onlineUrl && { '@type': 'VirtualLocation', url: onlineUrl },
  ].filter((one) => one);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: plain(name),
    description: plain(event.summary),
    inLanguage: event.languages,
    startDate: at(start),
    endDate: at(end),
    previousStartDate: at(movedFrom),
    eventStatus: term(
      `Event${STATUSES.find((one) => one.toLowerCase() === status) ?? (movedFrom ? 'Rescheduled' : 'Scheduled')}`,
    ),
    eventAttendanceMode: term(attendance && `${ATTENDANCE[attendance]}EventAttendanceMode`),
    location: locations.length > 1 ? locations : locations[0],
    image: image?.src,
    url,
    isAccessibleForFree: cost?.free,
    offers:
      price === undefined
        ? undefined
        : {
            '@type': 'Offer',
            price,
            priceCurrency: cost?.currency ?? 'EUR',
            url: registration?.url,
            availability: term(AVAILABILITY.get(registration?.status ?? 'open')),
            availabilityEnds: at(registration?.deadline),
          },
    organizer: { '@type': 'Organization', name: plain(organization.name), url: organization.url },
  };
}
