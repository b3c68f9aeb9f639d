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

  @media print {
    .steps,
    .views {
      display: none;
    }
  }
`;
