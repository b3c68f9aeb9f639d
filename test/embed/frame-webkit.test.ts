import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { choose } from '../../tools/browsers/choose.mjs';
import { WebDriver } from '../../tools/browsers/webdriver.mjs';
import { startFramingPartner, type Partner } from './frame-page.js';
import { partnerPage, startProvider, type Provider } from './harness.js';

// Of all engines, so that a machine without WebKit has no test here, unless it must have every engine.
const { browsers } = await choose(process.env);

// To WebKit, the 'self' of a policy is nobody in a sandbox; and puppeteer does not drive it.
for (const found of browsers.filter(({ engine }) => engine === 'WebKit')) {
  describe('an element in a sandbox that allows scripts alone, in WebKit', () => {
    let provider: Provider;
    let partner: Partner;
    const driver = new WebDriver();
    before(async () => {
      provider = await startProvider();
      partner = await startFramingPartner();
      await driver.start(found, 'America/Los_Angeles');
    });
    after(async () => {
      await driver.stop();
      await partner.close();
      await provider.close();
    });

    const open = async (query: string) => {
      partner.html = partnerPage(
        `<iframe width="700" height="300" sandbox="allow-scripts" src="${provider.url}/frame.html?${query}"></iframe>
        <script type="module">import { initialize } from '/open-iframe-resizer.js'; initialize();</script>`,
      );
      await driver.post('/url', { url: `${partner.url}/?${encodeURIComponent(query)}` });
    };
    const within = async () =>
      driver.post('/frame', {
        id: await driver.post('/element', { using: 'css selector', value: 'iframe' }),
      });
    const becomes = async (script: string) => {
      for (let tries = 0; !(await driver.execute(script)); tries++) {
        if (tries > 100) assert.fail(script);
        await sleep(100);
      }
    };

    it('is shown, as high as its content, and opens and closes', async () => {
      await open('element=event-calendar&view=list&lang=ru&now=2027-03-02T10:00');
      await becomes('return document.querySelector("iframe").clientHeight > 1000');
      await within();
      assert.equal(await driver.execute('return origin'), 'null');
      await becomes('return document.querySelector("main > *").status === "ready"');
      const root = 'document.querySelector("main > *").shadowRoot';
      await driver.execute(`${root}.querySelector('a[href^="#kin-top-event"]').click()`);
      await becomes(`return ${root}.querySelector('.detail')`);
      await driver.execute(`${root}.querySelector('.detail button, button.back').click()`);
      await becomes(`return ${root}.querySelector('.period') && !location.hash`);
    });

    it('hears that a form is to be sent', async () => {
      await open('element=cooperation-form');
      await within();
      const root = 'document.querySelector("main > *")?.shadowRoot';
      await becomes(`return ${root}?.querySelector('[type=submit]')`);
      await driver.execute(`${root}.querySelector('[type=submit]').click()`);
      await becomes(`return ${root}.querySelector('[aria-invalid=true]')`);
    });

    it('reads no feed of others', async () => {
      await open(`element=event-calendar&feed=${partner.url}/feed.json`);
      await within();
      await becomes('return document.querySelector("main > *").status === "error"');
      assert.equal(partner.requests.filter((url) => url === '/feed.json').length, 0);
    });
  });
}
