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

describe('a request sent from a partner’s page', () => {
  let provider: Provider;
  let partner: StaticServer;
  let browser: Browser;

  before(async () => {
    provider = await startProvider();
    const script = `<script async src="${provider.url}/kin-top-widgets.js"></script>`;
    const html = partnerPage(`${script}<kin-top-cooperation-form></kin-top-cooperation-form>`);
    partner = await startPartner(() => ({ html }));
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await partner.close();
    await provider.close();
  });

  const control = (name: string) => `kin-top-cooperation-form >>> [name="${name}"]`;

  async function fill(page: Page): Promise<void> {
    await page.locator(control('organization')).fill('Kita Sonnenblume');
    await page.locator(control('name')).fill('Erika Mustermann');
    await page.locator(control('email')).fill('kita@partner.example');
    await page.locator(control('message')).fill('Wir möchten ein Sommerfest planen.\nWer hilft mit?');
    await page.locator(`${control('topics')}[value="neighbourhood"]`).click();
  }

  it('reaches the receiver, is stored on its disk, and is told its reference', async () => {
    const { page, complaints } = await visit(browser, `${partner.url}/?visitor=42#here`);
    await settled(page);
    const sent = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('kin-top-sent', (event) =>
            resolve((event as CustomEvent<{ reference: string }>).detail.reference),
          );
        }),
    );
    await fill(page);
    await page.locator('kin-top-cooperation-form >>> button[type="submit"]').click();
    await page.waitForSelector('kin-top-cooperation-form >>> [part~="review"]');
    await page.locator('kin-top-cooperation-form >>> button[type="submit"]').click();
    const reference = await sent;

    const stored = await provider.store.list();
    assert.equal(stored.length, 1);
    assert.equal(stored[0]?.reference, reference);
    const { request } = stored[0];
    assert.equal(request.organization.name, 'Kita Sonnenblume');
    assert.equal(request.contact.email, 'kita@partner.example');
    assert.deepEqual(request.topics, ['neighbourhood']);
    assert.match(request.message ?? '', /Sommerfest planen\.\nWer/);
    assert.equal(request.page, `${partner.url}/`, 'the page without its query and fragment');
    const text = await page.$eval('kin-top-cooperation-form', (form) => form.shadowRoot?.textContent ?? '');
    assert.ok(text.includes(reference), 'the visitor sees the reference');
    assert.deepEqual(complaints, []);
  });

  it('stays typed in where it is incomplete, and nothing is sent', async () => {
    const before = provider.count('/api/cooperation');
    const { page } = await visit(browser, partner.url);
    await settled(page);
    await page.locator(control('organization')).fill('Kita Sonnenblume');
    await page.locator('kin-top-cooperation-form >>> button[type="submit"]').click();
    await page.waitForSelector('kin-top-cooperation-form >>> [aria-invalid="true"]');
    const kept = await page.$eval(control('organization'), (input) => (input as HTMLInputElement).value);
    assert.equal(kept, 'Kita Sonnenblume');
    assert.equal(provider.count('/api/cooperation'), before);
  });
});
