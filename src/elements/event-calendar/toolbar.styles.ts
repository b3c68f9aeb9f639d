import { css } from 'lit';

/** Period, steps and views: on lines of their own, then side by side. */
export const toolbarStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.5em;
    border-block-end: 1px solid var(--_line);
  }
  /* Many languages write months and weekdays small; at the head of a line they begin as a sentence does. */
  .title::first-letter,
  .chosen-day > .name::first-letter {
    text-transform: uppercase;
  }
  .period {
    padding-block: 0.5em 0.25em;
  }
  .at {
    display: flex;
    flex: 1;
    align-items: center;
  }
  /* Beside the period the arrow is enough: the words would say it twice. */
  .jump {
    flex: none;
    margin: 0;
  }
  .jump > select {
    inline-size: 44px;
    border: 0;
    padding-inline: 44px 0;
    background: none;
    overflow: hidden;
  }
  /* In the middle of the select, however large the text is. */
  .jump > .icon {
    margin-inline: calc(-22px - 0.625em) calc(22px - 0.625em);
  }
  .steps {
    display: flex;
    flex: 100%;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 min(1em, 3cqi);
  }
  .steps :disabled {
    visibility: hidden;
  }
  .views {
    display: flex;
    flex: 100%;
    flex-wrap: wrap;
    gap: 0.25em;
    border-block-end: 1px solid var(--_line);
  }
  .views > button {
    min-block-size: 48px;
    margin-block-end: -1px;
    border-block-end: 3px solid transparent;
    /* On a phone there is room left for the chosen one, which is bold. */
    padding-inline: min(0.75em, 3cqi);
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }
  .views > :hover {
    border-color: var(--_line);
  }
  .views > [aria-pressed='true'] {
    border-color: var(--_accent);
    color: inherit;
    font-weight: 600;
  }
  /* Forced colours draw even a transparent border. */
  @media (forced-colors: active) {
    .views > [aria-pressed='false'] {
      border-width: 0;
    }
  }
  @container (min-width: 36em) {
    .views {
      flex: none;
      border: 0;
    }
    .steps {
      justify-content: start;
    }
  }
  @container (min-width: 50em) {
    .steps {
      flex: none;
    }
  }
  .zone {
    margin-block-start: 0.75em;
  }
`;
