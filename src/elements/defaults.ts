import { webAddress } from '../feed/web-address.js';

/** What an element falls back to; the script fills it in with what lies beside it. */
export const defaults: { feed?: string } = {};

/** Where an element reads from; undefined for what is no web address. */
export const addressOf = (feed: string | undefined): string | undefined =>
  webAddress(feed || defaults.feed || 'feed.json', document.baseURI)?.replace(/#.*/, '');
