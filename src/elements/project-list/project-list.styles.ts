import { css } from 'lit';

export const projectListStyles = css`
  .featured {
    display: grid;
    gap: 2em;
    margin-block: 0.75em 2em;
  }
  .featured > li {
    min-inline-size: 0;
    border-block-start: 3px solid var(--accent);
    padding-block-start: 1em;
  }
  .featured .title {
    margin-block: 0.125em 0.375em;
  }
  .featured .next {
    display: flex;
    align-items: center;
    gap: 1em;
    margin-block-start: 1.125em;
  }
  .featured details {
    margin-block-start: 0.625em;
  }

  .kind,
  .for {
    color: var(--muted);
    font-size: 0.9375em;
  }
  .for {
    text-wrap: pretty;
  }
  .featured .for {
    margin-block-start: 0.375em;
  }

  .project {
    border-block-start: 1px solid var(--line);
    padding-block: var(--row);
  }
  .project:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }
  .project:last-child {
    padding-block-end: 0;
  }
  .project > .status,
  .featured > li > .status {
    margin-block: 0.25em;
  }
  .project > .text {
    margin-block: 0.25em 0.375em;
  }
  .ungrouped {
    border-block-start: 1px solid var(--line);
    padding-block: 1.5em;
  }
  .rest {
    border-block-start: 1px solid var(--line);
    padding-block-start: 1.5em;
  }

  .inside {
    padding-block: 0.25em 0.75em;
  }
  .inside > .text + .facts {
    margin-block-start: 0.75em;
  }

  .next-dates {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    column-gap: 1.125em;
  }
  .next-dates li {
    display: grid;
    grid-template-columns: 5.75em minmax(0, 1fr);
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
    border-block-start: 1px solid var(--line);
    padding-block: 0.625em;
  }
  .next-dates li:first-child {
    border: 0;
  }
  .next-dates .number {
    min-inline-size: 2ch;
  }
  .date {
    position: relative;
  }
  .off .what {
    text-decoration: line-through;
  }

  @container (min-width: 40em) {
    .featured {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 2.5em;
    }
    .featured > li:only-child {
      grid-column: 1 / -1;
    }
    /* Half the width: terms stand above what is known. */
    .featured > li:not(:only-child) .facts {
      grid-template-columns: minmax(0, 1fr);
    }
    .featured > li:not(:only-child) .facts dt {
      padding-block-end: 0;
    }
    .featured > li:not(:only-child) .facts dd {
      border-block-start: 0;
      padding-block-start: 0;
    }
  }
  @container (min-width: 52em) {
    .project {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 14em;
      column-gap: 3em;
    }
    .project > * {
      grid-column: 1;
    }
    .project > .for {
      grid-column: 2;
      grid-row: 1 / span 3;
      align-self: start;
    }
  }

  @media print {
    .project,
    .featured > li {
      break-inside: avoid;
    }
    details::details-content {
      content-visibility: visible;
    }
  }
`;
