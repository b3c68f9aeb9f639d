// One fresh page, measured.
import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Contestant } from './contestants.js';

/** Times in ms, memory in bytes. */
export interface Desktop {
  /** From script start to painted month. */
  start: number;
  /** What of it, and of all that followed at once, the main thread worked. */
  startWork: number;
  /** Elements of the month, and all nodes. */
  elements: number;
  nodes: number;
  /** JavaScript heap with the month in view. */
  heap: number;
  /** The next month: main-thread time, and from the press until it was painted. */
  nextWork: number;
  next: number;
  /** The same for the list. */
  listWork: number;
  list: number;
}

export interface Phone {
  /** From the start of the navigation to the painted month. */
  start: number;
}

interface InPage {
  start(): Promise<{ sinceScript: number; sinceNavigation: number }>;
  count(): { elements: number; nodes: number };
  press(what: 'next' | 'list'): Promise<number>;
}
declare const bench: InPage;

const IN_PAGE = readFileSync(new URL('./in-page.js', import.meta.url), 'utf8');
const DESKTOP = { width: 1280, height: 1000 };
const PHONE = { width: 390, height: 844, isMobile: true, hasTouch: true };
/** 1.6 Mbit/s, in bytes a second; ms; times slower. */
const NETWORK = { offline: false, downloadThroughput: 2e5, uploadThroughput: 2e5, latency: 150 };
const SLOWDOWN = 4;
/** So long nothing is asked of a page, that what it put off counts where it belongs. */
const QUIET = 300;
/** So long a page has for all of it, in ms; who needs longer is not measured at that size. */
export const PATIENCE = 60_000;

/** A page that was given up. */
export class TooSlow extends Error {}

const quiet = (): Promise<void> => new Promise((done) => setTimeout(done, QUIET));

async function metric(client: CDPSession, name: string): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)!.value;
}

/** Opens a page that shares nothing with any other, and closes it when `ask` has what it wants. */
async function inFreshPage<T>(
  browser: Browser,
  { marks, name }: Contestant,
  ask: (page: Page, client: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext();
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(2 * PATIENCE);
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (line) => complaints.push(line.text()));
    await page.evaluateOnNewDocument(`globalThis.marks = ${JSON.stringify(marks)};${IN_PAGE}`);
    const client = await page.createCDPSession();
    await client.send('Network.enable');
    await client.send('Network.setCacheDisabled', { cacheDisabled: true });
    await client.send('Performance.enable');
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new TooSlow(`not done after ${PATIENCE} ms`)), PATIENCE);
    });
    return await Promise.race([ask(page, client), tooLate]).finally(() => clearTimeout(timer));
  } catch (error) {
    if (error instanceof TooSlow) throw error;
    throw new Error(`${name}: ${String(error)}\n${complaints.join('\n')}`, { cause: error });
  } finally {
    await context.close();
  }
}

/** Start, size, next month and list, one after the other in one page. */
export const measureDesktop = (browser: Browser, contestant: Contestant, url: string): Promise<Desktop> =>
  inFreshPage(browser, contestant, async (page, client) => {
    const work = async (): Promise<number> => (await metric(client, 'TaskDuration')) * 1000;
    const press = async (what: 'next' | 'list'): Promise<[work: number, painted: number]> => {
      const before = await work();
      const painted = await page.evaluate((button) => bench.press(button), what);
      await quiet();
      return [(await work()) - before, painted];
    };
    await page.setViewport(DESKTOP);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const { sinceScript } = await page.evaluate(() => bench.start());
    await quiet();
    const startWork = await work();
    const { elements, nodes } = await page.evaluate(() => bench.count());
    // Twice: what the first round lets go of keeps nothing else any longer.
    await client.send('HeapProfiler.collectGarbage');
    await client.send('HeapProfiler.collectGarbage');
    const heap = await metric(client, 'JSHeapUsedSize');
    const [nextWork, next] = await press('next');
    const [listWork, list] = await press('list');
    return { start: sinceScript, startWork, elements, nodes, heap, nextWork, next, listWork, list };
  });

/** The start on a slow phone with a slow network. */
export const measurePhone = (browser: Browser, contestant: Contestant, url: string): Promise<Phone> =>
  inFreshPage(browser, contestant, async (page, client) => {
    await page.setViewport(PHONE);
    await client.send('Network.emulateNetworkConditions', NETWORK);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const { sinceNavigation } = await page.evaluate(() => bench.start());
    return { start: sinceNavigation };
  });
