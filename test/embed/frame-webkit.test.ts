import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { choose } from '../../tools/browsers/choose.mjs';
import { WebDriver } from '../../tools/browsers/webdriver.mjs';
import type { StaticServer } from '../../tools/build/static-server.js';
import { snippets, startFramingPartner, type Partner } from './frame-page.js';
import { partnerPage, startProvider, startPublished, type Provider } from './harness.js';

// Of all engines, so that a machine without WebKit has no test here, unless it must have every engine.
const { browsers } = await choose(process.env);

// To WebKit, the 'self' of a policy is nobody in a sandbox; and puppeteer does not drive it.
for (const found of browsers.filter(({ engine }) => engine === 'WebKit')) {
  describe('an element in a frame, in WebKit', () => {
    let provider: Provider;
    let host: StaticServer;
    let partner: Partner;
    const driver = new WebDriver();
    before(async () => {
      provider = await startProvider();
      host = await startPublished('v1');
      partner = await startFramingPartner();
      await driver.start(found, 'America/Los_Angeles');
    });
    after(async () => {
      await driver.stop();
      await partner.close();
      await host.close();
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
    /** A press of the visitor's, without which nothing in the frame gets the focus. */
    const press = async (element: string) => {
      const [id] = Object.values((await driver.execute(`return ${element}`)) as Record<string, string>);
      await driver.post(`/element/${id}/click`);
    };
    const becomes = async (script: string) => {
      for (let tries = 0; !(await driver.execute(script)); tries++) {
        if (tries > 100) assert.fail(script);
        await sleep(100);
      }
    };

    it('is shown in a sandbox that allows scripts alone, as high as its content, and opens and closes', async () => {
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

    it('hears in such a sandbox that a form is to be sent', async () => {
      await open('element=cooperation-form');
      await within();
      const root = 'document.querySelector("main > *")?.shadowRoot';
      await becomes(`return ${root}?.querySelector('[type=submit]')`);
      await driver.execute(`${root}.querySelector('[type=submit]').click()`);
      await becomes(`return ${root}.querySelector('[aria-invalid=true]')`);
    });

    it('is in sight where an event opens low in a long list, and on the way back, by the lines of the documentation', async () => {
      partner.html = partnerPage(
        `${snippets.find((one) => one.includes('initialize('))!.replaceAll('https://HOST', host.url)}<p style="height: 9000px"></p>`,
      );
      await driver.post('/url', { url: `${partner.url}/?low` });
      const root = 'document.querySelector("main > *").shadowRoot';
      const frame = 'document.querySelector("iframe")';
      const isInSight = async (selector: string) => {
        await becomes(`return ${root}.querySelector('${selector}')`);
        await sleep(500);
        const top = await driver.execute(
          `return ${root}.querySelector('${selector}').getBoundingClientRect().top`,
        );
        await driver.post('/frame', { id: null });
        const at = await driver.execute(`return ${frame}.getBoundingClientRect().top + ${top}`);
        const height = await driver.execute('return innerHeight');
        assert.ok(at >= 0 && at < height - 30, `${selector} at ${at} of ${height}`);
      };
      await becomes(`return ${frame}.clientHeight > 1500`);
      await driver.execute(`scrollTo(0, ${frame}.offsetTop + ${frame}.clientHeight - 500)`);
      await within();
      await press(`[...${root}.querySelectorAll('a[href^="#kin-top-event"]')].at(-1)`);
      await isInSight('.detail');
      await within();
      await driver.execute('history.back()');
      await isInSight(':focus');

      // A list that gets shorter by a word leaves the page where it is.
      await driver.execute(`scrollTo(0, ${frame}.offsetTop + 40)`);
      await within();
      const before = await driver.execute('return innerHeight');
      await driver.execute(
        `const field = ${root}.querySelector('[type=search]');
        field.focus();
        field.value = 'gibt es nicht';
        field.dispatchEvent(new Event('input'));`,
      );
      await becomes(`return innerHeight < ${before}`);
      await sleep(500);
      await driver.post('/frame', { id: null });
      assert.equal(await driver.execute(`return scrollY - ${frame}.offsetTop`), 40);
    });

    it('reads no feed of others', async () => {
      await open(`element=event-calendar&feed=${partner.url}/feed.json`);
      await within();
      await becomes('return document.querySelector("main > *").status === "error"');
      assert.equal(partner.requests.filter((url) => url === '/feed.json').length, 0);
    });
  });
}
