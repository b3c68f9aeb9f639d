import { msg, str } from '@lit/localize';
import type { DayHours, HoursSpan } from '../../time/opening-hours.js';
import { formatDate, formatList, formatTimeRange } from '../../time/format.js';
import type { PlainDate, Weekday } from '../../time/plain-date.js';
import { addDays, WEEKDAYS } from '../../time/plain-date.js';
import type { Exception } from './week.js';

const byAppointment = (): string =>
  msg('nach Vereinbarung', { id: 'hours.appointment', desc: 'Only by appointment; after a time, or alone' });

/** Any Monday. */
const MONDAY: PlainDate = '2024-01-01';

/** What a day shows below one another: ranges, which must not break, and words. */
interface HoursLine {
  words: string;
  range: boolean;
}
const range = ({ opens, closes }: HoursSpan, locale: string): HoursLine => ({
  words: formatTimeRange(`${MONDAY}T${opens}`, `${MONDAY}T${closes}`, locale),
  range: true,
});

/** The spans of a day; a word where there is none. */
export function hoursLines({ spans, byAppointment: appointment }: DayHours, locale: string): HoursLine[] {
  const word = (words: string): HoursLine => ({ words, range: false });
  if (spans.length)
    return spans.flatMap((span) =>
      span.byAppointment ? [range(span, locale), word(byAppointment())] : [range(span, locale)],
    );
  return [
    word(
      appointment ? byAppointment() : msg('geschlossen', { id: 'hours.closed', desc: 'No hours on a day' }),
    ),
  ];
}

const weekdayNames = (days: readonly Weekday[], locale: string): string =>
  formatList(
    days.map((day) => formatDate(addDays(MONDAY, WEEKDAYS.indexOf(day)), locale, 'weekday')),
    locale,
  );

/** Which days an exception is for; they are near, so the year goes without saying. */
export function exceptionDays({ from, through, days }: Exception<unknown>, locale: string): string {
  const day = (date: PlainDate): string => formatDate(date, locale, 'dayMonth');
  const period =
    from && through
      ? from === through
        ? formatDate(from, locale, 'fullNoYear')
        : `${day(from)} – ${day(through)}`
      : from
        ? msg(str`ab ${day(from)}`, { id: 'hours.from', desc: '{0} is a date without a year' })
        : msg(str`bis ${day(through!)}`, { id: 'hours.until', desc: '{0} is a date without a year' });
  return days ? `${period}, ${weekdayNames(days, locale)}` : period;
}
