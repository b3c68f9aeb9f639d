// The calendar's views, a date in full and its pages on paper, as `npm run screenshots` takes them.
import type { Browser, Page } from 'puppeteer-core';
import { openElement } from './element-page.js';

const NOW = '2027-03-02T10:00';
const TAG = 'kin-top-event-calendar';
/** `rtl` is the layout alone: German words, mirrored. */
const LOOKS = [
  { name: 'de', lang: 'de', mirrored: false },
  { name: 'ru', lang: 'ru', mirrored: false },
  { name: 'rtl', lang: 'de', mirrored: true },
];
const VIEWS = {
  month: { view: 'month', date: '2027-03' },
  week: { view: 'week', date: '2027-03-23' },
  list: { view: 'list', limit: '6' },
  detail: { view: 'list', fragment: 'kin-top-event=juvenal-treff/2027-03-25' },
};
/** A4 within its margins, in CSS pixels. */
const PAPER = { month: [1032, 703], list: [703, 1032] } as const;

/** Presses "print" with a printer that keeps the page. */
async function showPaper(page: Page, [width, height]: readonly [number, number]): Promise<void> {
  await page.setViewport({ width, height });
  await page.emulateMediaType('print');
  await page.$eval(
    TAG,
    (calendar, size) => {
      const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        ...own,
        get() {
          const view = own.get!.call(this) as Window;
          view.print = () => undefined;
          return view;
        },
      });
      const root = calendar.shadowRoot!;
      root.querySelector<HTMLElement>('[part=print]')!.click();
      const frame = root.querySelector('iframe')!;
      frame.className = '';
      Object.assign(frame.style, {
        position: 'fixed',
        inset: '0',
        border: '0',
        zIndex: '9',
        background: '#fff',
        inlineSize: `${size[0]}px`,
        blockSize: `${size[1]}px`,
      });
    },
    [width, height],
  );
}

/** @returns how many there are */
export async function calendarPictures(browser: Browser, url: string, folder: string): Promise<number> {
  let pictures = 0;
  const options = (what: string) => {
    pictures += 1;
    return { type: 'webp', quality: 55, path: `${folder}/calendar-${what}.webp` } as const;
  };
  const open = (width: number, look: (typeof LOOKS)[number], view: keyof typeof VIEWS) => {
    const { fragment, ...attributes }: Record<string, string> = VIEWS[view];
    return openElement(browser, url, {
      ...look,
      tag: TAG,
      width,
      now: NOW,
      attributes,
      ...(fragment && { fragment }),
    });
  };
  for (const look of LOOKS) {
    for (const view of Object.keys(VIEWS) as (keyof typeof VIEWS)[]) {
      for (const width of [1280, 320]) {
        const { page, element } = await open(width, look, view);
        await element.screenshot(options(`${look.name}-${width}-${view}`));
        await page.close();
      }
    }
    if (look.mirrored) continue;
    for (const view of ['month', 'list'] as const) {
      const { page } = await open(1280, look, view);
      await showPaper(page, PAPER[view]);
      await page.screenshot(options(`${look.name}-print-${view}`));
      await page.close();
    }
  }
  return pictures;
}
