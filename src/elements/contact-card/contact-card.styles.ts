import { css } from 'lit';

export const contactCardStyles = css`
  .card {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    padding: clamp(1em, 6cqi, 2em);
  }
  .person {
    display: grid;
    gap: 1em 3em;
  }
  .reach .actions {
    margin-block-end: 0.75em;
  }
  .reach .actions:first-child {
    margin-block-start: 0;
  }
  .reach .plain {
    justify-content: center;
  }
  .calm {
    padding-block: 0;
  }

  /* Of one height, so that nothing below it jumps. On dark ground it keeps the light one it was drawn for. */
  .logo {
    block-size: 3em;
    min-inline-size: 3em;
    max-inline-size: 100%;
    margin-block-end: 0.5em;
    object-fit: contain;
  }
  @supports (color: light-dark(#000, #fff)) {
    .logo {
      border-radius: var(--_radius);
      background: light-dark(transparent, #fff);
      box-shadow: 0 0 0 0.25em light-dark(transparent, #fff);
    }
  }
  .identity .actions {
    margin: 0;
  }
  .identity > div {
    margin-block-start: 0.5em;
  }
  /* What it is to others stands under its motto. */
  .identity + .roles {
    border: 0;
    padding: 0;
  }

  .roles {
    display: grid;
    gap: 1em 2em;
    font-size: 0.9375em;
  }
  .roles li {
    margin-block-start: 0.25em;
  }
  .about {
    padding-block-start: 0.5em;
  }
  .identity .name {
    font-weight: 600;
  }
  dd li {
    max-inline-size: 62ch;
  }
  dd li + li {
    margin-block-start: 0.5em;
  }
  .publisher {
    margin-block: 0.75em -0.5em;
  }
  @container (min-width: 40em) {
    .person {
      grid-template: auto 1fr / 1fr 1fr;
    }
    .times {
      grid-area: 1 / 2 / span 2;
    }
    .roles {
      grid-template-columns: repeat(3, 1fr);
    }
  }
`;
