import { ancestry } from '../i18n/ancestry.js';
import { memo } from '../time/memo.js';
import type { Feed, FeedEvent, Project } from './feed.js';

/** What a list is narrowed to: any of the ids in each member, all members together. Empty means no limit. */
export interface Criteria {
  field?: readonly string[];
  audience?: readonly string[];
  spoken?: readonly string[];
  place?: readonly string[];
  type?: readonly string[];
  project?: readonly string[];
  free?: readonly true[];
  attendance?: readonly string[];
  wheelchair?: readonly true[];
  exclude?: readonly string[];
  featured?: boolean;
}

type Offer = Project | FeedEvent;
/** An id or another word; true where something is so; undefined where it is not known. */
type Value = string | true | undefined;

const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

/** Whether nothing is to be paid, in whichever way that is said. */
export const isFree = (cost: Offer['cost']): boolean => !!(cost?.free ?? cost?.amount === 0);

/** An event counts with its project, a project by itself. */
const projectOf = (offer: Offer): Project | undefined => ('startDate' in offer ? offer.project : offer);

/** Whether one comes or joins online; who names a place alone expects people there. */
function attendanceOf(offer: Offer): Value[] {
  const { attendance = offer.place && 'onsite' } = offer as Partial<FeedEvent>;
  return attendance === 'mixed' ? ['onsite', 'online'] : [attendance];
}

/** What an offer says as a rule, and of each date that is different. */
export const variantsOf = (offer: Offer): Pick<Partial<Offer>, 'name' | 'place'>[] => [
  offer,
  ...('overrides' in offer ? offer.overrides.values() : []),
];

/**
 * The language that is heard, of whatever country and script: `ru` in `RU_ru`. Plain German is German, too, but who needs it
 * is not helped by the other: `de-simple` is that and `de`.
 */
const heardIn = memo((tag: string): readonly string[] => {
  const wider = ancestry(tag);
  const language = wider[wider.length - 1]!;
  // What is no tag stays what somebody wrote.
  if (!/^[a-z]{2,3}$/.test(language)) return [tag];
  return /-simple$/.test(wider[0]!) ? [`${language}-simple`, language] : [language];
});

/** What an offer has of everything it can be narrowed by. */
const VALUES = {
  field: ({ fields }: Offer): readonly Value[] => idsOf(fields),
  audience: ({ audiences }: Offer): readonly Value[] => idsOf(audiences),
  spoken: ({ languages = [] }: Offer): readonly Value[] => [...new Set(languages.flatMap(heardIn))],
  place: (offer: Offer): readonly Value[] => [...new Set(variantsOf(offer).map(({ place }) => place?.id))],
  type: (offer: Offer): readonly Value[] => [projectOf(offer)?.type],
  project: (offer: Offer): readonly Value[] => [offer.id, projectOf(offer)?.id],
  free: ({ cost }: Offer): readonly Value[] => [isFree(cost) || undefined],
  attendance: attendanceOf,
  wheelchair: ({ place }: Offer): readonly Value[] => [
    place?.accessibility?.wheelchair === 'yes' || undefined,
  ],
};
export type Criterion = keyof typeof VALUES;
const CRITERIA = Object.keys(VALUES) as Criterion[];

/** What an offer has of it: ids, words, or that it is so. */
export const valuesOf = (offer: Offer, name: Criterion): readonly Value[] => VALUES[name](offer);

/** Whether two names of a language are one: what is no tag is read in any case. */
const alike = (one: Value, other: Value): boolean => `${one}`.toLowerCase() === `${other}`.toLowerCase();

/** Whether a value is among those asked for. */
const isAmong = (name: Criterion, asked: readonly Value[], value: Value): boolean =>
  name === 'spoken' ? asked.some((tag) => alike(heardIn(tag as string)[0], value)) : asked.includes(value);

/** Tells whether an offer is what is looked for; of each in a long programme it looks only at what was asked for. */
export function matcher(criteria: Criteria): (offer: Offer) => boolean {
  const { exclude = [], featured } = criteria;
  const asked = CRITERIA.filter((name) => criteria[name]?.length);
  return (offer) =>
    asked.every((name) => valuesOf(offer, name).some((value) => isAmong(name, criteria[name]!, value))) &&
    !exclude.some((id) => valuesOf(offer, 'project').includes(id)) &&
    (!featured || !!offer.featured);
}

/** Whether an offer is what is looked for. */
export const matches = (offer: Offer, criteria: Criteria): boolean => matcher(criteria)(offer);

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
