import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
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
  visit,
  type Provider,
} from './harness.js';

const library = (path: string): string => readFileSync(`node_modules/${path}`, 'utf8');

/** Style sheets of pages we will never see. */
const STYLES: Record<string, string> = {
  Bootstrap: library('bootstrap/dist/css/bootstrap.css'),
  Bulma: library('bulma/css/bulma.css'),
  'normalize.css': library('normalize.css/normalize.css'),
  'a rem of 10 pixels': 'html { font-size: 62.5%; }',
  'everything unset': '* { all: unset !important; }',
  'wild type': `* { letter-spacing: .3em !important; word-spacing: 1em !important; text-transform: uppercase !important;
    line-height: 3 !important; font-style: italic !important; font-variant: small-caps !important; font-stretch: expanded;
    font-feature-settings: "smcp"; font-kerning: none; text-shadow: 2px 2px red; -webkit-text-stroke: 1px red; quotes: none; }`,
  'wild lines': `* { text-align: center !important; text-align-last: right !important; text-indent: 2em !important;
    white-space: nowrap !important; word-break: break-all !important; line-break: anywhere; hyphens: none !important;
    tab-size: 1; cursor: wait !important; list-style: square inside !important; user-select: none; }`,
  'wild tables': `* { border-collapse: separate !important; border-spacing: 9px !important; caption-side: bottom !important;
    empty-cells: hide !important; }`,
  'another direction': 'body { direction: rtl; }',
};

/** What old libraries do to a page's objects, as far as it can meet us; their names on elements throw when we call them. */
const namesOn = (names: string): string =>
  `for (const name of '${names}'.split(' ')) Element.prototype[name] = () => { throw new Error('called ' + name); };`;
const SCRIPTS: Record<string, string> = {
  jQuery: library('jquery/dist/jquery.js'),
  'prototype.js': `Array.prototype.toJSON = function () { return '[' + this.map(String).join(', ') + ']'; };
    String.prototype.toJSON = Number.prototype.toJSON = function () { return '"' + this + '"'; };
    Array.from = function (list) { return list ? Array.prototype.slice.call(list) : []; };
    Array.prototype.entries = function () { return this; };
    Array.prototype.find = function (test) { for (var i = 0; i < this.length; i++) if (test(this[i], i)) return this[i]; };
    Function.prototype.bind = function (context) {
      var run = this, first = [].slice.call(arguments, 1);
      return function () { return run.apply(context, first.concat([].slice.call(arguments))); };
    };
    ${namesOn('show hide update insert visible toggle wrap up down next previous identify observe fire addClassName getStyle setStyle request serialize activate clear present enable disable getValue setValue match siblings')}`,
  MooTools: `Array.from = function (list) {
      return list == null ? [] : typeof list.length === 'number' && typeof list !== 'string' ? [].slice.call(list) : [list];
    };
    for (const name of 'each clone clean invoke associate link contains append combine erase empty flatten pick'.split(' '))
      Array.prototype[name] = function () { return this; };
    Function.prototype.extend = Function.prototype.implement = function () { return this; };
    ${namesOn('set get erase match inject grab adopt wraps replaces hasClass addClass getPrevious getNext getFirst getLast getParent getChildren getElements getElement destroy empty dispose clone store retrieve setStyle getStyle addEvent fireEvent tween fade morph slide getSize getPosition measure show hide toggle load send position')}`,
  'members on every object': `Object.prototype.each = Object.prototype.extend = function () {};
    Array.prototype.remove = Array.prototype.last = function () {}; String.prototype.blank = function () {};`,
  'another Document': 'window.Document = function () {};',
};

