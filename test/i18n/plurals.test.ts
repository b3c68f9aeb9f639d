import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { errorSummary } from '../../src/elements/cooperation-form/error-summary.js';
import type { FormView } from '../../src/elements/cooperation-form/form-view.js';
import { eventCount } from '../../src/elements/event-calendar/counts.js';
import { offerCount } from '../../src/elements/project-list/counts.js';
import { useLocaleModules } from '../../src/i18n/from-modules.js';
import { LOCALES, requestLocale } from '../../src/i18n/locale.js';
import { faultLine } from '../../src/ui/fault-line.js';
import { readAloud } from '../helpers/read-aloud.js';

type Category = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
/** The category of a whole number, as the chart of CLDR's cardinal rules has it, and not as the browser says. */
type Rule = (n: number) => Category;

const oneOrOther: Rule = (n) => (n === 1 ? 'one' : 'other');
const eastSlavic: Rule = (n) => {
  const [ten, hundred] = [n % 10, n % 100];
  if (ten === 1 && hundred !== 11) return 'one';
  return ten >= 2 && ten <= 4 && !(hundred >= 12 && hundred <= 14) ? 'few' : 'many';
};
const polish: Rule = (n) => {
  const [ten, hundred] = [n % 10, n % 100];
  if (n === 1) return 'one';
  return ten >= 2 && ten <= 4 && !(hundred >= 12 && hundred <= 14) ? 'few' : 'many';
};
const arabic: Rule = (n) => {
  const hundred = n % 100;
  if (n < 3) return (['zero', 'one', 'two'] as const)[n]!;
  if (hundred >= 3 && hundred <= 10) return 'few';
  return hundred >= 11 ? 'many' : 'other';
};
const persian: Rule = (n) => (n < 2 ? 'one' : 'other');

/** What is said where there is a form of its own for a category; `#` is the number. */
type Said = Partial<Record<Category, string>>;
interface Language {
  rule: Rule;
  events: Said;
  offers: Said;
  faults: Said;
  check: Said;
}

/** Every form once more beside the language files, so that none of them can change places with another there. */
const LANGUAGES: Record<string, Language> = {
  de: {
    rule: oneOrOther,
    events: { one: '# Termin', other: '# Termine' },
    offers: { one: '# Angebot', other: '# Angebote' },
    faults: {
      one: '# Eintrag fehlt, weil seine Angaben fehlerhaft sind.',
      other: '# Einträge fehlen, weil ihre Angaben fehlerhaft sind.',
    },
    check: { one: 'Bitte prüfen Sie # Angabe', other: 'Bitte prüfen Sie # Angaben' },
  },
  'de-simple': {
    rule: oneOrOther,
    events: { one: '# Termin', other: '# Termine' },
    offers: { one: '# Angebot', other: '# Angebote' },
    faults: {
      one: '# Eintrag fehlt hier. Er hat einen Fehler.',
      other: '# Einträge fehlen hier. Sie haben Fehler.',
    },
    check: { one: 'Bitte prüfen Sie eine Antwort', other: 'Bitte prüfen Sie # Antworten' },
  },
  en: {
    rule: oneOrOther,
    events: { one: '# event', other: '# events' },
    offers: { one: '# activity', other: '# activities' },
    faults: {
      one: '# entry is missing because its details contain errors.',
      other: '# entries are missing because their details contain errors.',
    },
    check: { one: 'Please check one answer', other: 'Please check # answers' },
  },
  tr: {
    // A noun stays in the singular after a number.
    rule: oneOrOther,
    events: { one: '# etkinlik', other: '# etkinlik' },
    offers: { one: '# program', other: '# program' },
    faults: { one: 'Hatalı # girdi gösterilmiyor.', other: 'Hatalı # girdi gösterilmiyor.' },
    check: { one: 'Lütfen bir alanı kontrol edin', other: 'Lütfen # alanı kontrol edin' },
  },
  fa: {
    rule: persian,
    events: { one: '# رویداد', other: '# رویداد' },
    offers: { one: '# برنامه', other: '# برنامه' },
    faults: {
      one: '# مورد به دلیل خطا در اطلاعات نشان داده نمی‌شود.',
      other: '# مورد به دلیل خطا در اطلاعات نشان داده نمی‌شود.',
    },
    check: { one: 'لطفاً # مورد را بررسی کنید', other: 'لطفاً # مورد را بررسی کنید' },
  },
  ru: {
    rule: eastSlavic,
    events: { one: '# мероприятие', few: '# мероприятия', many: '# мероприятий' },
    offers: { one: '# программа', few: '# программы', many: '# программ' },
    faults: {
      one: '# элемент не показан: в нём есть ошибки.',
      few: '# элемента не показаны: в них есть ошибки.',
      many: '# элементов не показаны: в них есть ошибки.',
    },
    check: {
      one: 'Проверьте, пожалуйста, # поле',
      few: 'Проверьте, пожалуйста, # поля',
      many: 'Проверьте, пожалуйста, # полей',
    },
  },
  uk: {
    rule: eastSlavic,
    events: { one: '# захід', few: '# заходи', many: '# заходів' },
    offers: { one: '# програма', few: '# програми', many: '# програм' },
    faults: {
      one: 'Пропущено # запис із помилками.',
      few: 'Пропущено # записи з помилками.',
      many: 'Пропущено # записів із помилками.',
    },
    check: {
      one: 'Перевірте, будь ласка, # поле',
      few: 'Перевірте, будь ласка, # поля',
      many: 'Перевірте, будь ласка, # полів',
    },
  },
  pl: {
    rule: polish,
    events: { one: '# wydarzenie', few: '# wydarzenia', many: '# wydarzeń' },
    offers: { one: '# oferta', few: '# oferty', many: '# ofert' },
    faults: {
      one: 'Pominięto # wpis z błędami.',
      few: 'Pominięto # wpisy z błędami.',
      many: 'Pominięto # wpisów z błędami.',
    },
    check: {
      one: 'Proszę sprawdzić jedno pole',
      few: 'Proszę sprawdzić # pola',
      many: 'Proszę sprawdzić # pól',
    },
  },
  ar: {
    rule: arabic,
    events: {
      zero: 'لا توجد فعاليات',
      one: 'فعالية واحدة',
      two: 'فعاليتان',
      few: '# فعاليات',
      many: '# فعالية',
      other: '# فعالية',
    },
    offers: {
      zero: 'لا توجد عروض',
      one: 'عرض واحد',
      two: 'عرضان',
      few: '# عروض',
      many: '# عرضًا',
      other: '# عرض',
    },
    faults: {
      one: 'عنصر واحد لا يظهر بسبب خطأ في البيانات.',
      two: 'عنصران لا يظهران بسبب أخطاء في البيانات.',
      few: '# عناصر لا تظهر بسبب أخطاء في البيانات.',
      many: '# عنصرًا لا تظهر بسبب أخطاء في البيانات.',
      other: '# عنصر لا تظهر بسبب أخطاء في البيانات.',
    },
    check: {
      one: 'يرجى مراجعة خانة واحدة',
      two: 'يرجى مراجعة خانتين',
      few: 'يرجى مراجعة # خانات',
      many: 'يرجى مراجعة # خانة',
      other: 'يرجى مراجعة # خانة',
    },
  },
};

