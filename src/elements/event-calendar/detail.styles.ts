import { css } from 'lit';

/** One event in full. */
export const detailStyles = css`
  /* One event in full. */
  .detail {
    padding-block: 0.25em 1em;
  }
  .detail-head {
    display: grid;
    gap: 1em;
    margin-block: 0.75em 1.25em;
  }
  .detail-head .heading {
    margin: 0;
  }
  .detail.off .heading {
    text-decoration: line-through;
    text-decoration-thickness: 2px;
  }
  .detail-head .date .number {
    padding-block: 0.07em;
    color: var(--accent);
    font-size: 3.5em;
    line-height: 0.8;
  }
  .detail-head .weekday {
    color: inherit;
    font-size: 1em;
  }
  .detail-body > .text {
    margin-block: 0.5em 1em;
  }
  .next-date {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }
  .next-date a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  @container (min-width: 40em) {
    .detail-head {
      grid-template-columns: 12em minmax(0, 1fr);
      column-gap: 2.5em;
      align-items: start;
    }
    .detail-body {
      max-inline-size: 44em;
      margin-inline-start: 14.5em;
    }
  }
`;
