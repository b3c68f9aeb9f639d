// WebKit for web-test-runner, which has no launcher of its own that needs no download.
import { WebDriver } from './webdriver.mjs';
import { WebKitPage } from './webkit-page.mjs';

/** @implements {BrowserLauncher} */
class WebKitLauncher {
  // The test runner's commands ask for this name before they ask for a page.
  type = 'puppeteer';
  concurrency = 1;
  #driver = new WebDriver();
  #page = new WebKitPage(this.#driver);
  /** @type {Map<string, string>} session id -> its URL */
  #urls = new Map();
  /** @type {Promise<void> | undefined} */
  #started;

  /**
   * @param {import('./find-browser.mjs').Found} browser
   * @param {{name: string, timeZone?: string}} options
   */
  constructor(browser, { name, timeZone }) {
    this.name = name;
    this.browser = browser;
    this.timeZone = timeZone;
  }

  /**
   * @param {string} id
   * @param {string} url
   */
  async startSession(id, url) {
    await (this.#started ??= this.#driver.start(this.browser, this.timeZone));
    this.#urls.set(id, url);
    await this.#driver.post('/url', { url });
  }

  /** @param {string} id */
  async stopSession(id) {
    this.#urls.delete(id);
    await this.#page.reset();
    return {};
  }

  /** @param {string} id */
  isActive(id) {
    return this.#urls.has(id);
  }

  /** @param {string} id */
  getBrowserUrl(id) {
    return this.#urls.get(id);
  }

  getPage() {
    return this.#page;
  }

  async startDebugSession() {
    throw new Error('WebKit has no debug session here; use Chromium or Firefox.');
  }

  stop() {
    return this.#driver.stop();
  }
}

/** @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher */

/**
 * @param {import('./find-browser.mjs').Found} browser
 * @param {{name: string, timeZone?: string}} options
 * @returns {BrowserLauncher}
 */
export const webkitLauncher = (browser, options) => new WebKitLauncher(browser, options);
