import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

/** A circle, as a path; with what follows it. */
const RING = 'M17 10a7 7 0 1 1 0-.1z';
const ARROW = 'M3 10h13m-5-5 5 5-5 5';

/** Outlines on a ground of 20 by 20; where there is a second path, it is filled. */
const DRAWINGS = {
  previous: ['M12 5l-5 5 5 5'],
  next: ['M8 5l5 5-5 5'],
  down: ['M5 8l5 5 5-5'],
  globe: [`${RING}M3 10h14M10 3c-6 7 0 14 0 14s6-7 0-14`],
  phone: ['M5 3h3l1 4-2 1a9 9 0 0 0 5 5l1-2 4 1v3a2 2 0 0 1-2 2A13 13 0 0 1 3 5a2 2 0 0 1 2-2z'],
  mail: ['M3 5h14v10H3zl7 6 7-6'],
  save: ['M10 3v9m-4-3l4 4 4-4M3 17h14'],
  print: ['M6 7V3h8v4M6 14H3V7h14v7h-3M6 11h8v6H6z'],
  retry: ['M16 10a6 6 0 1 1-2-4l2 2m0-4v4h-4'],
  info: [`${RING}M10 9v5m0-8v.1`],
  warning: ['M10 3L3 16h14zm0 5v4m0 2v.1'],
  clock: [`${RING}M10 6v4l3 2`],
  sent: [`${RING}M7 10l2 2 4-4`],
  open: [RING],
  waitlist: [RING, 'M3 10a7 7 0 0 0 14 0z'],
  full: [RING, RING],
  closed: [`${RING}M7 10h6`],
  cancelled: [`${RING}M7 7l6 6m0-6l-6 6`],
  moved: [ARROW],
  'moved-away': [ARROW],
  postponed: [RING],
  running: [RING, 'M13 10a3 3 0 1 1 0-.1z'],
} as const;
export type IconName = keyof typeof DRAWINGS;

/**
 * An icon beside a word that says the same; screen readers pass over it. Its name is a class: style sheets mirror those
 * that point along the line of reading, and dash one.
 */
export const icon = (name: IconName): TemplateResult => {
  const [outline, solid]: readonly string[] = DRAWINGS[name];
  return html`<svg class=${`icon ${name}`} viewBox="0 0 20 20" aria-hidden="true">
    <path d=${outline} />
    <path d=${solid ?? nothing} fill="currentcolor" />
  </svg>`;
};

/** Whether there is a drawing for a status. */
export const isDrawn = (name: string): name is IconName => name in DRAWINGS;
