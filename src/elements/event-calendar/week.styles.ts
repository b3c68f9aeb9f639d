import { css } from 'lit';

/** A week: a row per day, or a lane along the hours. `--_lay` is a number of columns, a grid area, or now's place. */
export const weekStyles = css`
  .hours,
  .now {
    display: none;
  }
  .lane {
    position: relative;
    z-index: 0;
    min-block-size: 4.5em;
    border-block-end: 1px solid var(--_line);
    padding-block: 0.75em;
    break-inside: avoid;
  }
  .lane .number {
    font-size: 1.5em;
  }
  .block,
  .none {
    min-block-size: 44px;
    padding: 0.5em 0.75em;
  }
  .none {
    color: var(--_muted);
  }
  .block {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    border-inline-start: 4px solid;
    border-color: var(--_accent);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }
  /* Forced colours draw it, so that an end is seen where there is no ground. */
  .block:not(:focus-visible) {
    outline: 1px solid transparent;
  }
  .block > :is(.when, .what) {
    font-weight: 600;
  }
  .block.past {
    border-color: var(--_edge);
    background: var(--_wash);
  }
  .past:not(.event) > :not(.status) {
    color: var(--_muted);
  }
  .block.off {
    border-inline-start-style: dashed;
    border-color: var(--_caution);
    background: none;
  }
  @container (min-width: 12em) {
    .laid {
      grid-column: 2;
    }
  }
  @container (min-width: 56em) {
    .hours,
    .lane {
      display: grid;
      grid-template-columns: 6.5em repeat(var(--_lay), 1fr);
    }
    .hours {
      border-block-end: 1px solid var(--_line);
      padding-block: 0.5em;
    }
    .hours > * {
      grid-column: span 2;
      border-inline-start: 1px solid var(--_line);
      padding-inline-start: 0.375em;
      color: var(--_muted);
      font-size: 0.9375em;
    }
    .hours::before {
      content: '';
    }
    .lane {
      gap: 0.25em 0;
      min-block-size: 0;
      padding: 0.375em 0;
    }
    .lane > .date {
      display: flex;
      grid-area: 1 / 1;
      align-self: center;
    }
    [role='gridcell'].laid {
      grid-area: var(--_lay);
    }
    .none {
      grid-column: 2 / -1;
    }
    .now {
      display: block;
      position: absolute;
      z-index: -1;
      inset-block: 0;
      inset-inline-start: var(--_lay);
      grid-column: 2 / -1;
      border-inline-start: 2px solid var(--_critical);
    }
  }
`;
