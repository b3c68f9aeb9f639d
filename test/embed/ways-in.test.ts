import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { serveFolder, type StaticServer } from '../../tools/build/static-server.js';
import {
  partnerPage,
  settled,
  startBrowser,
  startPartner,
  startProvider,
  visit,
  type Provider,
} from './harness.js';

const TAG = 'kin-top-contact-card';
const OWN = '<a href="https://www.kin-top.de/">Kin-Top</a>';
const CARD = `<${TAG} now="2027-03-02T10:00">${OWN}</${TAG}>`;
/** The same for editors that drop tags they do not know. */
const DIV = `<div data-kin-top="contact-card" data-now="2027-03-02T10:00">${OWN}</div>`;
const BOTH = CARD + DIV;

describe('however an element comes to a page', () => {
  let provider: Provider;
  let partner: StaticServer;
  let browser: Browser;
  let html = '';
  before(async () => {
    provider = await startProvider();
    partner = await startPartner(() => ({ html }));
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await partner.close();
    await provider.close();
  });
  // Visitors who have left.
  afterEach(async () => {
    for (const context of browser.browserContexts())
      if (context !== browser.defaultBrowserContext()) await context.close();
  });

  const script = (more = 'async') => `<script ${more} src="${provider.url}/kin-top-widgets.js"></script>`;
  const open = async (body: string, head = ''): Promise<{ page: Page; complaints: string[] }> => {
    html = partnerPage(body, { head });
    return visit(browser, partner.url);
  };
  /** The person on every card, also in shadow roots. */
  const people = async (page: Page, cards = 1): Promise<void> => {
    await page.waitForFunction(
      (tag: string, wanted: number) => {
        const find = (root: Document | ShadowRoot): Element[] =>
          [...root.querySelectorAll('*')].flatMap((one) => [
            ...(one.localName === tag ? [one] : []),
            ...(one.shadowRoot && one.localName !== tag ? find(one.shadowRoot) : []),
          ]);
        const found = find(document);
        return (
          found.length === wanted &&
          found.every((one) =>
            one.shadowRoot?.querySelector('h2, h3, h4')?.textContent?.includes('Elina Chernova'),
          )
        );
      },
      { timeout: 30_000 },
      TAG,
      cards,
    );
  };

  /** Whether the partner's own links are to be seen. */
  const ownLinks = (page: Page): Promise<boolean[]> =>
    page.$$eval('main a', (links) => links.map((link) => link.getClientRects().length > 0));

  /** What a page does itself with an element and a div, as a line of script after ours. */
  const deeds: Record<string, string> = {
    'by innerHTML': `document.querySelector('main').innerHTML = '${BOTH}';`,
    'made by script': `const div = document.createElement('div');
      div.dataset.kinTop = 'contact-card';
      document.querySelector('main').append(document.createElement('${TAG}'), div);`,
    'from a template': `const holder = document.createElement('template'); holder.innerHTML = '${BOTH}';
      document.querySelector('main').append(holder.content.cloneNode(true));`,
    'moved before they were ready': `const holder = document.createElement('p'); document.body.append(holder);
      holder.innerHTML = '${BOTH}'; document.querySelector('main').append(...holder.children);`,
    'deep in what is put in': `document.querySelector('main').innerHTML = '<section><ul><li>1<li>${BOTH}</ul></section>';`,
    'with another page’s body': `const body = document.createElement('body');
      body.innerHTML = '<main>${BOTH}</main>'; document.documentElement.replaceChild(body, document.body);`,
    'with another page’s part and its scripts, as pjax puts them in': `const main = document.querySelector('main');
      main.innerHTML = '<script></' + 'script>${BOTH}';
      const again = document.createElement('script');
      again.src = document.querySelector('script[src]').src;
      main.replaceChild(again, main.firstChild);`,
  };
  it('a div that the page puts back as its server wrote it has its element again', async () => {
    const { page, complaints } = await open('', script(''));
    await page.evaluate(`document.querySelector('main').innerHTML = '${DIV}'`);
    await people(page);
    await page.evaluate(`document.querySelector('[data-kin-top]').innerHTML = '${OWN}'`);
    await people(page);
    assert.deepEqual(await ownLinks(page), [false]);
    assert.deepEqual(complaints, []);
  });

  it('on a page of XML, where templates cannot be read, stays what the partner wrote', async (test) => {
    const xhtml = await serveFolder([], (_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/xhtml+xml' }).end(
        `<html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><title>Partner</title></head>
        <body><main>${script('').replace(' async', '')}${DIV}<${TAG}>${OWN}</${TAG}></main></body></html>`,
      );
      return true;
    });
    test.after(() => xhtml.close());
    const { page, complaints } = await visit(browser, xhtml.url);
    await page.waitForNetworkIdle();
    assert.deepEqual(await ownLinks(page), [true, true]);
    assert.deepEqual(
      complaints.filter((line) => !line.includes('favicon')),
      [],
    );
  });

  for (const [name, deed] of Object.entries(deeds)) {
    it(`${name}, an element and a div show the same`, async () => {
      const { page, complaints } = await open('', script(''));
      await page.evaluate(deed);
      await people(page, 2);
      assert.deepEqual(complaints, []);
    });
  }

  it('in pieces, the link of a div that comes later gives way, too', async (test) => {
    const [first, rest] = partnerPage(script('') + DIV).split(OWN) as [string, string];
    const slow = await serveFolder([], (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).write(first);
      setTimeout(() => response.end(OWN + rest), 1000);
      return true;
    });
    test.after(() => slow.close());
    const { page, complaints } = await visit(browser, slow.url);
    await people(page);
    assert.deepEqual(await ownLinks(page), [false]);
    assert.deepEqual(complaints, []);
  });

  const ways: Record<string, () => string> = {
    before: () => script('') + BOTH,
    after: () => BOTH + script(''),
    async: () => script('async') + BOTH,
    deferred: () => script('defer') + BOTH,
    'as a module': () => script('type="module" crossorigin') + BOTH,
  };
  for (const [name, way] of Object.entries(ways)) {
    it(`with the script ${name}, an element and a div show the same`, async () => {
      const { page, complaints } = await open(way());
      await people(page, 2);
      assert.deepEqual(await ownLinks(page), [false, false]);
      assert.deepEqual(complaints, []);
    });
  }

  it('with the script at the visitor’s first move, as optimisers have it, their own links are there until then', async () => {
    const { page, complaints } = await open(
      `<script type="text/lazy" data-src="${provider.url}/kin-top-widgets.js"></script>${BOTH}
      <script>addEventListener('mousemove', () => {
        const waiting = document.querySelector('[type="text/lazy"]'), now = document.createElement('script');
        now.src = waiting.dataset.src;
        now.onload = () => { document.dispatchEvent(new Event('DOMContentLoaded')); dispatchEvent(new Event('load')); };
        waiting.replaceWith(now);
      }, { once: true });</script>`,
    );
    await page.waitForNetworkIdle();
    assert.deepEqual(await ownLinks(page), [true, true]);
    await page.mouse.move(20, 20);
    await people(page, 2);
    assert.deepEqual(complaints, []);
  });

  it('within another shadow root, an element shows the same', async () => {
    const { page, complaints } = await open('', script(''));
    await page.evaluate(
      `document.querySelector('main').attachShadow({ mode: 'open' }).innerHTML = '${CARD}';`,
    );
    await people(page);
    assert.deepEqual(complaints, []);
  });

  it('taken away and put back, it shows the same, and asks nobody anew', async () => {
    const { page, complaints } = await open(script() + CARD);
    await people(page);
    const asked = provider.count('/feed.json');
    await page.evaluate((tag) => {
      const card = document.querySelector(tag)!;
      card.remove();
      return new Promise<void>((resolve) =>
        setTimeout(() => {
          document.querySelector('main')!.append(card);
          resolve();
        }, 100),
      );
    }, TAG);
    await people(page);
    assert.equal(provider.count('/feed.json'), asked);
    assert.deepEqual(complaints, []);
  });

  it('with the script long after it, as a consent tool does, its own link is there until then', async () => {
    const { page, complaints } = await open(CARD);
    assert.equal(await page.$eval(`${TAG} > a`, (link) => link.getClientRects().length), 1);
    await page.evaluate((src) => {
      document.head.append(Object.assign(document.createElement('script'), { src }));
    }, `${provider.url}/kin-top-widgets.js`);
    await people(page);
    assert.deepEqual(complaints, []);
  });

  for (const kind of ['blob', 'data']) {
    it(`with the script from a ${kind}: address, as optimisers make of it, an element and a div show the same`, async () => {
      const named = BOTH.replace('<kin-top-contact-card', `$& feed="${provider.url}/feed.json"`).replace(
        '<div',
        `$& data-feed="${provider.url}/feed.json"`,
      );
      const { page, complaints } = await open(named);
      await page.evaluate(
        async (src, wanted) => {
          const copy = new Blob([await (await fetch(src)).text()], { type: 'text/javascript' });
          const address =
            wanted === 'blob'
              ? URL.createObjectURL(copy)
              : `data:text/javascript;base64,${btoa(await copy.text())}`;
          document.head.append(Object.assign(document.createElement('script'), { src: address }));
        },
        `${provider.url}/kin-top-widgets.js`,
        kind,
      );
      await people(page, 2);
      assert.deepEqual(complaints, []);
    });
  }

  it('with a script whose content is vouched for', async () => {
    const hash = createHash('sha384').update(readFileSync('dist/kin-top-widgets.js')).digest('base64');
    const { page, complaints } = await open(script(`async crossorigin integrity="sha384-${hash}"`) + CARD);
    await people(page);
    assert.deepEqual(complaints, []);
  });

  /** Counts who watches everything that comes to the page. */
  const WATCHED = `<script>
    globalThis.watched = 0;
    const observe = MutationObserver.prototype.observe;
    MutationObserver.prototype.observe = function (target, what) {
      if (target === document && what.childList) watched++;
      return observe.call(this, target, what);
    };
  </script>`;
  const watched = (page: Page) => page.evaluate(() => (globalThis as unknown as { watched: number }).watched);

  it('with the script three times, one works and the others leave the page to it', async () => {
    const { page, complaints } = await open(script('') + BOTH + script('') + script('defer'), WATCHED);
    await people(page, 2);
    await page.waitForNetworkIdle();
    assert.equal(await watched(page), 1);
    assert.deepEqual(complaints, []);
  });

  it('with one element of ours from elsewhere, the script brings the others', async () => {
    const { page, complaints } = await open(
      `<script>customElements.define('kin-top-project-list', class extends HTMLElement { static kinTop = true; });</script>
      ${script('')}${BOTH}`,
    );
    await people(page, 2);
    assert.deepEqual(complaints, []);
  });

  const SAVE = 'Kontakt speichern';
  const releases: Record<
    string,
    [first: (other: string) => string, second: (other: string) => string, RegExp]
  > = {
    'ours and then another': [() => script(''), (other) => other, /Kontakt speichern/],
    'another and then ours': [(other) => other, () => script(''), /Kontakt merken/],
  };
  for (const [name, [first, second, words]] of Object.entries(releases)) {
    it(`with the scripts of two releases, ${name}, the first one counts`, async () => {
      const code = readFileSync('dist/kin-top-widgets.js', 'utf8');
      assert.ok(code.includes(SAVE));
      const other = `<script>${code.replaceAll(SAVE, 'Kontakt merken').replaceAll('</script', '<\\/script')}</script>`;
      const card = CARD.replace('>', ` feed="${provider.url}/feed.json">`);
      const { page, complaints } = await open(first(other) + second(other) + card, WATCHED);
      await people(page);
      assert.match(await page.$eval(TAG, (one) => one.shadowRoot!.textContent), words);
      assert.equal(await watched(page), 1);
      assert.deepEqual(complaints, []);
    });
  }

  it('back from another page by the browser’s own cache, it still answers', async () => {
    const { page, complaints } = await open(script() + CARD);
    await people(page);
    await page.goto('about:blank');
    await page.goBack();
    await people(page);
    assert.deepEqual(complaints, []);
  });

  it('where another library has its tag, stays what the partner wrote, and the console says so', async () => {
    const { page, complaints } = await open(
      `<script>customElements.define('${TAG}', class extends HTMLElement { static observedAttributes = ['feed']; });</script>${script('')}${CARD}${DIV}
      <kin-top-event-calendar></kin-top-event-calendar>${script('')}`,
    );
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLElement & { status?: string }>('kin-top-event-calendar')?.status ===
        'ready',
    );
    assert.deepEqual(
      await page.$$eval(`${TAG} > a, div > a`, (links) => links.map((link) => link.getClientRects().length)),
      [1, 1],
    );
    assert.deepEqual(complaints, [
      `[kin-top] <${TAG}> belongs to another library on this page`,
      '[kin-top] data-kin-top="contact-card" names no element of ours',
    ]);
  });

  it('without any script at all, its own link is there', async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setJavaScriptEnabled(false);
    html = partnerPage(script() + CARD);
    await page.goto(partner.url);
    assert.equal((await (await page.$(`${TAG} > a`))!.boundingBox())!.height > 0, true);
  });

  it('three hundred times, one request is enough', async () => {
    const asked = provider.count('/feed.json');
    const { page, complaints } = await open(script() + CARD.repeat(300));
    await people(page, 300);
    assert.equal(provider.count('/feed.json'), asked + 1);
    assert.deepEqual(complaints, []);
    assert.deepEqual(await settled(page), { [TAG]: 'ready' });
  });
});
