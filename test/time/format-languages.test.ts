import { expect } from '@open-wc/testing';
import type { DateStyle } from '../../src/time/format.js';
import {
  comma,
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
} from '../../src/time/format.js';
import { addDays } from '../../src/time/plain-date.js';
import { ownName } from '../../src/ui/language-name.js';

/** Without the differences between browsers: kinds of spaces, marks of direction. */
const plain = (text: string) =>
  text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');
/** And without the air around a dash, and the comma that some have before a year or after a weekday. */
const ofDays = (text: string) => plain(text).replace(/ [–-] /g, '–');

/** What one language writes. Where engines differ in a word, and both are right, they are divided by a bar. */
interface Written {
  /** 14 to 16 January, 30 January to 2 February, 30 December to 2 January. */
  ranges: [sameMonth: string, otherMonth: string, otherYear: string];
  months: [alone: string, alone: string, alone: string, inDate: string, inDate: string, inDate: string];
  /** Monday to Sunday. */
  weekdays: string;
  /** 0, 5, 5.5 and 1234.5 euro. */
  prices: [string, string, string, string];
  /** 30, 60, 90, 120, 150, 300 minutes. */
  durations: [string, string, string, string, string, string];
  /** In 1, 2, 5, 20 minutes. */
  ahead: [string, string, string, string];
  /** German, English, Russian, Ukrainian, Turkish, Arabic, Persian, Polish. */
  languages: string;
  own: string;
  list: string;
  all: string;
}

const GERMAN: Written = {
  ranges: ['14.–16. Januar 2027', '30. Januar–2. Februar 2027', '30. Dezember 2026–2. Januar 2027'],
  months: ['Januar', 'Mai', 'September', '5. Januar', '5. Mai', '5. September'],
  weekdays: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
  prices: ['0 €', '5 €', '5,50 €', '1.234,50 €'],
  durations: [
    '30 Minuten',
    '1 Stunde',
    '1 Stunde, 30 Minuten|1 Stunde 30 Minuten',
    '2 Stunden',
    '2 Stunden, 30 Minuten|2 Stunden 30 Minuten',
    '5 Stunden',
  ],
  ahead: ['in 1 Minute', 'in 2 Minuten', 'in 5 Minuten', 'in 20 Minuten'],
  languages: 'Deutsch, Englisch, Russisch, Ukrainisch, Türkisch, Arabisch, Persisch, Polnisch',
  own: 'Deutsch',
  list: 'a, b, c',
  all: 'a, b und c',
};

