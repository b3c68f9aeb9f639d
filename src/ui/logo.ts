import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

/** What cannot be had leaves no gap; what comes after all is shown. */
const showIf =
  (came: boolean) =>
  ({ currentTarget }: Event): void =>
    void ((currentTarget as HTMLElement).hidden = !came);

/**
 * The logo of an organisation whose name stands beside it: late, in a place of one size, and asked for as the feed is,
 * without cookies and without saying from which page.
 */
export const logo = (address: string | undefined): TemplateResult | typeof nothing =>
  address
    ? html`<img
        class="logo"
        part="logo"
        crossorigin="anonymous"
        referrerpolicy="no-referrer"
        loading="lazy"
        alt=""
        @load=${showIf(true)}
        @error=${showIf(false)}
        src=${address}
      />`
    : nothing;
