import { css } from 'lit';

/** One event in full. */
export const detailStyles = css`
  .detail-head {
    align-items: start;
    border: 0;
    padding-block: 0.75em 1em;
  }
  /* It leads to the eye; to the ear it follows the heading, on which reading begins. */
  .detail-head > .date {
    flex-wrap: wrap;
    order: -1;
  }
  .detail-head .number + * {
    flex: 1 7em;
  }
  .detail-head .heading {
    margin: 0;
  }
  .detail-head .number {
    color: var(--_accent);
    font-size: 3.5em;
    line-height: 0.8;
  }
  figure {
    margin-block-end: 1em;
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }
  /* On one line with its term. */
  dd > .next-date:first-child {
    margin-block-start: -0.55em;
  }
  .address {
    flex: 100%;
  }
  .address > input {
    font-weight: 400;
  }
  @container (min-width: 40em) {
    .detail-body {
      max-inline-size: 44em;
      margin-inline-start: 14.5em;
    }
  }
`;
