import { css } from 'lit';

export const projectListStyles = css`
  .text {
    margin-block: 0.25em 0.375em;
  }
  .status {
    margin-block: 0.25em;
  }

  /* In rows of their own, one below the other; a long picture is cut, not the row made long. */
  img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 20em;
    border-radius: var(--_radius);
    object-fit: cover;
  }
  /* The feed does not say how large it is: nothing jumps all the same. */
  img:not([height]) {
    aspect-ratio: 3 / 2;
  }
  figure {
    max-inline-size: 30em;
    margin-block: 0.625em;
  }
  .project figure {
    max-inline-size: 16em;
  }

  .featured {
    display: grid;
    gap: 2em;
    margin-block: 0.75em 2em;
  }
  .featured > li {
    /* Half the width: terms stand above what is known. */
    container-type: inline-size;
    border-block-start: 3px solid var(--_accent);
    padding-block-start: 1em;
  }
  .next,
  .next-dates li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  /* Below the date where there is no room beside it. */
  .date + div {
    flex: 1 8em;
  }
  .next {
    margin-block: 1em 0.5em;
  }

  .ungrouped,
  .rest {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1.5em;
  }

  .rest {
    margin-block-end: 1em;
  }

  .next-dates li {
    padding-block: 0.375em;
  }
  /* A date's name opens it: as high as a finger, beside a number as high. */
  .date {
    align-self: start;
    min-block-size: 44px;
  }
  a.what {
    text-decoration-line: underline;
  }
  /* What can be done: side by side while folded, else below all that is known. */
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.5em;
  }
  .ways > details[open] {
    flex: 100%;
  }
  .address {
    flex: 100%;
  }
  .next-dates li + li {
    border-block-start: 1px solid var(--_line);
  }
  .next-dates .number {
    min-inline-size: 2ch;
  }
  .next-dates .date {
    min-inline-size: 4.5em;
  }

  @container (min-width: 40em) {
    .featured {
      grid-template-columns: repeat(auto-fit, minmax(max(18em, 40%), 1fr));
    }
  }
  @container (min-width: 52em) {
    .project {
      display: grid;
      grid-template-columns: minmax(0, 44em) 14em;
      column-gap: 3em;
    }
    .project > .aside {
      grid-area: 1 / 2 / span 9;
    }
  }

  @media print {
    .what {
      display: flex;
    }
    .ways {
      display: block;
    }
    .ways > .button {
      display: none;
    }
  }
`;
