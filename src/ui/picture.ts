import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { FeedEvent } from '../feed/feed.js';
import type { ViewContext } from './context.js';
import { found, langOf, says } from './context.js';

/** What cannot be had leaves no gap and no credit. */
const hide = ({ currentTarget }: Event): void => {
  (currentTarget as HTMLElement).parentElement!.hidden = true;
};

/**
 * An image of the feed with whose it is: late, with its place kept, and asked for as the feed is, without cookies and
 * without saying from which page.
 */
export function picture(context: ViewContext, image: FeedEvent['image']): unknown {
  if (!image) return nothing;
  const { src, alt = '', credit, width, height } = image;
  const { text, lang } = found(context, alt);
  // Half a size is none.
  const sized = width! > 0 && height! > 0;
  // Drawn anew for another picture: one that could not be had stays hidden.
  return keyed(
    src,
    html`<figure part="image">
      <img
        crossorigin="anonymous"
        referrerpolicy="no-referrer"
        loading="lazy"
        alt=${text}
        lang=${langOf(lang, context)}
        width=${sized ? width : nothing}
        height=${sized ? height : nothing}
        @error=${hide}
        src=${src}
      />
      ${credit === undefined ? nothing : html`<figcaption class="second">${says(context, credit)}</figcaption>`}
    </figure>`,
  );
}
