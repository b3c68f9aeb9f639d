import { css } from 'lit';

/**
 * The ground: what is inherited from the page is set back, but for its font family and colours, and for what hides us or
 * keeps us from being pressed.
 */
export const baseStyles = css`
  :host {
    display: block;
    /* As wide as a block, also where a page fits things to their content: a size container has no width to tell. */
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    min-inline-size: min(280px, 100%);
    /* It gives way to what the page has put beside it. */
    flex-shrink: 999;
  }
  :host([hidden]) {
    display: none;
  }

  .root {
    all: initial;
    -webkit-text-size-adjust: 100%;
    display: block;
    /* Hidden words stay within: in a box of the page's that scrolls they would make the whole page as long as the list. */
    position: relative;
    container-type: inline-size;
    /* Where nothing but the content says how wide it is, as in what floats. */
    contain-intrinsic-inline-size: 280px;
    font-family: inherit;
    font-size: max(1em, 16px);
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.5;
    color: inherit;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    text-underline-offset: 0.2em;
    text-wrap: pretty;
    hyphens: auto;
    /* Not two letters alone, as some browsers leave them. */
    hyphenate-limit-chars: auto 3;
    /* Texts of the feed: a word without an end widens nothing. */
    overflow-wrap: anywhere;
  }
  .root[dir='rtl'] {
    line-height: 1.7;
    /* Slanted or thickened by the browser, Arabic script is hard to read. */
    font-synthesis: none;
  }

  /* Nothing of the browser's own, so that a rule says what is, not what is not. */
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
    font: inherit;
    color: inherit;
    list-style: none;
    text-decoration-thickness: 1px;
  }
  b,
  strong {
    font-weight: 600;
  }
  a {
    color: var(--_accent);
  }
  /* A number or an address goes to the next line as a whole, and takes its line with it. */
  :is(p > b, .actions, [href^='tel:'], [href^='mailto:']) bdi {
    display: inline-block;
    text-decoration-line: inherit;
  }
  @container (min-width: 26em) {
    /* So does the comma after it, where there is room for it. */
    [href^='tel:'] bdi {
      display: inline;
      white-space: nowrap;
    }
  }
  :hover {
    text-decoration-thickness: 2px;
  }

  /* The one focus ring. */
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
    scroll-margin-block: 6em;
  }

  /* A heading, by what heading() gives it: it takes focus so that reading goes on there; there is nothing to press. */
  [tabindex]:not(a, button, p) {
    font-family: var(--_heading-font);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    outline: none;
    scroll-margin-block: 6em;
  }

  .hidden-words {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .heading {
    margin-block-end: 0.5em;
    font-size: 1.625em;
  }
  .title {
    font-size: 1.3125em;
  }
  .name {
    font-size: 1.125em;
  }
  .text {
    max-inline-size: 62ch;
  }
  .text + .text {
    margin-block-start: 0.5em;
  }
  .label > .second,
  .name + .text {
    margin-block-start: 0.25em;
  }
  .sample {
    margin-block-end: 1em;
  }
  .second {
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 400;
  }

  /* The label column: the label stands at the start, what it is the label of at the end. */
  .labelled {
    display: grid;
    gap: 1em 2.5em;
    border-block-start: 1px solid var(--_line);
    padding-block: 1.5em;
  }
  /* No scroll anchors: as high as their neighbour, they would stay put while what is read there is pushed away. */
  .label,
  .date {
    overflow-anchor: none;
  }
  @container (min-width: 40em) {
    .labelled {
      grid-template-columns: 12em 1fr;
      padding-block: 2em;
    }
  }
`;
