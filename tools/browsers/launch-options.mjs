// How a browser that was found is started with puppeteer.

/** @typedef {import('./find-browser.mjs').Found} Found */

/**
 * Options for puppeteer's `launch`.
 * @param {Found} browser Chromium or Firefox
 * @param {string} [timeZone] IANA name; the machine's where unset
 * @returns {import('puppeteer-core').LaunchOptions}
 */
export function launchOptions(browser, timeZone) {
  const env = { ...process.env, ...browser.env, ...(timeZone ? { TZ: timeZone } : {}) };
  if (browser.engine === 'Firefox') {
    return { browser: 'firefox', executablePath: browser.path, headless: true, env };
  }
  const unsandboxed = browser.packed || process.getuid?.() === 0 || Boolean(process.env['CI']);
  return {
    // No `browser`: it is puppeteer's default, and the test runner counts coverage only where none is named.
    executablePath: browser.path,
    headless: browser.packed ? 'shell' : true,
    // Root, and many containers, cannot start Chromium's sandbox; /dev/shm is tiny in them.
    args: [...(unsandboxed ? ['--no-sandbox'] : []), '--disable-dev-shm-usage'],
    env,
  };
}
