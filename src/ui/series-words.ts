import { msg, str } from '@lit/localize';
import { formatAll, formatDate, formatList, formatUnit } from '../time/format.js';
import type { PlainDate, PlainMoment, Weekday } from '../time/plain-date.js';
import { addMonths, dateOf, isPlainDate, weekdayOf, WEEKDAYS } from '../time/plain-date.js';
import type { Frequency, Rule } from '../time/recurrence.js';
import { expandRule } from '../time/recurrence.js';
import { countsInMonth } from '../time/rule.js';
import { onMonthDay, onWeekday } from './series-days.js';

const UNITS = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const;

/** More days than these tell less than that it repeats. */
const MANY = 7;

/** How much looking for the last date may cost. */
const BUDGET = { steps: 1000, results: 1000 };

/** That it repeats, where there are no plain words for how. */
export const repeats = (): string =>
  msg('wiederholt sich', { id: 'event.repeats', desc: 'An event that repeats, where no words say how' });

/** The longest period that says the same: every Monday of each month is every Monday. */
function frequencyOf(rule: Rule): Frequency {
  const { FREQ, INTERVAL = 1, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS } = rule;
  if (INTERVAL > 1 || BYSETPOS) return FREQ;
  if (BYDAY) return !BYDAY.some((day) => day[2]) ? 'WEEKLY' : countsInMonth(rule) ? 'MONTHLY' : FREQ;
  return BYMONTHDAY && !(FREQ === 'YEARLY' && BYMONTH) ? 'MONTHLY' : FREQ;
}

/** A day of a month; the year is a leap year, so that 29 February is a day, too. */
const dayOf = (month: number, day = 1): PlainDate =>
  addMonths('2024-01-01', month - 1).slice(0, 8) + `${day}`.padStart(2, '0');

/** The days of each period, in words; undefined in place of a day for which there are none. */
function daysOf(rule: Rule, start: PlainMoment, locale: string): (string | undefined)[] {
  const { BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS } = rule;
  const frequency = frequencyOf(rule);
  // The second of all Mondays is the second Monday; of Mondays and Tuesdays it would be something else.
  const isOneDay = frequency === 'MONTHLY' && BYDAY?.join().length === 2;
  if ((BYDAY && BYMONTHDAY) || (BYSETPOS && !isOneDay)) return [undefined];
  const monthDays = BYMONTHDAY ?? [+start.slice(8, 10)];

  if (frequency === 'WEEKLY') {
    const named = BYDAY ?? [weekdayOf(start)];
    return WEEKDAYS.filter((day) => named.includes(day)).map((day) => onWeekday(day, 0));
  }
  if (frequency === 'MONTHLY' && BYDAY)
    return BYDAY.flatMap((day) =>
      (BYSETPOS ?? [parseInt(day)]).map((nth) =>
        nth > -2 && nth < 6 ? onWeekday(day.slice(-2) as Weekday, nth) : undefined,
      ),
    );
  if (BYDAY) return [undefined];
  if (frequency === 'MONTHLY')
    return monthDays.map((day) => (day > -2 ? onMonthDay(day, locale) : undefined));
  if (frequency === 'DAILY' || (BYMONTHDAY && !BYMONTH)) return BYMONTHDAY ? [undefined] : [];
  return (BYMONTH ?? [+start.slice(5, 7)]).flatMap((month) =>
    monthDays.map((day) => {
      const date = dayOf(month, day);
      return isPlainDate(date)
        ? msg(str`am ${formatDate(date, locale, 'dayMonth')}`, {
            id: 'series.date',
            desc: 'Each year on a date; {0} is one, as in: 24. Juni',
          })
        : undefined;
    }),
  );
}

/** How it repeats; undefined where there are no plain words. */
function howOften(rule: Rule, start: PlainMoment, locale: string): string | undefined {
  const { INTERVAL = 1 } = rule;
  const frequency = frequencyOf(rule);
  const days = [...new Set(daysOf(rule, start, locale))];
  if (days.length > MANY || days.includes(undefined)) return undefined;
  const all = formatAll(days as string[], locale);
  if (INTERVAL > 1) {
    const interval = formatUnit(INTERVAL, UNITS[frequency], locale);
    return all
      ? msg(str`alle ${interval} jeweils ${all}`, {
          id: 'series.every-on',
          desc: '{0} is a time in the nominative, as in: 2 Wochen, and never of days; {1} the days, as in: dienstags',
        })
      : msg(str`alle ${interval}`, {
          id: 'series.every',
          desc: '{0} is a number of days in the nominative, as in: 2 Tage',
        });
  }
  if (frequency === 'MONTHLY')
    return msg(str`${all} im Monat`, {
      id: 'series.monthly',
      desc: 'Of each month, or of those in brackets after it; {0} is the days, as in: am 2. Montag',
    });
  if (frequency === 'YEARLY')
    return msg(str`jedes Jahr ${all}`, {
      id: 'series.yearly',
      desc: '{0} is the days, as in: am 24. Juni',
    });
  return all && days.length < 7 ? all : msg('täglich', { id: 'series.daily', desc: 'Every day' });
}

/** The last date of a series; undefined where it has none, or one that is too far to count to. */
function lastOf(rule: Rule, start: PlainDate): PlainDate | undefined {
  // An end in the year 9000 or later, mostly 9999, means: for ever.
  if (!rule.COUNT) return rule.UNTIL && rule.UNTIL < '9' ? rule.UNTIL : undefined;
  const { dates, complete } = expandRule(rule, start, start, '9999-12-31', BUDGET);
  return complete ? dates[dates.length - 1] : undefined;
}

/**
 * A series in words: `donnerstags, bis 24. Juni 2027`.
 * @param start - its first date
 */
export function seriesWords(rule: Rule, start: PlainMoment, locale: string): string {
  const { BYMONTH } = rule;
  const words = howOften(rule, start, locale);
  const months = (BYMONTH ?? []).map((month) => formatDate(dayOf(month), locale, 'month'));
  // A year's dates have their months in them.
  const how = !words
    ? repeats()
    : months.length && frequencyOf(rule) !== 'YEARLY'
      ? `${words} (${formatList(months, locale)})`
      : words;
  const last = lastOf(rule, dateOf(start));
  return last
    ? msg(str`${how}, bis ${formatDate(last, locale)}`, {
        id: 'series.until',
        desc: '{0} is how a series repeats, as in: donnerstags; {1} its last date, included',
      })
    : how;
}
