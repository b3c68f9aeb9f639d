import { expect } from '@open-wc/testing';
import { useLocaleModules } from '../../src/i18n/from-modules.js';
import { matchLocale, requestLocale } from '../../src/i18n/locale.js';
import type { AnyElement } from '../helpers/all-elements-page.js';
import { AllElementsPage } from '../helpers/all-elements-page.js';
import { onCleanPage } from '../helpers/calendar-page.js';
import { ACTION } from '../helpers/cooperation-form-page.js';
import { shownTexts } from '../helpers/shown-texts.js';
import { NOW } from './programme.js';

const CALENDAR = 'kin-top-event-calendar';
const PROJECTS = 'kin-top-project-list';
const CARD = 'kin-top-contact-card';
const FORM = 'kin-top-cooperation-form';

/** A feed in which every entry that has a name has this one. */
const named = (name: unknown, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  version: '1.0',
  language: 'de',
  organization: { id: 'kin-top', name: 'Kin-Top' },
  fields: [{ id: 'music', name }],
  places: [
    { id: 'house', name, streetAddress: 'Parkstraße 1', postalCode: '10243', addressLocality: 'Berlin' },
  ],
  contacts: [{ id: 'anna', name, telephone: '+49 211 1234567', email: 'anna@kin-top.example' }],
  projects: [{ id: 'choir', name, requestable: true, place: 'house', contacts: ['anna'] }],
  events: [{ id: 'singing', name, startDate: '2027-03-10T10:00', place: 'house', contacts: ['anna'] }],
  cooperation: { topics: ['music'] },
  ...more,
});

/** Where the name stands in each element. */
const NAMES: Record<string, string> = {
  [CALENDAR]: 'article :is(h4, h5) a',
  [PROJECTS]: ':is(h4, h5) bdi',
  [CARD]: '[part=contact] :is(h3, h4) bdi',
  [FORM]: 'label.choice bdi',
};

