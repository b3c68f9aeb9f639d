import { css } from 'lit';

/** The form in its parts, what is wrong with it, and what became of it. */
export const cooperationFormStyles = css`
  .led:not(:empty) {
    margin-block-end: 1em;
    font-weight: 600;
  }
  .form {
    max-inline-size: 56em;
    margin-block-start: 1.5em;
  }
  /* An answer, and the way back to it: at the end of its line where there is room, else below. */
  .answer {
    display: grid;
    align-items: start;
    gap: 0 1em;
  }
  .answer > .button {
    gap: 0;
    margin-block: -0.5em;
  }
  .still :is(.button, .text) {
    visibility: hidden;
  }
  .typed {
    white-space: pre-line;
    /* Paragraph by paragraph, as in the field. */
    unicode-bidi: plaintext;
  }
  .fields,
  .pair {
    display: grid;
    gap: 1.5em;
    max-inline-size: 36em;
  }
  .pair {
    margin-block-start: 0.5em;
  }
  textarea.input {
    min-block-size: 9em;
    resize: vertical;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 0 1.5em;
  }
  /* Each as wide as its word: "Nachmittags" in a broad font breaks in a column of equal ones. */
  .short {
    display: flex;
    flex-wrap: wrap;
  }
  .short > .choice {
    min-inline-size: min(7.5em, 100%);
  }

  .wrong {
    border-inline-start: 4px solid var(--_critical);
    padding-inline-start: 1em;
  }
  .wrong :is(.input, select) {
    border: 2px solid var(--_critical);
  }
  .mistake,
  .summary {
    color: var(--_critical);
    font-weight: 600;
  }

  .summary {
    margin-block-end: 1.5em;
    border: 2px solid;
    border-radius: var(--_radius);
    padding: 1em 1em 0.5em;
  }
  .summary a {
    display: inline-block;
    min-block-size: 44px;
    padding-block: 0.5em;
    color: inherit;
  }

  .send {
    margin-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
    padding-block: 1.5em;
  }
  .main[aria-disabled] {
    border-style: dashed;
    border-color: var(--_edge);
    background: var(--_wash);
    color: inherit;
    cursor: progress;
  }

  .calm > .icon {
    inline-size: 3em;
    block-size: 3em;
    margin-block-end: 0.5em;
    color: var(--_positive);
    stroke-width: 1.25;
  }
  ol {
    margin-block: 1em 1.5em;
  }
  ol > li {
    max-inline-size: 62ch;
    margin-inline-start: 1.5em;
    padding-block: 0.25em;
    list-style: decimal;
  }
  ::marker {
    color: var(--_accent);
    font-weight: 600;
  }

  @container (min-width: 32em) {
    .answer {
      grid-template-columns: 1fr auto;
    }
    .answer > .button {
      justify-content: end;
    }
    .pair {
      grid-template-columns: 1fr 1fr;
      align-items: end;
    }
  }
  @container (min-width: 40em) {
    .send {
      padding-inline-start: 14.5em;
    }
    [part='review'] > .facts {
      grid-template-columns: 14.5em 1fr;
    }
  }
`;
