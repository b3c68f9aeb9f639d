// A page with all four elements and as much as a feed may hold, and what a visitor does there.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { serveFolder, type StaticServer } from '../../tools/build/static-server.js';
import { NOW } from '../data/programme.js';
import { volumeFeed } from './feed.js';

export const TAGS = ['project-list', 'contact-card', 'event-calendar', 'cooperation-form'] as const;

const PAGE = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Partner</title>
<link rel="icon" href="data:,"></head><body><h1>Partner</h1></body></html>`;

/** Serves what was built, an empty page for it, the sample feed, and the large one at `/volume.json`. */
export function serveVolume(): Promise<StaticServer> {
  const large = volumeFeed(JSON.parse(readFileSync('public/feed.json', 'utf8')) as object);
  return serveFolder(['dist', 'public'], (request, response) => {
    const body = { '/': PAGE, '/volume.json': large }[request.url!.split('?')[0]!];
    if (body === undefined) return false;
    const type = body === large ? 'application/json' : 'text/html';
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
    return true;
  });
}

/**
 * Opens the empty page. What JSON.parse takes nobody can cut into slices: of the large feed it is done here, before
 * anything is measured.
 */
export async function openVolume(page: Page, { url }: StaticServer): Promise<void> {
  await page.goto(`${url}/`);
  await page.evaluate(async () => {
    const text = await (await fetch('volume.json')).text();
    const { parse } = JSON;
    const large: unknown = parse(text);
    JSON.parse = ((asked: string, ...rest: []) =>
      asked.length === text.length ? large : parse(asked, ...rest)) as typeof JSON.parse;
  });
}

/** Writes `count` elements into the page, of all four kinds in turn, with the script, and waits until all are drawn. */
export async function fill(page: Page, feed: string, count: number): Promise<void> {
  await page.evaluate(
    (tags, now, address, many) => {
      for (let index = 0; index < many; index++) {
        const element = document.createElement(`kin-top-${tags[index % tags.length]}`);
        element.setAttribute('feed', address);
        element.setAttribute('now', now);
        if (element.localName.endsWith('calendar')) element.setAttribute('view', 'month');
        document.body.append(element);
      }
      const script = document.createElement('script');
      script.src = 'kin-top-widgets.js';
      document.head.append(script);
      return new Promise((loaded, failed) => {
        script.onload = loaded;
        script.onerror = () => failed(new Error('no script in dist/: `npm run build` makes it'));
      });
    },
    TAGS,
    NOW,
    feed,
    count,
  );
  await page.waitForFunction(
    (tags) =>
      [...document.querySelectorAll<HTMLElement & { status?: string }>(tags)].every(
        ({ status }) => status && status !== 'loading',
      ),
    { timeout: 600_000, polling: 100 },
    TAGS.map((tag) => `kin-top-${tag}`).join(),
  );
}

/** Does something in the calendar, and waits until it shows. */
const inCalendar = (act: (root: ShadowRoot) => void, shows: (root: ShadowRoot) => boolean) =>
  async function (page: Page): Promise<void> {
    const calendar = 'document.querySelector("kin-top-event-calendar").shadowRoot';
    await page.evaluate(`(${act.toString()})(${calendar})`);
    await page.waitForFunction(`(${shows.toString()})(${calendar})`, { timeout: 120_000, polling: 50 });
  };

/** What a visitor does in the calendar, one after the other. Functions run in the page. */
export const STEPS: Record<string, (page: Page) => Promise<void>> = {
  'next month': inCalendar(
    (root) => root.querySelector<HTMLElement>('button[aria-label^="Weiter"]')!.click(),
    (root) => root.querySelector('.period')!.textContent.includes('Februar'),
  ),
  'switch to list': inCalendar(
    (root) => root.querySelectorAll<HTMLElement>('.views button')[2]!.click(),
    (root) => !!root.querySelector('[part=list]'),
  ),
  'first search': inCalendar(
    (root) => {
      const input = root.querySelector<HTMLInputElement>('input[type=search]')!;
      input.value = 'chor frauen';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    (root) => root.querySelector('.filters summary')!.textContent.includes('1'),
  ),
  'another search': inCalendar(
    (root) => {
      const input = root.querySelector<HTMLInputElement>('input[type=search]')!;
      input.value = 'eltern';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    (root) => root.querySelector('[part=event]')!.textContent.includes('Eltern'),
  ),
  'choice of an audience': inCalendar(
    (root) => {
      const select = root.querySelector<HTMLSelectElement>('#filter-audience')!;
      select.value = select.options[1]!.value;
      select.dispatchEvent(new Event('change'));
    },
    (root) => root.querySelector('.filters summary')!.textContent.includes('2'),
  ),
  'back to the month': inCalendar(
    (root) => root.querySelectorAll<HTMLElement>('.views button')[0]!.click(),
    (root) => !!root.querySelector('[part=month]'),
  ),
};