const drawn = (template: unknown): string => {
  const place = document.createElement('div');
  document.body.append(place);
  render(template, place);
  const text = readAloud(place.querySelector('h4, [part=faults]'));
  place.remove();
  return text;
};

/** The summary's heading over so many faults, all of them the receiver's. */
const checkTitle = (count: number): string => {
  const faults = new Map(Array.from({ length: count }, (_, index) => [`fault ${index}`, {}]));
  return drawn(
    errorSummary({
      headingLevel: 3,
      hide: [],
      form: { faults, phase: { listed: true } },
    } as unknown as FormView),
  );
};

const MESSAGES: readonly [
  name: Exclude<keyof Language, 'rule'>,
  say: (count: number) => string,
  from: number,
][] = [
  ['events', eventCount, 0],
  ['offers', offerCount, 0],
  ['faults', (count) => drawn(faultLine(count)), 1],
  ['check', checkTitle, 1],
];

describe('a number of things', () => {
  before(() => useLocaleModules());
  after(() => requestLocale('de'));

  it('has its forms here for each language there is', () => {
    expect(Object.keys(LANGUAGES).sort()).to.deep.equal(LOCALES.filter((one) => one !== 'en-xa').sort());
  });

  for (const [locale, language] of Object.entries(LANGUAGES)) {
    for (const [name, say, from] of MESSAGES) {
      it(`is said in the right form, from ${from} to 130: ${name} in ${locale}`, async () => {
        expect(await requestLocale(locale)).to.equal(undefined);
        for (let count = from; count <= 130; count++) {
          const form = language[name][language.rule(count)];
          expect(say(count), `${count}`).to.equal(form!.replace('#', `${count}`));
        }
      });
    }
  }

  it('is never left out, but where the word itself says how many', () => {
    for (const [locale, { rule, ...messages }] of Object.entries(LANGUAGES))
      for (const [name, forms] of Object.entries(messages) as [string, Said][])
        for (const [category, form] of Object.entries(forms)) {
          if (form.includes('#')) continue;
          // From 1 on: what nobody counts is not listed.
          const counts = [...Array(130).keys()].map((index) => index + 1).filter((n) => rule(n) === category);
          expect(counts.length, `${locale} ${name} ${category}: ${form}`).to.be.lessThan(2);
        }
  });
});
