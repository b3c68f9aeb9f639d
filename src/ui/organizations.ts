import { html } from 'lit';
import type { Organization } from '../feed/feed.js';
import type { ViewContext } from './context.js';
import { says } from './context.js';

/** An organisation by its name, as a link where it has a website. */
export const organizationName = (
  context: ViewContext,
  { name, url }: Pick<Organization, 'name' | 'url'>,
): unknown => {
  const words = says(context, name);
  return url ? html`<a href=${url} rel="noopener">${words}</a>` : words;
};

/** A website as a link that names where it leads. */
export const siteLink = (url: string): unknown =>
  html`<a href=${url} rel="noopener"><bdi dir="ltr">${new URL(url).host.replace(/^www\./, '')}</bdi></a>`;
