import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { DayHours } from '../../time/opening-hours.js';
import type { DateStyle } from '../../time/format.js';
import { formatAll, formatDate, formatList } from '../../time/format.js';
import type { PlainDate } from '../../time/plain-date.js';
import type { Run } from './week.js';

/** A line of its own: a word may break, a range must not. */
const ownLine = (words: string, name = 'line'): TemplateResult => html`<span class=${name}>${words}</span>`;

/** What a day shows below one another: from when to when, or a word where there is nothing of the kind. */
export function hoursLines({ spans, byAppointment }: DayHours): unknown[] {
  const appointment = msg('nach Vereinbarung', {
    id: 'hours.appointment',
    desc: 'Only by appointment; after a time, or alone',
  });
  if (!spans.length)
    return [
      ownLine(
        byAppointment ? appointment : msg('geschlossen', { id: 'hours.closed', desc: 'No hours on a day' }),
      ),
    ];
  return spans.map(({ opens, closes, byAppointment }) => [
    // Words, not a dash: read aloud, that is nothing, or a minus.
    ownLine(
      msg(str`${opens} bis ${closes}`, { id: 'hours.span', desc: '{0} and {1} are times such as 10:00' }),
      'line range',
    ),
    byAppointment ? ownLine(appointment) : nothing,
  ]);
}

/** Neighbouring days by their names: `Dienstag bis Freitag`, two of them `Samstag und Sonntag`. */
function dayNames(days: readonly PlainDate[], locale: string, style: DateStyle): string {
  const names = days.map((day) => formatDate(day, locale, style));
  return names.length > 2
    ? msg(str`${names[0]!} bis ${names[names.length - 1]!}`, {
        id: 'hours.days',
        desc: '{0} and {1} are the first and last of several days in the nominative: weekdays, or dates without a year',
      })
    : formatAll(names, locale);
}

/** The days of the week that a row is for, and that today is one of them. */
export function weekdays({ days }: Run<unknown>, today: PlainDate, locale: string): string {
  const names =
    days.length === 7
      ? msg('Täglich', { id: 'hours.daily', desc: 'All seven days of the week have these hours' })
      : dayNames(days, locale, 'weekday');
  if (!days.includes(today)) return names;
  const too =
    days.length > 1
      ? msg('auch heute', {
          id: 'hours.today-too',
          desc: 'After a comma: today is one of the days named before, as in: Tuesday to Friday, including today',
        })
      : msg('heute', { id: 'day.today', desc: 'After a comma or before a time: today' });
  return formatList([names, too], locale);
}

/** Which days an exception is for; they are near, so the year goes without saying. */
export function exceptionDays({ days, endless }: Run<unknown>, locale: string): string {
  if (endless)
    return msg(str`ab ${formatDate(days[0]!, locale, 'dayMonth')}`, {
      id: 'hours.from',
      desc: '{0} is a date without a year',
    });
  return dayNames(days, locale, days.length > 1 ? 'dayMonth' : 'fullNoYear');
}
