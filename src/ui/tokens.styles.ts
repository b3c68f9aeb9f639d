import { css } from 'lit';

/**
 * Every property a partner may set, and what it is unless set. Inside, only the short names are used.
 *
 * Neutrals are the page's own text colour, thinned, so they fit every page. `currentcolor` is resolved where it is
 * used: never muted inside muted. Browsers without `light-dark()` (phones from before 2024) get the light palette,
 * those without `color-mix()` greys that hold on either ground.
 */
export const tokenStyles = css`
  :host {
    --accent: var(--kin-top-accent, #0e5a53);
    --on-accent: var(--kin-top-on-accent, #fff);
    --surface: var(--kin-top-surface, #fff);
    --positive: var(--kin-top-positive, #174f27);
    --caution: var(--kin-top-caution, #623c00);
    --critical: var(--kin-top-critical, #881c15);
    --muted: var(--kin-top-muted, currentcolor);
    --edge: var(--kin-top-edge, currentcolor);
    --line: var(--kin-top-line, rgb(128 128 128 / 0.35));
    --wash: var(--kin-top-wash, rgb(128 128 128 / 0.08));
    --bar: rgb(128 128 128 / 0.2);
    --hover: rgb(128 128 128 / 0.14);
    --underline: currentcolor;
    --accent-hover: var(--accent);
    --focus: var(--kin-top-focus, var(--accent));
    --radius: var(--kin-top-radius, 6px);
    --row: var(--kin-top-row, 1.125em);
    --heading-font: var(--kin-top-heading-font, inherit);
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --accent: var(--kin-top-accent, light-dark(#0e5a53, #8bd3c6));
      --on-accent: var(--kin-top-on-accent, light-dark(#fff, #0a211e));
      --surface: var(--kin-top-surface, light-dark(#fff, #1c2324));
      --positive: var(--kin-top-positive, light-dark(#174f27, #98d8a5));
      --caution: var(--kin-top-caution, light-dark(#623c00, #f0c777));
      --critical: var(--kin-top-critical, light-dark(#881c15, #ffb4a8));
      --accent-hover: color-mix(in srgb, var(--accent), light-dark(#000, #fff) 20%);
    }
  }

  @supports (color: color-mix(in srgb, red, blue)) {
    :host {
      --muted: var(--kin-top-muted, color-mix(in srgb, currentcolor 84%, transparent));
      --edge: var(--kin-top-edge, color-mix(in srgb, currentcolor 60%, transparent));
      --line: var(--kin-top-line, color-mix(in srgb, currentcolor 17%, transparent));
      --wash: var(--kin-top-wash, color-mix(in srgb, currentcolor 4.5%, transparent));
      --bar: color-mix(in srgb, currentcolor 11%, transparent);
      --hover: color-mix(in srgb, currentcolor 7%, transparent);
      --underline: color-mix(in srgb, currentcolor 40%, transparent);
    }
  }

  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
`;