describe('on a page that is not like ours', () => {
  let provider: Provider;
  let partner: StaticServer;
  let browser: Browser;
  let html = '';
  const elements = (moment = 'async'): string =>
    `<script ${moment} src="${provider.url}/kin-top-widgets.js"></script>
    <div style="display: block !important; inline-size: 700px !important; box-sizing: content-box !important">
    ${TAGS.map((tag) => `<${tag} now="2027-03-02T10:00"></${tag}>`).join('\n')}</div>`;
  const ready = Object.fromEntries(TAGS.map((tag) => [tag, 'ready']));

  before(async () => {
    provider = await startProvider();
    partner = await startPartner(() => ({ html }));
    browser = await startBrowser('Europe/Berlin');
  });
  after(async () => {
    await browser.close();
    await partner.close();
    await provider.close();
  });

  describe('its style sheets change nothing within', () => {
    /** Styles of every kind of element of ours, but for what is the page's: its font, its colours, and what sizes follow. */
    const looks = (page: Page): Promise<Record<string, string>> =>
      page.evaluate((tags: readonly string[]) => {
        const THEIRS =
          /^--|color|^font-family|^-webkit-text-(fill|stroke)|origin$|^(min-|max-)?(width|height|inline-size|block-size)$|^(margin|inset|left|right|top|bottom|grid-template|column-gap|-webkit-locale)/;
        const found: Record<string, string> = {};
        for (const tag of tags) {
          for (const one of document.querySelector(tag)!.shadowRoot!.querySelectorAll('*')) {
            const name = `${tag} ${one.localName}.${one.getAttribute('class') ?? ''}`;
            if (found[name] !== undefined || one.closest('svg')) continue;
            const style = getComputedStyle(one);
            found[name] = [...style]
              .filter((property) => !THEIRS.test(property))
              .map((property) => `${property}: ${style.getPropertyValue(property)}`)
              .join('; ');
          }
        }
        return found;
      }, TAGS);
    const opened = async (style: string): Promise<Page> => {
      html = partnerPage(elements(), { head: `<style>${style}</style>` });
      const { page, complaints } = await visit(browser, partner.url);
      assert.deepEqual(await settled(page), ready);
      assert.deepEqual(complaints, []);
      return page;
    };
    let plain: Record<string, string>;
    before(async () => {
      plain = await looks(await opened(''));
      assert.ok(Object.keys(plain).length > 100);
    });

    for (const [name, style] of Object.entries(STYLES)) {
      it(name, async () => {
        const here = await looks(await opened(style));
        for (const [what, wanted] of Object.entries(plain)) {
          const differ = (here[what] ?? 'is not there').split('; ').filter((one) => !wanted.includes(one));
          assert.deepEqual(differ, [], what);
        }
      });
    }

    it('and what hides an element hides it whole', async () => {
      const page = await opened('kin-top-contact-card { visibility: hidden; pointer-events: none; }');
      const within = await page.evaluate(() => {
        const button = document.querySelector('kin-top-contact-card')!.shadowRoot!.querySelector('a')!;
        const { visibility, pointerEvents } = getComputedStyle(button);
        return [visibility, pointerEvents];
      });
      assert.deepEqual(within, ['hidden', 'none']);
    });
  });

  it('its own looks stay as they were', async () => {
    const own = '<p>Text <a href="#">Verweis</a></p><button>Knopf</button><table><tr><td>1</td></tr></table>';
    const styles = (page: Page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('body, main, h1, p, main > p > a, main > button, main > table td')].map(
          (one) =>
            [...getComputedStyle(one)]
              .filter((property) => !/height|block-size|origin/.test(property))
              .map((property) => `${property}: ${getComputedStyle(one).getPropertyValue(property)}`)
              .join(),
        ),
      );
    html = partnerPage(own);
    const without = await styles((await visit(browser, partner.url)).page);
    html = partnerPage(own + elements());
    const { page } = await visit(browser, partner.url);
    await settled(page);
    assert.deepEqual(await styles(page), without);
  });

  describe('its scripts harm nothing within', () => {
    for (const [name, script] of Object.entries(SCRIPTS)) {
      for (const moment of ['before', 'after']) {
        it(`${name}, ${moment} ours`, async () => {
          const theirs = `<script>${script}</script>`;
          html =
            moment === 'before'
              ? partnerPage(elements(), { head: theirs })
              : partnerPage(elements('') + theirs);
          const { page, complaints } = await visit(browser, partner.url);
          assert.deepEqual(await settled(page), ready);
          assert.deepEqual(complaints, []);
          // What is pressed still answers.
          const month = await page.evaluate(async () => {
            const calendar = document.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(
              'kin-top-event-calendar',
            )!;
            const root = calendar.shadowRoot!;
            root.querySelector<HTMLElement>('.next')!.closest('button')!.click();
            await calendar.updateComplete;
            return root.querySelector('h4')!.textContent;
          });
          assert.match(month, /April/);
          assert.deepEqual(complaints, []);
        });
      }
    }
  });
});
