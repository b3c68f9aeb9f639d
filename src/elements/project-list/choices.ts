import type { FilterDetail } from '../../events.js';
import type { Audience, Feed, Field, Project } from '../../feed/feed.js';
import { choicesIn } from '../../feed/select.js';
import type { FilterName } from './list-view.js';

/** Something a visitor can narrow the list by. */
export interface Filter {
  name: FilterName;
  /** What there is to choose from. */
  entries: readonly (Field | Audience)[];
  /** The id of what is chosen. */
  value?: string;
}

/** The filters with what occurs in these offers; one that would leave nothing to choose is absent. */
export const filtersFor = (
  feed: Feed,
  offers: readonly Project[],
  names: readonly FilterName[],
  chosen: FilterDetail,
): Filter[] =>
  names
    .map((name): Filter => {
      const entries: readonly (Field | Audience)[] = choicesIn(feed, offers, `${name}s`);
      // What was chosen may no longer exist.
      return { name, entries, value: entries.find(({ id }) => id === chosen[name])?.id };
    })
    .filter(({ entries }) => entries.length > 1);

/** The offers that the visitor's choice leaves. */
export const narrow = (offers: readonly Project[], filters: readonly Filter[]): Project[] =>
  offers.filter((offer) =>
    filters.every(
      ({ name, value }) => !value || (offer[`${name}s`] as { id: string }[]).some(({ id }) => id === value),
    ),
  );
