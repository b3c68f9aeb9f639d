import { css } from 'lit';

/** The agenda, and an event as a row, there and under a narrow month. */
export const listStyles = css`
  .list > .labelled:first-child {
    border: 0;
  }
  :is(.list, .chosen-day) > .button {
    margin-block-start: 1em;
  }
  .what a {
    display: inline-block;
    min-inline-size: 44px;
    margin-block: -0.625em;
    padding-block: 0.625em;
    color: inherit;
    text-decoration-color: var(--_edge);
  }
  .meta,
  .note,
  .statuses > * {
    margin-block-start: 0.25em;
  }
  .meta > span,
  .past > .what,
  .past .when {
    color: var(--_muted);
  }
  :is(.meta, .entry) > .when,
  .event > .what {
    font-weight: 600;
  }
  @container (min-width: 52em) {
    .list .event {
      display: grid;
      grid-template-columns: 1fr 12em;
      column-gap: 2em;
    }
    .list .statuses {
      grid-area: 1 / 2 / span 2;
    }
  }
`;
