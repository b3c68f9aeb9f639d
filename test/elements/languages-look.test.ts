import { expect, fixtureCleanup } from '@open-wc/testing';
import { useLocaleModules } from '../../src/i18n/from-modules.js';
import { LOCALES, requestLocale } from '../../src/i18n/locale.js';
import { AllElementsPage, TAGS } from '../helpers/all-elements-page.js';
import type { AnyElement } from '../helpers/all-elements-page.js';
import { onCleanPage } from '../helpers/calendar-page.js';
import { ACTION } from '../helpers/cooperation-form-page.js';
import { sampleFeed } from '../helpers/small-feed.js';
import { waitUntil } from '../helpers/wait-until.js';
import { NOW } from './programme.js';

const [CALENDAR, PROJECTS, CARD, FORM] = TAGS;
/** A phone's width within the page's own margin. */
const NARROW = 280;
/** Broad letters, as many devices have them. */
const FONT = "font: 17px 'Noto Sans', 'DejaVu Sans', Verdana, sans-serif; padding: 0;";

/** Where the words of an element stand, letter by letter. */
function placeOf(text: Node, from: number, to: number): DOMRect {
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return range.getBoundingClientRect();
}
const middleOf = ({ top, bottom }: DOMRect): number => (top + bottom) / 2;

describe('the look in every language', () => {
  onCleanPage();
  let data: Record<string, unknown>;
  before(async () => {
    data = await sampleFeed();
  });
  beforeEach(async () => {
    useLocaleModules();
    await requestLocale('de');
  });
  after(() => requestLocale('de'));

  const open = async (
    lang: string,
    tag: (typeof TAGS)[number],
    attributes: Record<string, string> = {},
    width = NARROW,
    feed = data,
  ): Promise<AnyElement> => {
    const page = await AllElementsPage.open({
      data: feed,
      lang,
      tags: [tag],
      attributes: { now: NOW, action: ACTION, ...attributes },
      width,
      style: FONT,
    });
    await page.speaks(lang);
    return page.elements[0]!;
  };

  for (const lang of LOCALES) {
    // The language of the tests has longer words than any other.
    for (const view of lang === 'en-xa' ? [] : ['month', 'week', 'list'])
      it(`keeps the views on one line where the place is narrow: ${lang}, ${view} chosen`, async () => {
        const { root } = await open(lang, CALENDAR, { view });
        const lines = new Set(
          [...root.querySelectorAll('.views > button')].map((one) => one.getBoundingClientRect().top),
        );
        expect(lines.size).to.equal(1);
      });

    it(`gives the language menu its whole width and breaks no word before it: ${lang}`, async () => {
      const parts = ({ menu }: AnyElement) => ({
        menu: menu!.getBoundingClientRect().width,
        label: menu!.labels[0]!.querySelector('span')!.getBoundingClientRect().height,
      });
      const wide = parts(await open(lang, CALENDAR, {}, 1000));
      const narrow = parts(await open(lang, CALENDAR));
      expect(narrow.menu).to.be.closeTo(wide.menu, 1);
      expect(narrow.label).to.be.closeTo(wide.label, 1);
    });
  }

  it('brings a telephone number or an e-mail address to the next line as a whole', async () => {
    for (const width of [NARROW, 300, 320, 340, 360, 380]) {
      const { root } = await open('fa', PROJECTS, {}, width);
      root.querySelectorAll('details').forEach((one) => (one.open = true));
      const [numbers, addresses] = ['tel:', 'mailto:'].map((scheme) => [
        ...root.querySelectorAll(`dd a[href^="${scheme}"] bdi`),
      ]);
      expect(numbers).to.not.be.empty;
      expect(addresses).to.not.be.empty;
      for (const number of [...numbers!, ...addresses!]) {
        expect(number.getClientRects().length, `${width} px`).to.equal(1);
        expect(getComputedStyle(number).textDecorationLine, 'a link').to.equal('underline');
      }
    }
  });

  for (const lang of ['de', 'ar'])
    it(`breaks a button before its number, and an address before its @: ${lang}`, async () => {
      const [telephone, local, host] = ['+49 211 6987 1231 45', 'maria.mustermann', '@kintop.example'];
      const contacts = [{ id: 'maria', name: 'Maria', telephone, email: local + host }];
      for (const width of [NARROW, 320, 390]) {
        const { root } = await open(lang, CARD, {}, width, { ...data, contacts });
        // Firefox breaks what is too long wherever the line ends.
        for (const words of [telephone, local, ...(/Firefox/.test(navigator.userAgent) ? [] : [host])]) {
          const nodes = [...root.querySelectorAll('.actions a bdi')].flatMap((one) => [...one.childNodes]);
          const node = nodes.find(({ textContent }) => textContent === words)!;
          const range = document.createRange();
          range.selectNodeContents(node);
          const tops = new Set([...range.getClientRects()].map(({ top }) => top));
          expect(tops.size, `${words} in ${width} px`).to.equal(1);
        }
        fixtureCleanup();
      }
    });

  it('sets a status’ sign beside its words at the same height in Arabic as in German', async () => {
    const offset = async (lang: string): Promise<number> => {
      fixtureCleanup();
      const { root } = await open(lang, CALENDAR, { view: 'list' });
      const status = root.querySelector('.status')!;
      const [sign, words] = [status.querySelector('svg')!, status.querySelector('bdi')!];
      return middleOf(sign.getBoundingClientRect()) - middleOf(words.getClientRects()[0]!);
    };
    if (!CSS.supports('block-size: 1lh')) return;
    expect(await offset('ar')).to.be.closeTo(await offset('de'), 1);
  });

  it('keeps the marks of a day within it', async () => {
    for (const lang of ['de', 'ar']) {
      const { root } = await open(lang, CALENDAR, { view: 'month' });
      const signs = [...root.querySelectorAll('.day svg')];
      expect(signs).to.not.be.empty;
      for (const sign of signs) {
        const day = sign.closest('.day')!.getBoundingClientRect();
        expect(sign.getBoundingClientRect().bottom).to.be.at.most(day.bottom);
      }
      fixtureCleanup();
    }
  });

  it('shows each paragraph of a message in its own direction before it is sent', async () => {
    const { root } = await open('ar', FORM);
    const write = (name: string, words: string): void => {
      const field = root.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    write('organization', 'Schule am Park');
    write('email', 'buero@schule.example');
    write('message', 'Guten Tag.\nنبحث عن تدريب.');
    root.querySelector<HTMLElement>('[type=submit]')!.click();
    const message = () =>
      [...root.querySelectorAll('.typed')].find(({ textContent }) => textContent.includes('Guten'));
    await waitUntil(() => message(), 'the message is shown');
    const text = [...message()!.childNodes].find((one) => one instanceof Text)!;
    const words = text.textContent!;
    const at = (letter: string): number => {
      const from = words.indexOf(letter);
      return placeOf(text, from, from + 1).left;
    };
    expect(at('G')).to.be.below(placeOf(text, 9, 10).left);
    const end = words.length - 1;
    expect(words[end]).to.equal('.');
    expect(placeOf(text, end, end + 1).left, 'the full stop is at the left end').to.be.below(at('ن'));
  });
});
