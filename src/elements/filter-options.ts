import { msg } from '@lit/localize';
import type { Chosen, FilterName, FilterValue } from '../feed/narrow.js';
import { choicesOf } from '../feed/narrow.js';
import type { FeedEvent, Project } from '../feed/feed.js';
import type { ViewContext } from '../ui/context.js';
import { found, langOf } from '../ui/context.js';
import { languageName } from '../ui/language-name.js';
import type { Choice } from '../ui/select-field.js';

/** Something a visitor can narrow a list by. */
export interface Filter {
  name: FilterName;
  /** What there is to choose from. */
  values: readonly FilterValue[];
  /** What is chosen. */
  value?: FilterValue;
}

/** The filters with what occurs in these offers; one that would leave nothing to choose is absent. */
export const filtersFor = (
  offers: readonly (Project | FeedEvent)[],
  names: readonly FilterName[],
  chosen: Chosen,
): Filter[] =>
  names.flatMap((name): Filter[] => {
    const value = chosen[name];
    if (name === 'search') return offers.length > 1 ? [{ name, values: [], value }] : [];
    const values = choicesOf(offers, name);
    // What was chosen may no longer exist.
    return values.length ? [{ name, values, value: values.find((one) => one === value) }] : [];
  });

/** What a select offers, in words: what the feed names in its order, all else by the alphabet. */
export function optionsOf(context: ViewContext, { name, values }: Filter): Choice[] {
  const { feed, locale } = context;
  if (name === 'field' || name === 'audience' || name === 'place')
    return feed[`${name}s`]
      .filter(({ id }) => values.includes(id))
      .map((entry) => {
        const { text, lang } = found(context, entry.name);
        return { value: entry.id, label: text, lang: langOf(lang, context) as string };
      });
  const ways: Record<string, string> = {
    onsite: msg('Vor Ort', {
      id: 'filter.onsite',
      desc: 'Choice of a filter: one comes together at a place',
    }),
    online: msg('Online', {
      id: 'filter.online',
      desc: 'Choice of a filter: one takes part on the internet',
    }),
  };
  return (values as string[])
    .map((value) => ({ value, label: name === 'spoken' ? languageName(value, locale) : ways[value]! }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}
