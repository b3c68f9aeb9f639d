import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Audience, Field } from '../../feed/feed.js';
import { plural } from '../../i18n/plural.js';
import type { ViewContext } from '../../ui/context.js';
import { found, langOf } from '../../ui/context.js';
import type { Choice } from '../../ui/select-field.js';
import { selectField } from '../../ui/select-field.js';
import type { Filter } from './choices.js';
import type { FilterName } from './list-view.js';

/** "12 Angebote", in the plural form the language has for it. */
export function offerCount(count: number): string {
  return plural(count, {
    zero: () => msg(str`${count} Angebote`, { id: 'offers.zero', desc: '{0} is a number of offers' }),
    one: () => msg(str`${count} Angebot`, { id: 'offers.one', desc: '{0} is a number of offers' }),
    two: () => msg(str`${count} Angebote`, { id: 'offers.two', desc: '{0} is a number of offers' }),
    few: () => msg(str`${count} Angebote`, { id: 'offers.few', desc: '{0} is a number of offers' }),
    many: () => msg(str`${count} Angebote`, { id: 'offers.many', desc: '{0} is a number of offers' }),
    other: () => msg(str`${count} Angebote`, { id: 'offers.other', desc: '{0} is a number of offers' }),
  });
}

const titleOf = (name: FilterName): string =>
  name === 'field'
    ? msg('Arbeitsfeld', { id: 'filter.field', desc: 'Label of a filter: field of activity' })
    : msg('Für wen', { id: 'filter.audience', desc: 'Label of a filter: audience' });

const toChoice = (context: ViewContext, { id, name }: Field | Audience): Choice => {
  const { text, lang } = found(context, name);
  return { value: id, label: text, lang: langOf(lang, context) as string };
};

/** The way back to everything. */
export const clearButton = (clear: () => void, name: 'plain' | 'main'): TemplateResult =>
  html`<button class=${`button ${name}`} type="button" @click=${clear}>
    ${msg('Filter zurücksetzen', { id: 'filter.clear', desc: 'Button: show everything again' })}
  </button>`;

/** What a visitor can narrow the list by, and how many there are now. */
export function filterBar(
  context: ViewContext,
  filters: readonly Filter[],
  count: number,
  choose: (name: FilterName, id: string) => void,
  clear: () => void,
): TemplateResult | typeof nothing {
  if (!filters.length) return nothing;
  const all = msg('Alle', { id: 'filter.all', desc: 'First choice of a filter: no limit' });
  const active = filters.some(({ value }) => value);
  return html`<div class="filters" part="filters">
    <div
      class="filter-fields"
      role="group"
      aria-label=${msg('Angebote filtern', { id: 'filter.group', desc: 'Name of the group of filters' })}
    >
      ${filters.map(({ name, entries, value = '' }) =>
        selectField(
          `filter-${name}`,
          titleOf(name),
          all,
          entries.map((entry) => toChoice(context, entry)),
          value,
          (id) => choose(name, id),
        ),
      )}
    </div>
    <div class="found">
      <p role="status" part="count">
        ${context.hide.includes('count') ? nothing : html`<b>${offerCount(count)}</b>`}
      </p>
      ${active && count ? clearButton(clear, 'plain') : nothing}
    </div>
  </div>`;
}
