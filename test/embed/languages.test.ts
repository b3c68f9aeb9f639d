import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { serveFolder, type StaticServer } from '../../tools/build/static-server.js';
import { partnerPage, settled, startBrowser, startPartner, TAGS, visit } from './harness.js';

const LANGUAGE = '/locales/ru.json';
const FEED = '/feed.json';
/** How long a visitor waits for a language before it is German, in milliseconds. */
const PATIENCE = 5000;

/** What one of our elements shows: its interface language, and every word in it. */
interface Spoken {
  lang: string;
  text: string;
}

const spokenIn = (page: Page): Promise<Record<string, Spoken>> =>
  page.evaluate(
    (tags) =>
      Object.fromEntries(
        tags.map((tag) => {
          const root = document.querySelector(tag)!.shadowRoot!;
          const frame = root.querySelector<HTMLElement>('.root')!;
          return [tag, { lang: frame.lang, text: frame.innerText.replace(/\s+/g, ' ').trim() }];
        }),
      ),
    TAGS,
  );

describe('language files beside the built script', () => {
  let provider: StaticServer;
  let partner: StaticServer;
  let browser: Browser;
  let html = '';
  /** Answers in place of the file, by path. */
  const answers = new Map<string, (response: ServerResponse) => void>();
  /** What each element says in German, on a page where all is well, but with the content in Russian. */
  let german: Record<string, Spoken>;

  before(async () => {
    if (!existsSync('dist/kin-top-widgets.js')) throw new Error('Nothing is built: npm run build');
    provider = await serveFolder(['dist', 'public'], (request, response) => {
      const answer = answers.get(request.url!.split('?')[0]!);
      answer?.(response);
      return !!answer;
    });
    partner = await startPartner(() => ({ html }));
    browser = await startBrowser('Europe/Berlin');
    answers.set(LANGUAGE, (response) => response.writeHead(404).end());
    html = page('ru');
    const { page: tab } = await visit(browser, partner.url);
    await settled(tab);
    german = await spokenIn(tab);
  });
  after(async () => {
    await browser.close();
    await partner.close();
    await provider.close();
  });
  beforeEach(() => {
    answers.clear();
    provider.requests.length = 0;
  });

  const page = (lang: string, script = 'kin-top-widgets.js'): string =>
    partnerPage(
      `<script>globalThis.told = [];
        addEventListener('kin-top-error', ({ detail }) => told.push(detail.kind + (detail.fatal ? '!' : '')));</script>
      <script async src="${provider.url}/${script}"></script>
      ${TAGS.map((tag) => `<${tag} now="2026-12-02T10:00"></${tag}>`).join('\n')}`,
      { lang },
    );
  const told = (tab: Page) => tab.evaluate(() => (globalThis as unknown as { told: string[] }).told);
  const count = (path: string) => provider.requests.filter((one) => one.split('?')[0] === path).length;
  const languagesAskedFor = () => provider.requests.filter((one) => one.startsWith('/locales/'));
  const allReady = Object.fromEntries(TAGS.map((tag) => [tag, 'ready']));

  for (const lang of ['de', 'de-AT', 'de_DE@euro', '', 'xx', 'ckb'])
    it(`are not fetched by a page in "${lang}"`, async () => {
      html = page(lang);
      const { page: tab } = await visit(browser, partner.url);
      assert.deepEqual(await settled(tab), allReady);
      await tab.waitForNetworkIdle();
      assert.deepEqual(languagesAskedFor(), []);
      for (const { lang: spoken } of Object.values(await spokenIn(tab))) assert.equal(spoken, 'de');
    });

  it('are not fetched where they are in the script', async () => {
    html = page('ru', 'kin-top-widgets-all.js');
    const { page: tab, complaints } = await visit(browser, partner.url);
    assert.deepEqual(await settled(tab), allReady);
    await tab.waitForNetworkIdle();
    assert.deepEqual(languagesAskedFor(), []);
    assert.deepEqual(complaints, []);
    for (const { lang } of Object.values(await spokenIn(tab))) assert.equal(lang, 'ru');
  });

  for (const [first, second] of [
    [FEED, LANGUAGE],
    [LANGUAGE, FEED],
  ] as const)
    it(`take no round trip of their own: ${second} is asked for while ${first} is held back`, async () => {
      // Answered only once the other was asked for: if one waited for the other, neither would ever come.
      let release = (): void => undefined;
      const other = new Promise<void>((resolve) => (release = resolve));
      const file = (path: string) => readFileSync(path === FEED ? 'public/feed.json' : `dist${path}`, 'utf8');
      answers.set(first, (response) => void other.then(() => response.end(file(first))));
      answers.set(second, (response) => {
        release();
        response.end(file(second));
      });
      html = page('ru');
      const { page: tab, complaints } = await visit(browser, partner.url);
      assert.deepEqual(await settled(tab), allReady);
      assert.deepEqual(complaints, []);
      assert.deepEqual([count(FEED), languagesAskedFor()], [1, [LANGUAGE]]);
      for (const { lang } of Object.values(await spokenIn(tab))) assert.equal(lang, 'ru');
      const [feedAt, languageAt] = await tab.evaluate(
        (paths) =>
          paths.map(
            (path) =>
              performance.getEntriesByType('resource').find(({ name }) => name.endsWith(path))!.startTime,
          ),
        [FEED, LANGUAGE],
      );
      assert.ok(
        Math.abs(feedAt! - languageAt!) < 100,
        `the feed at ${feedAt} ms, the language at ${languageAt} ms`,
      );
    });

  it('that come late, but not too late, come before any word: never German first', async () => {
    let arrive = (): void => undefined;
    answers.set(LANGUAGE, (response) => {
      arrive = () => void response.end(readFileSync(`dist${LANGUAGE}`, 'utf8'));
    });
    html = page('ru');
    const { page: tab } = await visit(browser, partner.url);
    await tab.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/feed.json')),
    );
    await new Promise((resolve) => setTimeout(resolve, 1500));
    for (const [tag, { text }] of Object.entries(await spokenIn(tab))) assert.equal(text, '', tag);
    arrive();
    assert.deepEqual(await settled(tab), allReady);
    for (const { lang, text } of Object.values(await spokenIn(tab))) {
      assert.equal(lang, 'ru');
      assert.match(text, /[а-я]{4}/);
    }
    assert.deepEqual(await told(tab), []);
  });

  const whole = (): string => readFileSync(`dist${LANGUAGE}`, 'utf8');
  const failing: Record<string, (response: ServerResponse) => void> = {
    'missing (404)': (response) => response.writeHead(404).end('not here'),
    'refused (500)': (response) => response.writeHead(500).end(whole()),
    'cut off in the middle': (response) => response.end(whole().slice(0, 900)),
    'broken off by the network': (response) => {
      response.writeHead(200, { 'Content-Length': whole().length }).write(whole().slice(0, 900));
      setTimeout(() => response.destroy(), 50);
    },
    empty: (response) => response.end(''),
    'a page with 200': (response) =>
      response
        .setHeader('Content-Type', 'text/html')
        .end('<!doctype html><title>Anmelden</title><p>Seite</p>'),
    null: (response) => response.end('null'),
    'a list': (response) => response.end('["Да"]'),
    'a word': (response) => response.end('"Да"'),
    'of no texts': (response) => response.end('{"texts": 7}'),
    'of objects in place of texts': (response) =>
      response.end(JSON.stringify({ texts: Array(400).fill({ strTag: true, strings: ['Да'], values: [] }) })),
    'of lists in place of texts': (response) =>
      response.end(JSON.stringify({ texts: Array(400).fill(['<b>Да</b>']) })),
    'of prototypes': (response) =>
      response.end('{"__proto__": {"texts": ["Да"], "0": "Да"}, "constructor": {"prototype": {"0": "Да"}}}'),
    'not let to be read (CORS)': (response) => {
      response.removeHeader('Access-Control-Allow-Origin');
      response.end(whole());
    },
    'held back too long': () => undefined,
    'begun, and then held back': (response) => void response.write(whole().slice(0, 900)),
  };
  for (const [what, answer] of Object.entries(failing))
    it(`leave every word German and every element ready: ${what}`, async () => {
      answers.set(LANGUAGE, answer);
      html = page('ru');
      const began = Date.now();
      const { page: tab } = await visit(browser, partner.url);
      assert.deepEqual(await settled(tab), allReady);
      const took = Date.now() - began;
      assert.ok(took < PATIENCE + 3000, `${took} ms`);
      assert.deepEqual(await spokenIn(tab), german);
      for (const { lang, text } of Object.values(german)) {
        assert.equal(lang, 'de');
        assert.ok(text.length > 200);
      }
      assert.deepEqual(
        (await told(tab)).filter((kind) => kind !== 'locale'),
        [],
      );
      // The page is not touched.
      assert.equal(await tab.evaluate(() => (({}) as { texts?: unknown }).texts), undefined);
    });

  it('that come when it is too late change nothing any more', async () => {
    let arrive = (): void => undefined;
    answers.set(LANGUAGE, (response) => {
      arrive = () => void response.end(whole());
    });
    html = page('ru');
    const { page: tab } = await visit(browser, partner.url);
    assert.deepEqual(await settled(tab), allReady);
    arrive();
    await tab.waitForNetworkIdle();
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.deepEqual(await spokenIn(tab), german);
  });

  const MARKUP = '<img src=x onerror="globalThis.hacked = 1"><script>globalThis.hacked = 1</script>';
  const hostile: Record<string, unknown> = {
    markup: { texts: Array(400).fill(MARKUP) },
    'markup around values': { texts: Array(400).fill(`${MARKUP}{0}</b>{1}`) },
    'values that no German text has': { texts: Array(400).fill('{9}{3}{1}{0} привет') },
    'what looks like a template': {
      texts: Array(400).fill('${globalThis.hacked = 1} {{0}} {0 <!-- ?lit$ --> привет'),
    },
    'ten thousand texts': { texts: Array(10_000).fill('привет') },
    'one very long text': { texts: ['привет '.repeat(100_000)] },
    'texts and other things': {
      texts: Array.from({ length: 400 }, (_, n) => [n, null, {}, [], 'привет'][n % 5]),
    },
    'names in place of numbers': JSON.parse(
      `{"__proto__": "привет", "constructor": "привет", "toString": "привет", "0": ${JSON.stringify(MARKUP)}}`,
    ),
    'javascript addresses': { texts: Array(400).fill('javascript:globalThis.hacked=1') },
  };
  for (const [what, body] of Object.entries(hostile))
    it(`are text and nothing else, whatever is in them: ${what}`, async () => {
      answers.set(LANGUAGE, (response) => response.end(JSON.stringify(body)));
      html = page('ru');
      const { page: tab, complaints } = await visit(browser, partner.url);
      assert.deepEqual(await settled(tab), allReady);
      const found = await tab.evaluate((tags) => {
        const roots = tags.map((tag) => document.querySelector(tag)!.shadowRoot!);
        return {
          hacked: 'hacked' in globalThis,
          images: roots.flatMap((root) => [
            ...root.querySelectorAll('img[src="x"], script:not([type="application/ld+json"]), [onerror]'),
          ]).length,
          links: roots.flatMap((root) => [...root.querySelectorAll('a[href^="javascript"]')]).length,
          lengths: roots.map((root) => root.querySelector<HTMLElement>('.root')!.innerText.trim().length),
          raw: roots.some((root) => /\[object|NaN/.test(root.querySelector<HTMLElement>('.root')!.innerText)),
        };
      }, TAGS);
      assert.deepEqual([found.hacked, found.images, found.links, found.raw], [false, 0, 0, false]);
      // The feed's own words are there in any case.
      for (const length of found.lengths) assert.ok(length > 100);
      assert.deepEqual(
        complaints.filter((line) => !line.includes('lang')),
        [],
      );
    });
});
