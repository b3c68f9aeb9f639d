// `npm run bench:volume`: as much as a feed may hold, on a slow processor; writes the numbers into docs/benchmark.md.
//   --runs 5   so often each step is measured
//   --dry      prints the numbers and writes nothing
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import type { Browser, Page } from 'puppeteer-core';
import { startBrowser } from '../browser.js';
import { median } from '../median.js';
import { withNumbers } from '../report.js';
import { fill, openVolume, serveVolume, STEPS, TAGS } from './scenes.js';
import { longestTask, type Longest } from './tasks.js';

const PAGE = new URL('../../docs/benchmark.md', import.meta.url);
/** So many times slower is the processor, and so long a task may be, in ms. */
const SLOWDOWN = 6;
const MOST = 200;
const MANY = 300;

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, dry: { type: 'boolean', default: false } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a number');

const [load = 0] = loadavg();
const server = await serveVolume();
const browser = await startBrowser();
const version = await browser.version();
/** The longest task of each step, run after run. */
const steps = new Map<string, Longest[]>();
const many: { longest: Longest; ready: number }[] = [];

async function inNewPage(of: Browser, measure: (page: Page) => Promise<void>): Promise<void> {
  const context = await of.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 1000 });
  // tsx wraps the functions that run in the page in this call.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await measure(page).finally(() => context.close());
}

try {
  for (let run = 1; run <= runs; run++) {
    await inNewPage(browser, async (page) => {
      await openVolume(page, server);
      await page.emulateCPUThrottling(SLOWDOWN);
      const note = async (step: string, act: () => Promise<void>): Promise<unknown> =>
        steps.set(step, [...(steps.get(step) ?? []), await longestTask(page, act)]);
      await note('start, all four elements', () => fill(page, 'volume.json', TAGS.length));
      for (const [step, act] of Object.entries(STEPS)) await note(step, () => act(page));
    });
    await inNewPage(browser, async (page) => {
      await page.goto(`${server.url}/`);
      const begin = performance.now();
      let ready = 0;
      const longest = await longestTask(page, async () => {
        await fill(page, 'feed.json', MANY);
        ready = performance.now() - begin;
      });
      many.push({ longest, ready });
    });
    console.log(`Run ${run} of ${runs}`);
  }
} finally {
  await browser.close();
  await server.close();
}

const ms = (numbers: readonly number[]): string => `${Math.round(median(numbers))} ms`;
const [processor] = cpus();
const rows = [...steps].map(([step, found]) => {
  const durations = found.map(({ duration }) => duration);
  return `| ${step} | ${ms(durations)} | ${ms(found.map(({ work }) => work))} | ${median(durations) <= MOST ? 'reached' : '**not reached**'} |`;
});
const numbers = [
  `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${processor!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}; ${version}, Node ${process.versions.node}. Medians of ${runs}; the machine's load before was ${load.toFixed(1)}.`,
  [
    `| 20,000 events, processor ${SLOWDOWN} times slower | longest task | of it the processor’s | at most ${MOST} ms |`,
    '| --- | ---: | ---: | ---: |',
    ...rows,
  ].join('\n'),
  `${MANY} elements on a page with the sample feed, at full speed: all are drawn after ${ms(many.map(({ ready }) => ready))}, the longest task took ${ms(many.map(({ longest }) => longest.duration))}.`,
].join('\n\n');
console.log(`\n${numbers}\n`);
if (!values.dry) {
  const page = withNumbers(readFileSync(PAGE, 'utf8'), numbers, 'npm run bench:volume');
  const style = await resolveConfig(PAGE.pathname);
  writeFileSync(PAGE, await format(page, { ...style, parser: 'markdown' }));
  console.log('Written to docs/benchmark.md');
}
