import { css } from 'lit';

/** A month: marks and the chosen day, or words in the cells. */
export const monthStyles = css`
  /* Narrow: numbers with marks, and the chosen day spelt out. Wide: words in the cells. */
  .month {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .month th {
    padding: 0.75em 0 0.5em;
    color: var(--muted);
    font-size: 0.9375em;
    font-weight: 400;
    text-align: center;
  }
  .month td {
    padding: 1px 0;
    text-align: center;
    vertical-align: top;
  }
  .month .day {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 0.25em;
    line-height: 1.5;
  }
  button.day {
    inline-size: 100%;
    min-block-size: 52px;
    border: 0;
    border-radius: var(--radius);
    padding: 0.375em 0 0;
    background: none;
    cursor: pointer;
  }
  button.day:hover {
    background: var(--hover);
  }
  .busy .number {
    font-weight: 700;
  }
  .month .today .number {
    min-inline-size: 1.75em;
    margin-block: -0.125em;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
    line-height: 1.75;
    text-align: center;
  }
  .chosen button.day {
    box-shadow: inset 0 0 0 2px var(--accent);
  }
  .marks {
    display: flex;
    gap: 3px;
    align-items: center;
    min-block-size: 0.625em;
    color: var(--accent);
    line-height: 0;
  }
  .marks .icon {
    inline-size: 0.75em;
    block-size: 0.75em;
    stroke-width: 2.5;
  }
  /* So many fit under a number. */
  .marks > :nth-child(n + 4) {
    display: none;
  }
  .marks .cancelled {
    color: var(--critical);
  }
  .marks .moved {
    color: var(--caution);
  }
  .chosen-day {
    margin-block-start: 1em;
    border-block-start: 1px solid var(--line);
    padding-block-start: 1em;
  }
  .chosen-day .event,
  .chosen-day .second {
    padding-block: 0.75em;
  }
  @container (min-width: 36em) {
    .month-view:not(.wide) {
      display: grid;
      grid-template-columns: minmax(20em, 1fr) minmax(0, 1fr);
      gap: 2em;
    }
    .chosen-day {
      margin: 0;
      border: 0;
      padding-block-start: 0.75em;
    }
  }

  .wide th {
    text-align: start;
  }
  .wide td {
    block-size: 7em;
    border-block-start: 1px solid var(--line);
    padding-block: 0.25em 0.875em;
    padding-inline: 0 0.75em;
    text-align: start;
  }
  .wide .day {
    flex-direction: row;
    gap: 0.5em;
    min-block-size: 44px;
  }
  .wide .number {
    font-size: 1.125em;
  }
  .wide .word {
    font-size: 0.9375em;
  }
  .wide .today .word {
    color: var(--accent);
    font-weight: 600;
  }
  .wide .outside .day {
    color: var(--muted);
  }
  .wide .outside .number {
    font-weight: 400;
  }
  .entry {
    display: block;
    min-block-size: 44px;
    padding-block: 0.125em 0.375em;
    color: inherit;
    font-size: 0.9375em;
    line-height: 1.35;
    text-decoration: none;
  }
  li + li > .entry {
    margin-block-start: 0.25em;
  }
  .entry .when {
    display: block;
    color: var(--accent);
    font-weight: 600;
  }
  .entry .what {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--underline);
    text-underline-offset: 0.18em;
  }
  .entry:hover .what {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  .entry .status {
    margin-block-start: 0.1875em;
    font-size: 1em;
  }
  .entry.off :is(.what, .when) {
    color: var(--muted);
    text-decoration: line-through;
    text-decoration-thickness: 1.5px;
  }

  @media (forced-colors: active) {
    .month .today .number,
    .chosen button.day {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;
