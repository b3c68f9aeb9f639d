import { css } from 'lit';

/**
 * Every property a partner may set, and what it is unless set. Inside, only the names with `_` are used:
 * what a page puts into our slots inherits them, and its own `--accent` stays what it is.
 *
 * The page's own text colour, thinned, or greys that hold on either ground, so that they fit every page; and no ground of
 * our own under the page's text. `currentcolor` is resolved where it is used: never muted inside muted. Browsers without
 * `light-dark()` (phones from before 2024) get the dark palette only where `theme` asks for it. Those without `color-mix()`
 * find nothing they know where muted or edge is used and take the text's colour; for a border that holds only where its
 * colour is a declaration of its own.
 */
export const tokenStyles = css`
  :host {
    --_accent: var(--kin-top-accent, #0e5a53);
    --_on-accent: var(--kin-top-on-accent, #fff);
    --_surface: var(--kin-top-surface, transparent);
    --_positive: var(--kin-top-positive, #174f27);
    --_caution: var(--kin-top-caution, #623c00);
    --_critical: var(--kin-top-critical, #881c15);
    --_focus: var(--kin-top-focus, var(--_accent));
    --_muted: var(--kin-top-muted, color-mix(in srgb, currentcolor 94%, transparent));
    --_edge: var(--kin-top-edge, color-mix(in srgb, currentcolor 75%, transparent));
    --_line: var(--kin-top-line, rgb(128 128 128 / 0.35));
    --_wash: var(--kin-top-wash, rgb(128 128 128 / 0.08));
    --_hover: rgb(128 128 128 / 0.14);
    --_radius: var(--kin-top-radius, 6px);
    --_row: var(--kin-top-row, 1.125em);
    --_heading-font: var(--kin-top-heading-font, inherit);
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--kin-top-accent, light-dark(#0e5a53, #8bd3c6));
      --_on-accent: var(--kin-top-on-accent, light-dark(#fff, #0a211e));
      --_positive: var(--kin-top-positive, light-dark(#174f27, #98d8a5));
      --_caution: var(--kin-top-caution, light-dark(#623c00, #f0c777));
      --_critical: var(--kin-top-critical, light-dark(#881c15, #ffb4a8));
    }
  }

  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
    --_accent: var(--kin-top-accent, #8bd3c6);
    --_on-accent: var(--kin-top-on-accent, #0a211e);
    --_positive: var(--kin-top-positive, #98d8a5);
    --_caution: var(--kin-top-caution, #f0c777);
    --_critical: var(--kin-top-critical, #ffb4a8);
  }
`;
