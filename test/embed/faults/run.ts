import type { Engine, Found } from '../../../tools/browsers/find-browser.mjs';
import { setTimeout as sleep } from 'node:timers/promises';
import { serveFolder } from '../../../tools/build/static-server.js';
import { openWindow, type Window } from './engines.js';
import type { Fault, Outcome, Plan } from './fault.js';
import { FaultServer } from './fault-server.js';
import { startSite, visitorScript, type Served, type Site } from './partner.js';
import { visitTab } from './tabs.js';

/** Milliseconds without an end of any case after which a browser stands still; each ends within 60,000 of its own. */
const PATIENCE = 75_000;
/** So many windows are tried: a browser that broke down once is not ours to answer for, a second time it may be. */
const WINDOWS = 2;

/** A case's plan in one engine, with its server started. */
async function serve(fault: Fault, index: number, engine: Engine, provider: string): Promise<Served> {
  const server = new FaultServer(fault.answer ?? (() => undefined), fault.server);
  if (fault.begins) server.mode = fault.begins;
  await server.start();
  const { name, status, kind, back, tries, slow, slowAfter, repeats, retryAfter, words, journey, alone } = {
    ...fault,
    ...fault.but?.[engine],
  };
  const plan: Plan = {
    ...{ name, status, kind, back, tries, slow, slowAfter, repeats, retryAfter, words, journey, alone },
    feed: fault.address?.(server.url) ?? server.url,
    control: `/control?${index}`,
    lang: fault.lang ?? 'de',
  };
  return {
    fault,
    plan,
    server,
    script: `${provider}${fault.language ? `/case-${index}` : ''}/kin-top-widgets.js`,
  };
}

/** Whether a case is for an engine: only Chromium has the tools for some. */
export const isTried = (fault: Fault, engine: Engine): boolean =>
  !fault.not?.[engine] && (!fault.alone || engine === 'Chromium');

/** Lets an engine visit every case, and tells what came of each. */
export async function visitAll(all: readonly Fault[], found: Found): Promise<Record<string, Outcome>> {
  const outcomes: Record<string, Outcome> = {};
  for (let window = 1; ; window++) {
    const left = all.filter((fault) => isTried(fault, found.engine) && !outcomes[fault.name]);
    try {
      await visitIn(found, left, outcomes);
      return outcomes;
    } catch (error) {
      const open = left.map(({ name }) => name).filter((name) => !outcomes[name]);
      const trouble = new Error(`${found.engine} broke down, before the end of ${open.join(', ')}`, {
        cause: error,
      });
      if (window === WINDOWS) throw trouble;
      console.warn(trouble);
    }
  }
}

/** Lets a window of an engine visit cases, and adds what came of each as soon as it is known. */
async function visitIn(
  found: Found,
  faults: readonly Fault[],
  outcomes: Record<string, Outcome>,
): Promise<void> {
  // A case with a language file of its own has the script in a folder of its own.
  const provider = await serveFolder(['dist'], (request, response) => {
    const [, index, path] = /^\/case-(\d+)(\/.*)$/.exec(request.url!) ?? [];
    if (!path) return false;
    request.url = path;
    if (!path.startsWith('/locales/')) return false;
    faults[Number(index)]!.language!(response, request, 1);
    return true;
  });
  const cases = await Promise.all(
    faults.map((fault, index) => serve(fault, index, found.engine, provider.url)),
  );
  const site = await startSite(cases, await visitorScript());
  const window = await openWindow(found);
  let patience: NodeJS.Timeout | undefined;
  try {
    const stillness = new Promise<never>((_, reject) => {
      patience = setTimeout(() => reject(new Error('no case came to an end any more')), PATIENCE);
    });
    const visits = visit(cases, site, window, (ended) => {
      Object.assign(outcomes, ended);
      patience!.refresh();
    });
    await Promise.race([visits, stillness]);
  } finally {
    clearTimeout(patience);
    await window.close();
    await Promise.all([site.close(), provider.close(), ...cases.map(({ server }) => server.stop())]);
  }
}

type Tell = (ended: Record<string, Outcome>) => void;

async function visit(cases: readonly Served[], site: Site, window: Window, tell: Tell): Promise<void> {
  await window.open(site.url);
  await window.read('void start()');
  const alone = cases.filter(({ fault }) => fault.alone);
  for (const one of alone)
    tell({ [one.plan.name]: await visitTab(await window.tab!(), site, cases.indexOf(one), one) });
  for (let known = 0; known < cases.length - alone.length; await sleep(250)) {
    const ended = (await window.read('reports')) as Record<string, Outcome>;
    if (Object.keys(ended).length > known) tell(ended);
    known = Object.keys(ended).length;
  }
}
