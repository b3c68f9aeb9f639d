import { css } from 'lit';

/** What several elements are made of: dates, statuses, notices, facts, and the states in which there is nothing to show. */
export const pieceStyles = css`
  /* A row of a list, or of a week: what it is about at the start. */
  .row,
  .lane {
    display: grid;
    gap: 0.5em 1em;
  }
  /* A line, with air on both sides, parts what is alike. */
  .row + .row,
  .project + .project,
  .event + .event,
  .card > * + :is(.person, .identity),
  .roles,
  .about,
  .chosen-day {
    margin-block-start: var(--_row);
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_row);
  }

  table {
    inline-size: 100%;
    border-spacing: 0;
  }
  caption,
  th,
  td {
    text-align: start;
    vertical-align: top;
  }

  /* The date leads: its number is the largest thing in a row, the weekday stands by it. */
  .date {
    display: flex;
    flex: none;
    align-items: baseline;
    gap: 0.5em;
    line-height: 1.25;
  }
  @container (min-width: 12em) {
    .row,
    .lane {
      grid-template-columns: 3.25em 1fr;
    }
    .date {
      display: block;
    }
  }
  .date .number {
    display: block;
    font-family: var(--_heading-font);
    font-size: 2.25em;
    font-weight: 600;
    line-height: 1;
  }
  /* A word that is longer than its column may use the gap; broken, nobody reads it. */
  .weekday {
    white-space: nowrap;
  }
  :is(p, tr).today > * {
    color: var(--_accent);
    font-weight: 700;
  }
  /* Where dates of several months meet, weekday and month stand beside the number. */
  .beside {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  .beside > .number {
    font-size: 1.875em;
  }
  .beside > * > * {
    display: block;
  }

  /* A status is a word, a shape and a colour. */
  .status,
  .mistake,
  .summary > .name,
  .notice {
    display: flex;
    gap: 0.5em;
  }
  .status {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .cancelled {
    color: var(--_critical);
  }
  .moved,
  .moved-away,
  p.postponed,
  .waitlist {
    color: var(--_caution);
  }
  .status:is(.open, .reachable) {
    color: var(--_positive);
  }

  /* What does not take place, or not then; the facts below it hold. */
  .off :is(.heading, .what, .when:not(dd *)) {
    color: var(--_muted);
  }
  .off :is(.heading, .what, .what a, .when:not(dd *)) {
    text-decoration-line: line-through;
    text-decoration-thickness: 2px;
  }

  .notice {
    margin-block-end: 1em;
    border-inline-start: 4px solid var(--_accent);
    padding: 0.75em 1em;
    background: var(--_wash);
  }
  .notice > .icon {
    color: var(--_accent);
  }
  .warning {
    --_accent: var(--_caution);
  }
  /* Large text in a narrow place: words before pictures. */
  @container (max-width: 12em) {
    :is(.status, .mistake, .summary > .name, .notice, .button:not(.plain)) > .icon {
      display: none;
    }
  }

  dt {
    padding-block-start: 0.75em;
    color: var(--_muted);
  }
  @container (min-width: 26em) {
    /* Room for a whole weekday. */
    .row,
    .lane {
      grid-template-columns: 5.5em 1fr;
    }
    .facts {
      display: grid;
      grid-template-columns: minmax(8em, max-content) 1fr;
    }
    dt,
    dd {
      padding-block: 0.5em;
    }
    dd ~ * {
      border-block-start: 1px solid var(--_line);
    }
    dt {
      padding-inline-end: 1.5em;
    }
  }
  :is(.text, .title) + .facts {
    margin-block-start: 0.75em;
  }
  .inside {
    padding-block: 0.25em 0.75em;
  }
  .subhead {
    margin-block: 1.5em 0.5em;
  }

  /* Loading: keeps the place, breathes quietly. */
  .bar:nth-child(odd) {
    inline-size: 2em;
  }
  .bar:last-child {
    inline-size: 45%;
  }
  .bar {
    block-size: 1em;
    margin-block: 0.25em;
    border-radius: var(--_radius);
    background: var(--_hover);
  }

  /* Empty and error: words, air, one way on. */
  .calm {
    padding-block: 2em;
  }
  .calm[lang] {
    padding-block-start: 0;
  }
  .calm p {
    max-inline-size: 62ch;
    margin-block: 0.5em 1em;
  }
  .else {
    margin-block-start: 1em;
  }
  .reach .button {
    padding-inline: 0.75em;
  }
  .reach .actions {
    flex-direction: column;
    align-items: stretch;
  }

  /* Who says so. */
  .publisher {
    margin-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.5em;
  }
`;
