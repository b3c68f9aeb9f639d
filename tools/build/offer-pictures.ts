// The list of projects, the contact card and the form, as `npm run screenshots` takes them, everything unfolded.
import type { Browser } from 'puppeteer-core';
import { openElement, takeElement } from './element-page.js';

const NOW = '2027-03-02T10:00';
/** Widths that the pictures of the whole page (screenshots.ts) leave out: nothing is taken twice. */
const LOOKS = [
  { name: 'de', lang: 'de', widths: [280, 768] },
  { name: 'ru', lang: 'ru', widths: [280] },
  { name: 'ar', lang: 'ar', widths: [320, 1280] },
  { name: 'fa', lang: 'fa', widths: [320, 1280] },
] as const;
/** Of the list a part, its first offers unfolded; the card with all it knows. */
const ELEMENTS: { name: string; attributes: Record<string, string>; unfolded: number }[] = [
  { name: 'project-list', attributes: { limit: '5' }, unfolded: 2 },
  { name: 'contact-card', attributes: {}, unfolded: 99 },
  { name: 'cooperation-form', attributes: {}, unfolded: 0 },
];

/** @returns how many there are */
export async function offerPictures(browser: Browser, url: string, folder: string): Promise<number> {
  let pictures = 0;
  for (const { name, attributes, unfolded } of ELEMENTS) {
    for (const { name: look, lang, widths } of LOOKS) {
      for (const width of widths) {
        // Narrow, the element is as wide as its name says; wide, the page is, which leaves it a column.
        const isPage = width > 1000;
        const { page, element } = await openElement(browser, url, {
          lang,
          tag: `kin-top-${name}`,
          width: isPage ? width : width + 48,
          now: NOW,
          attributes: { ...attributes, ...(!isPage && { style: `inline-size: ${width}px` }) },
        });
        await element.evaluate((one, count) => {
          const folds = one.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details:not(.filters)');
          for (const fold of [...folds].slice(0, count)) fold.open = true;
        }, unfolded);
        await takeElement(page, element, `${folder}/${name}-${look}-${width}.webp`);
        pictures += 1;
        await page.close();
      }
    }
  }
  return pictures;
}
