import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Text } from '../feed/feed.js';
import { webAddress } from '../feed/web-address.js';
import type { ViewContext } from './context.js';
import { found, langOf, says } from './context.js';
import { leftToRight, link } from './link.js';

/** An address in running text, without the punctuation that ends the sentence, or a telephone number. */
const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]|(?:\+|\b0)\d[\d ()/-]{5,}\d)/;

/** Addresses become links, everything else stays text; both they and numbers are read from left to right. */
const linked = (paragraph: string): unknown[] =>
  paragraph
    .split(ADDRESS)
    .map((piece, index) => (index % 2 === 0 ? piece : link(webAddress(piece, piece), leftToRight(piece))));

/** A note of the feed, within a line: "Anmeldung unter https://…". */
export const noteWords = (context: ViewContext, text: Text | undefined): unknown =>
  says(context, text, linked);

/** A longer text of the feed: a blank line starts a paragraph. */
export function prose(context: ViewContext, text: Text | undefined): unknown {
  if (text === undefined) return nothing;
  const { text: words, lang, dir } = found(context, text);
  return words
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim())
    .map(
      (paragraph): TemplateResult =>
        html`<p class="text" lang=${langOf(lang, context)} dir=${dir}>${linked(paragraph)}</p>`,
    );
}
