import { css } from 'lit';

/** The ground: what is inherited from the page is set back, but for its font family and colour. */
export const baseStyles = css`
  :host {
    display: block;
    min-inline-size: min(280px, 100%);
  }
  :host([hidden]) {
    display: none;
  }

  .root {
    container-type: inline-size;
    font-size: max(1em, 16px);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    hyphens: auto;
    overflow-wrap: break-word;
    cursor: auto;
  }
  .root:lang(ar),
  .root:lang(fa) {
    line-height: 1.7;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :is(h2, h3, h4, h5, h6, p, ul, ol, dl, dd, table, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  :is(ul, ol) {
    list-style: none;
  }
  :is(h2, h3, h4, h5, h6) {
    font-family: var(--heading-font);
    font-size: 1em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  :is(button, input, select, textarea) {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }
  a {
    /* The shorthand with a thickness is unknown to Safari. */
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  bdi {
    unicode-bidi: isolate;
  }
  /* Texts of the feed: a word without an end widens nothing. */
  bdi,
  .publisher > span {
    overflow-wrap: anywhere;
  }

  /* The one focus ring. */
  :is(a, button, input, select, textarea, summary, [tabindex]):focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    border-radius: var(--radius);
  }

  /* A heading takes focus so that reading goes on there; there is nothing to press. */
  :is(h2, h3, h4, h5, h6)[tabindex]:focus-visible {
    outline: none;
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
    font-size: 1.625em;
    letter-spacing: -0.01em;
    margin-block-end: 0.625em;
  }
  .root:lang(ar) .heading,
  .root:lang(fa) .heading {
    letter-spacing: 0;
  }
  .title {
    font-size: 1.3125em;
  }
  .name {
    font-size: 1.125em;
  }
  .text {
    max-inline-size: 62ch;
    text-wrap: pretty;
  }
  .text + .text {
    margin-block-start: 0.625em;
  }
  .second {
    color: var(--muted);
    font-size: 0.9375em;
  }
  .sample {
    margin-block-end: 1em;
  }
  .year {
    font-weight: 400;
    color: var(--muted);
  }

  /* The label column: what it is stands at the start, what there is at the end. */
  .labelled {
    border-block-start: 1px solid var(--line);
    padding-block: 1.5em;
  }
  .label > .second {
    margin-block-start: 0.375em;
    font-weight: 400;
  }
  .labelled > :not(.label) {
    margin-block-start: 1em;
  }
  @container (min-width: 40em) {
    .labelled {
      display: grid;
      grid-template-columns: 12em minmax(0, 1fr);
      column-gap: 2.5em;
      padding-block: 2em;
    }
    .labelled > :not(.label) {
      grid-column: 2;
      margin-block-start: 0;
    }
    .labelled > .label {
      grid-column: 1;
      grid-row: 1;
      align-self: start;
    }
  }

  /* Who says so. */
  .publisher {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
    margin-block-start: 1.5em;
    border-block-start: 1px solid var(--line);
    padding-block-start: 0.5em;
    font-size: 0.875em;
  }
  .publisher > span {
    color: var(--muted);
  }
  .publisher > a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }

  @media print {
    .actions,
    .filters,
    .more {
      display: none;
    }
    .label {
      break-after: avoid;
    }
  }
`;
