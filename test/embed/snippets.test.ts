import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { StaticServer } from '../../tools/build/static-server.js';
import { partnerPage, settled, startBrowser, startPartner, startPublished, visit } from './harness.js';

/** What a page of documentation asks a partner to paste. */
const snippetsIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^```html\n([\s\S]*?)^```$/gm)].map(([, html]) => html!);

/** The README's, in turn: the second needs the script of the first. */
const snippets = snippetsIn('README.md');

/** The elements in an example, as tags and as divs that stand for them. */
const tagsIn = (html: string): string[] =>
  [...html.matchAll(/(?:<kin-top-|data-kin-top=")([\w-]+)/g)].map(([, name]) => `kin-top-${name}`);

/** Documentation for partners, how many examples are in it, and where it matters, the language each of them speaks. */
const PAGES: { file: string; count: number; speaks?: string[] }[] = [
  { file: 'docs/termine.md', count: 6 },
  { file: 'docs/angebote.md', count: 7 },
  { file: 'docs/kontakt.md', count: 4 },
  { file: 'docs/anfrage.md', count: 5 },
  {
    file: 'docs/sprachen.md',
    count: 8,
    speaks: ['ru', 'ar', 'tr', 'de-simple', 'de', 'uk', 'fa', 'pl'],
  },
];

describe('what the documentation says to paste', () => {
  let provider: StaticServer;
  let partner: StaticServer;
  let browser: Browser;
  let body = '';

  before(async () => {
    provider = await startPublished('v1');
    partner = await startPartner(() => ({ html: partnerPage(body) }));
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await partner.close();
    await provider.close();
  });

  const script = /<script.*<\/script>/.exec(snippets[0]!)![0];
  const atProvider = (html: string) => html.replaceAll('https://HOST', provider.url);

  it('is in the README a tag and a div', () => {
    assert.equal(snippets.length, 2);
    assert.match(snippets[0]!, /<kin-top-event-calendar/);
    assert.match(snippets[1]!, /<div data-kin-top/);
  });

  for (const snippet of snippets) {
    it(`shows the calendar: ${snippet.trim().split('\n').at(-1)!.slice(0, 60)}…`, async () => {
      body = atProvider(snippet.includes(script) ? snippet : script + snippet);
      assert.ok(!body.includes('HOST'));
      const { page, complaints } = await visit(browser, partner.url);
      assert.deepEqual(await settled(page), { 'kin-top-event-calendar': 'ready' });
      assert.deepEqual(complaints, []);
      const heading = await page.$eval(
        'kin-top-event-calendar',
        (one) => one.shadowRoot?.querySelector('h3')?.textContent,
      );
      assert.match(heading ?? '', /Kin-Top/);
    });

    it(`shows the partner’s own link without the script: ${snippet.trim().split('\n').at(-1)!.slice(0, 40)}…`, async () => {
      body = atProvider(snippet.replace(script, ''));
      const { page } = await visit(browser, partner.url);
      const box = await (await page.$('main a[href="https://www.kin-top.de/"]'))?.boundingBox();
      assert.ok(box && box.height > 0);
    });
  }

  for (const { file, count, speaks } of PAGES) {
    const examples = snippetsIn(file).filter((snippet) => tagsIn(snippet).length);
    it(`finds the examples of ${file}`, () => assert.equal(examples.length, count));
    for (const [index, example] of examples.entries()) {
      it(`shows what ${file} says: ${example.slice(0, 140)}`, async () => {
        body = atProvider(example.includes('<script') ? example : script + example);
        const { page, complaints } = await visit(browser, partner.url);
        const tags = tagsIn(example);
        assert.deepEqual(await settled(page), Object.fromEntries(tags.map((tag) => [tag, 'ready'])));
        const language = speaks?.[index];
        if (language) {
          // A button of the page's own is there to be pressed.
          await page.evaluate(() => document.querySelector<HTMLElement>('main > button')?.click());
          await page.waitForFunction(isSpoken, { timeout: 5000 }, tags, language);
        }
        assert.deepEqual(complaints, []);
      });
    }
  }
});

/** In the page: whether all these elements speak a language, by their menus, too, but where they are hidden. */
function isSpoken(tags: readonly string[], language: string): boolean {
  return [...document.querySelectorAll(tags.join())].every((element) => {
    const find = <E extends HTMLElement>(selector: string) => element.shadowRoot?.querySelector<E>(selector);
    const shown = element.getAttribute('hide') === 'language-menu' ? undefined : language;
    return find('.root')?.lang === language && find<HTMLSelectElement>('.language select')?.value === shown;
  });
}
