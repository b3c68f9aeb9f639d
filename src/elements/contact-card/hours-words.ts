import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { DayHours } from '../../time/opening-hours.js';
import { formatDate, formatList, formatTimeRange } from '../../time/format.js';
import type { PlainDate } from '../../time/plain-date.js';
import { addDays, WEEKDAYS } from '../../time/plain-date.js';
import type { Exception } from './week.js';

/** Any Monday. */
const MONDAY: PlainDate = '2024-01-01';

/** A line of its own: a word may break, a range must not. */
const line = (words: string, name = 'line'): TemplateResult => html`<span class=${name}>${words}</span>`;

/** What a day shows below one another: from when to when, or a word where there is nothing of the kind. */
export function hoursLines({ spans, byAppointment }: DayHours, locale: string): unknown[] {
  const appointment = msg('nach Vereinbarung', {
    id: 'hours.appointment',
    desc: 'Only by appointment; after a time, or alone',
  });
  if (!spans.length)
    return [
      line(
        byAppointment ? appointment : msg('geschlossen', { id: 'hours.closed', desc: 'No hours on a day' }),
      ),
    ];
  return spans.map(({ opens, closes, byAppointment }) => [
    line(formatTimeRange(`${MONDAY}T${opens}`, `${MONDAY}T${closes}`, locale), 'line range'),
    byAppointment ? line(appointment) : nothing,
  ]);
}

/** Which days an exception is for; they are near, so the year goes without saying. */
export function exceptionDays(
  { validFrom, validThrough, days = [] }: Exception<unknown>,
  locale: string,
): string {
  if (validFrom === validThrough) return formatDate(validFrom, locale, 'fullNoYear');
  const day = (date: PlainDate): string => formatDate(date, locale, 'dayMonth');
  const period = validThrough
    ? `${day(validFrom)} – ${day(validThrough)}`
    : msg(str`ab ${day(validFrom)}`, { id: 'hours.from', desc: '{0} is a date without a year' });
  const names = days.map((name) => formatDate(addDays(MONDAY, WEEKDAYS.indexOf(name)), locale, 'weekday'));
  return names.length ? `${period}, ${formatList(names, locale)}` : period;
}
