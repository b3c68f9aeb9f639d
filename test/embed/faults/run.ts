import type { Engine, Found } from '../../../tools/browsers/find-browser.mjs';
import { setTimeout as sleep } from 'node:timers/promises';
import { serveFolder } from '../../../tools/build/static-server.js';
import { openWindow, type Window } from './engines.js';
import type { Fault, Outcome, Plan } from './fault.js';
import { FaultServer } from './fault-server.js';
import { startSite, visitorScript, type Served, type Site } from './partner.js';
import { visitTab } from './tabs.js';

/** Milliseconds that all cases may take in one engine, however busy the machine is. */
const PATIENCE = 120_000;

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
  const faults = all.filter((fault) => isTried(fault, found.engine));
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
  const patience = new AbortController();
  try {
    return await Promise.race([
      visit(cases, site, window),
      sleep(PATIENCE, undefined, { signal: patience.signal }).then(() => {
        throw new Error(`${found.engine} did not come to an end`);
      }),
    ]);
  } finally {
    patience.abort();
    await window.close();
    await Promise.all([site.close(), provider.close(), ...cases.map(({ server }) => server.stop())]);
  }
}

async function visit(cases: readonly Served[], site: Site, window: Window): Promise<Record<string, Outcome>> {
  await window.open(site.url);
  await window.read('void start()');
  const outcomes: Record<string, Outcome> = {};
  const alone = cases.filter(({ fault }) => fault.alone);
  for (const one of alone)
    outcomes[one.plan.name] = await visitTab(await window.tab!(), site, cases.indexOf(one), one);
  while ((await window.read('Object.keys(reports).length')) !== cases.length - alone.length) await sleep(250);
  return Object.assign(outcomes, await window.read('reports'));
}
