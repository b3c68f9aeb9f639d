import { expect } from '@open-wc/testing';
import { useLocaleModules } from '../../src/i18n/from-modules.js';
import { requestLocale } from '../../src/i18n/locale.js';
import { parseRule } from '../../src/time/recurrence.js';
import { seriesWords } from '../../src/ui/series-words.js';

const LOCALES = ['ar', 'fa', 'de-simple'] as const;

/** In words, for a series that begins on a Thursday. */
function words(text: string, locale: string): string {
  const rule = parseRule(text);
  if (typeof rule === 'string') throw new Error(`${text}: ${rule}`);
  // The spaces and marks that Intl puts between words are its own business.
  return seriesWords(rule, '2027-01-14T15:00', locale)
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200e\u200f]/g, '');
}

type Row = [rule: string, ar: string, fa: string, simple: string];

const WEEKLY: Row[] = [
  ['FREQ=WEEKLY;BYDAY=MO', 'أيام الاثنين', 'دوشنبه‌ها', 'immer am Montag'],
  ['FREQ=WEEKLY;BYDAY=TU', 'أيام الثلاثاء', 'سه‌شنبه‌ها', 'immer am Dienstag'],
  ['FREQ=WEEKLY;BYDAY=WE', 'أيام الأربعاء', 'چهارشنبه‌ها', 'immer am Mittwoch'],
  ['FREQ=WEEKLY', 'أيام الخميس', 'پنجشنبه‌ها', 'immer am Donnerstag'],
  ['FREQ=WEEKLY;BYDAY=FR', 'أيام الجمعة', 'جمعه‌ها', 'immer am Freitag'],
  ['FREQ=WEEKLY;BYDAY=SA', 'أيام السبت', 'شنبه‌ها', 'immer am Samstag'],
  ['FREQ=WEEKLY;BYDAY=SU', 'أيام الأحد', 'یکشنبه‌ها', 'immer am Sonntag'],
  [
    'FREQ=WEEKLY;BYDAY=FR,MO',
    'أيام الاثنين وأيام الجمعة',
    'دوشنبه‌ها و جمعه‌ها',
    'immer am Montag und immer am Freitag',
  ],
  [
    'FREQ=WEEKLY;UNTIL=20270624',
    'أيام الخميس، حتى 24 يونيو 2027',
    'پنجشنبه‌ها، تا 24 ژوئن 2027',
    'immer am Donnerstag, bis 24. Juni 2027',
  ],
  [
    'FREQ=WEEKLY;BYDAY=SA;BYMONTH=6,9',
    'أيام السبت (يونيو، سبتمبر)',
    'شنبه‌ها (ژوئن، سپتامبر)',
    'immer am Samstag (Juni, September)',
  ],
];

/** The dual stands alone, 3 to 10 take a plural, 11 and more a singular in the accusative: so it is in Arabic. */
const INTERVALS: Row[] = [
  ['FREQ=DAILY', 'يوميًا', 'هر روز', 'jeden Tag'],
  ['FREQ=DAILY;INTERVAL=2', 'الفاصل الزمني يومان', 'هر 2 روز', 'alle 2 Tage'],
  ['FREQ=DAILY;INTERVAL=3', 'الفاصل الزمني 3 أيام', 'هر 3 روز', 'alle 3 Tage'],
  ['FREQ=DAILY;INTERVAL=11', 'الفاصل الزمني 11 يومًا', 'هر 11 روز', 'alle 11 Tage'],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20270624',
    'الفاصل الزمني أسبوعان، أيام الثلاثاء وأيام الخميس، حتى 24 يونيو 2027',
    'هر 2 هفته، سه‌شنبه‌ها و پنجشنبه‌ها، تا 24 ژوئن 2027',
    'alle 2 Wochen, immer am Dienstag und immer am Donnerstag, bis 24. Juni 2027',
  ],
  [
    'FREQ=WEEKLY;INTERVAL=5;BYDAY=SU',
    'الفاصل الزمني 5 أسابيع، أيام الأحد',
    'هر 5 هفته، یکشنبه‌ها',
    'alle 5 Wochen, immer am Sonntag',
  ],
  [
    'FREQ=MONTHLY;INTERVAL=3;BYDAY=2TH;COUNT=4',
    'الفاصل الزمني 3 أشهر، ثاني يوم خميس، حتى 14 أكتوبر 2027',
    'هر 3 ماه، دومین پنجشنبه، تا 14 اکتبر 2027',
    'alle 3 Monate, am 2. Donnerstag, bis 14. Oktober 2027',
  ],
  [
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR',
    'الفاصل الزمني شهران، آخر يوم جمعة',
    'هر 2 ماه، آخرین جمعه',
    'alle 2 Monate, am letzten Freitag',
  ],
  [
    'FREQ=YEARLY;INTERVAL=2',
    'الفاصل الزمني سنتان، في 14 يناير',
    'هر 2 سال، در 14 ژانویه',
    'alle 2 Jahre, am 14. Januar',
  ],
];

