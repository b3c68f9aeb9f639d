import { css } from 'lit';

/** A month: marks and the chosen day, or words in the cells. */
export const monthStyles = css`
  /* Narrow: numbers with marks, and the chosen day spelt out. Wide: words in the cells. */
  .month {
    table-layout: fixed;
    /* However large the text is, today's disc fits into a seventh of the width. */
    font-size: min(1em, 8cqi);
  }
  .month th {
    padding-block: 0.75em 0.5em;
    color: var(--_muted);
    font-size: min(0.9375em, 7cqi);
    text-align: center;
    white-space: nowrap;
  }
  .month td {
    padding-block: 1px;
  }
  .day {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 0.25em;
    inline-size: 100%;
    min-block-size: 52px;
    border-radius: var(--_radius);
    padding-block-start: 0.375em;
  }
  .day,
  .more {
    background: none;
    cursor: pointer;
  }
  .day:disabled {
    cursor: auto;
  }
  .day:enabled:hover {
    background: var(--_hover);
  }
  /* Outlines are there in forced colours, too. */
  .chosen > .day:not(:focus-visible),
  .today .day > .number {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  :is(.busy, .today) .number {
    font-weight: 700;
  }
  .today .day > .number {
    min-inline-size: 1.75em;
    margin-block: -0.125em;
    border-radius: 50%;
    line-height: 1.75;
    text-align: center;
  }
  /* Printers leave grounds out. */
  @media screen {
    .today .day > .number {
      background: var(--_accent);
      color: var(--_on-accent);
    }
  }
  .marks {
    display: flex;
    align-items: center;
    gap: 0.125em;
    min-block-size: 0.625em;
    color: var(--_accent);
    font-weight: 700;
    line-height: 0.625;
  }
  .marks .icon {
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-block: 0.0625em;
    stroke-width: 2.5;
  }
  .marks .cancelled {
    color: var(--_critical);
  }
  .marks :is(.moved, .postponed) {
    color: var(--_caution);
  }
  .chosen-day > :is(.event, .second) {
    padding-block: 0.75em;
  }
  @container (min-width: 36em) {
    .month-view:not(.wide) {
      display: grid;
      grid-template-columns: minmax(20em, 1fr) 1fr;
      gap: 2em;
    }
    .month-view:not(.wide) > .chosen-day {
      margin: 0;
      border: 0;
    }
  }

  .wide th {
    text-align: start;
  }
  .wide td {
    block-size: 7em;
    border-block-start: 1px solid var(--_line);
    padding-block: 0.25em 0.75em;
    padding-inline-end: 0.75em;
  }
  .wide .day {
    display: inline-flex;
    flex-direction: row;
    inline-size: auto;
    min-block-size: 44px;
    min-inline-size: 44px;
    margin-block-end: 0.25em;
    padding: 0;
  }
  .wide .chosen {
    border-block-start: 3px solid var(--_accent);
  }
  .wide .chosen > .day:not(:focus-visible) {
    outline: none;
  }
  .wide .number {
    font-size: 1.125em;
  }
  .word {
    color: var(--_accent);
    font-weight: 600;
  }
  .outside .day {
    color: var(--_muted);
  }
  .outside .number {
    font-weight: 400;
  }
  .entry {
    display: block;
    min-block-size: 44px;
    padding-block: 0.25em;
    text-align: start;
  }
  /* An event in a cell or a lane. */
  .entry,
  .block {
    color: inherit;
    font-size: 0.9375em;
    line-height: 1.35;
    text-decoration-line: none;
  }
  [dir='rtl'] :is(.entry, .block) {
    line-height: 1.5;
  }
  .more {
    font-weight: 600;
  }
  .entry:not(.off, .past) > .when,
  .more {
    color: var(--_accent);
  }
  .entry > .when {
    display: block;
  }
  :is(.entry, .block):not(.off) > .what {
    text-decoration-line: underline;
    text-decoration-color: var(--_edge);
  }
  :is(.entry, .block) > .status {
    font-size: 1em;
  }
`;
