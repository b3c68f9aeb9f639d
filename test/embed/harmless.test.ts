import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { choose } from '../../tools/browsers/choose.mjs';
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
import { MEMORY } from './page-memory.js';
import { NAMES } from './theirs-scripts.js';

interface Watched {
  /** Calls that change the page's history, in turn. */
  history: History & { calls: string[] };
  memory: { keep(): void; changes(): string[] };
  outside: string[];
}

const { browsers } = await choose({ ...process.env, ENGINES: process.env['ENGINES'] ?? 'Chromium,Firefox' });

for (const found of browsers.filter(({ engine }) => engine !== 'WebKit')) {
  describe(`all that our elements do on a page, in ${found.engine}`, () => {
    let provider: Provider;
    let partner: StaticServer;
    let browser: Browser;
    let page: Page;
    before(async () => {
      provider = await startProvider();
      const html = partnerPage(
        `${TAGS.map((tag) => `<${tag} now="2027-03-02T10:00"><a href="#own">Kin-Top</a></${tag}>`).join('')}
        <div data-kin-top="project-list" data-now="2027-03-02T10:00"></div><p>Text <a href="#own">Verweis</a></p>`,
      );
      partner = await startPartner(() => ({ html }));
      browser = await startBrowser('Europe/Berlin', found);
      ({ page } = await visit(browser, partner.url));
      // What the test's own means leave in the page is there before.
      await page.waitForFunction(() => document.readyState === 'complete');
      await page.evaluate(() => {
        // Its length says nothing while there is an entry ahead, which a new one would replace.
        const calls: string[] = [];
        Object.assign(history, { calls });
        for (const name of ['pushState', 'replaceState', 'back', 'forward', 'go'] as const) {
          const own = history[name] as (...args: unknown[]) => void;
          Object.assign(history, {
            [name]: (...args: unknown[]) => {
              calls.push(name);
              own.apply(history, args);
            },
          });
        }
      });
      await page.evaluate(MEMORY);
      await page.evaluate((src) => {
        const { memory } = globalThis as unknown as Watched;
        const outside: string[] = [];
        Object.assign(globalThis, { outside });
        memory.keep();
        document.head.append(Object.assign(document.createElement('script'), { src }));
        const watch = new MutationObserver((records) => {
          for (const { target, type, attributeName } of records) {
            const element = target instanceof Element ? target : target.parentElement;
            if (element?.closest('[data-kin-top], [now]')) continue;
            outside.push(`${type} ${attributeName ?? ''} on ${element?.outerHTML.slice(0, 80)}`);
          }
        });
        watch.takeRecords();
        const all = { childList: true, subtree: true, attributes: true, characterData: true };
        setTimeout(() => watch.observe(document, all));
      }, `${provider.url}/kin-top-widgets.js`);
      await page.waitForSelector('div > kin-top-project-list');
      await settled(page);
    });
    after(async () => {
      await browser.close();
      await partner.close();
      await provider.close();
    });

    const WAYS = {
      open: '[part="event"] .name a',
      'to another date': '.next-date a',
      close: '[part="detail"] button',
    };
    /** Presses one of these in the calendar, and tells where that leads. */
    const press = (way: keyof typeof WAYS, index = 0) =>
      page.evaluate(
        async (selector, place) => {
          const root = document.querySelector('kin-top-event-calendar')!.shadowRoot!;
          root.querySelectorAll<HTMLElement>(selector)[place]!.click();
          // The way back in a page's history takes a while.
          await new Promise((resolve) => setTimeout(resolve, 300));
          return {
            entries: history.length,
            hash: location.hash,
            open: !!root.querySelector('[part="detail"]'),
            others: root.querySelectorAll('.next-date a').length,
          };
        },
        WAYS[way],
        index,
      );

    it('makes one history entry while a detail is open, and no other', async () => {
      await page.evaluate(async () => {
        const calendar = document.querySelector('kin-top-event-calendar')!;
        calendar.setAttribute('view', 'list');
        await (calendar as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      });
      const entries = await page.evaluate(() => history.length);
      let others = 0;
      for (let event = 0; event < 10 && others === 0; event++) {
        let now = await press('open', event);
        assert.deepEqual([now.open, now.entries], [true, entries + 1]);
        assert.match(now.hash, /^#kin-top-event=/);
        others = now.others;
        if (others > 0) {
          const { hash } = now;
          now = await press('to another date');
          assert.deepEqual([now.open, now.entries], [true, entries + 1]);
          assert.notEqual(now.hash, hash);
        }
        now = await press('close');
        assert.deepEqual([now.open, now.entries, now.hash], [false, entries + 1, '']);
      }
      assert.ok(others > 0, 'none of the events was a series');
    });

    it('with everything pressed, chosen and typed, changes no entry of the page’s history', async () => {
      const calls = () => page.evaluate(() => (globalThis as unknown as Watched).history.calls.splice(0));
      assert.ok((await calls()).includes('pushState'), 'those of the test before are seen');
      const href = page.url();
      const pressed = await page.evaluate(async (tags: readonly string[]) => {
        let count = 0;
        for (const element of document.querySelectorAll<HTMLElement & { updateComplete: Promise<unknown> }>(
          tags.join(),
        )) {
          const root = element.shadowRoot!;
          const done = new Set<Element>();
          // What comes by a press is pressed, too; a printer would wait for somebody.
          for (let round = 0; round < 3; round++) {
            for (const one of root.querySelectorAll<HTMLElement>(
              'button, select, input, textarea, summary',
            )) {
              if (done.has(one) || one.matches('[part="print"]')) continue;
              done.add(one);
              count++;
              if (one instanceof HTMLSelectElement) {
                one.selectedIndex = one.options.length - 1;
                one.dispatchEvent(new Event('change', { bubbles: true }));
              } else if (one.matches('input:not([type=checkbox], [type=radio]), textarea')) {
                (one as HTMLInputElement).value = 'a';
                one.dispatchEvent(new Event('input', { bubbles: true }));
              } else one.click();
              await element.updateComplete;
            }
          }
        }
        return count;
      }, TAGS);
      assert.ok(pressed > 100, `${pressed} pressed`);
      await page.waitForNetworkIdle();
      await settled(page);
      assert.deepEqual(await calls(), []);
      assert.equal(page.url(), href);
    });

    it('adds no global and changes nothing that a page works with', async () => {
      const changes = await page.evaluate(() => (globalThis as unknown as Watched).memory.changes());
      assert.deepEqual(
        // The watcher's own list.
        changes.filter((one) => one !== 'window outside'),
        [],
      );
    });

    it('changes nothing in the page outside of them', async () => {
      const outside = await page.evaluate(() => ({
        changed: (globalThis as unknown as Watched).outside,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        title: document.title,
        lang: document.documentElement.lang,
      }));
      assert.deepEqual(outside, { changed: [], sheets: 0, title: 'Partner', lang: 'de' });
    });

    it('has no method of a name that old libraries put on every element', async () => {
      const names = Object.values(NAMES).join(' ').split(/\s+/);
      const clashes = await page.evaluate(
        (tags: readonly string[], theirs: readonly string[]) => {
          const found: string[] = [];
          for (const tag of tags) {
            const element = customElements.get(tag)! as CustomElementConstructor & {
              observedAttributes: readonly string[];
            };
            const attributes = new Set(element.observedAttributes);
            const own: string[] = [];
            let prototype = element.prototype as object;
            // Up to Lit's own, which is the first that makes the root.
            for (
              ;
              !Object.hasOwn(prototype, 'createRenderRoot');
              prototype = Object.getPrototypeOf(prototype) as object
            )
              own.push(...Object.getOwnPropertyNames(prototype));
            if (own.length < 20) found.push(`${tag}: ${own.length} members only`);
            for (const name of own)
              // What Lit itself has is Lit's; an attribute's name is part of the promise to partners.
              if (theirs.includes(name) && !(name in prototype) && !attributes.has(name))
                found.push(`${tag} ${name}`);
          }
          return found;
        },
        TAGS,
        names,
      );
      assert.deepEqual(clashes, []);
    });
  });
}
