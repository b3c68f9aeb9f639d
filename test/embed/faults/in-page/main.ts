// Runs in the partner's page of each case, before any other script.
import type { Outcome } from '../fault.js';
import { takeOver } from './clock.js';
import { visitFault } from './fault-visit.js';
import { journeys } from './journeys/index.js';
import { complain, outcome, plan, watch } from './watch.js';

declare global {
  interface Window {
    /** What came of each case; in the page around them all. */
    reports: Record<string, Outcome>;
  }
}

takeOver();
watch();
addEventListener('DOMContentLoaded', () => {
  const visit = plan.journey ? journeys[plan.journey]! : visitFault;
  void visit()
    .catch((error: unknown) => complain(error instanceof Error ? error.message : String(error)))
    .then(() => ((window.parent.reports ??= {})[plan.name] = outcome));
});
