import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
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
import { newerThanFloor } from './newer-than-floor.js';

const newer = newerThanFloor();

describe('in a browser of the floor, made by taking from this one what is newer,', () => {
  let provider: Provider;
  let partner: StaticServer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  before(async () => {
    provider = await startProvider();
    const elements = TAGS.map((tag) => `<${tag} lang="ru"></${tag}>`).join('');
    const script = `<script async src="${provider.url}/kin-top-widgets.js"></script>`;
    partner = await startPartner(() => ({ html: partnerPage(script + elements) }));
    browser = await startBrowser();
    page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    await page.evaluateOnNewDocument(
      `globalThis.__name = (named) => named; (${take.toString()})(${JSON.stringify(newer)})`,
    );
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
});

/** Runs in the page: takes what is newer away. */
function take(paths: string[][]): void {
  for (const path of paths) {
    let owner: object | undefined = globalThis;
    for (const name of path.slice(0, -1))
      owner = (owner as Record<string, object | undefined> | undefined)?.[name];
    if (owner) Reflect.deleteProperty(owner, path.at(-1)!);
  }
}
