import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findBrowser, type Found } from '../../tools/browsers/find-browser.mjs';
import { launchOptions } from '../../tools/browsers/launch-options.mjs';
import { serveFolder, type Handler, type StaticServer } from '../../tools/build/static-server.js';
import { createReceiver } from '../../tools/receiver/receiver.js';
import { openStore, type Store } from '../../tools/receiver/store.js';

/** Kin-Top's side: the built script, the sample feed and the receiver, at one origin. */
export interface Provider extends StaticServer {
  store: Store;
  /** How often a path was asked for, whatever its query. */
  count(path: string): number;
}

/** @throws {Error} nothing is built */
export async function startProvider(): Promise<Provider> {
  if (!existsSync('dist/kin-top-widgets.js')) throw new Error('Nothing is built: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'kin-top-requests-'));
  const store = await openStore(`file:${join(folder, 'requests.db')}`);
  const receiver = createReceiver({ store });
  await receiver.ready();
  const server = await serveFolder(['dist', 'public'], (request, response) => {
    if (!request.url?.startsWith('/api/')) return false;
    receiver.routing(request, response);
    return true;
  });
  return {
    ...server,
    store,
    count: (path) => server.requests.filter((one) => one.split('?')[0] === path).length,
    async close() {
      await server.close();
      await receiver.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Kin-Top's server as docs/veroeffentlichen.md has it: the script and what belongs to it in a folder, the feed above it.
 * @param folder - `v1`, or a version
 */
export async function startPublished(folder: string, handler?: Handler): Promise<StaticServer> {
  const root = mkdtempSync(join(tmpdir(), 'kin-top-host-'));
  symlinkSync(resolve('dist'), join(root, folder));
  const server = await serveFolder([root, 'public'], handler);
  return {
    ...server,
    async close() {
      await server.close();
      rmSync(root, { recursive: true });
    },
  };
}

/** A partner's side: one page, at an origin of its own. */
export function startPartner(
  page: () => { html: string; headers?: Record<string, string> },
): Promise<StaticServer> {
  return serveFolder([], (request, response) => {
    if (request.url?.split('?')[0] !== '/') return false;
    const { html, headers } = page();
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(html);
    return true;
  });
}

/** A partner's page in German around what is pasted into it. */
export const partnerPage = (body: string, { head = '', lang = 'de' } = {}): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Partner</title>
  <link rel="icon" href="data:,">${head}</head><body><main><h1>Partner</h1><h2>Bei uns</h2>
  ${body}</main></body></html>`;

/** @param engine - another browser than Chromium, found before */
export async function startBrowser(timeZone = 'America/Los_Angeles', engine?: Found): Promise<Browser> {
  const found = engine ?? (await findBrowser('Chromium'));
  if (!found.found) throw new Error(`Chromium: ${found.hint}`);
  return launch(launchOptions(found, timeZone));
}

export interface Visit {
  page: Page;
  /** Console warnings and errors, and uncaught exceptions. */
  complaints: string[];
  /** Addresses the page asked for. */
  requests: string[];
}

/** Opens a page as a visitor who was never here. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  // tsx wraps the functions that run in the page in this call.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  await page.goto(url);
  return { page, complaints, requests };
}

export const TAGS = [
  'kin-top-project-list',
  'kin-top-contact-card',
  'kin-top-event-calendar',
  'kin-top-cooperation-form',
] as const;

/** Waits until every element of ours on the page shows a feed or an error, and tells which. */
export async function settled(page: Page): Promise<Record<string, string>> {
  await page.waitForFunction(
    (tags: readonly string[]) => {
      const elements = [...document.querySelectorAll<HTMLElement & { status?: string }>(tags.join())];
      return elements.length > 0 && elements.every(({ status }) => status && status !== 'loading');
    },
    { timeout: 15_000 },
    TAGS,
  );
  return page.evaluate(
    (tags) =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement & { status?: string }>(tags.join())].map((one) => [
          one.localName,
          one.status ?? '',
        ]),
      ),
    TAGS,
  );
}
