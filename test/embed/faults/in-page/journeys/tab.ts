// A tab that is left and taken up again, and one that just stays open.
import { pass, sleep, until } from '../clock.js';
import { serve, served } from '../control.js';
import { asked, changes, contentStands, look, shows } from '../steps.js';
import { check, fetches, shown } from '../watch.js';

const MINUTE = 60_000;

export const tab = {
  async 'return after 15 minutes'() {
    await shows('ready');
    look('hidden');
    await pass(13 * MINUTE);
    look('visible');
    await sleep(200);
    asked(1, 'after 13 minutes');
    look('hidden');
    await pass(2.1 * MINUTE);
    asked(1, 'while nobody looks');
    const found = changes();
    look('visible');
    await until('a request after 15 minutes', () => fetches.length > 1);
    await sleep(300);
    asked(2, 'after 15 minutes');
    check(!(await found()).length, 'draws again what has not changed');
    look('hidden');
    look('visible');
    await sleep(200);
    asked(2, 'on another return at once');
    await serve('tagged-changed');
    await pass(16 * MINUTE);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until('a request with the page out of the cache', () => fetches.length > 2);
    await shows('ready');
    contentStands();
  },

  async 'an hour'() {
    await shows('ready');
    await pass(60 * MINUTE);
    check(shown() === 'ready', `shows ${shown()}`);
    asked(1, 'in an hour');
    check((await served()).requests === 1, 'the server was asked again');
  },

  async 'a short look away'() {
    await shows('error');
    look('hidden');
    await pass(3000);
    look('visible');
    await sleep(200);
    asked(2, 'after a look away of three seconds');
    await serve('good');
    await pass(25_000);
    await shows('ready');
    asked(3, 'in all');
  },
};
