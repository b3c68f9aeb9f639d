import type { AnyElement, TAGS } from './all-elements-page.js';

/** Something a visitor can bring an element to show. */
export interface ElementState {
  tag: (typeof TAGS)[number];
  name: string;
  attributes?: Record<string, string>;
  /** What is then pressed. */
  act?: (one: AnyElement) => void;
}

const unfold = ({ root }: AnyElement): void =>
  root.querySelectorAll('details').forEach((one) => (one.open = true));
const press =
  (selector: string) =>
  ({ root }: AnyElement): void =>
    root.querySelector<HTMLElement>(selector)!.click();

/** Each element with everything it can say. */
export const ELEMENT_STATES: readonly ElementState[] = [
  { tag: 'kin-top-event-calendar', name: 'month', attributes: { view: 'month' } },
  { tag: 'kin-top-event-calendar', name: 'week', attributes: { view: 'week' } },
  {
    tag: 'kin-top-event-calendar',
    name: 'list',
    attributes: { view: 'list', filters: 'field audience spoken place free attendance wheelchair search' },
    act: unfold,
  },
  { tag: 'kin-top-event-calendar', name: 'one event', attributes: { view: 'list' }, act: press('article a') },
  { tag: 'kin-top-project-list', name: 'all unfolded', act: unfold },
  { tag: 'kin-top-contact-card', name: 'all unfolded', act: unfold },
  { tag: 'kin-top-cooperation-form', name: 'mistakes', act: press('[type=submit]') },
];
