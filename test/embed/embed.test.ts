import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { StaticServer } from '../../tools/build/static-server.js';
import {
  partnerPage,
  settled,
  startBrowser,
  startPartner,
  startProvider,
  TAGS,
  visit,
  type Provider,
} from './harness.js';

describe('the built script on a partner’s page of another origin', () => {
  let provider: Provider;
  let partner: StaticServer;
  let browser: Browser;
  let page: { html: string; headers?: Record<string, string> } = { html: '' };

  before(async () => {
    provider = await startProvider();
    partner = await startPartner(() => page);
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await partner.close();
    await provider.close();
  });
  beforeEach(() => {
    provider.requests.length = 0;
  });

  const script = (attributes = 'async') =>
    `<script ${attributes} src="${provider.url}/kin-top-widgets.js"></script>`;
  const elements = (attributes = '') => TAGS.map((tag) => `<${tag} ${attributes}></${tag}>`).join('\n');
  const allReady = Object.fromEntries(TAGS.map((tag) => [tag, 'ready']));

  it('upgrades all four elements with one request for the feed, and complains of nothing', async () => {
    page = { html: partnerPage(script() + elements()) };
    const { page: tab, complaints, requests } = await visit(browser, partner.url);
    assert.deepEqual(await settled(tab), allReady);
    assert.equal(provider.count('/feed.json'), 1);
    assert.deepEqual(complaints, []);
    // And asks for nothing else: German is in the script.
    assert.deepEqual(
      requests.sort(),
      [`${partner.url}/`, `${provider.url}/feed.json`, `${provider.url}/kin-top-widgets.js`].sort(),
    );
  });

  const ways = [
    ['async', 'before'],
    ['defer', 'before'],
    ['type="module" crossorigin', 'before'],
    ['', 'after'],
    ['async', 'after'],
  ] as const;
  for (const [attributes, place] of ways) {
    it(`works as <script ${attributes}> ${place} its elements`, async () => {
      const parts = [script(attributes), elements()];
      page = { html: partnerPage((place === 'before' ? parts : parts.reverse()).join('\n')) };
      const { page: tab, complaints } = await visit(browser, partner.url);
      assert.deepEqual(await settled(tab), allReady);
      assert.deepEqual(complaints, []);
    });
  }

  it('does no harm included twice', async () => {
    page = { html: partnerPage(script() + elements() + script('defer')) };
    const { page: tab, complaints } = await visit(browser, partner.url);
    assert.deepEqual(await settled(tab), allReady);
    await tab.waitForNetworkIdle();
    assert.equal(provider.count('/feed.json'), 1);
    assert.deepEqual(complaints, []);
  });

  it('upgrades divs where a sanitizer dropped the tags, later ones too', async () => {
    const div =
      '<div data-kin-top="event-calendar" data-view="list"><a href="https://www.kin-top.de/">Kin-Top</a></div>';
    page = { html: partnerPage(script() + div) };
    const { page: tab } = await visit(browser, partner.url);
    assert.deepEqual(await settled(tab), { 'kin-top-event-calendar': 'ready' });
    await tab.evaluate(() => {
      const late = document.createElement('div');
      late.dataset['kinTop'] = 'contact-card';
      document.querySelector('main')?.append(late);
    });
    await tab.waitForSelector('kin-top-contact-card');
    assert.equal((await settled(tab))['kin-top-contact-card'], 'ready');
    assert.equal(provider.count('/feed.json'), 1);
  });

  it('fetches a language beside the script, once, and at the time of the feed', async () => {
    page = { html: partnerPage(script() + elements('lang="ru"')) };
    const { page: tab, complaints } = await visit(browser, partner.url);
    assert.deepEqual(await settled(tab), allReady);
    assert.equal(provider.count('/locales/ru.json'), 1);
    assert.deepEqual(complaints, []);
    const text = await tab.$eval('kin-top-event-calendar', (one) => one.shadowRoot?.textContent ?? '');
    assert.match(text, /[а-я]{4}/);
    const [feed, words] = await tab.evaluate(() =>
      ['/feed.json', '/locales/ru.json'].map(
        (path) =>
          performance.getEntriesByType('resource').find(({ name }) => name.endsWith(path))?.startTime ?? 0,
      ),
    );
    assert.ok(Math.abs(feed! - words!) < 50, `the feed at ${feed} ms, the words at ${words} ms`);
  });

  it('leaves nothing on the visitor’s device and nothing in the page’s globals', async () => {
    page = { html: partnerPage(elements()) };
    const bare = await visit(browser, partner.url);
    const before = await bare.page.evaluate(() => Object.getOwnPropertyNames(window));
    page = { html: partnerPage(script() + elements()) };
    const { page: tab } = await visit(browser, partner.url);
    await settled(tab);
    const left = await tab.evaluate(async () => ({
      globals: Object.getOwnPropertyNames(window),
      stored: localStorage.length + sessionStorage.length + document.cookie.length,
      databases: (await indexedDB.databases()).length,
    }));
    // Lit leaves its versions, its decorators their metadata; the rest is the test's own.
    const known = /^(lit|reactive)\w+(Versions|Metadata)$|ariaQuerySelector/;
    const ours = left.globals.filter((name) => !before.includes(name) && !known.test(name));
    assert.deepEqual(ours, []);
    assert.equal(left.stored + left.databases, 0);
    assert.deepEqual(await browser.defaultBrowserContext().cookies(), []);
  });

  it('keeps the partner’s own link to be seen where the feed cannot be had', async () => {
    const link = '<a href="https://www.kin-top.de/">Kin-Top</a>';
    page = {
      html: partnerPage(
        `${script()}<kin-top-project-list feed="${provider.url}/none.json">${link}</kin-top-project-list>`,
      ),
    };
    const { page: tab } = await visit(browser, partner.url);
    assert.deepEqual(await settled(tab), { 'kin-top-project-list': 'error' });
    const box = await (await tab.$('kin-top-project-list a'))?.boundingBox();
    assert.ok(box && box.height > 0);
  });
});
