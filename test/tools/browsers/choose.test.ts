import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose } from '../../../tools/browsers/choose.mjs';
import type { Engine } from '../../../tools/browsers/find-browser.mjs';

const onlyChromium = async (engine: Engine) =>
  engine === 'Chromium'
    ? { engine, found: true as const, path: '/usr/bin/chromium' }
    : { engine, found: false as const, hint: `install ${engine}` };

describe('choosing engines and time zones', () => {
  it('takes every engine that is here, in all three zones, and reports the missing ones', async () => {
    const { browsers, zones, report } = await choose({}, onlyChromium);
    assert.deepEqual(
      browsers.map((browser) => browser.engine),
      ['Chromium'],
    );
    assert.equal(zones.length, 3);
    assert.deepEqual(report, [
      'Chromium: /usr/bin/chromium',
      'Firefox: not here – install Firefox',
      'WebKit: not here – install WebKit',
    ]);
  });

  it('lets ENGINES and ZONES narrow the run, whatever their case', async () => {
    const { browsers, zones } = await choose({ ENGINES: 'chromium', ZONES: 'europe/berlin' }, onlyChromium);
    assert.equal(browsers.length, 1);
    assert.deepEqual(zones, ['Europe/Berlin']);
    assert.equal((await choose({ ZONES: 'all' }, onlyChromium)).zones.length, 3);
  });

  it('fails on a missing engine where all are required', async () => {
    await assert.rejects(choose({ REQUIRE_ALL_ENGINES: '1' }, onlyChromium), /install WebKit/);
  });

  it('fails with what to install where no engine is here', async () => {
    await assert.rejects(choose({ ENGINES: 'firefox' }, onlyChromium), /install Firefox/);
  });

  it('fails on a name it does not know', async () => {
    await assert.rejects(choose({ ENGINES: 'netscape' }, onlyChromium), /not "netscape"/);
    await assert.rejects(choose({ ZONES: 'Mars/Olympus' }, onlyChromium), /not "Mars\/Olympus"/);
  });
});
