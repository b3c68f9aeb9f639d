import { css } from 'lit';

export const projectListStyles = css`
  .text {
    margin-block: 0.25em 0.375em;
  }
  .status {
    margin-block: 0.25em;
  }

  .featured {
    display: grid;
    gap: 2em;
    margin-block: 0.75em 2em;
  }
  .featured > li {
    /* Half the width: terms stand above what is known. */
    container-type: inline-size;
    border-block-start: 3px solid var(--accent);
    padding-block-start: 1em;
  }
  .next,
  .next-dates li {
    display: flex;
    gap: 1em;
  }
  .next {
    margin-block: 1em 0.5em;
  }

  .ungrouped,
  .rest {
    border-block-start: 1px solid var(--line);
    padding-block-start: 1.5em;
  }

  .next-dates li {
    padding-block: 0.625em;
  }
  .next-dates li + li {
    border-block-start: 1px solid var(--line);
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
      grid-template-columns: 1fr 14em;
      column-gap: 3em;
    }
    .project > .for {
      grid-area: 1 / 2 / span 9;
    }
  }
`;