const WRITTEN: Record<string, Written> = {
  de: GERMAN,
  'de-simple': { ...GERMAN, own: 'Deutsch, einfach' },
  en: {
    ranges: ['14–16 January 2027', '30 January–2 February 2027', '30 December 2026–2 January 2027'],
    months: ['January', 'May', 'September', '5 January', '5 May', '5 September'],
    weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    prices: ['€0', '€5', '€5.50', '€1,234.50'],
    durations: ['30 minutes', '1 hour', '1 hour 30 minutes', '2 hours', '2 hours 30 minutes', '5 hours'],
    ahead: ['in 1 minute', 'in 2 minutes', 'in 5 minutes', 'in 20 minutes'],
    languages: 'German, English, Russian, Ukrainian, Turkish, Arabic, Persian, Polish',
    own: 'English',
    list: 'a, b, c',
    all: 'a, b and c',
  },
  ru: {
    ranges: ['14–16 января 2027', '30 января–2 февраля 2027', '30 декабря 2026–2 января 2027'],
    months: ['январь', 'май', 'сентябрь', '5 января', '5 мая', '5 сентября'],
    weekdays: 'понедельник вторник среда четверг пятница суббота воскресенье',
    prices: ['0 €', '5 €', '5,50 €', '1 234,50 €'],
    durations: ['30 минут', '1 час', '1 час 30 минут', '2 часа', '2 часа 30 минут', '5 часов'],
    ahead: ['через 1 минуту', 'через 2 минуты', 'через 5 минут', 'через 20 минут'],
    languages: 'немецкий, английский, русский, украинский, турецкий, арабский, персидский, польский',
    own: 'Русский',
    list: 'a, b, c',
    all: 'a, b и c',
  },
  uk: {
    ranges: ['14–16 січня 2027', '30 січня–2 лютого 2027', '30 грудня 2026–2 січня 2027'],
    months: ['січень', 'травень', 'вересень', '5 січня', '5 травня', '5 вересня'],
    weekdays: 'понеділок вівторок середа четвер пʼятниця субота неділя',
    prices: ['0 €', '5 €', '5,50 €', '1 234,50 €'],
    durations: [
      '30 хвилин',
      '1 година',
      '1 година і 30 хвилин|1 година 30 хвилин',
      '2 години',
      '2 години і 30 хвилин|2 години 30 хвилин',
      '5 годин',
    ],
    ahead: ['через 1 хвилину', 'через 2 хвилини', 'через 5 хвилин', 'через 20 хвилин'],
    languages: 'німецька, англійська, російська, українська, турецька, арабська, перська, польська',
    own: 'Українська',
    list: 'a, b, c',
    all: 'a, b і c|a, b та c',
  },
  tr: {
    ranges: ['14–16 Ocak 2027', '30 Ocak–2 Şubat 2027', '30 Aralık 2026–2 Ocak 2027'],
    months: ['Ocak', 'Mayıs', 'Eylül', '5 Ocak', '5 Mayıs', '5 Eylül'],
    weekdays: 'Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar',
    prices: ['€0', '€5', '€5,50', '€1.234,50'],
    durations: ['30 dakika', '1 saat', '1 saat 30 dakika', '2 saat', '2 saat 30 dakika', '5 saat'],
    ahead: ['1 dakika sonra', '2 dakika sonra', '5 dakika sonra', '20 dakika sonra'],
    languages: 'Almanca, İngilizce, Rusça, Ukraynaca, Türkçe, Arapça, Farsça, Lehçe',
    own: 'Türkçe',
    list: 'a, b, c',
    all: 'a, b ve c',
  },
  ar: {
    ranges: [
      '14–16 يناير 2027|14–16 يناير، 2027',
      '30 يناير–2 فبراير 2027|30 يناير–2 فبراير، 2027',
      '30 ديسمبر 2026–2 يناير 2027|30 ديسمبر، 2026–2 يناير، 2027',
    ],
    months: ['يناير', 'مايو', 'سبتمبر', '5 يناير', '5 مايو', '5 سبتمبر'],
    weekdays: 'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
    prices: ['0 €', '5 €', '5.50 €', '1,234.50 €'],
    durations: ['30 دقيقة', 'ساعة', 'ساعة و30 دقيقة', 'ساعتان', 'ساعتان و30 دقيقة', '5 ساعات'],
    ahead: ['خلال دقيقة واحدة', 'خلال دقيقتين', 'خلال 5 دقائق', 'خلال 20 دقيقة'],
    languages: 'الألمانية, الإنجليزية, الروسية, الأوكرانية, التركية, العربية, الفارسية, البولندية',
    own: 'العربية',
    list: 'a، b، c',
    all: 'a وb وc|a، وb، وc',
  },
  fa: {
    ranges: [
      '14 تا 16 ژانویهٔ 2027|14–16 ژانویهٔ 2027',
      '30 ژانویه تا 2 فوریهٔ 2027',
      '30 دسامبر 2026 تا 2 ژانویهٔ 2027',
    ],
    months: ['ژانویه', 'مه', 'سپتامبر', '5 ژانویه', '5 مه', '5 سپتامبر'],
    weekdays: 'دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه',
    prices: ['€ 0|€0', '€ 5|€5', '€ 5.50|€5.50', '€ 1,234.50|€1,234.50'],
    durations: ['30 دقیقه', '1 ساعت', '1 ساعت 30 دقیقه', '2 ساعت', '2 ساعت 30 دقیقه', '5 ساعت'],
    ahead: ['1 دقیقه بعد', '2 دقیقه بعد', '5 دقیقه بعد', '20 دقیقه بعد'],
    languages: 'آلمانی, انگلیسی, روسی, اوکراینی, ترکی استانبولی, عربی, فارسی, لهستانی',
    own: 'فارسی',
    list: 'a، b، c',
    all: 'a، b، و c|a، b و c',
  },
  pl: {
    ranges: ['14–16 stycznia 2027', '30 stycznia–2 lutego 2027', '30 grudnia 2026–2 stycznia 2027'],
    months: ['styczeń', 'maj', 'wrzesień', '5 stycznia', '5 maja', '5 września'],
    weekdays: 'poniedziałek wtorek środa czwartek piątek sobota niedziela',
    prices: ['0 €', '5 €', '5,50 €', '1234,50 €|1 234,50 €'],
    durations: [
      '30 minut',
      '1 godzina',
      '1 godzina i 30 minut|1 godzina 30 minut',
      '2 godziny',
      '2 godziny i 30 minut|2 godziny 30 minut',
      '5 godzin',
    ],
    ahead: ['za 1 minutę', 'za 2 minuty', 'za 5 minut', 'za 20 minut'],
    languages: 'niemiecki, angielski, rosyjski, ukraiński, turecki, arabski, perski, polski',
    own: 'Polski',
    list: 'a, b, c',
    all: 'a, b i c',
  },
};

const TAGS = ['de', 'en', 'ru', 'uk', 'tr', 'ar', 'fa', 'pl'];
const MONDAY = '2027-03-22';

const expectOne = (found: string, wanted: string): void =>
  void expect(wanted.split('|'), found).to.include(found);

