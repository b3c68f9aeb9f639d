import type { Feed, FeedEvent, Project } from './feed.js';

/** What a list is narrowed to: any of the ids in each member, all members together. Empty means no limit. */
export interface Criteria {
  field?: readonly string[];
  audience?: readonly string[];
  spoken?: readonly string[];
  place?: readonly string[];
  type?: readonly string[];
  project?: readonly string[];
  exclude?: readonly string[];
  featured?: boolean;
}

type Offer = Project | FeedEvent;

const hasAny = (wanted: readonly string[] | undefined, found: readonly (string | undefined)[]): boolean =>
  !wanted?.length || wanted.some((id) => found.includes(id));
const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

/** Whether an offer is what is looked for. */
export function matches(offer: Offer, criteria: Criteria): boolean {
  // An event counts with its project, a project by itself.
  const of = 'startDate' in offer ? offer.project : offer;
  const own = [offer.id, of?.id];
  const { field, audience, spoken, place, type, project, exclude = [], featured } = criteria;
  return (
    hasAny(field, idsOf(offer.fields)) &&
    hasAny(audience, idsOf(offer.audiences)) &&
    hasAny(spoken, offer.languages ?? []) &&
    hasAny(place, [offer.place?.id]) &&
    hasAny(type, [of?.type]) &&
    hasAny(project, own) &&
    !exclude.some((id) => own.includes(id)) &&
    (!featured || !!offer.featured)
  );
}

/** What a visitor may choose from: only what occurs in these offers, in the feed's order. */
export const choicesIn = <K extends 'fields' | 'audiences'>(
  feed: Feed,
  offers: readonly Offer[],
  kind: K,
): Feed[K] =>
  (feed[kind] as { id: string }[]).filter(({ id }) =>
    offers.some((offer) => offer[kind].some((entry) => entry.id === id)),
  ) as Feed[K];

/** The contacts an element shows: the named one, else all. */
export const contactsOf = (feed: Feed, id?: string): Feed['contacts'] =>
  id ? feed.contacts.filter((contact) => contact.id === id) : feed.contacts;
