import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { useLocaleModules } from '../../src/i18n/from-modules.js';
import { requestLocale } from '../../src/i18n/locale.js';
import { WEEKDAYS } from '../../src/time/plain-date.js';
import type { Rule } from '../../src/time/recurrence.js';
import { expandRule, parseRule } from '../../src/time/recurrence.js';
import { seriesWords } from '../../src/ui/series-words.js';

const LOCALES = ['de', 'en', 'ru'] as const;

/** In words, for a series that begins on a Thursday. */
function words(text: string, locale: string, start = '2027-01-14T15:00'): string {
  const rule = parseRule(text);
  if (typeof rule === 'string') throw new Error(`${text}: ${rule}`);
  // What Intl puts between a number and its word is its own business.
  return seriesWords(rule, start, locale).replace(/\u00a0/g, ' ');
}

const TABLE: [rule: string, de: string, en: string, ru: string][] = [
  ['FREQ=WEEKLY;BYDAY=TH', 'donnerstags', 'on Thursdays', 'по четвергам'],
  ['FREQ=WEEKLY', 'donnerstags', 'on Thursdays', 'по четвергам'],
  [
    'FREQ=WEEKLY;BYDAY=TH;UNTIL=20270624',
    'donnerstags, bis 24. Juni 2027',
    'on Thursdays, until 24 June 2027',
    'по четвергам, до 24 июня 2027',
  ],
  [
    'FREQ=WEEKLY;BYDAY=TH;COUNT=4',
    'donnerstags, bis 4. Februar 2027',
    'on Thursdays, until 4 February 2027',
    'по четвергам, до 4 февраля 2027',
  ],
  ['FREQ=WEEKLY;BYDAY=TH;UNTIL=99991231', 'donnerstags', 'on Thursdays', 'по четвергам'],
  ['FREQ=WEEKLY;BYDAY=TH;COUNT=100000', 'donnerstags', 'on Thursdays', 'по четвергам'],
  [
    'FREQ=WEEKLY;BYDAY=FR,MO,FR',
    'montags und freitags',
    'on Mondays and on Fridays',
    'по понедельникам и по пятницам',
  ],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
    'alle 2 Wochen jeweils dienstags',
    'every 2 weeks on Tuesdays',
    'раз в 2 недели, по вторникам',
  ],
  [
    'FREQ=WEEKLY;INTERVAL=5;BYDAY=SU',
    'alle 5 Wochen jeweils sonntags',
    'every 5 weeks on Sundays',
    'раз в 5 недель, по воскресеньям',
  ],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', 'täglich', 'daily', 'ежедневно'],
  [
    'FREQ=WEEKLY;BYDAY=SA;BYMONTH=5,6',
    'samstags (Mai, Juni)',
    'on Saturdays (May, June)',
    'по субботам (май, июнь)',
  ],
  ['FREQ=DAILY', 'täglich', 'daily', 'ежедневно'],
  ['FREQ=DAILY;INTERVAL=3', 'alle 3 Tage', 'every 3 days', 'раз в 3 дня'],
  ['FREQ=DAILY;BYDAY=WE', 'mittwochs', 'on Wednesdays', 'по средам'],
  [
    'FREQ=MONTHLY;BYDAY=2MO',
    'am 2. Montag im Monat',
    'on the 2nd Monday of the month',
    '2-й понедельник месяца',
  ],
  [
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2',
    'am 2. Montag im Monat',
    'on the 2nd Monday of the month',
    '2-й понедельник месяца',
  ],
  [
    'FREQ=MONTHLY;BYDAY=1WE,3WE',
    'am 1. Mittwoch und am 3. Mittwoch im Monat',
    'on the 1st Wednesday and on the 3rd Wednesday of the month',
    '1-я среда и 3-я среда месяца',
  ],
  [
    'FREQ=MONTHLY;BYDAY=4SU',
    'am 4. Sonntag im Monat',
    'on the 4th Sunday of the month',
    '4-е воскресенье месяца',
  ],
  [
    'FREQ=MONTHLY;BYDAY=-1WE',
    'am letzten Mittwoch im Monat',
    'on the last Wednesday of the month',
    'последняя среда месяца',
  ],
  [
    'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1',
    'am letzten Freitag im Monat',
    'on the last Friday of the month',
    'последняя пятница месяца',
  ],
  [
    'FREQ=MONTHLY;INTERVAL=3;BYDAY=2TH;COUNT=4',
    'alle 3 Monate jeweils am 2. Donnerstag, bis 14. Oktober 2027',
    'every 3 months on the 2nd Thursday, until 14 October 2027',
    'раз в 3 месяца, 2-й четверг, до 14 октября 2027',
  ],
  ['FREQ=MONTHLY;BYDAY=TU', 'dienstags', 'on Tuesdays', 'по вторникам'],
  ['FREQ=MONTHLY', 'am 14. im Monat', 'on the 14th of the month', '14-го числа месяца'],
  [
    'FREQ=MONTHLY;BYMONTHDAY=1,22',
    'am 1. und am 22. im Monat',
    'on the 1st and on the 22nd of the month',
    '1-го числа и 22-го числа месяца',
  ],
  [
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'am letzten Tag im Monat',
    'on the last day of the month',
    'в последний день месяца',
  ],
  ['FREQ=YEARLY', 'jedes Jahr am 14. Januar', 'every year on 14 January', 'каждый год 14 января'],
  [
    'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=24',
    'jedes Jahr am 24. Juni',
    'every year on 24 June',
    'каждый год 24 июня',
  ],
  [
    'FREQ=YEARLY;BYMONTH=3,9',
    'jedes Jahr am 14. März und am 14. September',
    'every year on 14 March and on 14 September',
    'каждый год 14 марта и 14 сентября',
  ],
  [
    'FREQ=YEARLY;INTERVAL=2',
    'alle 2 Jahre jeweils am 14. Januar',
    'every 2 years on 14 January',
    'раз в 2 года, 14 января',
  ],
  [
    'FREQ=YEARLY;BYMONTH=9;BYDAY=1SA',
    'am 1. Samstag im Monat (September)',
    'on the 1st Saturday of the month (September)',
    '1-я суббота месяца (сентябрь)',
  ],
  // No plain words for these.
  ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', 'wiederholt sich', 'repeats', 'повторяется'],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'wiederholt sich', 'repeats', 'повторяется'],
  ['FREQ=MONTHLY;BYDAY=-2SU', 'wiederholt sich', 'repeats', 'повторяется'],
  ['FREQ=MONTHLY;BYDAY=MO,2TU', 'wiederholt sich', 'repeats', 'повторяется'],
  ['FREQ=MONTHLY;INTERVAL=2;BYDAY=MO', 'wiederholt sich', 'repeats', 'повторяется'],
  ['FREQ=MONTHLY;BYMONTHDAY=-2', 'wiederholt sich', 'repeats', 'повторяется'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,2,3,4,5,6,7,8', 'wiederholt sich', 'repeats', 'повторяется'],
  ['FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1', 'wiederholt sich', 'repeats', 'повторяется'],
  ['FREQ=DAILY;INTERVAL=2;BYDAY=MO', 'wiederholt sich', 'repeats', 'повторяется'],
  ['FREQ=DAILY;INTERVAL=2;BYMONTHDAY=1', 'wiederholt sich', 'repeats', 'повторяется'],
  ['FREQ=YEARLY;BYDAY=20MO', 'wiederholt sich', 'repeats', 'повторяется'],
  ['FREQ=YEARLY;INTERVAL=2;BYMONTHDAY=5', 'wiederholt sich', 'repeats', 'повторяется'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'wiederholt sich', 'repeats', 'повторяется'],
  ['FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=-1', 'wiederholt sich', 'repeats', 'повторяется'],
  [
    'FREQ=MONTHLY;BYMONTHDAY=-2;UNTIL=20270630',
    'wiederholt sich, bis 30. Juni 2027',
    'repeats, until 30 June 2027',
    'повторяется, до 30 июня 2027',
  ],
];

