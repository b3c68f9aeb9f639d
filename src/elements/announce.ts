import type { LitElement } from 'lit';
import type { ErrorDetail } from '../events.js';
import { KinTopErrorEvent, KinTopLoadEvent } from '../events.js';
import { describeProblem } from '../feed/problem.js';
import type { FeedState } from '../feed/state.js';

/** Tells the page what has become of the feed, now that the visitor sees it. */
export function announce(element: Element, state: FeedState): void {
  if ('error' in state) {
    const { kind, message } = state.error;
    element.dispatchEvent(new KinTopErrorEvent({ kind, message, fatal: state.status === 'error' }));
  }
  if (state.status !== 'ready') return;
  const { feed, dropped, problems } = state;
  const { projects, events, contacts } = feed;
  element.dispatchEvent(
    new KinTopLoadEvent({
      projects: projects.length,
      events: events.length,
      contacts: contacts.length,
      dropped,
    }),
  );
  if (problems.length) {
    const message = problems.map(describeProblem).join('\n');
    element.dispatchEvent(new KinTopErrorEvent({ kind: 'entry', message, fatal: false }));
  }
}

/** What each element complained of last. */
const complaints = new WeakMap<Element, string>();

/** Tells the page, once, what an element finds wrong while it draws. */
export function complain(
  element: LitElement,
  kind: ErrorDetail['kind'],
  fault: unknown,
  fatal = false,
): void {
  const message = String(fault);
  if (message === complaints.get(element)) return;
  complaints.set(element, message);
  if (fatal) console.error('[kin-top]', fault);
  else console.warn('[kin-top]', fault);
  // Not in the midst of drawing.
  void element.updateComplete.then(() =>
    element.dispatchEvent(new KinTopErrorEvent({ kind, message, fatal })),
  );
}
