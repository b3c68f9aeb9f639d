// Just enough of a W3C WebDriver client (https://www.w3.org/TR/webdriver2/) to drive WebKitGTK.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

export class WebDriver {
  /** @type {import('node:child_process').ChildProcess[]} */
  #processes = [];
  #server = '';
  #session = '';

  /**
   * @param {import('./find-browser.mjs').Found} browser
   * @param {string} [timeZone]
   */
  async start(browser, timeZone) {
    // Without a LANG the browser says its language were "C", which no visitor's does.
    /** @type {Record<string, string | undefined>} */
    const env = { ...process.env, LANG: 'en_US.UTF-8', ...(timeZone ? { TZ: timeZone } : {}) };
    if (browser.xvfb) env['DISPLAY'] = await this.#startScreen(browser.xvfb);
    const port = await freePort();
    this.#processes.push(spawn(browser.path, [`--port=${port}`], { env, stdio: 'ignore' }));
    this.#server = `http://127.0.0.1:${port}`;
    await this.#ready();
    const { sessionId } = await this.#request('POST', `${this.#server}/session`, {
      capabilities: { alwaysMatch: {} },
    });
    this.#session = `${this.#server}/session/${sessionId}`;
    await this.post('/window/rect', { width: 1200, height: 900 });
  }

  async stop() {
    // A browser that stands still does not answer; then its driver ends it.
    if (this.#session)
      await Promise.race([this.delete('').catch(() => {}), delay(5000, undefined, { ref: false })]);
    for (const child of this.#processes.reverse()) child.kill();
    this.#processes = [];
  }

  /**
   * @param {string} path
   * @param {object} [body]
   */
  post(path, body = {}) {
    return this.#request('POST', this.#session + path, body);
  }

  /** @param {string} path */
  get(path) {
    return this.#request('GET', this.#session + path);
  }

  /** @param {string} path */
  delete(path) {
    return this.#request('DELETE', this.#session + path);
  }

  /**
   * @param {string} script body of a function
   * @param {readonly unknown[]} [args]
   */
  execute(script, args = []) {
    return this.post('/execute/sync', { script, args });
  }

  /** @param {string} xvfb */
  async #startScreen(xvfb) {
    const options = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const screen = spawn(xvfb, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    this.#processes.push(screen);
    const number = await new Promise((resolve, reject) => {
      screen.once('error', reject);
      screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
      screen.stdio[3]?.once('data', resolve);
    });
    return `:${String(number).trim()}`;
  }

  async #ready() {
    for (let attempt = 0; ; attempt++) {
      try {
        await fetch(`${this.#server}/status`);
        return;
      } catch (error) {
        if (attempt > 100) throw error;
        await delay(100);
      }
    }
  }

  /**
   * @param {string} method
   * @param {string} url
   * @param {object} [body]
   * @returns {Promise<any>} whatever the command answers
   */
  async #request(method, url, body) {
    const response = await fetch(url, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${url}: ${value?.error} ${value?.message}`);
    return value;
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