describe('a series in words', () => {
  before(() => useLocaleModules());
  after(() => requestLocale('de'));

  for (const [index, locale] of LOCALES.entries()) {
    it(`says how it repeats, and until when: ${locale}`, async () => {
      await requestLocale(locale);
      const said = TABLE.map(([rule]) => [rule, words(rule, locale)]);
      expect(said).to.deep.equal(TABLE.map((row) => [row[0], row[index + 1]]));
    });

    it(`has words for each weekday, and never the same for two: ${locale}`, async () => {
      await requestLocale(locale);
      for (const rule of ['FREQ=WEEKLY;BYDAY=', 'FREQ=MONTHLY;BYDAY=3', 'FREQ=MONTHLY;BYDAY=-1']) {
        const said = WEEKDAYS.map((day) => words(rule + day, locale));
        expect(new Set(said)).to.have.length(7);
      }
    });
  }

  /** Rules of every kind. */
  function generated(more: Record<string, fc.Arbitrary<string | undefined>> = {}): fc.Arbitrary<string> {
    const listOf = (...values: (string | number)[]) =>
      fc.uniqueArray(fc.constantFrom(...values.map(String)), { minLength: 1, maxLength: 9 }).map(String);
    const numbered = WEEKDAYS.flatMap((day) => ['', 1, 2, 5, -1, -5].map((nth) => nth + day));
    return fc
      .record({
        FREQ: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
        INTERVAL: maybe(fc.constantFrom('1', '2', '11', '1000000000')),
        BYDAY: maybe(fc.oneof(listOf(...WEEKDAYS), listOf(...numbered), fc.constantFrom(...numbered))),
        BYMONTHDAY: maybe(listOf(1, 2, 14, 15, 22, 23, 29, 30, 31, -1, -31)),
        BYMONTH: maybe(listOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)),
        BYSETPOS: maybe(listOf(1, 2, 5, -1, 366)),
        ...more,
      })
      .map((parts) =>
        Object.entries(parts)
          .flatMap(([name, value]) => (value === undefined ? [] : `${name}=${value}`))
          .join(';'),
      )
      .filter((text) => typeof parseRule(text) !== 'string');
  }
  const maybe = (value: fc.Arbitrary<string>) => fc.option(value, { nil: undefined, freq: 2 });

  it('never throws, is never blank and shows nothing raw, whatever the rule', async () => {
    const rules = generated({
      COUNT: maybe(fc.constantFrom('1', '2', '9', '1000000000')),
      UNTIL: maybe(fc.constantFrom('20270624', '19990101', '99991231')),
      WKST: maybe(fc.constantFrom('SU')),
    });
    const days = fc.constantFrom('2027-01-14', '2028-02-29', '2027-12-31T23:30');
    for (const locale of LOCALES) {
      await requestLocale(locale);
      fc.assert(
        fc.property(rules, days, (text, start) => {
          const said = words(text, locale, start);
          expect(said).to.match(/\p{L}{3}/u);
          expect(said).not.to.match(/undefined|NaN|null|\{|Invalid|Error| {2}|\(\)|^[, ]|, ?,|[, ]$/);
        }),
        { numRuns: 300 },
      );
    }
  });

  it('never says of two rules the same where their dates differ', async () => {
    await requestLocale('de');
    const start = '2027-01-14';
    const said = new Map<string, string>();
    let plain = 0;
    fc.assert(
      fc.property(generated(), (text) => {
        const how = words(text, 'de', start);
        if (how === 'wiederholt sich') return;
        plain++;
        const rule = parseRule(text) as Rule;
        const dates = expandRule(rule, start, start, '2031-12-31').dates.join();
        expect(said.get(how) ?? dates, `${text}: ${how}`).to.equal(dates);
        said.set(how, dates);
      }),
      { numRuns: 3000 },
    );
    expect(plain).to.be.greaterThan(300);
  });
});
