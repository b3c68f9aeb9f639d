import type { FeedEvent, Project, Text } from './feed.js';
import type { Occurrence } from './occurrences.js';
import { finds, folded } from './search.js';
import type { Criteria, Criterion } from './select.js';
import { matcher, valuesOf, variantsOf } from './select.js';

/** By what visitors narrow what is offered. */
export const FILTERS = [
  'field',
  'audience',
  'spoken',
  'place',
  'free',
  'attendance',
  'wheelchair',
  'search',
] as const;
export type FilterName = (typeof FILTERS)[number];
/** An id or another word; true. */
export type FilterValue = string | true;

/** What a visitor narrowed a list to; absent means all. */
export interface Chosen {
  /** Id of a field of activity. */
  field?: string;
  /** Id of an audience. */
  audience?: string;
  /** Spoken language (BCP 47). */
  spoken?: string;
  /** Id of a place: that of a series, or of some of its dates. */
  place?: string;
  /** Only what is free of charge. */
  free?: true;
  /** `onsite` or `online`; what can be had both ways is among either. */
  attendance?: string;
  /** Only where wheelchairs get in: of a series where it usually is. */
  wheelchair?: true;
  /** The words looked for. */
  search?: string;
}

type Offer = Project | FeedEvent;

/** What there is to choose from in these offers; nothing where no choice would leave out any of them. */
export function choicesOf(offers: readonly Offer[], name: Criterion): FilterValue[] {
  const counts = new Map<FilterValue, number>();
  for (const offer of offers) {
    for (const value of valuesOf(offer, name)) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count < offers.length) ? [...counts.keys()] : [];
}

/** A text in all its languages. */
const inAll = (text: Text = ''): string[] => (typeof text === 'string' ? [text] : Object.values(text));

/** Folding is slow, and every key asks for it again. */
const searchable = new WeakMap<Offer, string>();

/** What of an offer is searched, in every language it has, under these names and at these places. */
function wordsOf(offer: Offer, variants: ReturnType<typeof variantsOf>): string {
  const { summary, description, fields, audiences } = offer;
  const places = variants.map(({ place }) => place);
  const named = ['project' in offer ? offer.project : undefined, ...fields, ...audiences];
  const texts = [...variants, ...places, ...named].map((entry) => entry?.name);
  texts.push(summary, description, ...places.map((place) => place?.addressLocality));
  return folded(texts.flatMap(inAll).join('\n'));
}

/** The same with every date that is different. */
function textOf(offer: Offer): string {
  let text = searchable.get(offer);
  if (text === undefined) searchable.set(offer, (text = wordsOf(offer, variantsOf(offer))));
  return text;
}

/** Makes offers ready to be searched. Yields after each: of a long programme it is much work. */
export function* folding(offers: readonly Offer[]): Generator<void, void> {
  for (const offer of offers) yield void textOf(offer);
}

/** Tells which dates of a series a search means: words that only one date has, such as its place, mean that one. */
export function soughtIn(search = ''): (one: Occurrence) => boolean {
  const isFound = finds(search);
  return (one) => !search || !one.event.overrides.size || isFound(wordsOf(one.event, [one]));
}

/** The offers that a visitor's choice leaves. */
export function narrow<Kind extends Offer>(
  offers: readonly Kind[],
  { search, ...chosen }: Chosen,
): readonly Kind[] {
  const criteria: Criteria = Object.fromEntries(
    Object.entries(chosen).map(([name, value]) => [name, [value]]),
  );
  const left = offers.filter(matcher(criteria));
  const isFound = finds(search ?? '');
  return search ? left.filter((offer) => isFound(textOf(offer))) : left;
}
