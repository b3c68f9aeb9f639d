// What docs/datenschutz.md says, sentence by sentence where a machine can see it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { choose } from '../../tools/browsers/choose.mjs';
import { serveFolder, type Handler, type StaticServer } from '../../tools/build/static-server.js';
import { partnerPage, settled, startBrowser, startPartner, TAGS, visit } from './harness.js';

const PAGE = readFileSync('docs/datenschutz.md', 'utf8');
/** What it says to write: the script's line, an element that waits, and what a consent tool calls. */
const [LINE = '', WAITING = '', START = ''] = [...PAGE.matchAll(/```(?:html|js)\n([^]*?)\n```/g)].map(
  ([, code]) => code!,
);

interface Asked {
  what: string;
  headers: IncomingHttpHeaders;
}

/** The sample feed, with pictures that lie with somebody else. */
function feedWith(pictures: string): string {
  const feed = JSON.parse(readFileSync('public/feed.json', 'utf8')) as {
    organization: object;
    projects: object[];
  };
  Object.assign(feed.organization, { logo: `${pictures}/logo.svg` });
  for (const project of feed.projects)
    Object.assign(project, { featured: true, image: { src: `${pictures}/picture.svg`, alt: 'Bild' } });
  return JSON.stringify(feed);
}

const { browsers } = await choose({ ...process.env, ENGINES: process.env['ENGINES'] ?? 'Chromium,Firefox' });

