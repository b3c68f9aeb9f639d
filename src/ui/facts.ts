import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

/** A term and what is known of it; undefined, empty or false where nothing is. */
export type Fact = readonly [term: string, value: unknown] | undefined;

/** Whether there is anything to say: an empty list, an empty text and `nothing` are none. */
export const isKnown = (value: unknown): boolean =>
  !!value && value !== nothing && (value as Partial<readonly unknown[]>).length !== 0;

/** What is known, as a list of terms; what is not known is left out. */
export function facts(all: readonly Fact[]): TemplateResult | typeof nothing {
  const known = all.filter((fact) => fact && isKnown(fact[1]));
  return known.length
    ? html`<dl class="facts" part="facts">
        ${known.map(
          (fact) =>
            html`<dt>${fact![0]}</dt>
              <dd>${fact![1]}</dd>`,
        )}
      </dl>`
    : nothing;
}
