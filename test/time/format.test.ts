import { expect } from '@open-wc/testing';
import {
  formatAll,
  formatDate,
  formatDateRange,
  formatDuration,
  formatList,
  formatMinutesAhead,
  formatMoney,
  formatTime,
  formatTimeRange,
  formatUnit,
  nameOfTag,
  type DateStyle,
} from '../../src/time/format.js';
import { addDays } from '../../src/time/plain-date.js';

/** Without the differences between browsers: kinds of spaces, and marks of direction. */
const plain = (text: string) =>
  text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');

const LANGUAGES = ['de', 'en', 'ru', 'uk', 'tr', 'ar', 'fa', 'pl', 'de-simple'];
const STYLES: DateStyle[] = [
  'day',
  'weekday',
  'weekdayShort',
  'month',
  'monthShort',
  'monthYear',
  'dayMonth',
  'fullNoYear',
  'full',
  'date',
];
const DAY = '2027-03-25';

describe('a formatted date', () => {
  const expected: Record<string, Partial<Record<DateStyle, string>>> = {
    de: {
      day: '25',
      weekday: 'Donnerstag',
      weekdayShort: 'Do',
      month: 'März',
      monthYear: 'März 2027',
      dayMonth: '25. März',
      fullNoYear: 'Donnerstag, 25. März',
      full: 'Donnerstag, 25. März 2027',
      date: '25. März 2027',
    },
    en: {
      day: '25',
      weekday: 'Thursday',
      weekdayShort: 'Thu',
      month: 'March',
      monthShort: 'Mar',
      monthYear: 'March 2027',
      dayMonth: '25 March',
      date: '25 March 2027',
    },
    'en-GB': { monthYear: 'March 2027', dayMonth: '25 March', date: '25 March 2027' },
    'en-US': { monthYear: 'March 2027', dayMonth: 'March 25', date: 'March 25, 2027' },
    ru: {
      weekday: 'четверг',
      weekdayShort: 'чт',
      month: 'март',
      monthYear: 'март 2027',
      dayMonth: '25 марта',
      fullNoYear: 'четверг, 25 марта',
      full: 'четверг, 25 марта 2027',
      date: '25 марта 2027',
    },
    uk: {
      weekday: 'четвер',
      weekdayShort: 'чт',
      month: 'березень',
      monthYear: 'березень 2027',
      dayMonth: '25 березня',
      fullNoYear: 'четвер, 25 березня',
      full: 'четвер, 25 березня 2027',
      date: '25 березня 2027',
    },
    tr: {
      weekday: 'Perşembe',
      weekdayShort: 'Per',
      month: 'Mart',
      monthYear: 'Mart 2027',
      dayMonth: '25 Mart',
      full: '25 Mart 2027 Perşembe',
      date: '25 Mart 2027',
    },
    ar: {
      day: '25',
      weekday: 'الخميس',
      month: 'مارس',
      monthYear: 'مارس 2027',
      dayMonth: '25 مارس',
      full: 'الخميس، 25 مارس 2027',
      date: '25 مارس 2027',
    },
    fa: {
      day: '25',
      weekday: 'پنجشنبه',
      month: 'مارس',
      monthYear: 'مارس 2027',
      dayMonth: '25 مارس',
      date: '25 مارس 2027',
    },
    pl: {
      weekday: 'czwartek',
      weekdayShort: 'czw.',
      month: 'marzec',
      monthYear: 'marzec 2027',
      dayMonth: '25 marca',
      full: 'czwartek, 25 marca 2027',
      date: '25 marca 2027',
    },
    'de-simple': { monthYear: 'März 2027', full: 'Donnerstag, 25. März 2027' },
  };
  for (const [language, styles] of Object.entries(expected))
    it(`is written as in ${language}`, () => {
      for (const [style, text] of Object.entries(styles))
        expect(plain(formatDate(DAY, language, style as DateStyle)), style).to.equal(text);
    });

  it('names weekday and day in the European order in English', () => {
    // Older browsers have a comma after the weekday.
    expect(formatDate(DAY, 'en', 'full').replace(',', '')).to.equal('Thursday 25 March 2027');
    expect(formatDate(DAY, 'en', 'fullNoYear').replace(',', '')).to.equal('Thursday 25 March');
  });

  it('is written out where no style is named', () => {
    expect(formatDate(DAY, 'de')).to.equal('25. März 2027');
  });

  it('has Latin digits and the Gregorian year in every language', () => {
    for (const language of [
      ...LANGUAGES,
      'ar-EG',
      'fa-IR',
      'th',
      'hi',
      'ne',
      'fa-u-ca-persian-nu-arabext',
      'ja-u-ca-japanese',
    ])
      for (const style of STYLES) {
        const text = formatDate(DAY, language, style);
        expect(text, `${language} ${style}`).not.to.match(/[٠-٩۰-۹०-९๐-๙]/);
        if (/Year|full$|date/.test(style) && style !== 'fullNoYear')
          expect(text, `${language} ${style}`).to.contain('2027');
        if (/day$|dayMonth|full|date/.test(style) && style !== 'weekday')
          expect(text, `${language} ${style}`).to.contain('25');
      }
  });

  it('is the day of the moment, at any hour and in any zone', () => {
    for (const moment of [DAY, `${DAY}T00:00`, `${DAY}T23:59`])
      for (const language of LANGUAGES)
        expect(formatDate(moment, language, 'full')).to.equal(formatDate(DAY, language, 'full'));
    for (let day = '2027-01-01'; day <= '2027-12-31'; day = addDays(day, 1))
      expect(formatDate(day, 'de', 'day')).to.equal(`${+day.slice(8)}`);
  });

  it('falls back to German for what is no language, or none that the browser knows', () => {
    for (const language of ['', 'x', 'de_DE', '??', 'zz', '1234567890', 'undefined'])
      expect(formatDate(DAY, language, 'full'), language).to.equal('Donnerstag, 25. März 2027');
  });
});

