const withoutFragment = (address: string): string => address.split('#')[0]!;

/**
 * Whether a link leads to another page: not within this one, not to a phone, a mail or a file.
 * @param page - address of this page
 */
export const leadsAway = ({ href, protocol, download }: HTMLAnchorElement, page: string): boolean =>
  /^https?:$/.test(protocol) && !download && withoutFragment(href) !== withoutFragment(page);

/**
 * Links that lead away open a tab of their own: within a frame most pages refuse to be shown, and visitors would be
 * somewhere else without the address to tell. `<base target>` would take links within the page along.
 */
export function openOutside(): void {
  addEventListener(
    'click',
    (press) => {
      for (const node of press.composedPath())
        if (node instanceof HTMLAnchorElement && leadsAway(node, location.href)) node.target = '_blank';
    },
    true,
  );
}
