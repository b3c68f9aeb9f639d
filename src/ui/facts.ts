import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

/** A term and what is known of it; undefined where nothing is. */
export type Fact = readonly [term: string, value: unknown] | undefined;

/** What is known, as a list of terms; what is not known is left out. */
export const facts = (known: readonly Fact[]): TemplateResult | typeof nothing =>
  known.some(Boolean)
    ? html`<dl class="facts" part="facts">
        ${known.map(
          (fact) =>
            fact &&
            html`<dt>${fact[0]}</dt>
              <dd>${fact[1]}</dd>`,
        )}
      </dl>`
    : nothing;
