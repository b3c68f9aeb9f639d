import { css } from 'lit';

/** A week: a row per day, or a lane along the hours. `--lay` is a number of columns, a grid area, or now's place. */
export const weekStyles = css`
  .hours,
  .now {
    display: none;
  }
  .lane {
    position: relative;
    z-index: 0;
    min-block-size: 4.5em;
    border-block-end: 1px solid var(--line);
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
    color: var(--muted);
  }
  .block {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    border-inline-start: 4px solid;
    border-color: var(--accent);
    border-start-end-radius: var(--radius);
    border-end-end-radius: var(--radius);
    background: var(--wash);
    background: color-mix(in srgb, var(--accent) 8%, transparent);
  }
  .block > :is(.when, .what) {
    font-weight: 600;
  }
  .block.past {
    border-color: var(--edge);
    background: var(--wash);
  }
  .past:not(.event) > :not(.status) {
    color: var(--muted);
  }
  .block.off {
    border-inline-start-style: dashed;
    border-color: var(--caution);
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
      grid-template-columns: 6.5em repeat(var(--lay), 1fr);
    }
    .hours {
      border-block-end: 1px solid var(--line);
      padding-block: 0.5em;
    }
    .hours > * {
      grid-column: span 2;
      border-inline-start: 1px solid var(--line);
      padding-inline-start: 0.375em;
      color: var(--muted);
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
      grid-area: var(--lay);
    }
    .none {
      grid-column: 2 / -1;
    }
    .now {
      display: block;
      position: absolute;
      z-index: -1;
      inset-block: 0;
      inset-inline-start: var(--lay);
      grid-column: 2 / -1;
      border-inline-start: 2px solid var(--critical);
    }
  }
`;
