import { isMailable } from '../feed/email.js';
import { webAddress } from '../feed/web-address.js';

/** The one address that mail goes to, of what {@link allowedAction} gives; undefined where it goes to a server. */
export const mailbox = (action: string): string | undefined => {
  const [, address = ''] = action.split(/^mailto:/);
  return isMailable(address) ? address : undefined;
};

/**
 * Where a form may post to. The page's own word counts; what the feed says counts only on the feed's own origin, so
 * that a tampered feed cannot send personal data elsewhere.
 *
 * @param hostAction - the element's `action` attribute, resolved against `page`; a faulty one is not replaced by the feed's
 * @param feedAction - the feed's `cooperation.action`, resolved against `feedUrl`
 * @param feedUrl - address of the feed; without it (a feed given as an object) its action does not count
 * @param page - base address of the page
 * @returns an absolute http(s) address, `mailto:` and an address where the page has no server, or undefined where the
 * form cannot post
 */
export function allowedAction(
  hostAction: string | null | undefined,
  feedAction: string | undefined,
  feedUrl: string | undefined,
  page: string,
): string | undefined {
  const own = hostAction?.trim();
  if (own) return mailbox(own) ? own : webAddress(own, page);
  const feed = feedUrl && webAddress(feedUrl, page);
  const action = feed && feedAction && webAddress(feedAction, feed);
  return action && new URL(action).origin === new URL(feed).origin ? action : undefined;
}
