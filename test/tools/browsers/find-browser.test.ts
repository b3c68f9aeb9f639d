import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { findChromium, findFirefox, findWebKit } from '../../../tools/browsers/find-browser.mjs';
import type { Machine } from '../../../tools/browsers/machine.mjs';

const nothingPacked = async () => undefined;

/** A Linux machine that holds just these programs, all of which run. */
function machineWith(programs: readonly string[], env: Record<string, string> = {}): Machine {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    platform: 'linux',
    arch: 'x64',
    exists: (path) => programs.includes(path),
    runs: (path) => programs.includes(path),
  };
}

describe('finding a Chromium', () => {
  it('takes the one CHROME_PATH names before any other', async () => {
    const machine = machineWith(['/opt/mine', '/usr/bin/chromium'], { CHROME_PATH: '/opt/mine' });
    const result = await findChromium(machine, nothingPacked);
    assert.deepEqual(result, { engine: 'Chromium', found: true, path: '/opt/mine' });
  });

  it('says that CHROME_PATH is wrong instead of passing it over', async () => {
    const machine = machineWith(['/usr/bin/chromium'], { CHROME_PATH: '/opt/gone' });
    const result = await findChromium(machine, nothingPacked);
    assert.equal(result.found, false);
    assert.match(!result.found ? result.hint : '', /CHROME_PATH says \/opt\/gone/);
  });

  it('finds one in a folder of PATH', async () => {
    const result = await findChromium(machineWith(['/usr/bin/chromium']), nothingPacked);
    assert.equal(result.found && result.path, '/usr/bin/chromium');
  });

  it('passes over one that stands there and does not run', async () => {
    const machine = {
      ...machineWith(['/usr/local/bin/google-chrome', '/usr/bin/chromium']),
      runs: (path: string) => path === '/usr/bin/chromium',
    };
    const result = await findChromium(machine, nothingPacked);
    assert.equal(result.found && result.path, '/usr/bin/chromium');
  });

  it('finds one in the usual places of macOS and Windows', async () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const onMac = await findChromium({ ...machineWith([mac]), platform: 'darwin' }, nothingPacked);
    assert.equal(onMac.found && onMac.path, mac);
    const edge = join('C:/Programs', 'Microsoft/Edge/Application/msedge.exe');
    const windows = { ...machineWith([edge], { PROGRAMFILES: 'C:/Programs' }), platform: 'win32' as const };
    const onWindows = await findChromium(windows, nothingPacked);
    assert.equal(onWindows.found && onWindows.path, edge);
  });

  it('unpacks the one that came with npm only where there is no other', async () => {
    const unpack = async () => ({ path: '/cache/chromium', env: { LD_LIBRARY_PATH: '/cache/lib' } });
    const bare = { ...machineWith([]), runs: (path: string) => path === '/cache/chromium' };
    const result = await findChromium(bare, unpack);
    assert.equal(result.found && result.packed, true);
    const rich = await findChromium(machineWith(['/usr/bin/chromium']), unpack);
    assert.equal(rich.found && rich.packed, undefined);
  });

  it('says in one sentence what to do where there is none', async () => {
    const result = await findChromium(machineWith([]), nothingPacked);
    assert.equal(result.found, false);
    assert.match(!result.found ? result.hint : '', /apt-get install chromium.*CHROME_PATH/);
  });
});

describe('finding a Firefox', () => {
  it('takes FIREFOX_PATH first and firefox-esr for want of firefox', () => {
    const wished = findFirefox(machineWith(['/opt/fox', '/usr/bin/firefox'], { FIREFOX_PATH: '/opt/fox' }));
    assert.equal(wished.found && wished.path, '/opt/fox');
    const esr = findFirefox(machineWith(['/usr/bin/firefox-esr']));
    assert.equal(esr.found && esr.path, '/usr/bin/firefox-esr');
  });

  it('says in one sentence what to do where there is none', () => {
    const result = findFirefox(machineWith([]));
    assert.match(!result.found ? result.hint : '', /apt-get install firefox-esr.*FIREFOX_PATH/);
  });
});

describe('finding a WebKit', () => {
  const driver = '/usr/bin/WebKitWebDriver';

  it('needs a screen, and starts Xvfb where there is no DISPLAY', () => {
    const onScreen = findWebKit(machineWith([driver], { DISPLAY: ':0' }));
    assert.deepEqual(onScreen, { engine: 'WebKit', found: true, path: driver });
    const bare = findWebKit(machineWith([driver, '/usr/bin/Xvfb']));
    assert.equal(bare.found && bare.xvfb, '/usr/bin/Xvfb');
  });

  it('names both packages where either is missing', () => {
    for (const programs of [[], [driver], ['/usr/bin/Xvfb']]) {
      const result = findWebKit(machineWith(programs));
      assert.match(!result.found ? result.hint : '', /webkit2gtk-driver xvfb/);
    }
  });
});
