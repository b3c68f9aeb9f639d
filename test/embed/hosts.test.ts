import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
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
import { SCRIPTS, TRAPS } from './theirs-scripts.js';

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

  describe('where nothing can work, the page keeps what it has', () => {
    for (const [name, script] of Object.entries(TRAPS)) {
      it(name, async () => {
        const link = '<a href="https://www.kin-top.de/">Kin-Top</a>';
        html = partnerPage(
          `${TAGS.map((tag) => `<${tag}>${link}</${tag}>`).join('')}
          <script defer src="${provider.url}/kin-top-widgets.js"></script>`,
          { head: `<script>${script}</script>` },
        );
        const { page, complaints } = await visit(browser, partner.url);
        await page.waitForNetworkIdle();
        // The partner's own link, unless an element had what it needs; an error of the page's is none of ours.
        const left = await page.evaluate(
          (tags: readonly string[]) =>
            tags.filter((tag) => {
              const element = document.querySelector<HTMLElement & { status?: string }>(tag)!;
              return element.status !== 'ready' && !element.querySelector('a')!.checkVisibility();
            }),
          TAGS,
        );
        assert.deepEqual(left, []);
        assert.deepEqual(
          complaints.filter((line) => !line.startsWith('[kin-top]')),
          [],
        );
        assert.notEqual(complaints.length, 0);
      });
    }
  });
});
