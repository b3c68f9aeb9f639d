import { expect } from '@open-wc/testing';
import { useLocaleModules } from '../../src/i18n/from-modules.js';
import { LOCALES, requestLocale } from '../../src/i18n/locale.js';
import { CalendarPage, onCleanPage } from '../helpers/calendar-page.js';
import { waitUntil } from '../helpers/wait-until.js';
import { NOW, programme } from './programme.js';

/** Monday and Sunday, written out. */
const ENDS: Record<string, [monday: string, sunday: string]> = {
  de: ['Montag', 'Sonntag'],
  'de-simple': ['Montag', 'Sonntag'],
  en: ['Monday', 'Sunday'],
  ru: ['понедельник', 'воскресенье'],
  uk: ['понеділок', 'неділя'],
  tr: ['Pazartesi', 'Pazar'],
  ar: ['الاثنين', 'الأحد'],
  fa: ['دوشنبه', 'یکشنبه'],
  pl: ['poniedziałek', 'niedziela'],
};

describe('a month in every language', () => {
  onCleanPage();
  before(() => useLocaleModules());
  after(() => requestLocale('de'));

  for (const locale of LOCALES.filter((one) => one !== 'en-xa'))
    it(`begins its weeks on Monday, with Latin digits: ${locale}`, async () => {
      const page = await CalendarPage.open({
        data: programme(),
        lang: locale,
        attributes: { now: NOW, view: 'month' },
      });
      await waitUntil(() => page.root.querySelector('.root')!.getAttribute('lang') === locale);
      await page.rests();
      const { columns } = page;
      expect(columns).to.have.length(7);
      // Half spaces differ between browsers.
      const [first, last] = [columns[0]!, columns[6]!].map((name) =>
        name.replace(/\u200c/g, '').toLocaleLowerCase(locale),
      );
      expect([first, last]).to.deep.equal(ENDS[locale]!.map((name) => name.toLocaleLowerCase(locale)));
      // 1 March 2027 is a Monday.
      const days = [...page.root.querySelectorAll('td')].map((cell) => parseInt(cell.textContent!.trim()));
      expect(days.slice(0, 31)).to.deep.equal([...Array(31).keys()].map((index) => index + 1));
      expect(page.period).to.include('2027');
      expect(page.text).not.to.match(/(?![0-9])\p{Nd}/u);
    });
});
