// After good content: what was shown stays, with its time.
import { pass, realNow, sleep } from '../clock.js';
import { serve } from '../control.js';
import { FIRST_TRY, justBefore } from '../fault-visit.js';
import { asked, contentStands, press, refresh, shows } from '../steps.js';
import { inTurn } from '../turn.js';
import { check, heard, history, ours, root, shown, textOf, times } from '../watch.js';

const RELOAD = '[part=notice] button';
const clock = new Intl.DateTimeFormat('de', {
  timeZone: 'Europe/Berlin',
  hour: '2-digit',
  minute: '2-digit',
});

/** Everything that stale content owes, `times` being when it may have been read. */
function staleIsRight(times: string[]): void {
  contentStands();
  for (const one of ours()) {
    const said = textOf(one);
    check(
      times.some((time) => said.includes(`Stand von heute, ${time}`)),
      `${one.localName} does not say that it is of ${times.join(' or ')}`,
    );
    const box = root(one).querySelector(RELOAD)?.getBoundingClientRect();
    check(box && box.height >= 43.9 && box.width >= 44, `${one.localName} has no button of 44 px`);
  }
}

const afterwards = (): void => {
  for (const one of ours())
    check(!textOf(one).includes('Stand von'), `${one.localName} still says it is old`);
  contentStands();
  const since = history.slice(history.indexOf('ready ready ready ready'));
  check(!since.some((status) => /loading|error/.test(status)), 'the content was gone meanwhile');
};

/** Shows good content and then old content, and tells when it may have been read. */
async function becomeStale(): Promise<string[]> {
  const begun = clock.format(Date.now());
  await shows('ready');
  const times = [begun, clock.format(Date.now())];
  await serve('broken');
  await refresh();
  await shows('stale');
  return times;
}

export const after = {
  async stale() {
    staleIsRight(await becomeStale());
    const errors = heard.filter(({ type }) => type === 'kin-top-error');
    check(
      errors.length === 4 && !errors.some(({ fatal }) => fatal),
      'does not tell the page of it, as not fatal',
    );
    asked(3, 'in all');
    await serve('good');
    await justBefore(FIRST_TRY.earliest);
    asked(3, 'too soon');
    await pass(FIRST_TRY.latest);
    await shows('ready');
    asked(4, 'in all');
    afterwards();
  },

  async 'stale, by the button'() {
    staleIsRight(await becomeStale());
    await serve('changed');
    await inTurn(async () => {
      press(ours()[1]!, RELOAD);
      await shows('ready');
    });
    check(textOf(ours()[0]!).includes('freitags'), 'does not show the new content');
    afterwards();
  },

  async 'stale, by a connection'() {
    await becomeStale();
    await serve('good');
    dispatchEvent(new Event('online'));
    await shows('ready');
    afterwards();
  },

  async 'a refresh that hangs'() {
    const begun = clock.format(Date.now());
    await shows('ready');
    const read = [begun, clock.format(Date.now())];
    await serve('hanging');
    const [from, { lag }] = [realNow(), { ...times }];
    void refresh();
    await sleep(9000);
    check(shown() === 'ready', `shows ${shown()} meanwhile`);
    await shows('stale');
    const took = realNow() - from;
    check(took > 9500 && took - (times.lag - lag) < 11_500, `it took ${Math.round(took)} ms`);
    staleIsRight(read);
  },

  async flapping() {
    await shows('ready');
    for (const mode of ['broken', 'good', 'missing', 'changed', 'broken', 'good']) {
      await serve(mode);
      await refresh();
      await shows(/broken|missing/.test(mode) ? 'stale' : 'ready');
      contentStands();
    }
    afterwards();
  },
};