describe('a formatted range of days', () => {
  it('says once what both days share', () => {
    const range = (from: string, to: string, language: string) =>
      plain(formatDateRange(from, to, language)).replace(/ – /g, '–');
    expect(range('2027-01-14', '2027-01-16', 'de')).to.equal('14.–16. Januar 2027');
    expect(range('2027-01-30', '2027-02-02', 'de')).to.equal('30. Januar–2. Februar 2027');
    expect(range('2026-12-30', '2027-01-02', 'de')).to.equal('30. Dezember 2026–2. Januar 2027');
    expect(range('2027-01-14', '2027-01-16', 'en')).to.equal('14–16 January 2027');
    expect(range('2027-01-14', '2027-01-16', 'ru')).to.equal('14–16 января 2027');
    expect(range('2026-12-30', '2027-01-02', 'ru')).to.equal('30 декабря 2026–2 января 2027');
    expect(range('2026-12-30', '2027-01-02', 'uk')).to.equal('30 грудня 2026–2 січня 2027');
    expect(range('2027-01-14', '2027-01-16', 'pl')).to.equal('14–16 stycznia 2027');
    expect(range('2027-01-14', '2027-01-16', 'tr')).to.equal('14–16 Ocak 2027');
    // Older browsers have a comma before the year.
    expect(range('2027-01-14', '2027-01-16', 'ar').replace('،', '')).to.equal('14–16 يناير 2027');
  });

  it('is Gregorian and in Latin digits in Persian too', () => {
    expect(formatDateRange('2027-01-14', '2027-01-16', 'fa')).to.match(/14.*16.*2027/);
  });

  it('is one day where both are the same, or the second is earlier', () => {
    expect(formatDateRange(DAY, DAY, 'de')).to.equal('25. März 2027');
    expect(formatDateRange(`${DAY}T10:00`, `${DAY}T12:00`, 'de')).to.equal('25. März 2027');
    expect(formatDateRange(DAY, '2027-03-01', 'de')).to.equal('25. März 2027');
  });
});

describe('a formatted time', () => {
  it('has 24 hours', () => {
    expect(formatTime(`${DAY}T15:00`)).to.equal('15:00');
    expect(formatTime(`${DAY}T00:05`)).to.equal('00:05');
  });

  it('is empty for a day', () => {
    expect(formatTime(DAY)).to.equal('');
  });

  it('ranges with an en dash, isolated between right-to-left words', () => {
    const range = (language: string) => formatTimeRange(`${DAY}T15:00`, `${DAY}T17:30`, language);
    for (const language of ['de', 'en', 'ru', 'uk', 'tr', 'pl', 'arn'])
      expect(range(language)).to.equal('15:00–17:30');
    for (const language of ['ar', 'fa', 'ar-EG', 'AR'])
      expect(range(language)).to.equal('\u206615:00–17:30\u2069');
  });
});

describe('a formatted amount', () => {
  it('has cents only where it needs them', () => {
    expect(plain(formatMoney(5, 'EUR', 'de'))).to.equal('5 €');
    expect(plain(formatMoney(5.5, 'EUR', 'de'))).to.equal('5,50 €');
    expect(plain(formatMoney(1234.5, 'EUR', 'de'))).to.equal('1.234,50 €');
    expect(plain(formatMoney(0, 'EUR', 'de'))).to.equal('0 €');
    expect(formatMoney(5, 'EUR', 'en')).to.equal('€5');
    expect(formatMoney(5.5, 'EUR', 'en')).to.equal('€5.50');
    expect(plain(formatMoney(5, 'EUR', 'ru'))).to.equal('5 €');
    expect(plain(formatMoney(1500, 'JPY', 'de'))).to.equal('1.500 ¥');
  });

  it('has Latin digits in every language', () => {
    for (const language of [...LANGUAGES, 'ar-EG', 'fa-IR'])
      expect(formatMoney(25, 'EUR', language)).to.match(/25/);
  });

  it('is the bare number and code where the code is no currency', () => {
    for (const code of ['', 'EURO', 'Kč', '€']) expect(formatMoney(5, code, 'de')).to.equal(`5 ${code}`);
  });
});

