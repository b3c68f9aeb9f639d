import { css } from 'lit';

/** The language menu: beside the heading, or below it where there is no room. */
export const languageMenuStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    margin-block-end: 0.5em;
  }
  .language {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    font-weight: 400;
  }
  /* Where there is no heading. */
  :empty + .language {
    margin-inline-start: auto;
  }
  .language > .select {
    margin: 0;
  }
  .language .down {
    margin-inline: -1.25em 0;
  }
  .language select {
    inline-size: auto;
    min-block-size: 44px;
    border-color: transparent;
    padding-inline: 0.25em 1.5em;
    background-color: transparent;
    font-weight: 600;
    field-sizing: content;
  }
`;
