import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { serveFolder, type StaticServer } from '../../tools/build/static-server.js';
import { partnerPage, startBrowser, startPartner, startProvider, visit, type Provider } from './harness.js';

/** A fault of a real server: what it does, the kind of the error, and what the visitor reads. */
const faults: Record<string, { serve(response: ServerResponse): void; kind: string; words: RegExp }> = {
  'does not let other sites read it (CORS)': {
    serve(response) {
      response.removeHeader('Access-Control-Allow-Origin');
      response.end('{"version":"1.0"}');
    },
    kind: 'network',
    words: /Verbindung/,
  },
  'breaks the connection': {
    serve: (response) => response.destroy(),
    kind: 'network',
    words: /Verbindung/,
  },
  'never answers': { serve: () => undefined, kind: 'timeout', words: /zu lange/ },
  'begins to answer and then stops': {
    serve: (response) => response.write('{"version": '),
    kind: 'timeout',
    words: /zu lange/,
  },
  'sends six megabytes': {
    serve: (response) => response.end(`"${'x'.repeat(6e6)}"`),
    kind: 'size',
    words: /zu umfangreich/,
  },
  'has no feed (404)': {
    serve: (response) => response.writeHead(404).end(),
    kind: 'status',
    words: /Server/,
  },
  'is out of order (503)': {
    serve: (response) => response.writeHead(503).end(),
    kind: 'status',
    words: /Server/,
  },
  'sends a page in place of the feed': {
    serve: (response) => response.end('<!doctype html><title>Anmelden</title>'),
    kind: 'format',
    words: /nicht anzeigen/,
  },
  'sends a feed of a later format': {
    serve: (response) => response.end('{"version":"9.0"}'),
    kind: 'version',
    words: /ältere Fassung/,
  },
};

describe('a feed’s server that', () => {
  let provider: Provider;
  let broken: StaticServer;
  let partner: StaticServer;
  let browser: Browser;
  let serve: (response: ServerResponse) => void;

  before(async () => {
    provider = await startProvider();
    broken = await serveFolder([], (_: IncomingMessage, response) => {
      serve(response);
      return true;
    });
    partner = await startPartner(() => ({
      html: partnerPage(
        `<script>addEventListener('kin-top-error', ({ detail }) => (globalThis.told = detail));</script>
        <script async src="${provider.url}/kin-top-widgets.js"></script>
        <kin-top-event-calendar feed="${broken.url}/feed.json"><a href="https://www.kin-top.de/">Kin-Top</a></kin-top-event-calendar>`,
      ),
    }));
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await partner.close();
    await broken.close();
    await provider.close();
  });

  for (const [what, fault] of Object.entries(faults)) {
    it(`${what} leaves words, the partner’s link and a button, and throws nothing`, async () => {
      serve = fault.serve;
      const { page } = await visit(browser, partner.url);
      const thrown: unknown[] = [];
      page.on('pageerror', (error) => thrown.push(error));
      const calendar = 'kin-top-event-calendar';
      await page.waitForFunction(
        (tag) => (document.querySelector(tag) as { status?: string } | null)?.status === 'error',
        { timeout: 15_000 },
        calendar,
      );
      await page.waitForSelector(`${calendar} >>> ::-p-aria([role="button"])`);
      const told = await page.evaluate(
        () => (globalThis as { told?: { kind: string; fatal: boolean } }).told,
      );
      assert.deepEqual([told?.kind, told?.fatal], [fault.kind, true]);
      const words = await page.$eval(calendar, (one) => one.shadowRoot?.textContent ?? '');
      assert.match(words, fault.words);
      const box = await (await page.$(`${calendar} a`))?.boundingBox();
      assert.ok(box && box.height > 0);
      assert.deepEqual(thrown, []);
    });
  }
});
