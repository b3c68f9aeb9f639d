import { css } from 'lit';

export const hoursStyles = css`
  .times {
    margin-block-start: 0.5em;
  }
  .week-hours {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .week-hours caption {
    padding-block: 0.5em 0.375em;
    text-align: start;
    font-weight: 700;
  }
  .week-hours :is(th, td) {
    border-block-start: 1px solid var(--line);
    padding: 0.375em 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  .week-hours td {
    padding-inline-start: 0.75em;
    text-align: end;
  }
  .range {
    white-space: nowrap;
  }
  .closed td {
    color: var(--muted);
    white-space: nowrap;
  }
  .today > :is(th, td) {
    color: var(--accent);
    font-weight: 700;
  }
  .today > th {
    border-inline-start: 4px solid var(--accent);
    padding-inline-start: 0.625em;
  }
  .line,
  .hours-note {
    display: block;
  }
  .hours-note {
    color: var(--muted);
    font-size: 0.9375em;
    font-weight: 400;
  }
  .today .hours-note {
    color: inherit;
  }
  .common-note {
    border-block-start: 1px solid var(--line);
    padding-block-start: 0.375em;
  }
  .exceptions {
    margin-block-start: 0.875em;
  }
`;
