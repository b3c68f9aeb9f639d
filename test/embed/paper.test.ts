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
  visit,
  type Provider,
} from './harness.js';

describe('the programme on paper, on a page with a strict policy', () => {
  let provider: Provider;
  let partner: StaticServer;
  let browser: Browser;
  let trustedTypes = '';
  before(async () => {
    provider = await startProvider();
    partner = await startPartner(() => ({
      html: partnerPage(
        `<script async src="${provider.url}/kin-top-widgets.js"></script>
        <kin-top-event-calendar view="month" json-ld now="2027-03-02T10:00"></kin-top-event-calendar>`,
      ),
      headers: {
        'Content-Security-Policy':
          `default-src 'none'; script-src ${provider.url}; connect-src ${provider.url}; img-src ${provider.url} data:; ` +
          `require-trusted-types-for 'script'; ${trustedTypes}`,
      },
    }));
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await partner.close();
    await provider.close();
  });

  const structured = (page: Page) =>
    page.evaluate(() => document.querySelector('script[type="application/ld+json"]') !== null);

  it('is drawn with its own looks, and nothing is refused', async () => {
    const { page, complaints, requests } = await visit(browser, partner.url);
    assert.deepEqual(await settled(page), { 'kin-top-event-calendar': 'ready' });
    const before = requests.length;
    const paper = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('kin-top-event-calendar')!;
      const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
      let sent = 0;
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        ...own,
        get() {
          const view = own.get!.call(this) as Window;
          view.print = () => sent++;
          return view;
        },
      });
      shadowRoot!.querySelector<HTMLElement>('[part=print]')!.click();
      const view = shadowRoot!.querySelector('iframe')!.contentWindow!;
      const heading = view.document.body.shadowRoot!.querySelector('.heading')!;
      const style = view.getComputedStyle(heading);
      return { sent, weight: style.fontWeight, margin: style.marginTop, words: heading.textContent };
    });
    assert.deepEqual(paper, { sent: 1, weight: '700', margin: '0px', words: 'Termine bei Kin-Top' });
    assert.equal(requests.length, before);
    assert.deepEqual(complaints, []);
    assert.equal(await structured(page), true);
  });

  it('leaves structured data out, with a console line, where the policy does not name us', async () => {
    trustedTypes = 'trusted-types kin-top';
    const { page, complaints } = await visit(browser, partner.url);
    assert.deepEqual(await settled(page), { 'kin-top-event-calendar': 'ready' });
    assert.match(complaints.join('\n'), /kin-top-json-ld/);
    assert.equal(await structured(page), false);
  });
});
