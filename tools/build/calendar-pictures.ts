// The calendar's views, a date in full and its pages on paper, as `npm run screenshots` takes them.
import type { Browser, Page } from 'puppeteer-core';
import { openElement, takeElement } from './element-page.js';

const NOW = '2027-03-02T10:00';
const TAG = 'kin-top-event-calendar';
/** Everything in three scripts, one of them from right to left; in the other languages what is seen first. */
const EVERY_VIEW = ['month', 'week', 'list', 'detail'] as const;
const FIRST_VIEWS = ['month', 'list'] as const;
interface Look {
  name: string;
  lang: string;
  views: readonly (keyof typeof VIEWS)[];
  widths?: readonly number[];
  scheme?: 'light' | 'dark';
  /** Of the element. */
  style?: string;
  printed?: boolean;
}
const LOOKS: Look[] = [
  { name: 'de', lang: 'de', views: EVERY_VIEW, printed: true },
  { name: 'ru', lang: 'ru', views: EVERY_VIEW, printed: true },
  { name: 'ar', lang: 'ar', views: EVERY_VIEW, printed: true },
  { name: 'fa', lang: 'fa', views: EVERY_VIEW },
  ...['en', 'uk', 'tr', 'pl', 'de-simple'].map((lang) => ({ name: lang, lang, views: FIRST_VIEWS })),
  { name: 'fa-dark', lang: 'fa', views: ['month'], widths: [1280], scheme: 'dark' },
  ...['ar', 'pl'].map((lang) => ({
    name: `${lang}-large`,
    lang,
    views: FIRST_VIEWS,
    widths: [640],
    style: 'font-size: 200%',
  })),
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
  const pathOf = (what: string) => {
    pictures += 1;
    return `${folder}/calendar-${what}.webp` as const;
  };
  const open = (width: number, { lang, scheme, style }: Look, view: keyof typeof VIEWS) => {
    const { fragment, ...attributes }: Record<string, string> = VIEWS[view];
    return openElement(browser, url, {
      tag: TAG,
      width,
      lang,
      now: NOW,
      attributes: { ...attributes, ...(style && { style }) },
      ...(scheme && { scheme }),
      ...(fragment && { fragment }),
    });
  };
  for (const look of LOOKS) {
    for (const view of look.views) {
      for (const width of look.widths ?? [1280, 320]) {
        const { page, element } = await open(width, look, view);
        await takeElement(page, element, pathOf(`${look.name}-${width}-${view}`));
        await page.close();
      }
    }
    if (!look.printed) continue;
    for (const view of FIRST_VIEWS) {
      const { page } = await open(1280, look, view);
      await showPaper(page, PAPER[view]);
      await page.screenshot({ type: 'webp', quality: 55, path: pathOf(`${look.name}-print-${view}`) });
      await page.close();
    }
  }
  return pictures;
}
