import { expect } from '@open-wc/testing';
import { useLocaleModules } from '../../src/i18n/from-modules.js';
import { requestLocale } from '../../src/i18n/locale.js';
import { parseRule } from '../../src/time/recurrence.js';
import { seriesWords } from '../../src/ui/series-words.js';

const locale = 'uk';

/** In words, for a series that begins on a Thursday. */
function words(text: string): string {
  const rule = parseRule(text);
  if (typeof rule === 'string') throw new Error(`${text}: ${rule}`);
  // What Intl puts between a number and its word is its own business.
  return seriesWords(rule, '2027-01-14T15:00', locale).replace(/\u00a0/g, ' ');
}

const TABLE: [rule: string, said: string][] = [
  ['FREQ=WEEKLY;BYDAY=MO', 'по понеділках'],
  ['FREQ=WEEKLY;BYDAY=TU', 'по вівторках'],
  ['FREQ=WEEKLY;BYDAY=WE', 'по середах'],
  ['FREQ=WEEKLY;BYDAY=TH', 'по четвергах'],
  ['FREQ=WEEKLY;BYDAY=FR', 'по п’ятницях'],
  ['FREQ=WEEKLY;BYDAY=SA', 'по суботах'],
  ['FREQ=WEEKLY;BYDAY=SU', 'по неділях'],
  ['FREQ=MONTHLY;BYDAY=1MO', '1-го понеділка місяця'],
  ['FREQ=MONTHLY;BYDAY=1TU', '1-го вівторка місяця'],
  ['FREQ=MONTHLY;BYDAY=1WE', '1-ї середи місяця'],
  ['FREQ=MONTHLY;BYDAY=1TH', '1-го четверга місяця'],
  ['FREQ=MONTHLY;BYDAY=1FR', '1-ї п’ятниці місяця'],
  ['FREQ=MONTHLY;BYDAY=1SA', '1-ї суботи місяця'],
  ['FREQ=MONTHLY;BYDAY=1SU', '1-ї неділі місяця'],
  ['FREQ=MONTHLY;BYDAY=2MO', '2-го понеділка місяця'],
  ['FREQ=MONTHLY;BYDAY=2TU', '2-го вівторка місяця'],
  ['FREQ=MONTHLY;BYDAY=2WE', '2-ї середи місяця'],
  ['FREQ=MONTHLY;BYDAY=2TH', '2-го четверга місяця'],
  ['FREQ=MONTHLY;BYDAY=2FR', '2-ї п’ятниці місяця'],
  ['FREQ=MONTHLY;BYDAY=2SA', '2-ї суботи місяця'],
  ['FREQ=MONTHLY;BYDAY=2SU', '2-ї неділі місяця'],
  ['FREQ=MONTHLY;BYDAY=3MO', '3-го понеділка місяця'],
  ['FREQ=MONTHLY;BYDAY=3TU', '3-го вівторка місяця'],
  ['FREQ=MONTHLY;BYDAY=3WE', '3-ї середи місяця'],
  ['FREQ=MONTHLY;BYDAY=3TH', '3-го четверга місяця'],
  ['FREQ=MONTHLY;BYDAY=3FR', '3-ї п’ятниці місяця'],
  ['FREQ=MONTHLY;BYDAY=3SA', '3-ї суботи місяця'],
  ['FREQ=MONTHLY;BYDAY=3SU', '3-ї неділі місяця'],
  ['FREQ=MONTHLY;BYDAY=4MO', '4-го понеділка місяця'],
  ['FREQ=MONTHLY;BYDAY=4TU', '4-го вівторка місяця'],
  ['FREQ=MONTHLY;BYDAY=4WE', '4-ї середи місяця'],
  ['FREQ=MONTHLY;BYDAY=4TH', '4-го четверга місяця'],
  ['FREQ=MONTHLY;BYDAY=4FR', '4-ї п’ятниці місяця'],
  ['FREQ=MONTHLY;BYDAY=4SA', '4-ї суботи місяця'],
  ['FREQ=MONTHLY;BYDAY=4SU', '4-ї неділі місяця'],
  ['FREQ=MONTHLY;BYDAY=5MO', '5-го понеділка місяця'],
  ['FREQ=MONTHLY;BYDAY=5TU', '5-го вівторка місяця'],
  ['FREQ=MONTHLY;BYDAY=5WE', '5-ї середи місяця'],
  ['FREQ=MONTHLY;BYDAY=5TH', '5-го четверга місяця'],
  ['FREQ=MONTHLY;BYDAY=5FR', '5-ї п’ятниці місяця'],
  ['FREQ=MONTHLY;BYDAY=5SA', '5-ї суботи місяця'],
  ['FREQ=MONTHLY;BYDAY=5SU', '5-ї неділі місяця'],
  ['FREQ=MONTHLY;BYDAY=-1MO', 'останнього понеділка місяця'],
  ['FREQ=MONTHLY;BYDAY=-1TU', 'останнього вівторка місяця'],
  ['FREQ=MONTHLY;BYDAY=-1WE', 'останньої середи місяця'],
  ['FREQ=MONTHLY;BYDAY=-1TH', 'останнього четверга місяця'],
  ['FREQ=MONTHLY;BYDAY=-1FR', 'останньої п’ятниці місяця'],
  ['FREQ=MONTHLY;BYDAY=-1SA', 'останньої суботи місяця'],
  ['FREQ=MONTHLY;BYDAY=-1SU', 'останньої неділі місяця'],
  ['FREQ=WEEKLY;BYDAY=TH;UNTIL=20270624', 'по четвергах, до 24 червня 2027'],
  ['FREQ=WEEKLY;BYDAY=TH;COUNT=4', 'по четвергах, до 4 лютого 2027'],
  ['FREQ=WEEKLY;BYDAY=FR,MO', 'по понеділках і по п’ятницях'],
  ['FREQ=WEEKLY;BYDAY=MO,WE,FR', 'по понеділках, по середах і по п’ятницях'],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20270624',
    'раз на 2 тижні, по вівторках і по четвергах, до 24 червня 2027',
  ],
  ['FREQ=WEEKLY;INTERVAL=3;BYDAY=WE', 'раз на 3 тижні, по середах'],
  ['FREQ=WEEKLY;INTERVAL=5;BYDAY=SU', 'раз на 5 тижнів, по неділях'],
  ['FREQ=WEEKLY;INTERVAL=21;BYDAY=FR', 'раз на 21 тиждень, по п’ятницях'],
  ['FREQ=WEEKLY;BYDAY=SA;BYMONTH=5,6', 'по суботах (травень, червень)'],
  ['FREQ=DAILY', 'щодня'],
  ['FREQ=DAILY;INTERVAL=2', 'раз на 2 дні'],
  ['FREQ=DAILY;INTERVAL=3', 'раз на 3 дні'],
  ['FREQ=DAILY;INTERVAL=5', 'раз на 5 днів'],
  ['FREQ=MONTHLY;BYDAY=1WE,3WE', '1-ї середи і 3-ї середи місяця'],
  ['FREQ=MONTHLY;BYDAY=1TU,3TH', '1-го вівторка і 3-го четверга місяця'],
  ['FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR', 'раз на 2 місяці, останньої п’ятниці'],
  ['FREQ=MONTHLY;INTERVAL=3;BYDAY=2TH;COUNT=4', 'раз на 3 місяці, 2-го четверга, до 14 жовтня 2027'],
  ['FREQ=MONTHLY;INTERVAL=5', 'раз на 5 місяців, 14-го числа'],
  ['FREQ=MONTHLY', '14-го числа місяця'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,22', '1-го числа і 22-го числа місяця'],
  ['FREQ=MONTHLY;BYMONTHDAY=3', '3-го числа місяця'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', 'останнього дня місяця'],
  ['FREQ=YEARLY', 'щороку 14 січня'],
  ['FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=24', 'щороку 24 червня'],
  ['FREQ=YEARLY;BYMONTH=3,9', 'щороку 14 березня і 14 вересня'],
  ['FREQ=YEARLY;INTERVAL=2', 'раз на 2 роки, 14 січня'],
  ['FREQ=YEARLY;INTERVAL=5', 'раз на 5 років, 14 січня'],
  ['FREQ=YEARLY;BYMONTH=9;BYDAY=1SA', '1-ї суботи місяця (вересень)'],
  ['FREQ=MONTHLY;BYMONTHDAY=-2', 'повторюється'],
  ['FREQ=MONTHLY;BYMONTHDAY=-2;UNTIL=20270630', 'повторюється, до 30 червня 2027'],
];

describe('a series in Ukrainian words', () => {
  before(async () => {
    useLocaleModules();
    await requestLocale(locale);
  });
  after(() => requestLocale('de'));

  it('declines each weekday and the ending of its number', () => {
    expect(TABLE.map(([rule]) => [rule, words(rule)])).to.deep.equal(TABLE);
  });
});
