// The partner's page with one of its elements alone, for pictures.
import type { Browser, ElementHandle, Page } from 'puppeteer-core';

export interface ElementPage {
  tag: string;
  width: number;
  /** Of the page and the element; the page runs as this language does. */
  lang: string;
  /** Of the feed's clock: local date and time. */
  now: string;
  scheme?: 'light' | 'dark';
  /** What the address names, without `#`. */
  fragment?: string;
  attributes?: Record<string, string>;
}

/** Opens the page, and waits until the element has drawn its feed. */
export async function openElement(
  browser: Browser,
  url: string,
  { tag, width, lang, now, scheme = 'light', fragment, attributes }: ElementPage,
): Promise<{ page: Page; element: ElementHandle }> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    // Nothing is caught half-way.
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.evaluateOnNewDocument(
    (name, all) => {
      addEventListener('DOMContentLoaded', () => {
        const wanted = document.querySelector(name)!;
        document.querySelectorAll('main [feed]').forEach((one) => one !== wanted && one.remove());
        for (const [attribute, value] of Object.entries(all)) wanted.setAttribute(attribute, value);
        document.documentElement.lang = all['lang']!;
        if (new Intl.Locale(all['lang']!).maximize().script !== 'Arab') return;
        document.documentElement.dir = 'rtl';
        // As a page in Arabic or Persian has it: a font with a bold face, where nothing need be faked.
        document.body.style.fontFamily =
          "'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', 'Geeza Pro', Tahoma, 'DejaVu Sans', sans-serif";
      });
    },
    tag,
    { ...attributes, lang, now } as Record<string, string>,
  );
  await page.goto(fragment ? `${url}#${fragment}` : url, { waitUntil: 'networkidle0' });
  await page.waitForFunction(
    (name) => (document.querySelector(name) as (Element & { status?: string }) | null)?.status === 'ready',
    {},
    tag,
  );
  return { page, element: (await page.$(tag))! };
}

/** Takes what the element shows: in a window as high as the page, since one that grows meanwhile draws it anew. */
export async function takeElement(page: Page, element: ElementHandle, path: `${string}.webp`): Promise<void> {
  const { width } = page.viewport()!;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height });
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await element.screenshot({ type: 'webp', quality: 55, path });
}