const MONTHLY: Row[] = [
  ['FREQ=MONTHLY;BYDAY=1MO', 'أول يوم اثنين من الشهر', 'اولین دوشنبه ماه', 'am 1. Montag im Monat'],
  ['FREQ=MONTHLY;BYDAY=2TU', 'ثاني يوم ثلاثاء من الشهر', 'دومین سه‌شنبه ماه', 'am 2. Dienstag im Monat'],
  ['FREQ=MONTHLY;BYDAY=3WE', 'ثالث يوم أربعاء من الشهر', 'سومین چهارشنبه ماه', 'am 3. Mittwoch im Monat'],
  ['FREQ=MONTHLY;BYDAY=4TH', 'رابع يوم خميس من الشهر', 'چهارمین پنجشنبه ماه', 'am 4. Donnerstag im Monat'],
  ['FREQ=MONTHLY;BYDAY=5FR', 'خامس يوم جمعة من الشهر', 'پنجمین جمعه ماه', 'am 5. Freitag im Monat'],
  ['FREQ=MONTHLY;BYDAY=2SA', 'ثاني يوم سبت من الشهر', 'دومین شنبه ماه', 'am 2. Samstag im Monat'],
  ['FREQ=MONTHLY;BYDAY=2SU', 'ثاني يوم أحد من الشهر', 'دومین یکشنبه ماه', 'am 2. Sonntag im Monat'],
  [
    'FREQ=MONTHLY;BYDAY=1WE,3WE',
    'أول يوم أربعاء وثالث يوم أربعاء من الشهر',
    'اولین چهارشنبه و سومین چهارشنبه ماه',
    'am 1. Mittwoch und am 3. Mittwoch im Monat',
  ],
  ['FREQ=MONTHLY;BYDAY=-1MO', 'آخر يوم اثنين من الشهر', 'آخرین دوشنبه ماه', 'am letzten Montag im Monat'],
  ['FREQ=MONTHLY;BYDAY=-1TU', 'آخر يوم ثلاثاء من الشهر', 'آخرین سه‌شنبه ماه', 'am letzten Dienstag im Monat'],
  [
    'FREQ=MONTHLY;BYDAY=-1WE',
    'آخر يوم أربعاء من الشهر',
    'آخرین چهارشنبه ماه',
    'am letzten Mittwoch im Monat',
  ],
  ['FREQ=MONTHLY;BYDAY=-1TH', 'آخر يوم خميس من الشهر', 'آخرین پنجشنبه ماه', 'am letzten Donnerstag im Monat'],
  ['FREQ=MONTHLY;BYDAY=-1FR', 'آخر يوم جمعة من الشهر', 'آخرین جمعه ماه', 'am letzten Freitag im Monat'],
  ['FREQ=MONTHLY;BYDAY=-1SA', 'آخر يوم سبت من الشهر', 'آخرین شنبه ماه', 'am letzten Samstag im Monat'],
  ['FREQ=MONTHLY;BYDAY=-1SU', 'آخر يوم أحد من الشهر', 'آخرین یکشنبه ماه', 'am letzten Sonntag im Monat'],
  ['FREQ=MONTHLY', 'يوم 14 من الشهر', 'روز 14 ماه', 'am 14. im Monat'],
  [
    'FREQ=MONTHLY;BYMONTHDAY=1,22',
    'يوم 1 ويوم 22 من الشهر',
    'روز 1 و روز 22 ماه',
    'am 1. und am 22. im Monat',
  ],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', 'آخر يوم من الشهر', 'آخرین روز ماه', 'am letzten Tag im Monat'],
];

const YEARLY: Row[] = [
  [
    'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=24',
    'كل سنة في 24 يونيو',
    'هر سال در 24 ژوئن',
    'jedes Jahr am 24. Juni',
  ],
  [
    'FREQ=YEARLY;BYMONTH=3,9',
    'كل سنة في 14 مارس وفي 14 سبتمبر',
    'هر سال در 14 مارس و در 14 سپتامبر',
    'jedes Jahr am 14. März und am 14. September',
  ],
  // No plain words for this one.
  [
    'FREQ=MONTHLY;BYMONTHDAY=-2;UNTIL=20270630',
    'تتكرر، حتى 30 يونيو 2027',
    'تکرار می‌شود، تا 30 ژوئن 2027',
    'wiederholt sich, bis 30. Juni 2027',
  ],
];

describe('a series in words of Arabic, Persian and plain German', () => {
  before(() => useLocaleModules());
  after(() => requestLocale('de'));

  const kinds = {
    'each week': WEEKLY,
    'at intervals': INTERVALS,
    'each month': MONTHLY,
    'each year': YEARLY,
  };
  for (const [index, locale] of LOCALES.entries())
    for (const [kind, table] of Object.entries(kinds))
      it(`says how it repeats ${kind}: ${locale}`, async () => {
        await requestLocale(locale);
        const said = table.map(([rule]) => [rule, words(rule, locale)]);
        expect(said).to.deep.equal(table.map((row) => [row[0], row[index + 1]]));
      });
});
