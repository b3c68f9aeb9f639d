import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import type { HoursEntry } from '../../feed/feed.js';
import { openState } from '../../time/opening-hours.js';
import { formatDate } from '../../time/format.js';
import type { PlainDateTime } from '../../time/plain-date.js';
import { addDays, dateOf, daysBetween, timeOf } from '../../time/plain-date.js';
import type { ViewContext } from '../../ui/context.js';
import { statusMark } from '../../ui/status-mark.js';

/** A weekday names a day of the coming week; later ones need their date. */
const WEEK = 7;

/** Midnight is the end of a day, not the beginning of the next. */
const endOfDay = (until: PlainDateTime, today: string): boolean =>
  timeOf(until) === '00:00' && dateOf(until) === addDays(today, 1);

function dayWords(moment: PlainDateTime, today: string, locale: string): string {
  const ahead = daysBetween(today, moment);
  if (ahead === 0) return msg('heute', { id: 'day.today', desc: 'After a comma or before a time: today' });
  if (ahead === 1) return msg('morgen', { id: 'day.tomorrow', desc: 'Before a time: tomorrow' });
  return formatDate(moment, locale, ahead < WEEK ? 'weekday' : 'fullNoYear');
}

/** Until when somebody is there. */
function untilWords(until: PlainDateTime, now: PlainDateTime, locale: string): string {
  const today = dateOf(now);
  if (dateOf(until) === today || endOfDay(until, today)) {
    const time = endOfDay(until, today) ? '24:00' : timeOf(until)!;
    return msg(str`Jetzt erreichbar, bis ${time} Uhr`, {
      id: 'reachable.until',
      desc: '{0} is a time such as 16:00',
    });
  }
  // What never closes has no end worth telling.
  if (daysBetween(today, until) >= WEEK)
    return msg('Jetzt erreichbar', { id: 'reachable.now', desc: 'Somebody answers now' });
  return msg(str`Jetzt erreichbar, bis ${dayWords(until, today, locale)}, ${timeOf(until)!} Uhr`, {
    id: 'reachable.until-day',
    desc: '{0} is a weekday or "tomorrow", {1} a time',
  });
}

/** Whether somebody answers now, and if not, when again; on the clock of the feed's zone. */
export function reachable(hours: readonly HoursEntry[], { now, locale }: ViewContext): TemplateResult {
  const state = openState(hours, now);
  if (state.open) return statusMark('reachable', untilWords(state.until, now, locale), 'running');
  const { next } = state;
  const words = next
    ? msg(str`Wieder ab ${dayWords(next, dateOf(now), locale)}, ${timeOf(next)!} Uhr`, {
        id: 'reachable.again',
        desc: '{0} is a weekday or date in the nominative, "today" or "tomorrow", {1} a time',
      })
    : hours.some(({ byAppointment }) => byAppointment)
      ? msg('Nach Vereinbarung', { id: 'reachable.appointment', desc: 'No fixed hours, by appointment' })
      : msg('Zurzeit nicht erreichbar', { id: 'reachable.not', desc: 'Nobody answers for weeks' });
  return statusMark('unreachable', words, 'open');
}
