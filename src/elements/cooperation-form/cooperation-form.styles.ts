import { css } from 'lit';

/** The form in its parts, what is wrong with it, and what became of it. */
export const cooperationFormStyles = css`
  .form {
    max-inline-size: 56em;
    margin-block-start: 1.5em;
  }
  .fields {
    display: grid;
    gap: 1.5em;
    max-inline-size: 36em;
    min-inline-size: 0;
  }
  .optional {
    color: var(--muted);
    font-weight: 400;
  }
  .either,
  .pair {
    display: grid;
    gap: 1.5em;
  }
  .either {
    gap: 0.625em;
  }
  .either > .hint,
  .count {
    color: var(--muted);
    font-size: 0.9375em;
  }
  .count {
    margin-block-start: 0.25em;
    font-variant-numeric: tabular-nums;
  }
  textarea.input {
    min-block-size: 9em;
    resize: vertical;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 0 1.5em;
  }
  /* Each as wide as its word: "Nachmittags" in a broad font breaks in a column of equal ones. */
  .choices.short {
    display: flex;
    flex-wrap: wrap;
  }
  .choices.short > .choice {
    min-inline-size: min(7.5em, 100%);
  }
  .choice {
    display: flex;
    align-items: start;
    gap: 0.625em;
    min-block-size: 44px;
    padding-block: 0.5em;
    cursor: pointer;
  }
  .choice > input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0.0625em 0 0;
    accent-color: var(--accent);
    cursor: inherit;
  }
  .choice > span {
    min-inline-size: 0;
  }

  .field.wrong {
    border-inline-start: 4px solid var(--critical);
    padding-inline-start: 1em;
  }
  .field.wrong :is(.input, select) {
    border: 2px solid var(--critical);
  }
  .mistake {
    display: flex;
    gap: 0.4375em;
    margin-block-start: 0.25em;
    color: var(--critical);
    font-weight: 600;
  }
  .mistake > .icon {
    margin-block-start: 0.125em;
  }

  .summary-of-errors {
    margin-block-end: 1.75em;
    border: 2px solid var(--critical);
    border-radius: var(--radius);
    padding: 1em 1.25em 0.625em;
    color: var(--critical);
  }
  .summary-of-errors > .name {
    display: flex;
    gap: 0.5em;
    scroll-margin-block: 6em;
  }
  .summary-of-errors > ul {
    margin-block-start: 0.25em;
  }
  .summary-of-errors .icon {
    margin-block-start: 0.0625em;
  }
  .summary-of-errors li {
    padding-block: 0.5em;
    font-weight: 600;
  }
  .summary-of-errors a {
    display: inline-block;
    min-block-size: 44px;
    margin-block: -0.5em;
    padding-block: 0.5em;
    color: inherit;
  }

  .send {
    border-block-start: 1px solid var(--line);
    padding-block: 1.5em 0.5em;
  }
  .send > .second {
    margin-block-end: 1em;
  }
  .send .button[aria-disabled] {
    border: 1px dashed var(--edge);
    background: var(--wash);
    color: inherit;
    cursor: progress;
  }
  .failure .name {
    scroll-margin-block: 6em;
  }
  .failure .text {
    margin-block-start: 0.375em;
  }
  .failure .actions {
    margin-block-start: 0.75em;
  }

  .sent {
    padding-block: 1.75em 1em;
  }
  .sent > .title {
    margin-block-end: 0.25em;
    scroll-margin-block: 8em;
  }
  .sent-sign {
    display: block;
    inline-size: 3em;
    block-size: 3em;
    margin-block-end: 0.75em;
    color: var(--positive);
    stroke-width: 1.25;
  }
  .steps-next {
    margin-block: 1em 1.5em;
    counter-reset: step;
  }
  .steps-next > li {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
    max-inline-size: 52ch;
    padding-block: 0.25em;
    counter-increment: step;
  }
  .steps-next > li::before {
    content: counter(step) '.';
    color: var(--accent);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .sent > .actions {
    margin-block-start: 1.5em;
  }
  .reach .actions {
    flex-direction: column;
    align-items: stretch;
    max-inline-size: 26em;
  }

  @container (min-width: 32em) {
    .pair {
      grid-template-columns: 1fr 1fr;
      align-items: end;
      gap: 1.25em;
    }
  }
  @container (min-width: 40em) {
    .send {
      padding-inline-start: 14.5em;
    }
  }
`;
