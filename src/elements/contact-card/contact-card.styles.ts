import { css } from 'lit';

export const contactCardStyles = css`
  .card {
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.5);
    padding: 1em;
  }
  .person + .person,
  .roles,
  .about {
    margin-block-start: 1.25em;
    border-block-start: 1px solid var(--line);
    padding-block-start: 1.25em;
  }
  /* A number goes to the next line as a whole. */
  a[href^='tel:'] bdi {
    display: inline-block;
  }
  .reach .actions > * {
    padding-inline: 0.75em;
    overflow-wrap: anywhere;
  }
  .reach .actions > p {
    padding-inline: 0;
  }
  .title {
    margin-block-end: 0.125em;
    overflow-wrap: anywhere;
  }

  .reach {
    margin-block-start: 1em;
  }
  .reach .status {
    text-wrap: balance;
  }
  .reach .actions {
    flex-direction: column;
    align-items: stretch;
    margin-block: 1em 0.75em;
  }
  .calm {
    padding-block: 0;
  }
  .calm .reach .actions {
    max-inline-size: 26em;
  }

  .roles {
    display: grid;
    gap: 1.25em;
    font-size: 0.9375em;
  }
  .role-title {
    margin-block-end: 0.25em;
  }
  .roles li {
    padding-block: 0.125em;
  }

  .about {
    padding-block-start: 0.5em;
  }
  .about .inside {
    padding-block: 0.5em 0.25em;
  }
  .slogan {
    margin-block-end: 0.625em;
    font-weight: 600;
  }
  .about .text + .facts {
    margin-block-start: 0.75em;
  }
  .about li {
    max-inline-size: 62ch;
    text-wrap: pretty;
  }
  .about li + li {
    margin-block-start: 0.5em;
  }
  .publisher {
    margin-block: 0.75em -0.5em;
  }
  @container (min-width: 20em) {
    .card {
      padding: 1.375em;
    }
  }
  @container (min-width: 26em) {
    .card {
      padding: 1.75em;
    }
  }
  @container (min-width: 40em) {
    .card {
      padding: 2em;
    }
    .person {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-template-rows: auto 1fr;
      column-gap: 3em;
    }
    .person > .times {
      grid-column: 2;
      grid-row: 1 / span 2;
      margin: 0;
    }
    .person > .times > :first-child > caption {
      padding-block-start: 0;
    }
    .person:not(.with-hours) > .reach {
      grid-column: 2;
      margin-block-start: 0;
    }
    .roles {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 2em;
    }
  }

  @media print {
    .card {
      border-color: #000;
    }
    /* Telephone and e-mail are worth paper. */
    .reach .actions {
      display: block;
    }
    .reach .button {
      display: block;
      border: 0;
      padding: 0;
      background: none;
      color: inherit;
      text-align: start;
    }
    .reach .icon {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
    }
  }
`;