describe('a formatted list', () => {
  it('has the comma of the language', () => {
    const three = (language: string) => formatList(['a', 'b', 'c'], language);
    for (const language of ['de', 'en', 'ru', 'uk', 'tr', 'pl'])
      expect(three(language), language).to.equal('a, b, c');
    for (const language of ['ar', 'fa']) expect(three(language), language).to.equal('a، b، c');
  });
});

describe('a list of what all holds', () => {
  it('has the word for "and" of the language', () => {
    expect(formatAll(['a', 'b', 'c'], 'de')).to.equal('a, b und c');
    expect(formatAll(['a', 'b'], 'en')).to.equal('a and b');
    expect(formatAll(['a', 'b'], 'ru')).to.equal('a и b');
    expect(formatAll(['a'], 'no language')).to.equal('a');
    expect(formatAll([], 'de')).to.equal('');
  });
});

describe('a length of time', () => {
  it('is in the number the language has, with Latin digits', () => {
    const days = (language: string) => [1, 2, 5].map((number) => plain(formatUnit(number, 'day', language)));
    expect(days('de')).to.deep.equal(['1 Tag', '2 Tage', '5 Tage']);
    expect(days('en')).to.deep.equal(['1 day', '2 days', '5 days']);
    expect(days('ru')).to.deep.equal(['1 день', '2 дня', '5 дней']);
    expect(days('uk')).to.deep.equal(['1 день', '2 дні', '5 днів']);
    for (const language of LANGUAGES) expect(formatUnit(15, 'week', language), language).to.match(/15/);
  });

  it('is hours and minutes, as far as there are any', () => {
    expect(plain(formatDuration(90, 'de'))).to.match(/^1 Stunde,? 30 Minuten$/);
    expect(plain(formatDuration(90, 'ru'))).to.equal('1 час 30 минут');
    expect(plain(formatDuration(120, 'en'))).to.equal('2 hours');
    expect(plain(formatDuration(45, 'de'))).to.equal('45 Minuten');
    expect(formatDuration(0, 'de')).to.equal('');
    for (const language of LANGUAGES) expect(formatDuration(95, language), language).to.include('35');
  });
});

describe('minutes ahead', () => {
  it('are said as the language says them, never as "now", with Latin digits', () => {
    const ahead = (language: string) =>
      [1, 2, 5].map((number) => plain(formatMinutesAhead(number, language)));
    expect(ahead('de')).to.deep.equal(['in 1 Minute', 'in 2 Minuten', 'in 5 Minuten']);
    expect(ahead('en')).to.deep.equal(['in 1 minute', 'in 2 minutes', 'in 5 minutes']);
    expect(ahead('ru')).to.deep.equal(['через 1 минуту', 'через 2 минуты', 'через 5 минут']);
    expect(ahead('pl')).to.deep.equal(['za 1 minutę', 'za 2 minuty', 'za 5 minut']);
    expect(ahead('de-simple')).to.deep.equal(ahead('de'));
    expect(ahead('no tag')).to.deep.equal(ahead('de'));
    for (const language of LANGUAGES) expect(formatMinutesAhead(20, language), language).to.include('20');
  });
});

describe('a language’s name', () => {
  it('is that in the other language', () => {
    expect(nameOfTag('ru', 'de')).to.equal('Russisch');
    // Browsers disagree about the capital.
    expect(nameOfTag('de', 'ru').toLowerCase()).to.equal('немецкий');
    expect(nameOfTag('tr', 'tr')).to.equal('Türkçe');
    expect(nameOfTag('ru', 'no language')).to.equal('Russisch');
  });

  it('is its own where the browser has none', () => {
    const { of: ask } = Intl.DisplayNames.prototype;
    try {
      Intl.DisplayNames.prototype.of = () => undefined;
      expect(nameOfTag('kmr', 'ru')).to.equal('Kurmancî');
      expect(nameOfTag('rmy', 'ru')).to.equal('Romani');
      expect(nameOfTag('constructor', 'de')).to.equal('constructor');
    } finally {
      Intl.DisplayNames.prototype.of = ask;
    }
    for (const locale of ['de', 'en', 'ru', 'ar'])
      for (const tag of ['kmr', 'rmy', 'rom', 'ckb', 'prs']) expect(nameOfTag(tag, locale)).not.to.equal(tag);
  });

  it('is no slur', () => {
    for (const locale of ['de', 'en', 'ru', 'uk', 'tr', 'ar', 'fa', 'pl'])
      for (const tag of ['rmy', 'rom']) expect(nameOfTag(tag, locale)).to.equal('Romani');
  });

  it('is the tag itself for what is no language', () => {
    for (const tag of ['', 'no language', '__proto__', 'de_x'])
      expect(nameOfTag(tag, 'de'), tag).to.equal(tag);
    expect(nameOfTag('constructor', 'de')).to.equal('constructor');
  });
});
