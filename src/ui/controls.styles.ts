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
  /* In the middle of a line, however high that is in the language. */
  .icon,
  .choice > input {
    margin-block: 0.0625em;
    margin-block: calc(0.5lh - 0.6875em);
  }
  .postponed path {
    stroke-dasharray: 3;
  }
  [dir='rtl'] svg:is(.previous, .next, .moved, .moved-away) {
    transform: scaleX(-1);
  }

  /* Things side by side, on more lines where there is no room. */
  .actions,
  .publisher,
  .found,
  .meta,
  .next-date {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }
  .actions {
    gap: 0.5em 1em;
    margin-block-start: 1em;
  }
  /* Nothing may stand in it yet: no gap for that between two buttons. */
  .actions > [role='status'] {
    order: 1;
  }

  .button,
  .actions > a,
  .publisher a,
  .actions a,
  .next-date a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .button,
  .input,
  select {
    border: 1px solid;
    border-color: var(--_edge);
    border-radius: var(--_radius);
    padding: 0.5em 0.75em;
    background: var(--_surface);
  }
  :is(.button, .input, select):hover {
    border-color: currentcolor;
    background-image: linear-gradient(var(--_hover), var(--_hover));
  }
  .button {
    max-inline-size: 100%;
    justify-content: center;
    gap: 0.5em;
    padding-inline: 1em;
    color: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: start;
    text-decoration-line: none;
    cursor: pointer;
  }
  .main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .main:hover {
    border-color: var(--_accent);
  }
  /* A word that acts: no box, but the full 44 px. */
  .plain {
    justify-content: start;
    min-inline-size: 44px;
    border: 0;
    padding-inline: 0;
    background: none;
    color: var(--_accent);
  }
  .plain:hover {
    background: none;
    text-decoration-line: underline;
  }

  label,
  legend {
    display: block;
    font-weight: 600;
  }
  .input,
  select {
    display: block;
    inline-size: 100%;
    min-block-size: 48px;
  }
  .input,
  .select {
    margin-block-start: 0.5em;
  }
  .select {
    display: flex;
    align-items: center;
  }
  select,
  [type='search'] {
    appearance: none;
  }
  /* They open on a ground of the browser's. */
  option {
    background: canvas;
    color: canvastext;
  }
  select {
    padding-inline-end: 2.5em;
    /* Else what does not fit in counts as overflow of the page in WebKit. */
    overflow: hidden;
    cursor: pointer;
  }
  .select > .icon {
    margin-inline: -2em 0.75em;
    pointer-events: none;
  }
  .choice {
    display: flex;
    gap: 0.5em;
    min-block-size: 44px;
    padding-block: 0.5em;
    font-weight: 400;
    cursor: pointer;
  }
  .choice > input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    accent-color: var(--_accent);
  }

  summary::-webkit-details-marker,
  [open] .closed-only,
  details:not([open]) .open-only {
    display: none;
  }
  [open] > summary .icon {
    /* Turned over, not round: on its way round its corners would stand out of the page. */
    transform: scaleY(-1);
  }

  .filters {
    margin-block: 0.5em 1em;
  }
  .filter-fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(min(12em, 100%), 30%), 1fr));
    gap: 1em;
    padding-block: 0.25em 0.5em;
  }
  .filter-fields > .choice {
    align-self: end;
  }
  .found {
    min-block-size: 44px;
  }
  /* Where there is room nothing is folded. */
  @container (min-width: 40em) {
    .filters > summary {
      display: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .button,
    .icon,
    .input,
    select {
      transition: 0.15s;
      transition-property: border-color, transform;
    }
    .bar {
      animation: breathe 2.4s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.55;
      }
    }
  }
`;
