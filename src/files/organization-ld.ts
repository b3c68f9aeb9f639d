import type { Contact, Feed, HoursEntry, Organization, Text } from '../feed/feed.js';
import { isMailable } from '../feed/email.js';
import { housesOf } from '../feed/houses.js';
import { dialable } from '../feed/telephone.js';
import { localize } from '../feed/text.js';
import { formatDate } from '../time/format.js';
import type { Weekday } from '../time/plain-date.js';
import { addDays, WEEKDAYS } from '../time/plain-date.js';
import { postalAddress, term } from './json-ld.js';

type Json = Record<string, unknown>;

/** What a weekday is called in the vocabulary: as in any English week. */
const dayTerm = (day: Weekday): string | undefined =>
  term(formatDate(addDays('2024-01-01', WEEKDAYS.indexOf(day)), 'en', 'weekday'));

/**
 * A row of hours for those who just come. Closed is from 00:00 to 00:00, around the clock to 23:59
 * (https://developers.google.com/search/docs/appearance/structured-data/local-business#business-hours). A weekly row
 * without such hours says no more than no row; a dated one by appointment, that the weekly ones do not count.
 */
function hours(row: HoursEntry): Json[] {
  const { days, opens, closes, validFrom, validThrough, closed, byAppointment } = row;
  const isDated = validFrom ?? validThrough;
  const isOpen = opens && closes && !closed && !byAppointment;
  if (!(isOpen || closed || (isDated && byAppointment))) return [];
  const whole = opens === closes;
  const ends = whole || closes === '24:00' ? '23:59' : closes;
  return [
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: (days ?? (isDated ? undefined : WEEKDAYS))?.map(dayTerm),
      opens: !isOpen || whole ? '00:00' : opens,
      closes: isOpen ? ends : '00:00',
      validFrom,
      validThrough,
    },
  ];
}

/** What is empty is not known. */
const some = <T>(list: readonly T[] | undefined): readonly T[] | undefined =>
  list?.length ? list : undefined;

/**
 * The organisation with those who answer, as schema.org's Organization (https://schema.org/Organization): what search
 * engines read. Members that the feed does not know are `undefined`, and not written.
 *
 * @param language - of its texts (BCP 47)
 * @param hide - parts of the card that nobody sees: search engines do not, either
 */
export function organizationLd(
  feed: Feed,
  contacts: readonly Contact[],
  language: string,
  hide: readonly string[],
): Json {
  const { organization } = feed;
  const plain = (text: Text | undefined) => text && localize(text, language, feed.language).text;
  const shown = <T>(part: string, value: T): T | undefined => (hide.includes(part) ? undefined : value);
  const told = <T>(part: string, value: T) => shown('about', shown(part, value));
  const others = (list: readonly Organization[]) =>
    some(list.map(({ name, url }) => ({ '@type': 'Organization', name: plain(name), url })));
  const reach = ({ telephone, email }: Pick<Contact, 'telephone' | 'email'>): Json => ({
    telephone: dialable(telephone ?? '') && telephone,
    email: isMailable(email ?? '') ? email : undefined,
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: plain(organization.name),
    alternateName: plain(organization.alternateName),
    slogan: plain(shown('slogan', organization.slogan)),
    description: plain(told('description', organization.description)),
    url: shown('website', organization.url),
    logo: shown('logo', organization.logo),
    ...shown('office', reach(organization)),
    address: shown('address', some(housesOf(feed).map(postalAddress))),
    areaServed: told('area', some(organization.areaServed?.map(plain))),
    memberOf: shown('memberships', others(organization.memberOf)),
    funder: shown('funders', others(organization.funders)),
    contactPoint: some(
      contacts.map((contact) => ({
        '@type': 'ContactPoint',
        name: plain(contact.name),
        contactType: plain(contact.role),
        ...reach(contact),
        availableLanguage: shown('languages', some(contact.languages)),
        hoursAvailable: shown('hours', some(contact.openingHours?.flatMap(hours))),
      })),
    ),
  };
}
