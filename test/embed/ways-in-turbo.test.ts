import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { serveFolder, type StaticServer } from '../../tools/build/static-server.js';
import { partnerPage, settled, startBrowser, startProvider, visit, type Provider } from './harness.js';

const TURBO = readFileSync('node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js');
const NOW = 'now="2027-03-02T10:00"';

describe('on a site that Turbo drives', () => {
  let provider: Provider;
  let site: StaticServer;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  /** The two pages of the site: a card that is kept, and something of its own. */
  const pages: Record<string, string> = {
    '/': `<kin-top-event-calendar ${NOW} view="list"></kin-top-event-calendar>`,
    '/angebote': `<div data-kin-top="project-list" data-now="2027-03-02T10:00"></div>`,
  };
  before(async () => {
    provider = await startProvider();
    site = await serveFolder([], ({ url = '' }, response) => {
      const own = pages[url];
      if (url === '/turbo.js') response.setHeader('Content-Type', 'text/javascript').end(TURBO);
      else if (own === undefined) return false;
      else
        response.setHeader('Content-Type', 'text/html; charset=utf-8').end(
          partnerPage(
            `<nav><a href="/">Termine</a> <a href="/angebote">Angebote</a></nav>
            <div id="kept" data-turbo-permanent><kin-top-contact-card ${NOW}></kin-top-contact-card></div>${own}`,
            {
              head: `<script src="/turbo.js"></script><script async src="${provider.url}/kin-top-widgets.js"></script>`,
            },
          ),
        );
      return true;
    });
    browser = await startBrowser();
    ({ page, complaints } = await visit(browser, site.url));
    assert.deepEqual(await settled(page), {
      'kin-top-contact-card': 'ready',
      'kin-top-event-calendar': 'ready',
    });
    await page.evaluate(() => {
      (document.querySelector('kin-top-contact-card') as unknown as { mark: string }).mark = 'the same';
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
    await provider.close();
  });

  /** What is shown where, and whether the kept card is the one of the first page. */
  const shown = async (path: string, tag: string) => {
    await page.waitForFunction(
      (where: string, what: string) => location.pathname === where && !!document.querySelector(what),
      {},
      path,
      tag,
    );
    const found = await settled(page);
    const mark = await page.evaluate(
      () => (document.querySelector('kin-top-contact-card') as { mark?: string } | null)?.mark,
    );
    return { ...found, mark };
  };

  it('the next page’s elements and divs show, what is kept is the same, and nobody is asked anew', async () => {
    await page.click('a[href="/angebote"]');
    assert.deepEqual(await shown('/angebote', 'kin-top-project-list'), {
      'kin-top-contact-card': 'ready',
      'kin-top-project-list': 'ready',
      mark: 'the same',
    });
    assert.equal(provider.count('/feed.json'), 1);
    assert.deepEqual(complaints, []);
  });

  it('back, from the picture Turbo kept of the page, they answer', async () => {
    await page.goBack();
    assert.deepEqual(await shown('/', 'kin-top-event-calendar'), {
      'kin-top-contact-card': 'ready',
      'kin-top-event-calendar': 'ready',
      mark: 'the same',
    });
    const calendar = 'kin-top-event-calendar';
    await page.locator(`${calendar} >>> [part="event"] .name a`).click();
    await page.waitForSelector(`${calendar} >>> [part="detail"]`);
    // A phone's Back closes the detail and stays on the page.
    await page.goBack();
    await page.waitForSelector(`${calendar} >>> [part="event"]`);
    assert.deepEqual(await shown('/', calendar), {
      'kin-top-contact-card': 'ready',
      'kin-top-event-calendar': 'ready',
      mark: 'the same',
    });
    assert.equal(await page.$(`${calendar} >>> [part="detail"]`), null);
    assert.equal(provider.count('/feed.json'), 1);
    assert.deepEqual(complaints, []);
  });
});
