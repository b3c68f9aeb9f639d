// What only the browser's own tools can do; the case says what it wishes, and goes on when it is so.
import { until } from '../clock.js';
import { comesBack, errorIsRight } from '../fault-visit.js';
import { asked, contentStands, refresh, shows } from '../steps.js';
import { check, fetches, ours } from '../watch.js';

declare global {
  interface Window {
    wish: string;
    granted: string;
  }
}

async function wish(what: string): Promise<void> {
  window.wish = what;
  await until(`the wish "${what}"`, () => window.granted === what);
}

export const wished = {
  async offline() {
    await shows('ready');
    await wish('offline');
    await refresh();
    await shows('stale');
    contentStands();
    check(!navigator.onLine, 'the browser does not know');
    const before = fetches.length;
    await wish('online');
    await shows('ready');
    check(fetches.length === before + 1, `${fetches.length - before} requests to come back`);
  },

  async frozen() {
    await until('the first request', () => fetches.length === 1);
    let froze = false;
    document.addEventListener('freeze', () => (froze = true));
    await wish('frozen for three seconds');
    check(froze, 'was not frozen');
    await shows('ready');
    contentStands();
    asked(1, 'in all');
  },

  async blocked() {
    await wish('blocked');
    for (const one of ours()) one.feed += '?blocked';
    await until('the request', () => fetches.length > 1);
    await shows('error');
    errorIsRight();
    await wish('not blocked');
    await comesBack();
    contentStands();
  },
};
