import type { TemplateResult } from 'lit';
import { nothing, svg, html } from 'lit';

/** Outlines on a ground of 20 by 20, stroke only. */
const OUTLINES = {
  previous: svg`<path d="M12.5 4.5 7 10l5.5 5.5"/>`,
  next: svg`<path d="M7.5 4.5 13 10l-5.5 5.5"/>`,
  down: svg`<path d="M4.5 7.5 10 13l5.5-5.5"/>`,
  phone: svg`<path d="M5 3h2.6l1.3 3.7L7.3 8a9.5 9.5 0 0 0 4.7 4.7l1.3-1.6 3.7 1.3V15a2 2 0 0 1-2.1 2A13.2 13.2 0 0 1 3 5.1 2 2 0 0 1 5 3Z"/>`,
  mail: svg`<path d="M2.75 5h14.5v10.5H2.75Zm.5.5L10 11l6.75-5.5"/>`,
  retry: svg`<path d="M16.5 10a6.5 6.5 0 1 1-1.9-4.6L16.5 7m0-4v4h-4"/>`,
  info: svg`<circle cx="10" cy="10" r="7.25"/><path d="M10 9.25v4.5m0-7.4v.1"/>`,
  warning: svg`<path d="M10 3 2.5 16.5h15ZM10 8v4m0 2.25v.1"/>`,
  clock: svg`<circle cx="10" cy="10" r="7.25"/><path d="M10 5.75V10l2.75 2"/>`,
  sent: svg`<circle cx="10" cy="10" r="8"/><path d="m6.25 10.25 2.5 2.5 5-5.5"/>`,
  open: svg`<circle cx="10" cy="10" r="6.75"/>`,
  waitlist: svg`<circle cx="10" cy="10" r="6.75"/><path d="M3.25 10a6.75 6.75 0 0 0 13.5 0Z" fill="currentcolor"/>`,
  full: svg`<circle cx="10" cy="10" r="6.75" fill="currentcolor"/>`,
  closed: svg`<circle cx="10" cy="10" r="6.75"/><path d="M6.5 10h7"/>`,
  cancelled: svg`<circle cx="10" cy="10" r="7"/><path d="m7.25 7.25 5.5 5.5m0-5.5-5.5 5.5"/>`,
  moved: svg`<path d="M3 10h13m-5-5 5 5-5 5"/>`,
  postponed: svg`<circle cx="10" cy="10" r="6.75" stroke-dasharray="3 2.3"/>`,
  running: svg`<circle cx="10" cy="10" r="7"/><circle cx="10" cy="10" r="2.75" fill="currentcolor"/>`,
};
export type IconName = keyof typeof OUTLINES;

/** Icons that point along the line of reading, mirrored where that runs from right to left. */
const POINTING: readonly IconName[] = ['previous', 'next', 'moved'];

/** An icon beside a word that says the same; screen readers pass over it. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class=${POINTING.includes(name) ? 'icon points' : 'icon'} viewBox="0 0 20 20" aria-hidden="true">
    ${OUTLINES[name] ?? nothing}
  </svg>`;
