import { css } from 'lit';

/**
 * An element as part of a printed page: nothing can be pressed, and "now" is over; telephone and e-mail stay as text.
 * Everything folded is shown, where a browser lets a style sheet do so (Chrome 131, Firefox 143, Safari 18.4).
 */
export const printedStyles = css`
  @media print {
    button:not(.day, .more),
    .jump,
    .language,
    .plain,
    .filters,
    .rest,
    .reachable,
    .unreachable,
    .actions > a:not(.button),
    .button .icon {
      display: none;
    }
    .actions > .button {
      justify-content: start;
      min-block-size: 0;
      border: 0;
      padding: 0;
      background: none;
      color: inherit;
    }
    ::details-content {
      content-visibility: visible;
    }
    .label,
    [tabindex]:not(a, button, p) {
      break-after: avoid;
    }
    /* Not projects: unfolded, one may be higher than a page. */
    .event,
    .next,
    .next-dates > li,
    tr,
    dd {
      break-inside: avoid;
    }
  }
`;
