import { launch, type Page } from 'puppeteer-core';
import type { Found } from '../../../tools/browsers/find-browser.mjs';
import { launchOptions } from '../../../tools/browsers/launch-options.mjs';
import { WebDriver } from '../../../tools/browsers/webdriver.mjs';

/** As much of a browser as the cases need: a page, and a look into it. */
export interface Window {
  open(url: string): Promise<void>;
  /** What an expression is in the page. */
  read(expression: string): Promise<unknown>;
  /** Another tab, where there are tools to grant its wishes with. */
  tab?(): Promise<Page>;
  close(): Promise<void>;
}

const ZONE = 'Europe/Berlin';

/** Opens a window in any of the three engines. */
export async function openWindow(found: Found): Promise<Window> {
  if (found.engine === 'WebKit') {
    const driver = new WebDriver();
    await driver.start(found, ZONE);
    return {
      open: (url) => driver.post('/url', { url }),
      read: (expression) => driver.execute(`return ${expression}`),
      close: () => driver.stop(),
    };
  }
  const options = launchOptions(found, ZONE);
  // A name of this machine that, unlike 127.0.0.1, browsers do not take for safe.
  if (found.engine === 'Chromium') options.args?.push('--host-resolver-rules=MAP kin-top.example 127.0.0.1');
  const browser = await launch(options);
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  return {
    open: async (url) => void (await page.goto(url)),
    read: (expression) => page.evaluate(expression),
    // A window of its own: behind another tab the page would be hidden.
    tab: async () => (await browser.createBrowserContext()).newPage(),
    close: () => browser.close(),
  };
}
