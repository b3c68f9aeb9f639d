// The calendar's views, a date in full and its pages on paper, as `npm run screenshots` takes them.
import type { Browser, Page } from 'puppeteer-core';

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

/** Opens the partner's page with the calendar alone in it, at a fixed time. */
async function open(
  browser: Browser,
  url: string,
  width: number,
  { lang, mirrored }: (typeof LOOKS)[number],
  { fragment = '', ...attributes }: Record<string, string>,
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.evaluateOnNewDocument(
    (tag, all) => {
      addEventListener('DOMContentLoaded', () => {
        const calendar = document.querySelector(tag)!;
        document.querySelectorAll('main [feed]').forEach((one) => one !== calendar && one.remove());
        for (const [name, value] of Object.entries(all)) calendar.setAttribute(name, value);
      });
    },
    TAG,
    { ...attributes, lang, now: NOW },
  );
  await page.goto(fragment ? `${url}#${fragment}` : url, { waitUntil: 'networkidle0' });
  await page.waitForFunction(
    (tag) => (document.querySelector(tag) as (Element & { status?: string }) | null)?.status === 'ready',
    {},
    TAG,
  );
  if (mirrored)
    await page.$eval(TAG, (calendar) => {
      calendar.shadowRoot!.querySelector<HTMLElement>('.root')!.dir = 'rtl';
    });
  return page;
}

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
  for (const look of LOOKS) {
    for (const [name, attributes] of Object.entries(VIEWS)) {
      for (const width of [1280, 320]) {
        const page = await open(browser, url, width, look, attributes);
        await (await page.$(TAG))!.screenshot(options(`${look.name}-${width}-${name}`));
        await page.close();
      }
    }
    if (look.mirrored) continue;
    for (const view of ['month', 'list'] as const) {
      const page = await open(browser, url, 1280, look, VIEWS[view]);
      await showPaper(page, PAPER[view]);
      await page.screenshot(options(`${look.name}-print-${view}`));
      await page.close();
    }
  }
  return pictures;
}
