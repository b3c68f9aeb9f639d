import { css } from 'lit';

export const eventCalendarStyles = css`
  .toolbar {
    display: grid;
    grid-template-areas: 'views' 'period' 'steps';
    gap: 0.25em 1.5em;
    border-block-end: 1px solid var(--line);
  }
  /* Many languages write months and weekdays small; at the head of a line they begin as a sentence does. */
  .period::first-letter,
  .list .label::first-letter,
  .chosen-day > .name::first-letter {
    text-transform: uppercase;
  }
  .period {
    grid-area: period;
    align-self: center;
    padding-block: 0.625em 0.125em;
    font-size: 1.3125em;
  }
  .steps {
    grid-area: steps;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75em;
    padding-block-end: 0.25em;
  }
  .steps .button:disabled {
    visibility: hidden;
  }
  .views {
    grid-area: views;
    display: flex;
    gap: 0.25em;
    border-block-end: 1px solid var(--line);
  }
  .views > button {
    min-block-size: 48px;
    margin-block-end: -1px;
    border: 0;
    border-block-end: 3px solid transparent;
    padding: 0.375em 0.75em;
    background: none;
    color: var(--muted);
    cursor: pointer;
  }
  .views > button:hover {
    border-color: var(--line);
    color: inherit;
  }
  .views > [aria-pressed='true'] {
    border-color: var(--accent);
    color: inherit;
    font-weight: 600;
  }
  @container (min-width: 36em) {
    .toolbar {
      grid-template: 'period views' auto 'steps steps' auto / 1fr auto;
      align-items: end;
    }
    .period {
      padding-block: 0.375em;
    }
    .steps {
      justify-content: start;
      gap: 1.375em;
    }
    .views {
      border: 0;
    }
  }
  @container (min-width: 50em) {
    .toolbar {
      grid-template: 'period steps views' auto / 1fr auto auto;
    }
    .steps {
      margin-inline-end: 1em;
      padding-block-end: 0.125em;
    }
  }

  .toolbar + .hidden-words + .zone {
    margin-block-start: 0.875em;
  }

  /* Month. Narrow: numbers with marks, and the chosen day spelt out. Wide: words in the cells. */
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
  .mark {
    inline-size: 0.625em;
    block-size: 0.625em;
    overflow: visible;
    fill: currentcolor;
    stroke: none;
  }
  .mark:is(.cancelled, .moved) {
    fill: none;
    stroke: currentcolor;
    stroke-width: 3;
  }
  .mark.cancelled {
    color: var(--critical);
  }
  .mark.moved {
    color: var(--caution);
  }
  [dir='rtl'] .mark.points {
    transform: scaleX(-1);
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

  /* One event in full. */
  .detail {
    padding-block: 0.25em 1em;
  }
  .detail-head {
    display: grid;
    gap: 1em;
    margin-block: 0.75em 1.25em;
  }
  .detail-head .heading {
    margin: 0;
  }
  .detail.off .heading {
    text-decoration: line-through;
    text-decoration-thickness: 2px;
  }
  .detail-head .date {
    flex-direction: row;
    align-items: center;
    gap: 0.75em;
  }
  .detail-head .number {
    padding-block: 0.07em;
    color: var(--accent);
    font-size: 3.5em;
    line-height: 0.8;
  }
  .rest {
    line-height: 1.35;
  }
  .rest > * {
    display: block;
    font-weight: 400;
  }
  .rest > strong {
    font-weight: 600;
  }
  .detail-body > .text {
    margin-block: 0.5em 1em;
  }
  .next-date {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }
  .next-date a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  @container (min-width: 40em) {
    .detail-head {
      grid-template-columns: 10.5em minmax(0, 1fr);
      column-gap: 2.5em;
      align-items: start;
    }
    .detail-body {
      max-inline-size: 44em;
      margin-inline-start: 13em;
    }
  }

  @media (forced-colors: active) {
    .month .today .number,
    .chosen button.day {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .steps,
    .views,
    .list > .button {
      display: none;
    }
    .day-row,
    tr {
      break-inside: avoid;
    }
  }
`;
