import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { choose } from '../../tools/browsers/choose.mjs';
import { serveFolder, type StaticServer } from '../../tools/build/static-server.js';
import {
  openFrames,
  refusedIn,
  shown,
  snippets,
  startFramingPartner,
  watchPolicy,
  type Partner,
} from './frame-page.js';
import {
  settled,
  startBrowser,
  startProvider,
  startPublished,
  TAGS,
  visit,
  type Provider,
} from './harness.js';

const CALENDAR = 'element=event-calendar&view=list&now=2027-03-02T10:00';
const inside = (selector: string) => `kin-top-event-calendar >>> ${selector}`;
const { browsers } = await choose({ ...process.env, ENGINES: process.env['ENGINES'] ?? 'Chromium,Firefox' });

for (const found of browsers.filter(({ engine }) => engine !== 'WebKit')) {
  describe(`an element in a frame, in ${found.engine}`, () => {
    let provider: Provider;
    let host: StaticServer;
    let elsewhere: StaticServer;
    let partner: Partner;
    let browser: Browser;
    before(async () => {
      provider = await startProvider();
      host = await startPublished('v1');
      elsewhere = await serveFolder(['dist', 'public'], (request, response) => {
        const path = request.url?.split('?')[0];
        if (path === '/redirect.json')
          response.writeHead(302, { Location: `${provider.url}/feed.json` }).end();
        else if (path === '/open.html')
          response
            .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
            .end(
              readFileSync('dist/frame.html', 'utf8').replace(
                'name="kin-top-feeds" content=""',
                `name="kin-top-feeds" content="${provider.url}"`,
              ),
            );
        else return false;
        return true;
      });
      partner = await startFramingPartner();
      browser = await startBrowser('America/Los_Angeles', found);
    });
    after(async () => {
      await browser.close();
      await partner.close();
      await elsewhere.close();
      await host.close();
      await provider.close();
    });

    const frameAt = (query: string, attributes = 'width="700" height="400"') =>
      `<iframe ${attributes} src="${provider.url}/frame.html?${query.replaceAll('"', '&quot;')}"></iframe>`;

    it('shows all four at 320 px in the strictest sandbox, from right to left, and breaks no rule', async () => {
      const { frames, complaints, refused } = await openFrames(
        browser,
        partner,
        TAGS.map((tag) =>
          frameAt(
            `element=${tag.slice(8)}&lang=ar&now=2027-03-02T10:00`,
            'width="320" height="400" sandbox="allow-scripts"',
          ),
        ).join(''),
      );
      for (const [index, frame] of frames.entries()) {
        assert.equal(await frame.evaluate(() => origin), 'null');
        assert.deepEqual(await shown(frame), {
          tag: TAGS[index],
          status: 'ready',
          direction: 'rtl',
          overflow: 0,
        });
      }
      assert.deepEqual(await refused(), []);
      assert.deepEqual(complaints, []);
    });

    it('reads an address that was escaped once more, as fields of page builders do', async () => {
      const { frames, complaints } = await openFrames(
        browser,
        partner,
        frameAt('element=event-calendar&view=list&lang=ru&now=2027-03-02T10:00'.replaceAll('&', '&amp;amp;')),
      );
      assert.equal((await shown(frames[0]!)).status, 'ready');
      assert.equal(
        await frames[0]!.$eval('kin-top-event-calendar', (one) => one.getAttribute('view')),
        'list',
      );
      assert.deepEqual(complaints, []);
    });

    const heights = (page: Page, frame: Frame) =>
      Promise.all([
        page.$eval('iframe', ({ clientHeight }) => clientHeight),
        frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
      ]);
    const resizer = `<script type="module">
      import { initialize } from '/open-iframe-resizer.js';
      initialize();
    </script>`;

    it('is as high as its content where the page asks, and keeps in sight what has the focus', async () => {
      const { page, frames } = await openFrames(
        browser,
        partner,
        `${frameAt(CALENDAR)}<p style="height: 900px"></p>${resizer}`,
      );
      const [frame] = frames as [Frame];
      const fits = async () => {
        for (let tries = 0; ; tries++) {
          const [outer, inner] = await heights(page, frame);
          if (outer === inner || tries > 50) return assert.equal(outer, inner);
          await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
        }
      };
      await fits();
      const [long] = await heights(page, frame);
      const links = await frame.$$(inside('a[href^="#kin-top-event"]'));
      const last = links.at(-1)!;
      await last.scrollIntoView();
      await last.click();
      await frame.waitForSelector(inside('.detail'));
      await fits();
      const [short] = await heights(page, frame);
      assert.ok(short < long / 2, `${short} after ${long}`);
      assert.ok(page.url().startsWith(partner.url));
      // As a phone's Back does.
      await page.evaluate(() => history.back());
      await frame.waitForSelector(inside('.period'));
      await fits();
      assert.deepEqual(await heights(page, frame), [long, long]);
      assert.equal(await page.evaluate(() => location.href), `${partner.url}/`);
      const inSight = await frame.evaluate(
        () =>
          new Promise<boolean>((resolve) => {
            const root = document.querySelector('kin-top-event-calendar')!.shadowRoot!;
            new IntersectionObserver(([entry]) => resolve(entry!.isIntersecting)).observe(
              root.activeElement!,
            );
          }),
      );
      assert.ok(inSight, 'the link that was followed');
    });

    it('has no ground of its own, on light and on dark pages', async () => {
      const ground = '<style>body { background: rgb(10 20 60) }</style>';
      const pages = {
        [ground]: ['', 'theme=dark" style="color-scheme: dark'],
        [`${ground}<meta name="color-scheme" content="dark">`]: ['theme=dark', 'theme=auto'],
      };
      for (const [head, queries] of Object.entries(pages)) {
        const { page, frames } = await openFrames(
          browser,
          partner,
          queries
            .map(
              (query) =>
                `<p><iframe width="300" height="100" src="${provider.url}/frame.html?${CALENDAR}&amp;${query}"></iframe></p>`,
            )
            .join(''),
          { head },
        );
        for (const [index, frame] of frames.entries()) {
          const ink = await frame.evaluate(() => {
            const { style } = document.querySelector('main')!;
            style.visibility = 'hidden';
            return getComputedStyle(document.querySelector('main')!).color;
          });
          assert.equal(/^rgb\(25\d, 25\d, 25\d\)$/.test(ink), queries[index] !== '', ink);
          const box = (await (await page.$$('iframe'))[index]!.boundingBox())!;
          const square = (x: number) =>
            page.screenshot({ clip: { x, y: box.y + 20, width: 20, height: 20 }, encoding: 'base64' });
          const [within, beside] = [await square(box.x + 20), await square(box.x + box.width + 20)];
          assert.equal(within, beside, `${head} ${queries[index]}`);
        }
      }
    });

    it('sends a request, closes an event and prints in a sandbox that allows scripts alone', async () => {
      const { page, frames } = await openFrames(
        browser,
        partner,
        frameAt('element=cooperation-form', 'width="700" height="700" sandbox="allow-scripts"') +
          // Of another site, too.
          frameAt(CALENDAR, 'width="700" height="700" sandbox="allow-scripts"').replace(
            '127.0.0.1',
            'localhost',
          ),
      );
      const [form, calendar] = frames as [Frame, Frame];
      const control = (name: string) => `kin-top-cooperation-form >>> [name="${name}"]`;
      await form.locator(control('organization')).fill('Kita Sonnenblume');
      await form.locator(control('name')).fill('Erika Mustermann');
      await form.locator(control('email')).fill('kita@partner.example');
      await form.locator(control('message')).fill('Wer hilft mit?');
      await form.locator('kin-top-cooperation-form >>> button[type="submit"]').click();
      await form.waitForSelector('kin-top-cooperation-form >>> [part~="review"]');
      await form.locator('kin-top-cooperation-form >>> button[type="submit"]').click();
      await form.waitForSelector('kin-top-cooperation-form >>> #f-sent');
      const stored = await provider.store.list();
      assert.equal(stored.length, 1);
      assert.equal(stored[0]!.request.page, `${provider.url}/frame.html`);

      const press = (words: RegExp) =>
        calendar.evaluate((source) => {
          const root = document.querySelector('kin-top-event-calendar')!.shadowRoot!;
          [...root.querySelectorAll('button')]
            .find((one) => new RegExp(source).test(one.textContent))!
            .click();
        }, words.source);
      await calendar.locator(inside('a[href*="juvenal-treff"]')).click();
      await calendar.waitForSelector(inside('.detail'));
      await press(/^\s*Zurück/);
      await calendar.waitForSelector(inside('.period'));
      assert.equal(await calendar.evaluate(() => location.hash), '');
      assert.equal(await page.evaluate(() => location.href), `${partner.url}/`);
      const thrown = await calendar.evaluate(() => {
        let message = '';
        addEventListener('error', (event) => (message = event.message));
        document.querySelector('main > *')!.shadowRoot!.querySelector<HTMLElement>('[part=print]')!.click();
        return message;
      });
      assert.equal(thrown, '');
    });

    // What is left needs no second engine.
    if (found.engine !== 'Chromium') return;

    it('shows what the documentation says to paste, and asks nobody but the provider', async () => {
      assert.equal(snippets.length, 5);
      const { frames, complaints, refused, requests } = await openFrames(
        browser,
        partner,
        snippets.join('').replaceAll('https://HOST', host.url),
      );
      assert.equal(frames.length, 7);
      for (const frame of frames) assert.equal((await shown(frame)).status, 'ready');
      assert.deepEqual(await refused(), []);
      assert.deepEqual(
        complaints.filter((line) => line !== "Unrecognized feature: 'web-share'."),
        [],
      );
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(partner.url) && !url.startsWith(host.url)),
        [],
      );
    });

    it('is shown, as high as its content, on a page with the policy that the documentation names', async () => {
      const policy = /```http\nContent-Security-Policy: (.*)\n```/.exec(
        readFileSync('docs/rahmen.md', 'utf8'),
      )![1]!;
      const asking = snippets.find((one) => one.includes('initialize('))!;
      const { page, frames } = await openFrames(
        browser,
        partner,
        asking.replaceAll('https://HOST', host.url).replace('<script type="module"', '$& nonce="r4nd0m"'),
        {
          head: `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('https://HOST', host.url)}">`,
        },
      );
      assert.equal((await shown(frames[0]!)).status, 'ready');
      await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 800);
      assert.deepEqual(
        (await refusedIn(page)).filter((one) => one !== 'img-src data'),
        [],
      );
    });

    it('scrolls within where nobody asks, and tells nobody', async () => {
      const { page, frames } = await openFrames(
        browser,
        partner,
        `<script>addEventListener('message', () => (document.title = 'told'));</script>${frameAt(CALENDAR)}`,
      );
      const [frame] = frames as [Frame];
      assert.equal(await page.$eval('iframe', ({ clientHeight }) => clientHeight), 400);
      await page.mouse.move(200, 300);
      await page.mouse.wheel({ deltaY: 300 });
      await frame.waitForFunction(() => scrollY > 200);
      assert.equal(await page.title(), 'Partner');
    });

    it('opens what leads away in a tab of its own, and the rest as it is', async () => {
      const { frames } = await openFrames(
        browser,
        partner,
        frameAt('element=contact-card') + frameAt(CALENDAR),
      );
      const targets = (frame: Frame) =>
        frame.evaluate(() => {
          addEventListener('click', (press) => press.preventDefault());
          const links = [...document.querySelector('main > *')!.shadowRoot!.querySelectorAll('a')];
          for (const link of links) link.click();
          return links.map(({ protocol, target, hash }) => `${hash ? 'here' : protocol}${target}`);
        });
      const [card, calendar] = frames as [Frame, Frame];
      assert.deepEqual([...new Set(await targets(card))].sort(), ['https:_blank', 'mailto:', 'tel:']);
      assert.ok((await targets(calendar)).includes('here'));
    });

    it('says so where the address names no element, and leads to the provider', async () => {
      const names = ['', 'element=script', 'element=__proto__', 'element=constructor', 'element=%3Cimg%3E'];
      const { frames, complaints, requests } = await openFrames(
        browser,
        partner,
        names.map((query) => frameAt(query)).join(''),
        { wait: false },
      );
      for (const frame of frames) {
        await frame.waitForSelector('main > p + p + p + p');
        const lines = await frame.$$eval('main > p', (all) =>
          all.map((one) => [
            one.lang,
            one.textContent,
            one.querySelector('a')?.href,
            getComputedStyle(one).visibility,
          ]),
        );
        assert.deepEqual(
          lines.map(([lang]) => lang),
          ['de', 'en', 'de', 'en'],
        );
        assert.match(String(lines[0]![1]), /sagt nicht/);
        assert.equal(lines[2]![2], `${provider.url}/`);
        assert.deepEqual([...new Set(lines.map(([, , , visibility]) => visibility))], ['visible']);
      }
      assert.equal(
        complaints.filter((line) => line.includes('it is one of project-list')).length,
        names.length,
      );
      assert.deepEqual(
        requests.filter((url) => url.includes('feed.json')),
        [],
      );
    });

    it('leads to the provider without any script', async () => {
      const { page } = await visit(browser, 'about:blank');
      await page.setJavaScriptEnabled(false);
      await page.goto(`${provider.url}/frame.html?${CALENDAR}`);
      const link = await page.waitForSelector('main a', { visible: true });
      assert.ok(link);
    });

    it('reads no feed of others, by no way, unless the page’s policy names them', async () => {
      const { frames } = await openFrames(
        browser,
        partner,
        frameAt(`${CALENDAR}&feed=${elsewhere.url}/feed.json`) +
          frameAt(`${CALENDAR}&feed=javascript:alert(1)`) +
          `<iframe src="${elsewhere.url}/frame.html?${CALENDAR}&feed=/redirect.json"></iframe>
          <iframe src="${elsewhere.url}/open.html?${CALENDAR}&feed=${provider.url}/feed.json"></iframe>`,
      );
      const states = await Promise.all(frames.map(shown));
      assert.deepEqual(
        states.map(({ status }) => status),
        ['error', 'error', 'error', 'ready'],
      );
      assert.equal(elsewhere.requests.filter((url) => url === '/feed.json').length, 0);
      const fallback = await frames[0]!.$eval('main > * > a', (link) => [
        link.textContent,
        link.checkVisibility(),
      ]);
      assert.deepEqual(fallback, ['Zur Seite des Anbieters', true]);
    });

    it('takes nothing from the address that the element does not know', async () => {
      const { frames, complaints } = await openFrames(
        browser,
        partner,
        frameAt(
          `${CALENDAR}&onload=hacked=1&onclick=hacked=1&style=display:none&id=x&class=x&slot=x&__proto__=x&innerHTML=x` +
            '&data=x&featured&lang="><img src=x onerror=hacked=1>&heading=<img src=x onerror=hacked=1>',
        ) + frameAt('element=cooperation-form&action=mailto:evil@example.com'),
      );
      const [calendar, form] = frames as [Frame, Frame];
      const taken = await calendar.evaluate(() => {
        const element = document.querySelector<HTMLElement>('main > *')!;
        element.click();
        return [...element.getAttributeNames().sort(), 'hacked' in window, document.images.length];
      });
      assert.deepEqual(taken, ['featured', 'heading', 'lang', 'now', 'theme', 'view', false, 0]);
      const heading = await calendar.$eval(inside('h3'), (one) => one.textContent);
      assert.equal(heading, '<img src=x onerror=hacked=1>');
      assert.ok(complaints.some((line) => /not taken .*onload, onclick, style, id, class, slot/.test(line)));
      assert.equal(await form.$eval('main > *', (one) => one.hasAttribute('action')), false);
    });

    it('passes on an address that opens the event alone, in nobody’s words but the provider’s', async () => {
      const { frames } = await openFrames(
        browser,
        partner,
        frameAt(`${CALENDAR}&heading=Hier#kin-top-event=juvenal-treff/2027-04-22`),
      );
      const [frame] = frames as [Frame];
      await frame.waitForSelector(inside('.detail'));
      await frame.evaluate(() => {
        const root = document.querySelector('kin-top-event-calendar')!.shadowRoot!;
        [...root.querySelectorAll('button')].find((one) => /Teilen/.test(one.textContent))!.click();
      });
      const field = await frame.waitForSelector(inside('.address input'));
      const address = await field!.evaluate((input) => (input as HTMLInputElement).value);

      const { page } = await visit(browser, 'about:blank');
      await watchPolicy(page);
      await page.goto(address);
      assert.deepEqual(await settled(page), { 'kin-top-event-calendar': 'ready' });
      await page.waitForSelector(inside('.detail'));
      const taken = await page.$eval('main > *', (one) => one.getAttributeNames().sort());
      assert.deepEqual(taken, ['theme', 'view']);
      assert.match(await page.title(), /Juvenal-Treff|Kin-Top/);
      assert.equal(
        await page.$eval('meta[name="robots"]', (meta) => meta.getAttribute('content')),
        'noindex',
      );
      assert.deepEqual(await refusedIn(page), []);
    });
  });
}
