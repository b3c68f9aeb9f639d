import { html, nothing } from 'lit';
import type { FeedState } from '../feed/state.js';
import type { ViewContext } from '../ui/context.js';
import { says } from '../ui/context.js';
import { publisherLine } from '../ui/publisher.js';
import { faultLine } from '../ui/fault-line.js';
import { stale } from '../ui/states.js';
import { fallbackLine } from '../ui/untranslated.js';

/** A feed that can be shown, as it is or as it was. */
export type ShownState = FeedState & { status: 'ready' | 'stale' };

/**
 * What a visitor must know before reading: that it is an example, that it may be old.
 * @param words - what is done about its age, in place of why
 */
export const remarksBefore = (
  context: ViewContext,
  state: ShownState,
  retry: () => void,
  words: unknown,
): unknown => {
  const { feed, now, locale } = context;
  return [
    feed.notice ? html`<p class="second sample" part="sample">${says(context, feed.notice)}</p>` : nothing,
    state.status === 'stale' ? stale(state.at, now, locale, retry, words) : nothing,
  ];
};

/** What is said after the content: what is in another language, what is left out, whose it is. */
export const remarksAfter = (context: ViewContext, { dropped }: ShownState, credits: boolean): unknown => [
  context.fallbacks.size ? fallbackLine(context.fallbacks, context.locale) : nothing,
  dropped ? faultLine(dropped) : nothing,
  credits ? publisherLine(context) : nothing,
];
