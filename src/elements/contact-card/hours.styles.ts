import { css } from 'lit';

export const hoursStyles = css`
  caption {
    padding-block-end: 0.5em;
    font-weight: 700;
  }
  .exceptions {
    margin-block-start: 1em;
  }
  .reach .exceptions {
    margin-block-end: 1em;
  }
  th,
  td {
    border-block-start: 1px solid var(--line);
    padding-block: 0.375em;
  }
  td {
    padding-inline-start: 0.75em;
    text-align: end;
  }
  /* Several languages write names of days in lower case. */
  th::first-letter {
    text-transform: uppercase;
  }
  .line {
    display: block;
  }
  .range,
  .closed td {
    white-space: nowrap;
  }
  .closed td {
    color: var(--muted);
  }
  .today > th {
    border-inline-start: 4px solid;
    padding-inline-start: 0.5em;
  }
  .today .second {
    color: inherit;
  }
  .common-note {
    border-block-start: 1px solid var(--line);
    padding-block-start: 0.375em;
  }
`;
