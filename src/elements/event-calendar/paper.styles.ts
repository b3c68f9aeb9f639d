import { css } from 'lit';

/** A page to hang up: nothing to press, as small as is well read from a step away; a month fits on one page. */
export const paperStyles = css`
  .paper {
    font-size: 14px;
  }
  .paper .month {
    font-size: 11px;
  }
  .paper > [tabindex] {
    display: inline-block;
    margin: 0;
    margin-inline-end: 0.75em;
  }
  .paper td {
    block-size: 6em;
    padding-block: 0 0.25em;
  }
  .paper .entry,
  .paper .day {
    min-block-size: 0;
    padding-block: 0.125em;
  }
  .paper a,
  .paper :not(.off) > .what {
    color: inherit;
    text-decoration-line: none;
  }
  .paper .publisher > a {
    display: none;
  }
`;
