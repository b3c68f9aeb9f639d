import { msg, str } from '@lit/localize';
import { plural } from '../i18n/plural.js';
import { formatDate, formatList } from '../time/format.js';
import type { PlainMoment, Weekday } from '../time/plain-date.js';
import { addMonths, weekdayOf } from '../time/plain-date.js';
import type { Rule } from '../time/recurrence.js';
import { monthDaySeries, weekdaySeries } from './series-days.js';

/** That it repeats, where there are no plain words for how. */
export const repeats = (): string =>
  msg('wiederholt sich', {
    id: 'event.repeats',
    desc: 'An event that repeats by a rule that cannot be shown',
  });

const everyWeeks = (count: number): string => {
  const desc = 'How often; {0} is a number from 2 on';
  return plural(count, {
    one: () => msg(str`alle ${count} Wochen`, { id: 'series.weeks.one', desc }),
  });
};
