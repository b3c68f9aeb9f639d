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
  visit,
  type Provider,
} from './harness.js';
import { STYLES } from './theirs-styles.js';

describe('on a page that is not like ours', () => {
  let provider: Provider;
  let partner: StaticServer;
  let browser: Browser;
  let html = '';
  const elements = (moment = 'async'): string =>
    `<script ${moment} src="${provider.url}/kin-top-widgets.js"></script>
    <div class="entry-content is-layout-flow is-layout-constrained frame frame-default ce-bodytext"
      style="display: block !important; padding: 0 !important; inline-size: 700px !important; box-sizing: content-box !important">
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
    /** The same page under another style sheet, drawn to the end. */
    const restyled = async (page: Page, style: string): Promise<Record<string, string>> => {
      await page.evaluate(
        async (tags: readonly string[], text: string) => {
          document.querySelector('style')!.textContent = text;
          // Two frames: one for the new widths, one for what an element draws after.
          for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
          for (const one of document.querySelectorAll<HTMLElement & { updateComplete: unknown }>(tags.join()))
            await one.updateComplete;
        },
        TAGS,
        style,
      );
      return looks(page);
    };
    let page: Page;
    let plain: Record<string, string>;
    before(async () => {
      page = await opened('');
      plain = await looks(page);
      assert.ok(Object.keys(plain).length > 100);
    });
    const same = (here: Record<string, string>, but = /^$/): void => {
      for (const [what, wanted] of Object.entries(plain)) {
        const known = new Set(wanted.split('; '));
        const differ = (here[what] ?? 'is not there').split('; ');
        assert.deepEqual(
          differ.filter((one) => !known.has(one) && !but.test(one)),
          [],
          what,
        );
      }
    };

    for (const [name, style] of Object.entries(STYLES)) {
      // Lines have whole pixels of the screen: under a zoom of 1.25, others of the page.
      it(name, async () =>
        same(await restyled(page, style), /zoom/.test(style) ? /^[\w-]+-width: / : undefined),
      );
    }

    it('everything unset from the beginning on', async () =>
      same(await looks(await opened(STYLES['everything unset']!))));

    it('and what hides an element hides it whole', async () => {
      await restyled(page, 'kin-top-contact-card { visibility: hidden; pointer-events: none; }');
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
});