for (const [locale, written] of Object.entries(WRITTEN)) {
  describe(`written in ${locale}`, () => {
    it('a range of days says once what both share, and no word for year', () => {
      const [sameMonth, otherMonth, otherYear] = written.ranges;
      expectOne(ofDays(formatDateRange('2027-01-14', '2027-01-16', locale)), sameMonth);
      expectOne(ofDays(formatDateRange('2027-01-30', '2027-02-02', locale)), otherMonth);
      expectOne(ofDays(formatDateRange('2026-12-30', '2027-01-02', locale)), otherYear);
    });

    it('a month alone is in the nominative, and in a date as dates have it', () => {
      const days = ['2027-01-05', '2027-05-05', '2027-09-05'];
      const found = (['month', 'dayMonth'] as const).flatMap((style) =>
        days.map((day) => plain(formatDate(day, locale, style))),
      );
      expect(found).to.deep.equal(written.months);
    });

    it('each weekday has its name, and comes with it in a full date', () => {
      const names = written.weekdays.split(' ');
      for (const [index, name] of names.entries()) {
        const day = addDays(MONDAY, index);
        // Apostrophes and the half spaces of Persian differ.
        const alike = (text: string) => text.replace(/['’ʼ]/g, 'ʼ').replace(/\u200c/g, '');
        expect(alike(formatDate(day, locale, 'weekday'))).to.equal(alike(name));
        expect(alike(formatDate(day, locale, 'full'))).to.include(alike(name));
        expect(alike(formatDate(day, locale, 'fullNoYear'))).to.include(alike(name));
      }
    });

    it('a price has its sign where it belongs, and cents only where it needs them', () => {
      for (const [index, amount] of [0, 5, 5.5, 1234.5].entries())
        expectOne(plain(formatMoney(amount, 'EUR', locale)), written.prices[index]!);
    });

    it('a length of time is in hours and minutes', () => {
      for (const [index, minutes] of [30, 60, 90, 120, 150, 300].entries())
        expectOne(plain(formatDuration(minutes, locale)), written.durations[index]!);
    });

    it('minutes ahead are said in the right case', () => {
      for (const [index, minutes] of [1, 2, 5, 20].entries())
        expectOne(plain(formatMinutesAhead(minutes, locale)), written.ahead[index]!);
    });

    it('languages have their names, and it has its own', () => {
      // Browsers disagree about capitals.
      const names = TAGS.map((tag) => nameOfTag(tag, locale).toLocaleLowerCase(locale)).join(', ');
      expect(names).to.equal(written.languages.toLocaleLowerCase(locale));
      expect(ownName(locale)).to.equal(written.own);
    });

    it('lists have its comma and its "and"', () => {
      expect(formatList(['a', 'b', 'c'], locale)).to.equal(written.list);
      expect(['a', 'b', 'c'].join(comma(locale))).to.equal(written.list);
      expectOne(plain(formatAll(['a', 'b', 'c'], locale)), written.all);
    });

    const STYLES: DateStyle[] = ['day', 'dayMonth', 'fullNoYear', 'monthYear', 'full', 'date'];
    it('nothing is in other digits, another calendar or 12 hours, on any day of a year', () => {
      const texts: string[] = [];
      // A year in which Persians have two: 1405 and 1406.
      for (let day = '2027-01-01'; day < '2028'; day = addDays(day, 1)) {
        for (const style of STYLES) {
          const text = plain(formatDate(day, locale, style));
          texts.push(text);
          const numbers = text.match(/\d+/g)!.map(Number);
          const [year, , date] = day.split('-').map(Number);
          const wanted = [
            ...(style === 'monthYear' ? [] : [date]),
            ...(/Year$|full$|date/.test(style) && style !== 'fullNoYear' ? [year] : []),
          ];
          expect(numbers, `${day} ${style}: ${text}`).to.deep.equal(wanted);
        }
      }
      texts.push(formatDateRange('2027-03-19', '2027-03-23', locale, 'full'));
      texts.push(
        formatTime('2027-03-19T23:45'),
        formatTimeRange('2027-03-19T13:00', '2027-03-19T23:45', locale),
      );
      for (const unit of ['minute', 'hour', 'day', 'week', 'month', 'year'] as const)
        for (let number = 1; number < 100; number++) texts.push(formatUnit(number, unit, locale));
      for (let minutes = 1; minutes < 200; minutes++)
        texts.push(
          formatDuration(minutes, locale),
          formatMinutesAhead(minutes, locale),
          formatMoney(minutes / 4, 'EUR', locale),
        );
      for (const text of texts) {
        // Every digit of any script but the Latin one; the Persian months; halves of a day; words for year.
        expect(text).not.to.match(/(?![0-9])\p{Nd}/u);
        expect(text).not.to.match(/فروردین|اردیبهشت|خرداد|مرداد|شهریور|آبان|بهمن|اسفند|\b1[34]\d\d\b/);
        expect(text).not.to.match(/\b[AP]M\b|\d\s?[صم](?!\p{L})|ق\.ظ|ب\.ظ|\d\s?[гр]р?\.|\s[гр]р?\./u);
      }
    });
  });
}
