import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Contact, Cost, FeedEvent, Place, Project, Registration } from '../feed/feed.js';
import { formatDate, formatList, formatMoney, formatTime, languageName } from '../time/format.js';
import { timeOf } from '../time/plain-date.js';
import { audienceNames } from './ages.js';
import type { ViewContext } from './context.js';
import { says } from './context.js';
import type { Fact } from './facts.js';
import { joined } from './join.js';
import { emailLink, telephoneLink } from './reach.js';

/** What projects and events have in common, as facts; an element adds its own before and after. */
type Offer = Project | FeedEvent;

/** Names of spoken languages in the language of the interface. */
export const spokenLanguages = (tags: readonly string[], locale: string): string =>
  formatList(
    tags.map((tag) => languageName(tag, locale)),
    locale,
  );

export const namesOf = (context: ViewContext, entries: readonly { name: Project['name'] }[]): unknown =>
  joined(entries.map(({ name }) => says(context, name)));

/** What it costs, in words. */
export function costWords(context: ViewContext, cost: Cost | undefined): unknown {
  if (!cost) return nothing;
  const price = cost.free
    ? msg('kostenfrei', { id: 'cost.free', desc: 'Free of charge' })
    : cost.amount === undefined
      ? nothing
      : formatMoney(cost.amount, cost.currency ?? 'EUR', context.locale);
  return joined([price, cost.note ? says(context, cost.note) : nothing].filter((piece) => piece !== nothing));
}

/** A place with what is known of where it is. */
export function placeWords(context: ViewContext, place: Place): unknown {
  const { streetAddress, postalCode, addressLocality } = place;
  const town = [postalCode, addressLocality].filter(Boolean).join(' ');
  const name = says(context, place.name);
  return joined([
    place.url ? html`<a href=${place.url} rel="noopener">${name}</a>` : name,
    ...[streetAddress, town].filter(Boolean).map((line) => html`<bdi>${line}</bdi>`),
  ]);
}

/** How accessible a place is, as far as it is known. */
export function accessibilityWords(context: ViewContext, place: Place): unknown {
  const { wheelchair, features = [], note } = place.accessibility ?? {};
  const words = {
    yes: () =>
      msg('mit Rollstuhl zugänglich', { id: 'wheelchair.yes', desc: 'Place is wheelchair accessible' }),
    limited: () =>
      msg('mit Rollstuhl eingeschränkt zugänglich', {
        id: 'wheelchair.limited',
        desc: 'Place is partly wheelchair accessible',
      }),
    no: () =>
      msg('mit Rollstuhl nicht zugänglich', {
        id: 'wheelchair.no',
        desc: 'Place is not wheelchair accessible',
      }),
  };
  const pieces = [
    wheelchair && words[wheelchair](),
    ...features.map((feature) => says(context, feature)),
    note && says(context, note),
  ].filter(Boolean);
  return pieces.length ? joined(pieces) : undefined;
}

/** A contact: name, and how to reach the person. */
export const contactWords = (context: ViewContext, { name, telephone, email }: Contact): unknown =>
  joined(
    [says(context, name), telephone && telephoneLink(telephone), email && emailLink(email)].filter(Boolean),
  );

/** Whether one must register, until when, how many places there are, and how it is done. */
export function registrationWords(context: ViewContext, registration: Registration): unknown {
  const { required, deadline, capacity, url, email, telephone, note, status } = registration;
  const { locale } = context;
  const until =
    deadline &&
    [formatDate(deadline, locale), timeOf(deadline) && formatTime(deadline, locale)]
      .filter(Boolean)
      .join(', ');
  const full = status === 'full' || status === 'waitlist';
  const known = ['open', 'waitlist', 'full', 'closed'].includes(status ?? 'open');
  const sentences = [
    required === true &&
      msg('Erforderlich.', { id: 'registration.required', desc: 'Registration is required' }),
    required === false &&
      msg('Nicht nötig, kommen Sie einfach vorbei.', {
        id: 'registration.not-required',
        desc: 'No registration needed',
      }),
    until && msg(str`Anmeldeschluss: ${until}.`, { id: 'registration.deadline', desc: '{0} is a date' }),
    capacity !== undefined &&
      !full &&
      msg(str`Zahl der Plätze: ${capacity}.`, { id: 'registration.capacity', desc: '{0} is a number' }),
    status === 'full' &&
      msg('Alle Plätze sind vergeben.', { id: 'registration.full', desc: 'No places left' }),
    status === 'waitlist' &&
      msg('Alle Plätze sind vergeben; Sie können auf die Warteliste.', {
        id: 'registration.waitlist',
        desc: 'Only the waiting list is left',
      }),
    status === 'closed' &&
      msg('Die Anmeldung ist beendet.', { id: 'registration.closed', desc: 'Registration is over' }),
    !known && html`<bdi>${status}</bdi>`,
    note && says(context, note),
    url &&
      html`<a href=${url} rel="noopener"
        >${msg('Zur Anmeldung', { id: 'registration.link', desc: 'Link to the registration page' })}</a
      >`,
    email && emailLink(email),
    telephone && telephoneLink(telephone),
  ].filter(Boolean);
  return sentences.length ? joined(sentences, ' ') : undefined;
}

/** Facts of an offer in the order in which people ask: where, in which language, for whom, at what cost, with whom. */
export function offerFacts(context: ViewContext, offer: Offer): Fact[] {
  const { locale } = context;
  const registration = offer.registration && registrationWords(context, offer.registration);
  const access = offer.place && accessibilityWords(context, offer.place);
  return [
    offer.place && [
      msg('Wo', { id: 'fact.place', desc: 'Term: where it takes place' }),
      placeWords(context, offer.place),
    ],
    access
      ? [msg('Zugang', { id: 'fact.access', desc: 'Term: how accessible the place is' }), access]
      : undefined,
    offer.languages?.length
      ? [
          msg('Sprachen', { id: 'fact.languages', desc: 'Term: spoken languages' }),
          spokenLanguages(offer.languages, locale),
        ]
      : undefined,
    offer.audiences.length
      ? [
          msg('Für wen', { id: 'fact.audiences', desc: 'Term: audiences' }),
          audienceNames(context, offer.audiences),
        ]
      : undefined,
    offer.cost && [msg('Kosten', { id: 'fact.cost', desc: 'Term: price' }), costWords(context, offer.cost)],
    registration
      ? [msg('Anmeldung', { id: 'fact.registration', desc: 'Term: registration' }), registration]
      : undefined,
    offer.contacts.length
      ? [
          msg('Kontakt', { id: 'fact.contact', desc: 'Term: contact persons' }),
          joined(
            offer.contacts.map((contact) => contactWords(context, contact)),
            html`<br />`,
          ),
        ]
      : undefined,
  ] as Fact[];
}
