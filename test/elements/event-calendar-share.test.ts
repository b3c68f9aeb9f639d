import { expect } from '@open-wc/testing';
import { CalendarPage, cleanAddress } from '../helpers/calendar-page.js';
import { ConsoleLines } from '../helpers/feed-server.js';
import { NOW, programme } from './programme.js';

describe('an event that is passed on', () => {
  let lines: ConsoleLines;
  const shared: ShareData[] = [];
  const copied: string[] = [];
  beforeEach(() => {
    cleanAddress();
    lines = new ConsoleLines();
    shared.length = copied.length = 0;
  });
  afterEach(() => {
    lines.stop();
    cleanAddress();
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  /** What the browser can do; `undefined` for a way that it has not. */
  function browser(share?: () => Promise<void>, writeText?: () => Promise<void>): void {
    const own = (name: string, value: unknown) =>
      Object.defineProperty(navigator, name, { value, configurable: true });
    own(
      'share',
      share &&
        ((data: ShareData) => {
          shared.push(data);
          return share();
        }),
    );
    own(
      'clipboard',
      writeText && {
        writeText: (text: string) => {
          copied.push(text);
          return writeText();
        },
      },
    );
  }
  const works = () => Promise.resolve();
  const fails = (name: string) => () => Promise.reject(new DOMException('no', name));

  async function open(): Promise<CalendarPage> {
    const page = await CalendarPage.open({ data: programme(), attributes: { now: NOW } });
    await page.follow('Singen');
    return page;
  }
  const address = () =>
    `${location.origin}${location.pathname}${location.search}#kin-top-event=singing/2027-03-03`;
  const field = (page: CalendarPage) => page.root.querySelector<HTMLInputElement>('input');

  it('goes the way of the device, with its name and day', async () => {
    browser(works, works);
    const page = await open();
    await page.press('Teilen');
    expect(shared).to.deep.equal([{ title: 'Singen, Mittwoch, 3. März 2027, 15:00', url: address() }]);
    expect(copied).to.deep.equal([]);
    expect(page.announced).to.equal('');
    expect(field(page)).to.equal(null);
  });

  it('says nothing where the visitor thought better of it', async () => {
    browser(fails('AbortError'), works);
    const page = await open();
    await page.press('Teilen');
    expect(copied).to.deep.equal([]);
    expect(page.announced).to.equal('');
    expect(page.focus).to.equal('button Teilen');
    expect(lines.all.join()).not.to.include('AbortError');
  });

  for (const [what, share] of [
    ['there is no such way', undefined],
    ['the device refuses', fails('NotAllowedError')],
  ] as const) {
    it(`is copied where ${what}, which is said politely`, async () => {
      browser(share, works);
      const page = await open();
      const region = page.root.querySelector('.actions [role=status]');
      await page.press('Teilen');
      expect(copied).to.deep.equal([address()]);
      expect(page.announced).to.equal('Link kopiert');
      expect(page.root.querySelector('.actions [role=status]'), 'was there before').to.equal(region);
      expect(page.focus).to.equal('button Teilen');
      await expect(page.element).to.be.accessible();
      await page.follow('24. März');
      expect(page.announced, 'of another date nothing was copied').to.equal('');
    });
  }

  it('says it again when it is copied again', async () => {
    const turns: (() => void)[] = [];
    browser(undefined, () => new Promise<void>((resolve) => turns.push(resolve)));
    const page = await open();
    for (let turn = 0; turn < 2; turn++) {
      await page.press('Teilen');
      expect(page.announced).to.equal('');
      turns[turn]!();
      await page.rests();
      expect(page.announced).to.equal('Link kopiert');
    }
  });

  for (const [what, writeText] of [
    ['the browser has none', undefined],
    ['it refuses', fails('NotAllowedError')],
  ] as const) {
    it(`stands in a field to be copied by hand where there is no clipboard: ${what}`, async () => {
      browser(undefined, writeText);
      const page = await open();
      await page.press('Teilen');
      const input = field(page)!;
      expect(input.value).to.equal(address());
      expect(input.readOnly).to.equal(true);
      expect(page.root.activeElement).to.equal(input);
      expect([input.selectionStart, input.selectionEnd]).to.deep.equal([0, input.value.length]);
      expect(input.labels![0]!.textContent!.trim()).to.equal('Link zum Kopieren');
      expect(page.announced).to.equal('');
      await expect(page.element).to.be.accessible();
    });
  }

  it('has the whole address where a <base> leads elsewhere', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    try {
      browser(works);
      const page = await open();
      await page.press('Teilen');
      expect(shared[0]!.url).to.equal(address());
    } finally {
      base.remove();
    }
  });
});
