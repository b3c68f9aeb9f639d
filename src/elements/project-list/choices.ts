import type { FilterDetail } from '../../events.js';
import type { Audience, Feed, Field, Project } from '../../feed/feed.js';
import { choicesIn, matches } from '../../feed/select.js';
import type { FilterName } from './list-view.js';
import { FILTERS } from './list-view.js';

/** What a visitor can choose from, by filter; a filter that would leave nothing to choose is absent. */
export type Choices = Partial<Record<FilterName, readonly (Field | Audience)[]>>;

/** The choices that occur in these offers. */
export function choicesOf(feed: Feed, offers: readonly Project[], names: readonly FilterName[]): Choices {
  const choices: Choices = {};
  for (const name of names) {
    const found = choicesIn(feed, offers, name === 'field' ? 'fields' : 'audiences');
    if (found.length > 1) choices[name] = found;
  }
  return choices;
}

/** What the visitor chose, as far as it can still be chosen. */
export function effective(chosen: FilterDetail, choices: Choices): FilterDetail {
  const still: FilterDetail = {};
  for (const name of FILTERS) {
    const id = chosen[name];
    if (id && choices[name]?.some((choice) => choice.id === id)) still[name] = id;
  }
  return still;
}

const ids = (id: string | undefined): string[] => (id ? [id] : []);

/** The offers that the visitor's choice leaves. */
export const narrow = (offers: readonly Project[], { field, audience }: FilterDetail): Project[] =>
  offers.filter((offer) => matches(offer, { field: ids(field), audience: ids(audience) }));
