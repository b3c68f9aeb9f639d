// Opens every story of storybook-static/ in Chromium, waits until it has finished, and fails on an error, on a console
// error and on anything axe finds, colors in light and in dark. The elements are those of dist/, as partners have them:
// what the script's build makes of the code is tried in every state there is a story of.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AxeResults } from 'axe-core';
import {
  launch,
  type BrowserContext,
  type ConsoleMessage,
  type HTTPResponse,
  type Page,
} from 'puppeteer-core';
import { findBrowser } from '../browsers/find-browser.mjs';
import { launchOptions } from '../browsers/launch-options.mjs';
import { serveFolder } from './static-server.js';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: 'storybook-static' },
    // A part of the ids of the stories to open, as in `--only form--sent`.
    only: { type: 'string', default: '' },
  },
});
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Stories open at a time: even on few processors, as a story mostly waits. */
const AT_ONCE = 3;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Story {
  id: string;
  title: string;
  name: string;
  type: string;
}

const found = await findBrowser('Chromium');
if (!found.found) throw new Error(`Chromium: ${found.hint}`);
const index = JSON.parse(readFileSync(`${values.folder}/index.json`, 'utf8')) as {
  entries: Record<string, Story>;
};
const stories = Object.values(index.entries).filter(
  ({ type, id }) => type === 'story' && id.includes(values.only),
);
if (stories.length === 0) throw new Error('There are no stories.');

/** Stories with elements of their own, not those of dist/: the pseudo-language is in no script. */
const hasOwn = (url: string): boolean => url.includes('pseudo-language');
const server = await serveFolder([values.folder, 'dist'], (request, response) => {
  const url = request.url ?? '';
  if (!url.startsWith('/iframe.html') || hasOwn(url)) return false;
  const page = readFileSync(join(values.folder, 'iframe.html'), 'utf8');
  const script = '<head><script src="kin-top-widgets.js"></script>';
  response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page.replace('<head>', script));
  return true;
});
const browser = await launch(launchOptions(found, 'Europe/Berlin'));
let failed = 0;
try {
  const queue = [...stories];
  await Promise.all(Array.from({ length: AT_ONCE }, () => work(queue)));
} finally {
  await browser.close();
  await server.close();
}
console.log(`${stories.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Takes one story after the other, in a browser context of its own. */
async function work(queue: Story[]): Promise<void> {
  const context = await browser.createBrowserContext();
  for (let story = queue.shift(); story; story = queue.shift()) {
    const faults = await faultsOf(context, story).catch((error: Error) => [error.message.split('\n')[0]]);
    if (faults.length > 0) failed++;
    console.log(`${faults.length > 0 ? '✖' : '✔'} ${story.title} / ${story.name}`);
    for (const fault of faults) console.log(`    ${fault}`);
  }
  await context.close();
}

async function faultsOf(context: BrowserContext, { id }: Story): Promise<string[]> {
  const page = await context.newPage();
  try {
    const faults = listen(page);
    // Colors are there at once, not after a transition.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    // tsx wraps functions in this call, which a page into which they are sent does not have.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    // Not twice: axe runs here, not in the addon.
    await page.goto(`${server.url}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
    const content = await page.evaluate(waitForStory, 60_000);
    await page.addScriptTag({ path: axe });
    faults.push(...(await axeFaults(page, [...RULES, 'cat.color'])));
    await page.evaluate(swapColors);
    faults.push(...(await axeFaults(page, ['cat.color'])).map((fault) => `in the other colors: ${fault}`));
    if (!content && faults.length === 0) faults.push('Storybook reports an error.');
    return faults;
  } finally {
    await page.close();
  }
}

async function axeFaults(page: Page, tags: string[]): Promise<string[]> {
  const { violations } = await page.evaluate(runAxe, tags);
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.map(({ target }) => target.flat().join(' >> ')).join(', ');
    return `axe ${id}: ${help} (${where})`;
  });
}

/** Runs in the page: dark where it was light, and the other way round. */
function swapColors(): void {
  for (const page of document.querySelectorAll('.page')) {
    page.classList.toggle('dark', !page.classList.toggle('light'));
  }
}

/** Collects what goes wrong on a page. */
function listen(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${String(error)}`));
  page.on('console', (message: ConsoleMessage) => {
    // A response that is an error on purpose (the error states) is reported by the browser, not by our code.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      faults.push(`console: ${message.text()}`);
    }
  });
  page.on('response', (response: HTTPResponse) => {
    const { pathname, origin } = new URL(response.url());
    if (response.status() === 404 && origin === server.url && /\.(js|css|svg|png|webp)$/.test(pathname)) {
      faults.push(`404: ${pathname}`);
    }
  });
  return faults;
}

/** Runs in the page: waits until the story has been drawn and played, and tells whether Storybook is content with it. */
async function waitForStory(limit: number): Promise<boolean> {
  type Channel = {
    on(event: string, listener: (payload: unknown) => void): void;
    last(event: string): unknown[] | undefined;
  };
  const scope = globalThis as unknown as { __STORYBOOK_ADDONS_CHANNEL__?: Channel };
  const start = Date.now();
  while (!scope.__STORYBOOK_ADDONS_CHANNEL__ && Date.now() - start < limit) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const channel = scope.__STORYBOOK_ADDONS_CHANNEL__;
  if (!channel) throw new Error('Storybook did not start.');
  const bad = ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'];
  return new Promise((resolve, reject) => {
    const fail = (event: string, payload: unknown) =>
      reject(
        new Error(
          `${event}: ${(payload as { message?: string } | undefined)?.message ?? JSON.stringify(payload)}`,
        ),
      );
    setTimeout(() => reject(new Error('The story did not finish.')), limit);
    for (const event of bad) {
      channel.on(event, (payload) => fail(event, payload));
      const before = channel.last(event);
      if (before) fail(event, before[0]);
    }
    const finished = (payload: unknown) =>
      resolve((payload as { status?: string } | undefined)?.status !== 'error');
    channel.on('storyFinished', finished);
    const before = channel.last('storyFinished');
    if (before) finished(before[0]);
  });
}

/** Runs in the page. */
function runAxe(runOnly: string[]): Promise<AxeResults> {
  const { axe } = window as unknown as { axe: { run(root: string, options: object): Promise<AxeResults> } };
  return axe.run('#storybook-root', {
    runOnly,
    rules: {
      // 7:1, the house's own measure.
      'color-contrast-enhanced': { enabled: true },
      // These speak of whole pages; a story is a part of one, whose heading level the partner chooses.
      'page-has-heading-one': { enabled: false },
      'heading-order': { enabled: false },
      region: { enabled: false },
    },
  });
}
