import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { pinnedLine, type Integrity } from '../../tools/build/integrity.js';
import type { StaticServer } from '../../tools/build/static-server.js';
import { partnerPage, settled, startBrowser, startPartner, startPublished, visit } from './harness.js';

const SCRIPT = 'kin-top-widgets.js';
const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Integrity;
const sha384 = (bytes: Buffer) => createHash('sha384').update(bytes);

describe('a script that a partner has pinned', () => {
  let host: StaticServer;
  let partner: StaticServer;
  let browser: Browser;
  /** What somebody on the way adds to the script. */
  let added = '';

  before(async () => {
    host = await startPublished(integrity.version, ({ url }, response) => {
      if (!added || url !== `/${integrity.files[SCRIPT]!.path}`) return false;
      response
        .setHeader('Content-Type', 'text/javascript')
        .end(readFileSync(`dist/${SCRIPT}`, 'utf8') + added);
      return true;
    });
    partner = await startPartner(() => ({
      html: partnerPage(
        `${pinnedLine(integrity.files[SCRIPT]!).replace('https://HOST', host.url)}
        <kin-top-contact-card feed="${host.url}/feed.json" lang="ru"><a href="https://www.kin-top.de/">Kin-Top</a></kin-top-contact-card>`,
      ),
    }));
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await partner.close();
    await host.close();
  });

  it('runs, and finds its languages beside it, in the folder of its version', async () => {
    const { page, complaints, requests } = await visit(browser, partner.url);
    assert.deepEqual(await settled(page), { 'kin-top-contact-card': 'ready' });
    const at = `${host.url}/${integrity.version}`;
    assert.deepEqual(
      requests.filter((one) => !one.endsWith('.svg')).sort(),
      [`${partner.url}/`, `${host.url}/feed.json`, `${at}/${SCRIPT}`, `${at}/locales/ru.json`].sort(),
    );
    assert.deepEqual(complaints, []);
  });

  it('does not run with one byte more, and the partner’s own link stays', async () => {
    added = ' ';
    const { page, complaints } = await visit(browser, partner.url);
    await page.waitForNetworkIdle();
    const left = await page.evaluate(() => ({
      defined: customElements.get('kin-top-contact-card') !== undefined,
      link: document.querySelector('kin-top-contact-card > a')!.getClientRects().length,
    }));
    assert.deepEqual(left, { defined: false, link: 1 });
    assert.match(complaints.join('\n'), /integrity/);
  });

  it('is what the lists of hashes and parts say, as is every language', () => {
    const bom = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8')) as {
      components: { type: string; name: string; hashes: { content: string }[] }[];
      dependencies: { ref: string; dependsOn: string[] }[];
    };
    const locales = readdirSync('dist/locales').map((name) => `locales/${name}`);
    for (const name of [SCRIPT, 'kin-top-widgets-all.js', ...locales]) {
      const bytes = readFileSync(`dist/${name}`);
      assert.deepEqual(integrity.files[name], {
        path: `${integrity.version}/${name}`,
        integrity: `sha384-${sha384(bytes).digest('base64')}`,
        bytes: bytes.length,
      });
    }
    for (const { type, name, hashes } of bom.components)
      if (type === 'file')
        assert.equal(hashes[0]!.content, sha384(readFileSync(`dist/${name}`)).digest('hex'));
    // What package.json says applications bring, with the parts that is made of itself, and what our modules bring along.
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
    const inside = bom.dependencies.find(({ ref }) => ref === `file:${SCRIPT}`)!.dependsOn;
    assert.deepEqual(
      inside.map((ref) => decodeURIComponent(/npm\/(.+)@/.exec(ref)![1]!)).sort(),
      [
        ...Object.keys(dependencies),
        '@lit/localize',
        '@lit/reactive-element',
        'lit-element',
        'lit-html',
      ].sort(),
    );
  });
});
