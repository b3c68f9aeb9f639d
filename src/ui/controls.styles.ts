import { css } from 'lit';

/** What can be pressed and filled in: buttons, selects, folds. Targets are at least 44 px. */
export const controlStyles = css`
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }
  [dir='rtl'] .icon.points {
    transform: scaleX(-1);
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 44px;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    padding: 0.5em 1.125em;
    background: var(--surface);
    color: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    border-color: currentcolor;
    background: linear-gradient(var(--hover), var(--hover)) var(--surface);
  }
  .button.main {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .button.main:hover {
    background: var(--accent-hover);
  }
  /* A word that acts: no box, but the full 44 px. */
  .button.plain {
    min-inline-size: 44px;
    border: 0;
    padding-inline: 0;
    background: none;
    color: var(--accent);
  }
  .button.plain:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.25em;
  }
  .button:disabled {
    cursor: progress;
    opacity: 1;
    border-style: dashed;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.625em 1.125em;
  }

  .field {
    display: block;
    min-inline-size: 0;
  }
  .field > :is(label, .caption) {
    display: block;
    font-weight: 600;
  }
  .field > .hint {
    color: var(--muted);
    font-size: 0.9375em;
  }
  .field > :is(.input, .select) {
    margin-block-start: 0.375em;
  }
  .input,
  .select > select {
    display: block;
    inline-size: 100%;
    min-block-size: 48px;
    margin: 0;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    padding: 0.5em 0.75em;
    background: var(--surface);
    line-height: 1.4;
  }
  :is(.input, .select > select):hover {
    border-color: currentcolor;
  }
  .select {
    position: relative;
    display: block;
  }
  .select > select {
    appearance: none;
    padding-inline-end: 2.5em;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .select > .icon {
    position: absolute;
    inset-inline-end: 0.75em;
    inset-block-start: calc(50% - 0.625em);
    pointer-events: none;
  }

  summary {
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .more {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: 44px;
    padding-inline-end: 0.5em;
    color: var(--accent);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .more:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.25em;
  }
  details[open] > .more .icon {
    transform: rotate(180deg);
  }
  .open-only,
  details[open] > .more > .closed-only {
    display: none;
  }
  details[open] > .more > .open-only {
    display: inline;
  }

  .filters {
    margin-block: 0.5em 1em;
  }
  .filter-fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 0.875em 1.25em;
    padding-block: 0.25em 0.75em;
  }
  .filter-fields label {
    font-size: 0.9375em;
  }
  .found {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    min-block-size: 44px;
  }
  .found b {
    font-weight: 600;
  }

  @media (prefers-reduced-motion: no-preference) {
    .button,
    .input,
    select {
      transition:
        background-color 0.15s,
        border-color 0.15s;
    }
    .more .icon {
      transition: transform 0.15s;
    }
  }
`;
