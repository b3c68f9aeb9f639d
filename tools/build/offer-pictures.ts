// The list of projects and the contact card, as `npm run screenshots` takes them: everything unfolded, and on paper.
import type { Browser } from 'puppeteer-core';
import { openElement } from './element-page.js';

const NOW = '2027-03-02T10:00';
const WIDTHS = [280, 768, 1280];
const LOOKS = [
  { name: 'de', lang: 'de', scheme: 'light' },
  { name: 'ru', lang: 'ru', scheme: 'light' },
  { name: 'dark', lang: 'de', scheme: 'dark' },
  { name: 'rtl', lang: 'de', scheme: 'light', mirrored: true },
] as const;
/** A few projects, the first of them unfolded; the card with all it knows. */
const ELEMENTS: { name: string; attributes: Record<string, string>; unfolded: number }[] = [
  { name: 'project-list', attributes: { limit: '5' }, unfolded: 2 },
  { name: 'contact-card', attributes: {}, unfolded: 99 },
];

/** @returns how many there are */
export async function offerPictures(browser: Browser, url: string, folder: string): Promise<number> {
  let pictures = 0;
  for (const { name, attributes, unfolded } of ELEMENTS) {
    for (const look of LOOKS) {
      for (const width of WIDTHS) {
        const { page, element } = await openElement(browser, url, {
          ...look,
          tag: `kin-top-${name}`,
          // The element is as wide as its name says, the page a little wider.
          width: width + 48,
          now: NOW,
          attributes: { ...attributes, style: `inline-size: ${width}px` },
        });
        await element.evaluate((one, count) => {
          const folds = one.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details:not(.filters)');
          for (const fold of [...folds].slice(0, count)) fold.open = true;
        }, unfolded);
        const path = `${folder}/${name}-${look.name}-${width}.webp` as const;
        await element.screenshot({ type: 'webp', quality: 55, path });
        pictures += 1;
        await page.close();
      }
    }
  }
  return pictures;
}
