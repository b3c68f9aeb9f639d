import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { framePage } from '../../tools/build/frame-page.js';
import type { StaticServer } from '../../tools/build/static-server.js';
import {
  partnerPage,
  settled,
  startBrowser,
  startPartner,
  startProvider,
  TAGS,
  type Provider,
} from './harness.js';
import { refusedIn, watchPolicy } from './frame-page.js';
import { newerThanFloor } from './newer-than-floor.js';

const newer = newerThanFloor();

describe('in a browser of the floor, made by taking from this one what is newer,', () => {
  let provider: Provider;
  let partner: StaticServer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  let body = '';
  let head = '';

  before(async () => {
    provider = await startProvider();
    const elements = TAGS.map((tag) => `<${tag} lang="ru"></${tag}>`).join('');
    const script = `<script async src="${provider.url}/kin-top-widgets.js"></script>`;
    body = script + elements;
    partner = await startPartner(() => ({ html: partnerPage(body, { head }) }));
    browser = await startBrowser();
    page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    await without(page, newer);
    await page.goto(partner.url);
  });
  after(async () => {
    await browser.close();
    await partner.close();
    await provider.close();
  });

  it('what is newer is really gone', async () => {
    const left = await page.evaluate(() => [
      typeof (AbortSignal as { any?: unknown }).any,
      typeof ([] as { toSorted?: unknown }).toSorted,
      typeof (Object as { groupBy?: unknown }).groupBy,
      typeof (Promise as { withResolvers?: unknown }).withResolvers,
      typeof (URL as { canParse?: unknown }).canParse,
      typeof AbortSignal.prototype.throwIfAborted,
    ]);
    assert.deepEqual(left, [...Array.from({ length: 5 }, () => 'undefined'), 'function']);
    assert.ok(newer.length > 500);
  });

  it('all four elements show the feed, in a language of their own, and complain of nothing', async () => {
    assert.deepEqual(await settled(page), Object.fromEntries(TAGS.map((tag) => [tag, 'ready'])));
    assert.deepEqual(complaints, []);
  });

  it('the calendar answers in every view, finds, opens, and prints', async () => {
    const press = async (selector: string, index = 0) => {
      await page.$eval(
        'kin-top-event-calendar',
        (calendar, wanted, at) => calendar.shadowRoot!.querySelectorAll<HTMLElement>(wanted)[at]!.click(),
        selector,
        index,
      );
      await page.waitForFunction(() => new Promise((resolve) => requestAnimationFrame(() => resolve(true))));
    };
    const shows = (selector: string) =>
      page.waitForFunction(
        (wanted) => document.querySelector('kin-top-event-calendar')!.shadowRoot!.querySelector(wanted),
        {},
        selector,
      );
    await page.evaluate(() => (window.print = () => undefined));
    for (const [index, part] of ['month', 'week', 'list'].entries()) {
      await press('.views > button', index);
      await shows(`[part=${part}]`);
      await press('.steps > button', 2);
      await shows(`[part=${part}]`);
    }
    await page.$eval('kin-top-event-calendar', (calendar) => {
      const search = calendar.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
      search.value = 'juvenal';
      search.dispatchEvent(new Event('input'));
    });
    await shows('.found .button');
    await press('[part=list] a');
    await shows('[part=detail]');
    await press('[part=detail] .plain');
    await shows('[part=list]');
    await press('[part=print]');
    assert.deepEqual(complaints, []);
  });

  describe('where styles are elements, and a policy names them,', () => {
    // Nothing else is taken: this browser asks for Trusted Types, which are newer, too, all the same.
    before(async () => {
      page = await browser.newPage();
      await without(page, [['Document', 'prototype', 'adoptedStyleSheets']]);
      await watchPolicy(page);
    });

    const isStyled = async () => {
      assert.equal(await page.evaluate(() => 'adoptedStyleSheets' in document), false);
      await settled(page);
      const containers = await page.evaluate(
        (tags) =>
          [...document.querySelectorAll(tags.join())].map(
            (one) => getComputedStyle(one.shadowRoot!.querySelector('.root')!).containerType,
          ),
        TAGS,
      );
      assert.deepEqual([...new Set(containers)], ['inline-size']);
      assert.deepEqual(await refusedIn(page), []);
    };

    for (const tag of TAGS)
      it(`the frame has its look: ${tag}`, async () => {
        await page.goto(`${provider.url}/frame.html?element=${tag.slice(8)}`);
        await isStyled();
      });

    it('the frame alone is light on a dark device where light-dark() is not known: so are our colours', async () => {
      const dark = async (replaced: string) => {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        await page.setContent(
          framePage()
            .replace(/<meta\s+http-equiv[^>]*>/, '')
            .replaceAll('light-dark(', replaced),
        );
        return page.evaluate(() => {
          document.documentElement.className = 'alone';
          return getComputedStyle(document.body).color !== 'rgb(0, 0, 0)';
        });
      };
      assert.equal(await dark('light-dark('), true);
      assert.equal(await dark('not-known('), false);
    });

    it('a page has it, with the nonce that the documentation says', async () => {
      const text = readFileSync('docs/sicherheit.md', 'utf8');
      const policy = /^Content-Security-Policy: (.*style-src 'nonce.*)$/m.exec(text)![1]!;
      const line = /^<script[^<]*litNonce[^<]*<\/script>$/m.exec(text)![0];
      head = `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('https://HOST', provider.url)}">`;
      body = line + body;
      await page.goto(partner.url);
      await isStyled();
    });
  });
});

const without = (page: Page, paths: string[][]) =>
  page.evaluateOnNewDocument(
    `globalThis.__name = (named) => named; (${take.toString()})(${JSON.stringify(paths)})`,
  );

/** Runs in the page: takes what is newer away. */
function take(paths: string[][]): void {
  for (const path of paths) {
    let owner: object | undefined = globalThis;
    for (const name of path.slice(0, -1))
      owner = (owner as Record<string, object | undefined> | undefined)?.[name];
    if (owner) Reflect.deleteProperty(owner, path.at(-1)!);
  }
}
