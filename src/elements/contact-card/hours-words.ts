import { msg, str } from '@lit/localize';
import type { DayHours, HoursSpan } from '../../time/opening-hours.js';
import { formatDate, formatDateRange, formatList, formatTimeRange } from '../../time/format.js';
import type { PlainDate, Weekday } from '../../time/plain-date.js';
import { addDays, WEEKDAYS } from '../../time/plain-date.js';
import type { Exception } from './week.js';

const byAppointment = (): string =>
  msg('nach Vereinbarung', { id: 'hours.appointment', desc: 'Only by appointment; after a time, or alone' });

/** Any Monday. */
const MONDAY: PlainDate = '2024-01-01';

function spanWords({ opens, closes, byAppointment: appointment }: HoursSpan, locale: string): string {
  const range = formatTimeRange(`${MONDAY}T${opens}`, `${MONDAY}T${closes}`, locale);
  return appointment ? `${range} ${byAppointment()}` : range;
}

/** A line for each span of a day; a word where there is none. */
export function hoursWords({ spans, byAppointment: appointment }: DayHours, locale: string): string[] {
  if (spans.length) return spans.map((span) => spanWords(span, locale));
  return [
    appointment ? byAppointment() : msg('geschlossen', { id: 'hours.closed', desc: 'No hours on a day' }),
  ];
}

const weekdayNames = (days: readonly Weekday[], locale: string): string =>
  formatList(
    days.map((day) => formatDate(addDays(MONDAY, WEEKDAYS.indexOf(day)), locale, 'weekday')),
    locale,
    'unit',
  );

/** Which days an exception is for. */
export function exceptionDays({ from, through, days }: Exception<unknown>, locale: string): string {
  const range =
    from && through
      ? from === through
        ? formatDate(from, locale, 'fullNoYear')
        : formatDateRange(from, through, locale)
      : from
        ? msg(str`ab ${formatDate(from, locale)}`, { id: 'hours.from', desc: '{0} is a date' })
        : msg(str`bis ${formatDate(through!, locale)}`, { id: 'hours.until', desc: '{0} is a date' });
  return days ? `${range}, ${weekdayNames(days, locale)}` : range;
}
