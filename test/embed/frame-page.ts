import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { serveFolder, type StaticServer } from '../../tools/build/static-server.js';
import { partnerPage, visit, type Visit } from './harness.js';

const RESIZER = readFileSync('node_modules/@open-iframe-resizer/core/dist/index.js', 'utf8');

/** The examples of the documentation for frames, in turn. */
export const snippets = [
  ...readFileSync('docs/rahmen.md', 'utf8').matchAll(/^```html\n([\s\S]*?)^```$/gm),
].map(([, html]) => html!);

/** A partner's page without our script, with the resizer's file where the documentation says to put it. */
export interface Partner extends StaticServer {
  html: string;
}

export async function startFramingPartner(): Promise<Partner> {
  const partner = { html: '' };
  const server = await serveFolder([], (request, response) => {
    const path = request.url?.split('?')[0];
    const [type, body] =
      path === '/'
        ? ['text/html; charset=utf-8', partner.html]
        : path === '/open-iframe-resizer.js'
          ? ['text/javascript; charset=utf-8', RESIZER]
          : [];
    if (body !== undefined) response.writeHead(200, { 'Content-Type': type }).end(body);
    return body !== undefined;
  });
  return Object.assign(partner, server);
}

export interface FrameVisit extends Visit {
  /** In the order of the page. */
  frames: Frame[];
  /** What the frames' policies refused. */
  refused(): Promise<string[]>;
}

/** Opens a page with frames, and waits until their elements show something, unless told that they have none. */
export async function openFrames(
  browser: Browser,
  partner: Partner,
  body: string,
  { head = '', wait = true } = {},
): Promise<FrameVisit> {
  partner.html = partnerPage(body, { head });
  const seen = await visit(browser, 'about:blank');
  await watchPolicy(seen.page);
  await seen.page.goto(partner.url);
  const frames = await framesOf(seen.page);
  if (wait) await Promise.all(frames.map(settledIn));
  return { ...seen, frames, refused: async () => (await Promise.all(frames.map(refusedIn))).flat() };
}

/** Not as often as a frame is drawn: one out of sight is not. */
const settledIn = (frame: Frame) =>
  frame.waitForFunction(
    () => {
      const { status = 'loading' } = document.querySelector<HTMLElement & { status?: string }>('main > *')!;
      return status !== 'loading';
    },
    { polling: 100, timeout: 15_000 },
  );

async function framesOf(page: Page): Promise<Frame[]> {
  const elements = await page.$$('iframe');
  return Promise.all(elements.map(async (element) => (await element.contentFrame())!));
}

/** Has every document keep what its policy refuses. */
export const watchPolicy = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const found: string[] = [];
    Object.assign(globalThis, { found });
    document.addEventListener('securitypolicyviolation', (event) =>
      found.push(`${event.effectiveDirective} ${event.blockedURI}`),
    );
  });

export const refusedIn = (place: Frame | Page): Promise<string[]> =>
  place.evaluate(() => (globalThis as unknown as { found: string[] }).found);

/** What our element in a frame shows: its status and language, and what is wider than its room. */
export const shown = (frame: Frame) =>
  frame.evaluate(() => {
    const element = document.querySelector<HTMLElement & { status: string }>('main > *')!;
    return {
      tag: element.localName,
      status: element.status,
      direction: element.shadowRoot!.querySelector<HTMLElement>('.root')!.dir,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
