import { expect } from '@open-wc/testing';
import { useLocaleModules } from '../../src/i18n/from-modules.js';
import { requestLocale } from '../../src/i18n/locale.js';
import { AllElementsPage, TAGS } from '../helpers/all-elements-page.js';
import type { AnyElement } from '../helpers/all-elements-page.js';
import { ConsoleLines } from '../helpers/feed-server.js';
import { ACTION, formFeed } from '../helpers/cooperation-form-page.js';
import { waitUntil } from '../helpers/wait-until.js';
import { NOW } from './programme.js';

/** A feed in three languages. */
const threefold = (more: Record<string, unknown> = {}): Record<string, unknown> =>
  formFeed(undefined, {
    languages: ['de', 'ru', 'ar'],
    events: [{ id: 'a', name: { de: 'Singen', ru: 'Пение', ar: 'غناء' }, startDate: '2027-03-10T10:00' }],
    ...more,
  });

describe('the language menu', () => {
  let lines: ConsoleLines;
  beforeEach(async () => {
    useLocaleModules();
    await requestLocale('de');
    lines = new ConsoleLines();
  });
  afterEach(async () => {
    lines.stop();
    // The page speaks another language: a visitor's choice is over.
    const page = await AllElementsPage.open({ data: threefold(), tags: [TAGS[0]] });
    page.container.lang = 'en';
    await page.rests();
  });
  const open = (setting: Partial<Parameters<typeof AllElementsPage.open>[0]> = {}) =>
    AllElementsPage.open({
      data: threefold(),
      ...setting,
      attributes: { now: NOW, action: ACTION, ...setting.attributes },
    });

  it('is in each element, every language by its own name', async () => {
    const page = await open();
    for (const { menuText } of page.elements) {
      expect(menuText).to.equal('Sprache: [Deutsch] Русский العربية');
    }
  });

  it('offers what the feed offers, plain German among it', async () => {
    const page = await open({
      data: threefold({ languages: ['de', 'de-simple', 'en', 'fa', 'pl', 'tr', 'uk'] }),
    });
    expect(page.elements[0]!.menuText).to.equal(
      'Sprache: [Deutsch] Deutsch, einfach English فارسی Polski Türkçe Українська',
    );
  });

  it('names a language that is written as servers write it', async () => {
    const page = await open({ data: threefold({ languages: ['de', 'RU_ru'] }), tags: [TAGS[0]] });
    expect(page.elements[0]!.menuText).to.equal('Sprache: [Deutsch] Русский (Россия)');
  });

  for (const [what, data, attributes] of [
    ['the feed has one language only', threefold({ languages: ['de'] }), {}],
    ['the feed names none', threefold({ languages: undefined }), {}],
    ['the partner hides it', threefold(), { hide: 'language-menu' }],
  ] as const) {
    it(`is not there where ${what}`, async () => {
      const page = await open({ data, attributes });
      for (const { menu } of page.elements) expect(menu).to.equal(undefined);
      expect(lines.all.filter((line) => line.includes('language-menu'))).to.deep.equal([]);
    });
  }

  it('switches all our elements on the page, content and interface', async () => {
    const page = await open();
    page.elements[1]!.choose('ru');
    await page.speaks('ru');
    for (const { menuText } of page.elements) expect(menuText).to.equal('Язык: Deutsch [Русский] العربية');
    expect(page.one('kin-top-event-calendar').text).to.contain('Пение');
    page.elements[3]!.choose('ar');
    await page.speaks('ar');
    for (const { frame } of page.elements) expect(frame.dir).to.equal('rtl');
    expect(page.one('kin-top-event-calendar').text).to.contain('غناء');
    page.elements[0]!.choose('de');
    await page.speaks('de');
    expect(page.one('kin-top-event-calendar').text).to.contain('Singen');
    expect(lines.all.filter((line) => line.includes('lang'))).to.deep.equal([]);
  });

  it('shows what is spoken also where a visitor has chosen in one menu and in another', async () => {
    const page = await open();
    const [first, second] = page.elements as [AnyElement, AnyElement];
    for (const [element, language] of [
      [first, 'ru'],
      [second, 'ar'],
      [second, 'ru'],
      [first, 'de'],
      [second, 'ar'],
      [second, 'de'],
    ] as const) {
      element.choose(language);
      await page.speaks(language);
      for (const { menu } of page.elements) expect(menu!.value).to.equal(language);
    }
  });

  it('leaves the partner’s heading in the language it is written in', async () => {
    const page = await open({ attributes: { heading: 'Was läuft?' } });
    const headings = () => page.elements.map(({ root }) => root.querySelector('h3')!);
    const own = () => headings().map((one) => one.firstElementChild as HTMLElement | null);
    expect(own(), 'it is that of the interface').to.deep.equal([null, null, null, null]);
    page.elements[0]!.choose('ar');
    await page.speaks('ar');
    expect(headings().map(({ textContent }) => textContent)).to.deep.equal(Array(4).fill('Was läuft?'));
    for (const one of own()) {
      expect(one!.lang).to.equal('de');
      expect(getComputedStyle(one!).direction).to.equal('ltr');
    }
    Object.assign(page.elements[0]!.element, { heading: null });
    await page.rests();
    expect(own()[0], 'its own heading is the interface’s').to.equal(null);
    page.elements[0]!.choose('de');
    await page.speaks('de');
    expect(own()).to.deep.equal([null, null, null, null]);
  });

  it('keeps the focus, and what was typed and filtered', async () => {
    const page = await open();
    const form = page.one('kin-top-cooperation-form');
    const message = form.root.querySelector('textarea')!;
    message.value = 'Guten Tag';
    message.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const list = page.one('kin-top-project-list');
    const field = list.root.querySelector<HTMLInputElement>('[type=search]')!;
    field.value = 'Train';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await waitUntil(() => !list.text.includes('Beratung'), 'the search is answered');
    form.choose('ru');
    await page.speaks('ru');
    expect(form.root.activeElement).to.equal(form.menu);
    expect(form.root.querySelector('textarea')!.value).to.equal('Guten Tag');
    expect(field.isConnected && field.value).to.equal('Train');
    expect(list.text).to.contain('Training').and.not.to.contain('Beratung');
  });

  it('remembers nothing on the device, and says nothing in the address', async () => {
    const page = await open();
    const address = location.href;
    page.elements[0]!.choose('ru');
    await page.speaks('ru');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(location.href).to.equal(address);
  });

  it('is followed by elements that come later, whatever is written for them', async () => {
    const page = await open();
    page.elements[0]!.choose('ru');
    await page.speaks('ru');
    const later = await open({ lang: 'ar', tags: ['kin-top-contact-card'] });
    expect(later.elements[0]!.frame.lang).to.equal('ru');
    expect(later.elements[0]!.menuText).to.contain('[Русский]');
  });

  it('gives way to the page, when that writes another language', async () => {
    const page = await open();
    page.elements[0]!.choose('ar');
    await page.speaks('ar');
    page.container.lang = 'ru';
    await page.speaks('ru');
    expect(page.elements[0]!.menuText).to.contain('[Русский]');
  });

  it('offers a language there is no interface for: content in it, words in German', async () => {
    const data = threefold({
      languages: ['de', 'ckb'],
      events: [{ id: 'a', name: { de: 'Singen', ckb: 'گۆرانی' }, startDate: '2027-03-10T10:00' }],
    });
    const page = await open({ data });
    page.elements[0]!.choose('ckb');
    await page.rests();
    expect(page.elements[0]!.text).to.contain('گۆرانی');
    expect(page.elements[0]!.frame.lang).to.equal('de');
    expect(page.elements[0]!.menu!.value).to.equal('ckb');
  });

  it('shows the language that is spoken, whatever was written', async () => {
    const chosen = async (lang: string) => (await open({ lang, tags: [TAGS[2]] })).elements[0]!.menu!.value;
    expect(await chosen('xx')).to.equal('de');
    expect(await chosen('RU_ru')).to.equal('ru');
    expect(await chosen('de_DE@euro')).to.equal('de');
  });

  it('shows what is spoken where nothing on offer is, and lets every language on offer be chosen', async () => {
    const data = threefold({ language: 'tr', languages: ['tr', 'ar'] });
    const page = await open({ data });
    const menus = (): string[] => page.elements.map(({ menuText }) => menuText.replace(/^.*: /, ''));
    const all = (text: string): string[] => TAGS.map(() => text);
    expect(menus()).to.deep.equal(all('[Deutsch] Türkçe العربية'));
    page.elements[0]!.choose('tr');
    await page.speaks('tr');
    expect(menus()).to.deep.equal(all('[Türkçe] العربية'));
    for (const [lang, locale, own] of [
      ['de-simple', 'de-simple', 'Deutsch, einfach'],
      ['fr', 'de', 'Français'],
    ] as const) {
      page.container.lang = lang;
      await page.speaks(locale);
      expect(menus()).to.deep.equal(all(`[${own}] Türkçe العربية`));
    }
    page.elements[1]!.choose('ar');
    await page.speaks('ar');
    expect(menus()).to.deep.equal(all('Türkçe [العربية]'));
  });
});

