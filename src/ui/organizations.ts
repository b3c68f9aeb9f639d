import type { Organization } from '../feed/feed.js';
import type { ViewContext } from './context.js';
import { says } from './context.js';
import { leftToRight, link } from './link.js';

/** An organisation by its name, as a link where it has a website; a place, too. */
export const organizationName = (
  context: ViewContext,
  { name, url }: Pick<Organization, 'name' | 'url'>,
): unknown => link(url, says(context, name));

/** A website as a link that names where it leads. */
export const siteLink = (url: string): unknown =>
  link(url, leftToRight(new URL(url).host.replace(/^www\./, '')));
