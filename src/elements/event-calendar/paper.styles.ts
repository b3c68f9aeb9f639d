import { css } from 'lit';

/** A page to hang up: nothing to press, as small as is well read from a step away; a month fits on one page. */
export const paperStyles = css`
  .paper {
    font-size: 14px;
  }
  .paper .month {
    font-size: 12px;
  }
  .paper .entry,
  .paper .day {
    min-block-size: 0;
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
