import { expect } from '@open-wc/testing';
import { useLocaleModules } from '../../src/i18n/from-modules.js';
import { requestLocale } from '../../src/i18n/locale.js';
import { parseRule } from '../../src/time/recurrence.js';
import { seriesWords } from '../../src/ui/series-words.js';

const locale = 'pl';

/** In words, for a series that begins on a Thursday. */
function words(text: string): string {
  const rule = parseRule(text);
  if (typeof rule === 'string') throw new Error(`${text}: ${rule}`);
  // What Intl puts between a number and its word is its own business, and WebKit's has another word for days.
  return seriesWords(rule, '2027-01-14T15:00', locale)
    .replace(/\u00a0/g, ' ')
    .replace(/\b(doby|dób|doba)\b/, 'dni');
}

const TABLE: [rule: string, said: string][] = [
  ['FREQ=WEEKLY;BYDAY=MO', 'w poniedziałki'],
  ['FREQ=WEEKLY;BYDAY=TU', 'we wtorki'],
  ['FREQ=WEEKLY;BYDAY=WE', 'w środy'],
  ['FREQ=WEEKLY;BYDAY=TH', 'w czwartki'],
  ['FREQ=WEEKLY;BYDAY=FR', 'w piątki'],
  ['FREQ=WEEKLY;BYDAY=SA', 'w soboty'],
  ['FREQ=WEEKLY;BYDAY=SU', 'w niedziele'],
  ['FREQ=MONTHLY;BYDAY=1MO', 'w 1. poniedziałek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=1TU', 'w 1. wtorek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=1WE', 'w 1. środę miesiąca'],
  ['FREQ=MONTHLY;BYDAY=1TH', 'w 1. czwartek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=1FR', 'w 1. piątek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=1SA', 'w 1. sobotę miesiąca'],
  ['FREQ=MONTHLY;BYDAY=1SU', 'w 1. niedzielę miesiąca'],
  ['FREQ=MONTHLY;BYDAY=2MO', 'w 2. poniedziałek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=2TU', 'w 2. wtorek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=2WE', 'w 2. środę miesiąca'],
  ['FREQ=MONTHLY;BYDAY=2TH', 'w 2. czwartek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=2FR', 'w 2. piątek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=2SA', 'w 2. sobotę miesiąca'],
  ['FREQ=MONTHLY;BYDAY=2SU', 'w 2. niedzielę miesiąca'],
  ['FREQ=MONTHLY;BYDAY=3MO', 'w 3. poniedziałek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=3TU', 'w 3. wtorek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=3WE', 'w 3. środę miesiąca'],
  ['FREQ=MONTHLY;BYDAY=3TH', 'w 3. czwartek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=3FR', 'w 3. piątek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=3SA', 'w 3. sobotę miesiąca'],
  ['FREQ=MONTHLY;BYDAY=3SU', 'w 3. niedzielę miesiąca'],
  ['FREQ=MONTHLY;BYDAY=4MO', 'w 4. poniedziałek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=4TU', 'w 4. wtorek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=4WE', 'w 4. środę miesiąca'],
  ['FREQ=MONTHLY;BYDAY=4TH', 'w 4. czwartek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=4FR', 'w 4. piątek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=4SA', 'w 4. sobotę miesiąca'],
  ['FREQ=MONTHLY;BYDAY=4SU', 'w 4. niedzielę miesiąca'],
  ['FREQ=MONTHLY;BYDAY=5MO', 'w 5. poniedziałek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=5TU', 'w 5. wtorek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=5WE', 'w 5. środę miesiąca'],
  ['FREQ=MONTHLY;BYDAY=5TH', 'w 5. czwartek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=5FR', 'w 5. piątek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=5SA', 'w 5. sobotę miesiąca'],
  ['FREQ=MONTHLY;BYDAY=5SU', 'w 5. niedzielę miesiąca'],
  ['FREQ=MONTHLY;BYDAY=-1MO', 'w ostatni poniedziałek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=-1TU', 'w ostatni wtorek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=-1WE', 'w ostatnią środę miesiąca'],
  ['FREQ=MONTHLY;BYDAY=-1TH', 'w ostatni czwartek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=-1FR', 'w ostatni piątek miesiąca'],
  ['FREQ=MONTHLY;BYDAY=-1SA', 'w ostatnią sobotę miesiąca'],
  ['FREQ=MONTHLY;BYDAY=-1SU', 'w ostatnią niedzielę miesiąca'],
  ['FREQ=WEEKLY;BYDAY=TH;UNTIL=20270624', 'w czwartki, do 24 czerwca 2027'],
  ['FREQ=WEEKLY;BYDAY=TH;COUNT=4', 'w czwartki, do 4 lutego 2027'],
  ['FREQ=WEEKLY;BYDAY=FR,MO', 'w poniedziałki i w piątki'],
  ['FREQ=WEEKLY;BYDAY=MO,WE,FR', 'w poniedziałki, w środy i w piątki'],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20270624',
    'co 2 tygodnie, we wtorki i w czwartki, do 24 czerwca 2027',
  ],
  ['FREQ=WEEKLY;INTERVAL=3;BYDAY=WE', 'co 3 tygodnie, w środy'],
  ['FREQ=WEEKLY;INTERVAL=5;BYDAY=SU', 'co 5 tygodni, w niedziele'],
  ['FREQ=WEEKLY;INTERVAL=21;BYDAY=FR', 'co 21 tygodni, w piątki'],
  ['FREQ=WEEKLY;BYDAY=SA;BYMONTH=5,6', 'w soboty (maj, czerwiec)'],
  ['FREQ=DAILY', 'codziennie'],
  ['FREQ=DAILY;INTERVAL=2', 'co 2 dni'],
  ['FREQ=DAILY;INTERVAL=3', 'co 3 dni'],
  ['FREQ=DAILY;INTERVAL=5', 'co 5 dni'],
  ['FREQ=MONTHLY;BYDAY=1WE,3WE', 'w 1. środę i w 3. środę miesiąca'],
  ['FREQ=MONTHLY;BYDAY=1TU,3TH', 'w 1. wtorek i w 3. czwartek miesiąca'],
  ['FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR', 'co 2 miesiące, w ostatni piątek'],
  ['FREQ=MONTHLY;INTERVAL=3;BYDAY=2TH;COUNT=4', 'co 3 miesiące, w 2. czwartek, do 14 października 2027'],
  ['FREQ=MONTHLY;INTERVAL=5', 'co 5 miesięcy, 14. dnia'],
  ['FREQ=MONTHLY', '14. dnia miesiąca'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,22', '1. dnia i 22. dnia miesiąca'],
  ['FREQ=MONTHLY;BYMONTHDAY=3', '3. dnia miesiąca'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', 'ostatniego dnia miesiąca'],
  ['FREQ=YEARLY', 'co roku 14 stycznia'],
  ['FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=24', 'co roku 24 czerwca'],
  ['FREQ=YEARLY;BYMONTH=3,9', 'co roku 14 marca i 14 września'],
  ['FREQ=YEARLY;INTERVAL=2', 'co 2 lata, 14 stycznia'],
  ['FREQ=YEARLY;INTERVAL=5', 'co 5 lat, 14 stycznia'],
  ['FREQ=YEARLY;BYMONTH=9;BYDAY=1SA', 'w 1. sobotę miesiąca (wrzesień)'],
  ['FREQ=MONTHLY;BYMONTHDAY=-2', 'powtarza się'],
  ['FREQ=MONTHLY;BYMONTHDAY=-2;UNTIL=20270630', 'powtarza się, do 30 czerwca 2027'],
];

describe('a series in Polish words', () => {
  before(async () => {
    useLocaleModules();
    await requestLocale(locale);
  });
  after(() => requestLocale('de'));

  it('declines each weekday, and says “we” where “w” cannot be said', () => {
    expect(TABLE.map(([rule]) => [rule, words(rule)])).to.deep.equal(TABLE);
  });
});