describe('a page that changes its language', () => {
  let lines: ConsoleLines;
  beforeEach(async () => {
    useLocaleModules();
    await requestLocale('de');
    lines = new ConsoleLines();
  });
  afterEach(() => lines.stop());
  const open = () => AllElementsPage.open({ data: threefold(), attributes: { now: NOW, action: ACTION } });

  it('is followed, from whichever element around ours', async () => {
    const { lang } = document.documentElement;
    const page = await open();
    page.container.removeAttribute('lang');
    document.documentElement.lang = 'ru';
    await page.speaks('ru');
    expect(page.elements[0]!.text).to.contain('Пение');
    document.documentElement.lang = lang;
    page.container.lang = 'de';
    await page.speaks('de');
  });

  it('has every element’s texts redrawn after a browser’s translator put its own words in their place', async () => {
    const page = await open();
    for (const { root } of page.elements) translate(root);
    expect(page.elements[0]!.text).to.contain('«Singen»');
    document.documentElement.lang = 'ru';
    page.container.lang = 'ru';
    await page.speaks('ru');
    for (const { text } of page.elements)
      expect(text).not.to.match(/«(Singen|Heute|Deutsch|Suchen|März|Öffnung)»/);
    expect(page.elements[0]!.text).to.contain('Пение');
    document.documentElement.lang = 'de';
    page.container.lang = 'de';
    await page.speaks('de');
  });

  it('may be turned and pressed after a translator was at work', async () => {
    const page = await open();
    const calendar = page.one('kin-top-event-calendar');
    translate(calendar.root);
    const heading = () => calendar.root.querySelector('h4')!.textContent;
    expect(heading()).to.contain('«März»');
    press(calendar, 'April');
    await page.rests();
    expect(heading()).to.contain('April');
    expect(heading()).not.to.contain('März');
    expect(lines.all.filter((line) => !line.includes('lang='))).to.deep.equal([]);
  });
});

/** As Chrome's translator does it: each text gives way to its own, in two font elements. */
function translate(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.closest('style, option')) continue;
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = text.data.replace(/\S+/g, '«$&»');
    text.replaceWith(outer);
  }
}

const press = ({ root }: AnyElement, name: string): void =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent!.includes(name))!.click();
