import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { isKnown } from '../ui/facts.js';

/** A line of words in the quieter voice, unless named otherwise; none where there is nothing to say. */
export const line = (words: unknown, name = 'second', part?: string): TemplateResult | typeof nothing =>
  isKnown(words) ? html`<p class=${name} part=${part ?? nothing}>${words}</p>` : nothing;
