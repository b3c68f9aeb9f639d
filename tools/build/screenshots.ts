// The pictures in docs/screenshots/: the partner's page as `npm start` shows it, at a fixed time, for everybody to look at.
import { mkdirSync } from 'node:fs';
import { createServer } from 'vite';
import { launch, type ElementHandle, type Page } from 'puppeteer-core';
import { findBrowser } from '../browsers/find-browser.mjs';
import { launchOptions } from '../browsers/launch-options.mjs';
import { calendarPictures } from './calendar-pictures.js';
import { offerPictures } from './offer-pictures.js';

const FOLDER = 'docs/screenshots';
const NOW = '2026-12-01T10:30';
const WIDTHS = [320, 1280];
const LOOKS = [
  { name: 'de', lang: 'de', scheme: 'light' },
  { name: 'ru', lang: 'ru', scheme: 'light' },
  { name: 'dark', lang: 'de', scheme: 'dark' },
];

const found = await findBrowser('Chromium');
if (!found.found) throw new Error(found.hint);
const server = await createServer({ server: { port: 0, strictPort: false }, logLevel: 'error' });
await server.listen();
const browser = await launch(launchOptions(found, 'Europe/Berlin'));
mkdirSync(FOLDER, { recursive: true });
let pictures = 0;
try {
  for (const { name, lang, scheme } of LOOKS) {
    for (const width of WIDTHS) {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      // Before the script sees them: the time and the language of every element.
      await page.evaluateOnNewDocument(
        (now, language) => {
          addEventListener('DOMContentLoaded', () => {
            for (const element of document.querySelectorAll('main [feed]')) {
              element.setAttribute('now', now);
              element.setAttribute('lang', language);
            }
          });
        },
        NOW,
        lang,
      );
      await page.goto(server.resolvedUrls!.local[0]!, { waitUntil: 'networkidle0' });
      await page.waitForFunction(() =>
        [...document.querySelectorAll('main [feed]')].every(
          (element) => (element as Element & { status?: string }).status === 'ready',
        ),
      );
      const take = async (what: string, target: Page | ElementHandle) => {
        const path = `${FOLDER}/${what}.webp` as const;
        const picture = await target.screenshot({ type: 'webp', quality: 55, path });
        // What is too high for the format comes out empty.
        if (picture.length === 0) throw new Error(`${path} is empty`);
        pictures += 1;
      };
      if (width > 1000) {
        if (name === 'de') await take('readme', page);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewport({ width, height });
        await take(`${name}-${width}`, page);
      } else {
        // Narrow, the page is higher than a picture can be.
        for (const element of await page.$$('main [feed]')) {
          const tag = await element.evaluate(({ localName }) => localName.replace('kin-top-', ''));
          await take(`${name}-${width}-${tag}`, element);
        }
      }
      await page.close();
    }
  }
  pictures += await calendarPictures(browser, server.resolvedUrls!.local[0]!, FOLDER);
  pictures += await offerPictures(browser, server.resolvedUrls!.local[0]!, FOLDER);
} finally {
  await browser.close();
  await server.close();
}
console.log(`${FOLDER}/: ${pictures} pictures`);
