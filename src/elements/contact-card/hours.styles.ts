import { css } from 'lit';

export const hoursStyles = css`
  /* A container of its own: beside the person it is narrower than the card. */
  .times {
    container-type: inline-size;
  }
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
    border-block-start: 1px solid var(--_line);
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
  .closed td {
    color: var(--_muted);
  }
  .today > th {
    border-inline-start: 4px solid;
    padding-inline-start: 0.5em;
  }
  .today .second {
    color: inherit;
  }
  @container (min-width: 17em) {
    .range,
    .closed td {
      white-space: nowrap;
    }
  }
  /* Where days and times have no room side by side, these go to the next line, row by row. */
  @container (max-width: 17em) {
    tr {
      display: flex;
      flex-wrap: wrap;
      border-block-start: 1px solid var(--_line);
      padding-block: 0.375em;
    }
    th,
    td {
      border-block-start: 0;
      padding-block: 0;
    }
    td {
      margin-inline-start: auto;
    }
    .today {
      border-inline-start: 4px solid var(--_accent);
    }
    .today > th {
      border: 0;
    }
  }
  .common-note {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.375em;
  }
`;
