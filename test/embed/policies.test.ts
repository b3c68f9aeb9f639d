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

const PAGE = 'docs/sicherheit.md';
const policies = [...readFileSync(PAGE, 'utf8').matchAll(/```http\nContent-Security-Policy: (.*)\n```/g)].map(
  ([, policy]) => policy!,
);

describe('on a page with a policy', () => {
  let provider: Provider;
  let partner: StaticServer;
  let browser: Browser;
  let policy = '';
  let again = 0;
  before(async () => {
    provider = await startProvider();
    partner = await startPartner(() => ({
      html: partnerPage(
        `<script async nonce="r4nd0m" src="${provider.url}/kin-top-widgets.js"></script>
        ${`<script nonce="r4nd0m" src="${provider.url}/kin-top-widgets.js"></script>`.repeat(again)}
        ${TAGS.map((tag) => `<${tag} now="2027-03-02T10:00" lang="ru"><a href="https://www.kin-top.de/">Kin-Top</a></${tag}>`).join('\n')}
        ${policy.includes('json-ld') ? '<kin-top-contact-card json-ld></kin-top-contact-card>' : ''}
        <p id="theirs"></p><script nonce="r4nd0m">
          document.getElementById('theirs').textContent = 'works';
        </script>`,
      ),
      headers: { 'Content-Security-Policy': policy.replaceAll('https://HOST', provider.url) },
    }));
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await partner.close();
    await provider.close();
  });

  /** Opens the page, and tells what the browser refused: directive and what it was. */
  const open = async (): Promise<{ page: Page; complaints: string[]; refused: () => Promise<string[]> }> => {
    const seen = await visit(browser, 'about:blank');
    await seen.page.evaluateOnNewDocument(() => {
      const found: string[] = [];
      Object.assign(globalThis, { found });
      document.addEventListener('securitypolicyviolation', (event) =>
        found.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`),
      );
    });
    await seen.page.goto(partner.url);
    return {
      ...seen,
      refused: () =>
        seen.page.evaluate(() =>
          // Not the page's own icon, nor its own line of script, which has no place in some of the policies.
          (globalThis as unknown as { found: string[] }).found.filter(
            (one) => !/^(img-src (data|about)|script-src-elem inline) /.test(one),
          ),
        ),
    };
  };

  it('finds the policies of the documentation', () => assert.equal(policies.length, 7));

  for (const one of policies) {
    it(`works, and nothing is refused: ${one}`, async () => {
      policy = one;
      const { page, refused } = await open();
      assert.deepEqual(await settled(page), Object.fromEntries(TAGS.map((tag) => [tag, 'ready'])));
      // The look is there: a filled button.
      const ground = await page.evaluate(
        () =>
          getComputedStyle(
            document.querySelector('kin-top-contact-card')!.shadowRoot!.querySelector('.main')!,
          ).backgroundColor,
      );
      assert.equal(ground, 'rgb(14, 90, 83)');
      assert.deepEqual(await refused(), []);
      if (one.includes('json-ld'))
        assert.equal(
          await page.evaluate(() => document.querySelectorAll('script[type="application/ld+json"]').length),
          1,
        );
    });
  }

  it('that allows its name once, it breaks no rule by being included again', async () => {
    policy = "require-trusted-types-for 'script'; trusted-types kin-top";
    again = 2;
    const { page, complaints, refused } = await open();
    assert.deepEqual(await settled(page), Object.fromEntries(TAGS.map((tag) => [tag, 'ready'])));
    assert.deepEqual(await refused(), []);
    assert.deepEqual(complaints, []);
    again = 0;
  });

  for (const names of ['somebody-else', "'none'"]) {
    it(`that allows ${names} and not us, leaves the partner’s own link and harms nobody`, async () => {
      policy = `require-trusted-types-for 'script'; trusted-types ${names}`;
      const { page, complaints } = await open();
      await page.waitForFunction(() => document.getElementById('theirs')!.textContent === 'works');
      await page.waitForNetworkIdle();
      const links = await page.evaluate(
        (tags: readonly string[]) =>
          tags.map((tag) => {
            const link = document.querySelector(`${tag} > a`)!;
            return link.checkVisibility() && link.getClientRects().length > 0;
          }),
        TAGS,
      );
      assert.deepEqual(
        links,
        TAGS.map(() => true),
      );
      assert.ok(complaints.some((line) => line.startsWith('[kin-top]')));
      // Nothing is thrown into the page.
      assert.deepEqual(
        complaints.filter((line) => /^(\w*Error|Uncaught)/.test(line)),
        [],
      );
    });
  }
});
