// Which browsers this machine can test with, and, for each that it lacks, one sentence on how to get it.
import { join } from 'node:path';
import { firstThatRuns, onPath, thisMachine } from './machine.mjs';
import { unpackChromium } from './packed-chromium.mjs';

/** @typedef {import('./machine.mjs').Machine} Machine */
/** @typedef {'Chromium' | 'Firefox' | 'WebKit'} Engine */
/**
 * @typedef {{
 *   engine: Engine, found: true, path: string, packed?: boolean, env?: Record<string, string>, xvfb?: string
 * }} Found `packed`: came with npm; `xvfb`: the screen to start where there is none
 */
/** @typedef {{engine: Engine, found: false, hint: string}} Missing */

/** @type {readonly Engine[]} */
export const engines = ['Chromium', 'Firefox', 'WebKit'];

/**
 * @param {Engine} engine
 * @param {Machine} [machine]
 * @returns {Promise<Found | Missing>}
 */
export async function findBrowser(engine, machine = thisMachine) {
  if (engine === 'Chromium') return findChromium(machine);
  return engine === 'Firefox' ? findFirefox(machine) : findWebKit(machine);
}

/**
 * CHROME_PATH, then PATH and the usual places, then the one that came with npm.
 * @param {Machine} [machine]
 * @param {typeof unpackChromium} [unpack]
 * @returns {Promise<Found | Missing>}
 */
export async function findChromium(machine = thisMachine, unpack = unpackChromium) {
  const engine = 'Chromium';
  const wish = machine.env['CHROME_PATH'];
  if (wish) return wished(machine, engine, 'CHROME_PATH', wish);
  const path =
    onPath(machine, [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'chrome',
      'microsoft-edge',
      'microsoft-edge-stable',
    ]) ??
    firstThatRuns(machine, [
      ...['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      ),
      ...underProgramFiles(machine, 'Google/Chrome/Application/chrome.exe'),
      ...underProgramFiles(machine, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  if (path) return { engine, found: true, path };
  if (machine.platform === 'linux' && machine.arch === 'x64') {
    const packed = await unpack();
    if (packed && machine.runs(packed.path, { ...machine.env, ...packed.env })) {
      return { engine, found: true, packed: true, ...packed };
    }
  }
  return {
    engine,
    found: false,
    hint: 'install Chrome or Chromium (Debian: apt-get install chromium), or set CHROME_PATH to one',
  };
}

/**
 * FIREFOX_PATH, then PATH and the usual places.
 * @param {Machine} [machine]
 * @returns {Found | Missing}
 */
export function findFirefox(machine = thisMachine) {
  const engine = 'Firefox';
  const wish = machine.env['FIREFOX_PATH'];
  if (wish) return wished(machine, engine, 'FIREFOX_PATH', wish);
  const path =
    onPath(machine, ['firefox', 'firefox-esr']) ??
    firstThatRuns(machine, [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...underProgramFiles(machine, 'Mozilla Firefox/firefox.exe'),
    ]);
  if (path) return { engine, found: true, path };
  return {
    engine,
    found: false,
    hint: 'install Firefox (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to one',
  };
}

/**
 * WebKitGTK's driver and a screen for it: DISPLAY, else Xvfb.
 * @param {Machine} [machine]
 * @returns {Found | Missing}
 */
export function findWebKit(machine = thisMachine) {
  const engine = 'WebKit';
  const hint = 'Linux only: apt-get install webkit2gtk-driver xvfb';
  // Neither program knows --version: being there must do.
  const there = { ...machine, runs: () => true };
  const path = onPath(there, ['WebKitWebDriver']);
  if (!path) return { engine, found: false, hint };
  if (machine.env['DISPLAY']) return { engine, found: true, path };
  const xvfb = onPath(there, ['Xvfb']);
  return xvfb ? { engine, found: true, path, xvfb } : { engine, found: false, hint };
}

/**
 * A browser somebody named is the one to use; a wrong name is said, not passed over.
 * @param {Machine} machine
 * @param {Engine} engine
 * @param {string} variable
 * @param {string} path
 * @returns {Found | Missing}
 */
function wished(machine, engine, variable, path) {
  return machine.exists(path) && machine.runs(path)
    ? { engine, found: true, path }
    : { engine, found: false, hint: `${variable} says ${path}, which is not there or does not run` };
}

/**
 * @param {Machine} machine
 * @param {string} path
 */
function underProgramFiles(machine, path) {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => {
    const folder = machine.env[key];
    return folder ? [join(folder, path)] : [];
  });
}