describe('odd languages', () => {
  const lines = onCleanPage();
  beforeEach(async () => {
    useLocaleModules();
    await requestLocale('de');
  });
  after(() => requestLocale('de'));

  const open = (data: unknown, lang = 'de', tags?: string[], attributes: Record<string, string> = {}) =>
    AllElementsPage.open({
      data,
      lang,
      ...(tags && { tags }),
      attributes: { now: NOW, action: ACTION, view: 'list', ...attributes },
    });
  const nameIn = ({ element, root }: AnyElement): HTMLElement =>
    root.querySelector<HTMLElement>(NAMES[element.localName]!)!;
  const interfaces = (page: AllElementsPage) => page.elements.map(({ frame }) => frame.lang);

  describe('written for an element', () => {
    for (const [lang, spoken, said] of [
      ['', 'de', 0],
      ['xx', 'de', 1],
      ['de_DE@euro', 'de', 0],
      ['RU_ru', 'ru', 0],
      ['DE-Simple', 'de-simple', 0],
      ['ru_RU.UTF-8', 'ru', 0],
      ['<b>', 'de', 1],
      ['__proto__', 'de', 1],
      ['  ', 'de', 1],
    ] as const)
      it(`"${lang}" is ${spoken}, with ${said} lines on the console`, async () => {
        const page = await open(named({ de: 'Singen', ru: 'Пение' }), lang);
        await page.speaks(spoken);
        expect(interfaces(page)).to.deep.equal(Array(4).fill(spoken));
        for (const one of page.elements)
          expect(nameIn(one).textContent, one.element.localName).to.include(
            spoken === 'ru' ? 'Пение' : 'Singen',
          );
        expect(lines.all.filter((line) => line.includes('lang'))).to.have.length(said);
      });

    it('on the element itself, an empty one is that of the page', async () => {
      const page = await open(named({ de: 'Singen', ru: 'Пение' }), 'ru', undefined, { lang: '' });
      await page.speaks('ru');
      expect(nameIn(page.elements[0]!).textContent).to.include('Пение');
    });
  });

  describe('as keys and values of a text', () => {
    const maps: readonly [what: string, name: unknown, wanted: string, text: string, lang: string][] = [
      ['an empty text', { ru: '', de: 'Singen' }, 'ru', 'Singen', 'de'],
      ['a text of spaces', { ru: ' \n', de: 'Singen' }, 'ru', 'Singen', 'de'],
      ['an unknown language', { 'x-qq': 'Qapla', de: 'Singen' }, 'ru', 'Singen', 'de'],
      ['unknown languages alone', { 'x-qq': 'Qapla' }, 'ru', 'Qapla', 'x-qq'],
      ['an empty key', { '': 'Leer', de: 'Singen' }, 'ru', 'Singen', 'de'],
      ['upper case', { RU: 'Пение', DE: 'Singen' }, 'ru', 'Пение', ''],
      ['mixed case', { 'De-Simple': 'Wir singen', De: 'Singen' }, 'de-simple', 'Wir singen', ''],
      ['an underscore', { ru_RU: 'Пение', de_DE: 'Singen' }, 'ru-RU', 'Пение', 'ru-RU'],
      ['a number', { ru: 7, de: 'Singen' }, 'ru', 'Singen', 'de'],
      ['null', { ru: null, de: 'Singen' }, 'ru', 'Singen', 'de'],
      [
        'a key that every object has',
        { constructor: 'Bau', toString: 'Wort', de: 'Singen' },
        'ru',
        'Singen',
        'de',
      ],
    ];
    for (const [what, name, wanted, text, lang] of maps)
      it(`${what}: shown as "${text}"`, async () => {
        const page = await open(named(name), wanted);
        await page.speaks(matchLocale(wanted)!);
        for (const one of page.elements) {
          const found = nameIn(one);
          expect(found.textContent.trim(), one.element.localName).to.include(text);
          const bdi = found.closest('bdi') ?? found.querySelector('bdi')!;
          expect(bdi.getAttribute('lang') ?? '', one.element.localName).to.equal(lang);
        }
      });

    const bad: readonly [what: string, name: unknown][] = [
      ['null alone', { de: null }],
      ['an object', { de: { text: 'Singen' } }],
      ['a list in place of a text', ['Singen']],
      ['a number in place of a text', 7],
      ['null in place of a text', null],
      ['nothing but empty texts', { de: '', ru: ' ' }],
      ['no languages', {}],
    ];
    for (const [what, name] of bad)
      it(`${what}: the entry is left out and counted, the others are there`, async () => {
        const good = { id: 'good', name: 'Malen' };
        const feed = named('Singen', {
          fields: [{ id: 'bad', name }, good],
          contacts: [{ id: 'bad', name }, good],
          projects: [
            { id: 'bad', name },
            { ...good, requestable: true },
          ],
          events: [
            { id: 'bad', name, startDate: '2027-03-10' },
            { ...good, startDate: '2027-03-11' },
          ],
          cooperation: { topics: ['good'] },
        });
        const page = await open(feed, 'ru');
        await page.speaks('ru');
        for (const one of page.elements) {
          expect(one.text, one.element.localName).to.include('Malen');
          expect(one.text, one.element.localName).to.include('4 элемента не показаны');
          expect(one.text, one.element.localName).not.to.match(/Singen|\[object|undefined|null|NaN/);
        }
      });
  });

  describe('a feed in Turkish, without a word of German', () => {
    const turkish = named(
      { tr: 'Şarkı söylüyoruz', ru: 'Мы поём' },
      { language: 'tr', organization: { id: 'kin-top', name: 'Birlikte Derneği' } },
    );

    it('is whole and unmarked for who reads Turkish', async () => {
      const page = await open(turkish, 'tr');
      await page.speaks('tr');
      for (const one of page.elements) {
        expect(nameIn(one).textContent).to.include('Şarkı söylüyoruz');
        expect(one.root.querySelectorAll('[lang]:not(.root, option)'), one.element.localName).to.have.length(
          0,
        );
        expect(one.root.querySelector('[part=untranslated]')).to.equal(null);
      }
    });

    it('is whole for who reads German, each text said to be Turkish, and the remark once in each element', async () => {
      const page = await open(turkish, 'de');
      expect(interfaces(page)).to.deep.equal(Array(4).fill('de'));
      for (const one of page.elements) {
        expect(nameIn(one).textContent).to.include('Şarkı söylüyoruz');
        for (const { text, lang } of shownTexts(one.root))
          if (/^(Şarkı|Birlikte Derneği$)/.test(text)) expect(lang, text).to.equal('tr');
        expect(one.root.querySelectorAll('[part=untranslated]'), one.element.localName).to.have.length(1);
        expect(one.text).to.include('Sprache dieser Texte: Türkisch.');
      }
    });

    it('is in Russian where it has that', async () => {
      const page = await open(turkish, 'ru');
      await page.speaks('ru');
      for (const one of page.elements) expect(nameIn(one).textContent).to.include('Мы поём');
    });
  });

  describe('side by side', () => {
    /** From left to right, where each of these texts stands. */
    const order = (root: Element, texts: readonly string[]): string[] => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found = new Map<string, number>();
      while (walker.nextNode()) {
        const { data } = walker.currentNode as Text;
        for (const text of texts) {
          const at = data.indexOf(text);
          if (at < 0 || found.has(text)) continue;
          const range = document.createRange();
          range.setStart(walker.currentNode, at);
          range.setEnd(walker.currentNode, at + text.length);
          const { width, left } = range.getBoundingClientRect();
          if (width) found.set(text, left);
        }
      }
      expect([...found.keys()].sort()).to.deep.equal([...texts].sort());
      return [...found].sort(([, a], [, b]) => a - b).map(([text]) => text);
    };
    /** A project's place: its name, and the address beside it. */
    const placeIn = async (page: AllElementsPage): Promise<Element> => {
      const { root } = page.one(PROJECTS);
      for (const one of root.querySelectorAll('details')) one.open = true;
      await page.rests();
      return root.querySelector('dd')!;
    };

    it('an Arabic text in a German feed stands from right to left, and its neighbours stay', async () => {
      const page = await open(named('بيت 5 (شارع 7)'), 'de');
      for (const one of page.elements) {
        const name = nameIn(one);
        const bdi = name.closest('bdi') ?? name.querySelector('bdi')!;
        expect(getComputedStyle(bdi).direction, one.element.localName).to.equal('rtl');
        expect(one.frame.dir).to.equal('ltr');
      }
      const place = await placeIn(page);
      expect(order(place, ['5 (', 'بيت', 'Parkstraße 1', '10243'])).to.deep.equal([
        '5 (',
        'بيت',
        'Parkstraße 1',
        '10243',
      ]);
    });

    it('a Latin name in an Arabic feed keeps its end, and its neighbours stay', async () => {
      const page = await open(named('Kin-Top (Haus 5) e.V. ', { language: 'ar' }), 'ar');
      await page.speaks('ar');
      const place = await placeIn(page);
      expect(order(place, ['Kin-Top', 'e.V', '. '])).to.deep.equal(['Kin-Top', 'e.V', '. ']);
      // The address after it, in the order in which Arabic is read.
      expect(order(place, ['Kin-Top (', 'Parkstraße 1', '10243'])).to.deep.equal([
        '10243',
        'Parkstraße 1',
        'Kin-Top (',
      ]);
    });

    for (const [what, language] of [
      ['a German', 'de'],
      ['an Arabic', 'ar'],
    ] as const)
      it(`a name that ends in a full stop keeps it in ${what} sentence`, async () => {
        const organization = { id: 'kin-top', name: 'Kin-Top e.V.' };
        const page = await open(named('Singen', { organization, updated: '2027-03-01' }), language, [
          PROJECTS,
        ]);
        await page.speaks(language);
        const [{ root }] = page.elements as [AnyElement];
        const line = root.querySelector('[part~=publisher]')!;
        const texts = ['Kin-Top', 'e.V', '.'];
        const text = [...line.querySelectorAll('span')]
          .flatMap(({ childNodes }) => [...childNodes])
          .find((node) => node.textContent!.includes('e.V'))!;
        const start = text.textContent!.indexOf('Kin-Top');
        const left = [0, 8, 11].map((from, index) => {
          const range = document.createRange();
          range.setStart(text, start + from);
          range.setEnd(text, start + from + texts[index]!.length);
          return range.getBoundingClientRect().left;
        });
        expect(left).to.deep.equal([...left].sort((a, b) => a - b));
      });

    for (const [what, name] of [
      ['an override that no one ends', 'Singen \u202e und'],
      ['an embedding that no one ends', 'Singen \u202b und'],
      ['an isolate that no one ends', 'Singen \u2067 und'],
      ['an end of an isolate that no one began, and an override', 'Singen \u2069\u2069\u202e und'],
      ['a right-to-left mark at its end', 'Singen und \u200f'],
    ] as const)
      it(`a text with ${what} leaves its neighbours alone`, async () => {
        const page = await open(named(name), 'de', [PROJECTS]);
        const place = await placeIn(page);
        expect(order(place, ['Singen', 'Parkstraße 1', '102', '43', 'Berlin'])).to.deep.equal([
          'Singen',
          'Parkstraße 1',
          '102',
          '43',
          'Berlin',
        ]);
      });
  });
});
