import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { FilterName, FilterValue } from '../feed/narrow.js';
import type { ViewContext } from '../ui/context.js';
import { byKey } from '../ui/by-key.js';
import { button } from '../ui/button.js';
import { icon } from '../ui/icon.js';
import { selectField } from '../ui/select-field.js';
import { empty } from '../ui/states.js';
import type { Filter } from './filter-options.js';
import { optionsOf } from './filter-options.js';

/** What a visitor can narrow a list by, has chosen, and what that leaves. */
export interface Filtering<Offer> {
  found: readonly Offer[];
  filters: readonly Filter[];
  /** How many of them are set. */
  set: number;
  /** Whether there is room for all of them, or still was when the visitor went to one; else they are folded. */
  unfolded: boolean | 'still' | null;
  /** Sets a filter, or with nothing takes it back. */
  choose(name: FilterName, value: FilterValue | ''): void;
  /** The same for what is being typed. */
  seek(input: Event): void;
  clear(): void;
}

/** What a visitor’s choice leaves, of whatever is offered. */
export type Narrowed = Pick<Filtering<unknown>, 'found' | 'filters'>;

/** What the filters are called. */
export const filterTitles = (): Record<FilterName, string> => ({
  field: msg('Arbeitsfeld', { id: 'filter.field', desc: 'Label of a filter: field of activity' }),
  audience: msg('Für wen', { id: 'filter.audience', desc: 'Label of a filter: audience' }),
  spoken: msg('Gesprochene Sprache', { id: 'filter.spoken', desc: 'Label of a filter' }),
  place: msg('Ort', { id: 'filter.place', desc: 'Label of a filter: where it takes place' }),
  free: msg('Kostenfrei', { id: 'filter.free', desc: 'Label of a filter to tick: free of charge' }),
  attendance: msg('Teilnahme', {
    id: 'filter.attendance',
    desc: 'Label of a filter, and term in an event: on site or online',
  }),
  wheelchair: msg('Mit Rollstuhl zugänglich', {
    id: 'filter.wheelchair',
    desc: 'Label of a filter to tick: wheelchair accessible',
  }),
  search: msg('Suchen', { id: 'filter.search', desc: 'Label of a field for words to look for' }),
});

function control(context: ViewContext, filter: Filter, { choose, seek }: Filtering<unknown>): TemplateResult {
  const { name, value = '' } = filter;
  const title = filterTitles()[name];
  const id = `filter-${name}`;
  // An attribute, not a property: what the field begins with. A visitor may type on before the words are answered.
  if (name === 'search')
    return html`<div class="field">
      <label for=${id}>${title}</label>
      <input class="input" id=${id} type="search" dir="auto" value=${value as string} @input=${seek} />
    </div>`;
  if (name === 'free' || name === 'wheelchair')
    return html`<label class="choice"
      ><input
        id=${id}
        type="checkbox"
        .checked=${!!value}
        @change=${({ target }: Event) => choose(name, (target as HTMLInputElement).checked || '')}
      /><span>${title}</span></label
    >`;
  return selectField(
    id,
    title,
    msg('Alle', { id: 'filter.all', desc: 'First choice of a filter: no limit' }),
    optionsOf(context, filter),
    value as string,
    (one) => choose(name, one),
  );
}

/** The filters: side by side where there is room, else folded; the fold says how many are set. */
export function filterBar(
  context: ViewContext,
  filtering: Filtering<unknown>,
): TemplateResult | typeof nothing {
  const { filters, set, unfolded } = filtering;
  if (!filters.length) return nothing;
  const title = msg('Filtern', {
    id: 'filter.group',
    desc: 'Name of the group of filters; also unfolds them',
  });
  return html`<details class="filters" part="filters" ?open=${unfolded}>
    <summary class="button plain">
      ${
        set
          ? msg(str`Filtern: ${set} gesetzt`, { id: 'filter.set', desc: '{0} is how many filters are set' })
          : title
      }${icon('down')}
    </summary>
    <div class="filter-fields" role="group" aria-label=${title}>
      ${byKey(filters.map((filter) => [filter.name, control(context, filter, filtering)]))}
    </div>
  </details>`;
}

/** The way back to everything. */
export const clearButton = ({ clear }: Filtering<unknown>, name: 'plain' | 'main'): TemplateResult =>
  button(
    msg('Filter zurücksetzen', { id: 'filter.clear', desc: 'Button: show everything again' }),
    clear,
    name,
  );

/** What to do where a choice leaves nothing. */
export const otherChoice = (): string =>
  msg('Wählen Sie etwas anderes aus, oder setzen Sie die Filter zurück.', {
    id: 'empty.filtered-text',
    desc: 'The filters leave nothing',
  });

/** What the visitor chose leaves nothing. */
export const noneChosen = (level: number, filtering: Filtering<unknown>): TemplateResult =>
  empty(
    msg('Nichts passt zu dieser Auswahl', { id: 'empty.filtered', desc: 'Title: the filters leave nothing' }),
    otherChoice(),
    level,
    clearButton(filtering, 'main'),
  );
