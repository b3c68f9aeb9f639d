import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Contact, Cost, FeedEvent, Place, Project, Registration } from '../feed/feed.js';
import { isClosed } from '../feed/occurrence-status.js';
import { isFree } from '../feed/select.js';
import { formatMoney } from '../time/format.js';
import { audienceNames } from './ages.js';
import type { ViewContext } from './context.js';
import { plainText, says } from './context.js';
import type { Fact } from './facts.js';
import { joined } from './join.js';
import { languageNames } from './language-name.js';
import { apart, link } from './link.js';
import { mapLink } from './map-link.js';
import { organizationName } from './organizations.js';
import { noteWords } from './prose.js';
import { emailLink, telephoneLink } from './reach.js';
import { momentWords } from './when.js';

/** A project or an event: what both have is shown alike, as facts; an element adds its own before and after. */
type Offer = Project | FeedEvent;

export const namesOf = (context: ViewContext, entries: readonly { name: Project['name'] }[]): unknown =>
  joined(entries.map(({ name }) => says(context, name)));

/** What it costs, in words. */
export function costWords(context: ViewContext, cost: Cost | undefined): unknown {
  if (!cost) return nothing;
  const { amount, currency = 'EUR', note } = cost;
  return joined([
    isFree(cost)
      ? msg('kostenfrei', { id: 'cost.free', desc: 'Free of charge' })
      : // Programs write 0 where nobody filled in a price.
        !!amount && formatMoney(amount, currency, context.locale),
    noteWords(context, note),
  ]);
}

/** Street and town, as far as they are known. */
export function addressWords({ streetAddress, postalCode, addressLocality }: Place): unknown[] {
  return [streetAddress, [postalCode, addressLocality].filter(Boolean).join(' ')].map(
    (line) => line && apart(line),
  );
}

/** A place with what is known of where it is. */
export function placeWords(context: ViewContext, place: Place): unknown {
  const { organization } = place;
  return joined([
    organizationName(context, place),
    // Whose house it is, unless the place is named after it.
    organization &&
      !plainText(context, place.name).includes(plainText(context, organization.name)) &&
      says(context, organization.name),
    ...addressWords(place),
  ]);
}

function wheelchairWords(wheelchair: NonNullable<Place['accessibility']>['wheelchair']): unknown {
  switch (wheelchair) {
    case 'yes':
      return msg('mit Rollstuhl zugänglich', {
        id: 'wheelchair.yes',
        desc: 'Place is wheelchair accessible',
      });
    case 'limited':
      return msg('mit Rollstuhl eingeschränkt zugänglich', {
        id: 'wheelchair.limited',
        desc: 'Place is partly wheelchair accessible',
      });
    case 'no':
      return msg('mit Rollstuhl nicht zugänglich', {
        id: 'wheelchair.no',
        desc: 'Place is not wheelchair accessible',
      });
    default:
      return undefined;
  }
}

/** How accessible a place is, as far as it is known. */
export const accessibilityWords = (
  context: ViewContext,
  { wheelchair, features = [], note }: NonNullable<Place['accessibility']>,
): unknown =>
  joined([
    wheelchairWords(wheelchair),
    ...features.map((feature) => says(context, feature)),
    noteWords(context, note),
  ]);

/** A contact: name, what the person does, and how to reach them. */
export const contactWords = (context: ViewContext, { name, role, telephone, email }: Contact): unknown =>
  joined([
    says(context, name),
    says(context, role),
    telephone && telephoneLink(telephone),
    email && emailLink(email),
  ]);

/** Whether there are places left; any other status as written. */
function placesLeft(status: Registration['status']): unknown {
  switch (status) {
    case 'full':
      return msg('Alle Plätze sind vergeben.', { id: 'registration.full', desc: 'No places left' });
    case 'waitlist':
      return msg('Alle Plätze sind vergeben; Sie können auf die Warteliste.', {
        id: 'registration.waitlist',
        desc: 'Only the waiting list is left',
      });
    case 'closed':
      return msg('Die Anmeldung ist beendet.', { id: 'registration.closed', desc: 'Registration is over' });
    case 'open':
    case undefined:
      return undefined;
    default:
      return status && apart(status);
  }
}

/** Whether one must register, until when, how many places there are, and how it is done. */
export function registrationWords(
  context: ViewContext,
  registration: Registration,
  attendance?: FeedEvent['attendance'],
): unknown {
  const { required, status, deadline, capacity, url, email, telephone, note } = registration;
  const closed = isClosed(registration, context.now);
  return joined(
    [
      required === true &&
        msg('Erforderlich.', { id: 'registration.required', desc: 'Registration is required' }),
      required === false &&
        (attendance === 'online'
          ? msg('Nicht nötig.', {
              id: 'registration.not-required-online',
              desc: 'No registration needed, and there is no place to come to',
            })
          : msg('Nicht nötig, kommen Sie einfach vorbei.', {
              id: 'registration.not-required',
              desc: 'No registration needed',
            })),
      deadline &&
        msg(str`Anmeldeschluss: ${momentWords(deadline, context.locale)}.`, {
          id: 'registration.deadline',
          desc: '{0} is a date',
        }),
      capacity !== undefined &&
        !closed &&
        msg(str`Zahl der Plätze: ${capacity}.`, { id: 'registration.capacity', desc: '{0} is a number' }),
      placesLeft(closed ? 'closed' : status),
      noteWords(context, note),
      !closed &&
        url &&
        link(url, msg('Zur Anmeldung', { id: 'registration.link', desc: 'Link to the registration page' })),
      !closed && email && emailLink(email),
      !closed && telephone && telephoneLink(telephone),
    ],
    ' ',
  );
}

/** Facts of an offer in the order in which people ask: where, in which language, for whom, at what cost, with whom. */
export function offerFacts(context: ViewContext, offer: Offer): Fact[] {
  const { place, languages = [], audiences, cost, registration, contacts } = offer;
  const known: [term: string, value: unknown][] = [
    [
      msg('Wo', { id: 'fact.place', desc: 'Term: where it takes place' }),
      place && joined([placeWords(context, place), mapLink(place)], html`<br />`),
    ],
    [
      msg('Zugang', { id: 'fact.access', desc: 'Term: how accessible the place is' }),
      place?.accessibility && accessibilityWords(context, place.accessibility),
    ],
    [
      msg('Sprachen', { id: 'fact.languages', desc: 'Term: spoken languages' }),
      languageNames(languages, context.locale),
    ],
    [msg('Für wen', { id: 'fact.audiences', desc: 'Term: audiences' }), audienceNames(context, audiences)],
    [msg('Kosten', { id: 'fact.cost', desc: 'Term: price' }), cost && costWords(context, cost)],
    [
      msg('Anmeldung', { id: 'fact.registration', desc: 'Term: registration' }),
      registration && registrationWords(context, registration, (offer as Partial<FeedEvent>).attendance),
    ],
    [
      msg('Kontakt', { id: 'fact.contact', desc: 'Term: contact persons' }),
      joined(
        contacts.map((contact) => contactWords(context, contact)),
        html`<br />`,
      ),
    ],
  ];
  // What is empty is not known.
  return known.filter(([, value]) => value && (value as ArrayLike<unknown>).length !== 0);
}
