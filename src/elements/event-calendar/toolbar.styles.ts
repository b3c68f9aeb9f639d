import { css } from 'lit';

/** Period, steps and views; on paper only the period. */
export const toolbarStyles = css`
  .toolbar {
    display: grid;
    grid-template-areas: 'views' 'period' 'steps';
    gap: 0.25em 1.5em;
    border-block-end: 1px solid var(--line);
  }
  /* Many languages write months and weekdays small; at the head of a line they begin as a sentence does. */
  .title::first-letter,
  .chosen-day > .name::first-letter {
    text-transform: uppercase;
  }
  .period {
    grid-area: period;
    padding-block: 0.5em 0.25em;
  }
  .steps {
    grid-area: steps;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }
  .steps :disabled {
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
    border-block-end: 3px solid transparent;
    padding-inline: 0.75em;
    background: none;
    color: var(--muted);
    cursor: pointer;
  }
  .views > :hover {
    border-color: var(--line);
  }
  .views > [aria-pressed='true'] {
    border-color: var(--accent);
    color: inherit;
    font-weight: 600;
  }
  @container (min-width: 36em) {
    .toolbar {
      grid-template: 'period views' 'steps steps' / 1fr auto;
      align-items: center;
    }
    .steps {
      justify-content: start;
    }
    .views {
      border: 0;
    }
  }
  @container (min-width: 50em) {
    .toolbar {
      grid-template: 'period steps views' / 1fr auto auto;
    }
  }
  .zone {
    margin-block-start: 0.75em;
  }
`;