for (const found of browsers.filter(({ engine }) => engine !== 'WebKit')) {
  describe(`what others learn of a visit, in ${found.engine}`, () => {
    let host: StaticServer;
    let pictures: StaticServer;
    let partner: StaticServer;
    let browser: Browser;
    let html = '';
    let asked: Asked[] = [];
    const note: Handler = ({ method, url, headers }) => {
      asked.push({ what: `${method} ${url}`, headers });
      return false;
    };

    before(async () => {
      pictures = await serveFolder([], (request, response) => {
        note(request, response);
        response
          .writeHead(200, { 'Content-Type': 'image/svg+xml', 'Set-Cookie': 'picture=1' })
          .end('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>');
        return true;
      });
      host = await serveFolder('dist', (request, response) => {
        note(request, response);
        if (!request.url!.endsWith('.js')) response.setHeader('Set-Cookie', 'kin-top=1');
        if (request.url === '/feed.json') response.end(feedWith(pictures.url));
        else if (!request.url!.startsWith('/api/')) return false;
        else
          response
            .writeHead(201, { 'Access-Control-Allow-Headers': 'content-type' })
            .end('{"reference":"KT-2027-0001"}');
        return true;
      });
      partner = await startPartner(() => ({ html, headers: { 'Set-Cookie': 'partner=1' } }));
      browser = await startBrowser('Europe/Berlin', found);
    });
    after(async () => {
      await browser.close();
      await Promise.all([host, pictures, partner].map((server) => server.close()));
    });
    beforeEach(() => {
      asked = [];
    });

    const script = () => `<script async src="${host.url}/kin-top-widgets.js"></script>`;
    const atHost = (text: string) =>
      text.replace('https://HOST/v1', host.url).replace('https://HOST', host.url);
    const open = (body: string, lang = 'ru') => {
      html = partnerPage(body, { lang });
      return visit(browser, `${partner.url}/?visitor=42#here`);
    };
    const all = TAGS.map((tag) => `<${tag} now="2027-03-02T10:00"></${tag}>`).join('');
    const addresses = () => [...new Set(asked.map(({ what }) => what))].sort();
    /** Fills the form in, reads it once more and sends it. */
    const send = (page: Page) =>
      page.evaluate(async () => {
        const form = document.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(
          'kin-top-cooperation-form',
        )!;
        const root = form.shadowRoot!;
        const typed = { organization: 'Kita', name: 'Erika', email: 'kita@partner.example', message: 'Fest' };
        for (const [name, words] of Object.entries(typed)) {
          const field = root.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
          field.value = words;
          field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
        }
        root.querySelector<HTMLElement>('[name="topics"]')!.click();
        const sent = new Promise((resolve) => form.addEventListener('kin-top-sent', resolve));
        for (let time = 0; time < 2; time++) {
          root.querySelector<HTMLElement>('button[type="submit"]')!.click();
          await form.updateComplete;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        await sent;
      });
    const ask = ['GET /feed.json', 'GET /kin-top-widgets.js', 'GET /locales/ru.json'];
    const askIn = (lang: string) => ask.filter((what) => lang === 'ru' || !what.includes('/locales/'));

    it('is the feed, the language file, the feed’s pictures and the form that was sent: no cookie, no address of the page, nothing kept', async () => {
      const { page } = await open(script() + all);
      await settled(page);
      for (const tag of TAGS)
        await page.evaluate((name) => {
          for (const image of document.querySelector(name)!.shadowRoot!.querySelectorAll('img'))
            image.scrollIntoView();
        }, tag);
      await page.waitForNetworkIdle();
      assert.deepEqual(addresses(), [...ask, 'GET /logo.svg', 'GET /picture.svg'].sort());
      asked = asked.filter(({ what }) => !what.endsWith('.js'));
      await send(page);
      const form = addresses().filter((what) => what.includes('/api/'));
      assert.deepEqual(form, ['OPTIONS /api/cooperation', 'POST /api/cooperation']);
      assert.equal(asked.filter(({ what }) => what.startsWith('POST')).length, 1);

      for (const { what, headers } of asked) {
        assert.equal(headers.cookie, undefined, what);
        assert.equal(headers.referer, undefined, what);
        // Whose site it is, browsers tell with every request of this kind; which page, they do not.
        assert.equal(headers.origin, partner.url, what);
      }
      const kept = await page.evaluate(async () => ({
        stored: localStorage.length + sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        cookies: document.cookie,
      }));
      assert.deepEqual(kept, { stored: 0, databases: 0, caches: 0, workers: 0, cookies: 'partner=1' });
    });

    for (const lang of ['ru', 'de']) {
      it(`is nothing but that the script was loaded, before somebody presses where load="click" waits (${lang})`, async () => {
        const { page } = await open(script() + atHost(WAITING), lang);
        await page.waitForSelector('kin-top-event-calendar >>> button');
        await page.waitForNetworkIdle();
        assert.deepEqual(addresses(), ['GET /kin-top-widgets.js']);
        const words = await page.$eval(
          'kin-top-event-calendar',
          (calendar) => calendar.shadowRoot!.textContent,
        );
        assert.ok(words.includes(new URL(host.url).host), 'it says from where');
        await page.locator('kin-top-event-calendar >>> button').click();
        await settled(page);
        assert.deepEqual(
          addresses().filter((what) => !what.endsWith('.svg')),
          askIn(lang),
        );
      });

      for (const moment of ['before the script', 'after the script'])
        it(`is the same where a consent tool says when to start, ${moment} (${lang})`, async () => {
          const div =
            '<div data-kin-top="contact-card" data-feed="https://HOST/feed.json" data-load="click"></div>';
          const { page } = await open(atHost(WAITING) + atHost(div), lang);
          const consent = () => page.evaluate(START);
          if (moment.startsWith('before')) await consent();
          await page.evaluate((src) => {
            document.head.append(Object.assign(document.createElement('script'), { src }));
          }, `${host.url}/kin-top-widgets.js`);
          await page.waitForSelector('div > kin-top-contact-card');
          if (moment.startsWith('after')) {
            await page.waitForNetworkIdle();
            assert.deepEqual(addresses(), ['GET /kin-top-widgets.js']);
            await consent();
          }
          assert.deepEqual(await settled(page), {
            'kin-top-event-calendar': 'ready',
            'kin-top-contact-card': 'ready',
          });
          assert.deepEqual(
            addresses().filter((what) => !what.endsWith('.svg')),
            askIn(lang),
          );
        });
    }

    it('is not which page it was, nor a cookie, for the script’s own line with two words more', async () => {
      await open(atHost(LINE) + all);
      const [line] = asked.filter(({ what }) => what.endsWith('.js'));
      assert.deepEqual([line?.headers.cookie, line?.headers.referer], [undefined, undefined]);
      asked = [];
      await open(script() + all);
      // Without them the browser decides: so the page for partners says.
      const [bare] = asked.filter(({ what }) => what.endsWith('.js'));
      assert.equal(bare?.headers.referer, `${partner.url}/`);
    });
  });
}
