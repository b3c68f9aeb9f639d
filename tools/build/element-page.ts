// The partner's page with one of its elements alone, for pictures.
import type { Browser, ElementHandle, Page } from 'puppeteer-core';

export interface ElementPage {
  tag: string;
  width: number;
  lang: string;
  /** Of the feed's clock: local date and time. */
  now: string;
  scheme?: 'light' | 'dark';
  /** The layout alone: the same words from right to left. */
  mirrored?: boolean;
  /** What the address names, without `#`. */
  fragment?: string;
  attributes?: Record<string, string>;
}

/** Opens the page, and waits until the element has drawn its feed. */
export async function openElement(
  browser: Browser,
  url: string,
  { tag, width, lang, now, scheme = 'light', mirrored, fragment, attributes }: ElementPage,
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
      });
    },
    tag,
    { ...attributes, lang, now },
  );
  await page.goto(fragment ? `${url}#${fragment}` : url, { waitUntil: 'networkidle0' });
  await page.waitForFunction(
    (name) => (document.querySelector(name) as (Element & { status?: string }) | null)?.status === 'ready',
    {},
    tag,
  );
  if (mirrored)
    await page.$eval(tag, (one) => {
      one.shadowRoot!.querySelector<HTMLElement>('.root')!.dir = 'rtl';
    });
  return { page, element: (await page.$(tag))! };
}
