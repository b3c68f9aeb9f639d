import { css } from 'lit';

/** What several elements are made of: dates, statuses, notices, facts, and the states in which there is nothing to show. */
export const pieceStyles = css`
  /* The date leads: its number is the largest thing in a row, the weekday stands by it. */
  .date {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .date .number {
    font-family: var(--heading-font);
    font-size: 2.25em;
    font-weight: 600;
    line-height: 0.9;
    letter-spacing: -0.02em;
  }
  .date .weekday {
    color: var(--muted);
    font-size: 0.9375em;
    line-height: 1.2;
  }
  .date .long {
    display: none;
  }
  .date.today {
    color: var(--accent);
  }
  .date.today .weekday {
    color: inherit;
    font-weight: 700;
  }
  /* Where dates of several months meet, weekday and month stand beside the number. */
  .date.beside {
    flex-direction: row;
    align-items: center;
    gap: 0.625em;
  }
  .date.beside .number {
    font-size: 1.875em;
  }
  .date.beside .weekday > span {
    display: block;
  }

  /* A status is a word, a shape and a colour. */
  .status {
    display: flex;
    align-items: start;
    gap: 0.4375em;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.35;
  }
  .status .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin-block-start: 0.1125em;
  }
  .status.cancelled {
    color: var(--critical);
  }
  .status:is(.moved, .moved-away, .postponed, .waitlist) {
    color: var(--caution);
  }
  .status:is(.open, .reachable) {
    color: var(--positive);
  }

  .notice {
    display: flex;
    align-items: start;
    gap: 0.75em;
    margin-block-end: 1.25em;
    border-inline-start: 4px solid var(--accent);
    border-start-end-radius: var(--radius);
    border-end-end-radius: var(--radius);
    padding: 0.75em 1em;
    background: var(--wash);
  }
  .notice > .icon {
    margin-block-start: 0.125em;
    color: var(--accent);
  }
  .notice > div {
    flex: 1;
  }
  .notice.warning {
    border-color: var(--caution);
  }
  .notice.warning > .icon {
    color: var(--caution);
  }
  .notice .actions {
    margin-block-start: 0.5em;
  }

  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .facts dt {
    padding-block-start: 0.75em;
    color: var(--muted);
    font-size: 0.9375em;
  }
  .facts dd {
    max-inline-size: 52ch;
  }
  @container (min-width: 26em) {
    .facts {
      grid-template-columns: minmax(8em, max-content) minmax(0, 1fr);
    }
    .facts :is(dt, dd) {
      border-block-start: 1px solid var(--line);
      padding-block: 0.5em;
    }
    .facts dt {
      padding-inline-end: 1.75em;
      font-size: 1em;
    }
    .facts dd {
      max-inline-size: none;
    }
    .facts :is(dt, dd):first-of-type {
      border-block-start: 0;
    }
  }
  .subhead {
    margin-block: 1.5em 0.375em;
  }

  /* Loading: keeps the place, breathes quietly. */
  .skeleton .row {
    display: grid;
    grid-template-columns: 3.25em 1fr;
    column-gap: 0.875em;
    border-block-end: 1px solid var(--line);
    padding-block: var(--row);
  }
  .skeleton .row:last-child {
    border: 0;
  }
  .bar {
    display: block;
    block-size: 0.875em;
    margin-block: 0.3125em;
    border-radius: 4px;
    background: var(--bar);
  }
  .bar.number {
    inline-size: 1.75em;
    block-size: 1.875em;
    margin-block: 0 0.375em;
  }
  .bar.day {
    inline-size: 2.25em;
  }
  .bar.w90 {
    inline-size: 90%;
  }
  .bar.w70 {
    inline-size: 70%;
  }
  .bar.w45 {
    inline-size: 45%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton .row {
      animation: breathe 2.4s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.55;
      }
    }
  }

  /* Empty and error: words, air, one way on. */
  .calm {
    padding-block: 1.75em 2em;
  }
  .calm .text {
    margin-block: 0.5em 1.25em;
  }
  .else {
    margin-block-start: 1.25em;
  }

  @media (forced-colors: active) {
    .notice {
      border: 1px solid CanvasText;
    }
    .bar {
      border: 1px solid GrayText;
    }
  }
`;
