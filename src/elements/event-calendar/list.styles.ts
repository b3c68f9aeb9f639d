import { css } from 'lit';

/** The agenda, and an event as a row, there and under a narrow month. */
export const listStyles = css`
  /* List: the month in the label column, then date, words, status. */
  .list .labelled {
    padding-block: 1.25em 0.5em;
  }
  .list > .labelled:first-child {
    border-block-start: 0;
  }
  .day-row {
    display: grid;
    grid-template-columns: 3.25em minmax(0, 1fr);
    column-gap: 0.875em;
    border-block-start: 1px solid var(--line);
    padding-block: var(--row);
  }
  /* A word that is longer than its column may use the gap; broken, nobody reads it. */
  .day-row .weekday {
    white-space: nowrap;
  }
  .day-row:first-child {
    border-block-start: 0;
    padding-block-start: 0.25em;
  }
  .list > .button {
    margin-block-start: 1em;
  }
  .event + .event {
    margin-block-start: 1em;
    border-block-start: 1px solid var(--line);
    padding-block-start: 1em;
  }
  .event .what {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .event .what a {
    display: inline-block;
    min-inline-size: 44px;
    margin-block: -0.625em;
    padding-block: 0.625em;
    color: inherit;
    text-decoration-color: var(--underline);
  }
  .event .what a:hover {
    text-decoration-color: currentcolor;
  }
  .event.off .what a {
    color: var(--muted);
    text-decoration: line-through;
    text-decoration-thickness: 2px;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.125em;
    margin-block-start: 0.25em;
  }
  .meta > .when {
    font-weight: 600;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .meta > :not(.when) {
    color: var(--muted);
  }
  .event.off .when {
    text-decoration: line-through;
    text-decoration-thickness: 1.5px;
  }
  .statuses > * {
    margin-block-start: 0.375em;
  }
  .note {
    max-inline-size: 52ch;
    margin-block-start: 0.25em;
  }
  @container (min-width: 40em) {
    .list .labelled {
      padding-block: 1.75em 0.75em;
    }
    .day-row {
      grid-template-columns: 5.5em minmax(0, 1fr);
    }
  }
  @container (min-width: 52em) {
    .list .event {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 12em;
      column-gap: 2em;
    }
    .list .event > * {
      grid-column: 1;
    }
    .list .event > .statuses {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
  }

  @media print {
    .list > .button {
      display: none;
    }
    .day-row {
      break-inside: avoid;
    }
  }
`;
