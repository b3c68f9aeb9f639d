import { msg, str } from '@lit/localize';
import { nothing } from 'lit';
import type { HoursEntry } from '../../feed/feed.js';
import { formatDate, formatMinutesAhead } from '../../time/format.js';
import { hoursOn, openState } from '../../time/opening-hours.js';
import type { PlainDate, PlainDateTime } from '../../time/plain-date.js';
import { addDays, dateOf, daysBetween, minutesBetween, timeOf } from '../../time/plain-date.js';
import { toInstant, toLocal } from '../../time/zone.js';
import type { ViewContext } from '../../ui/context.js';
import { statusMark } from '../../ui/status-mark.js';
import { zoneNote } from '../../ui/zone-note.js';
import { line } from '../line.js';
import { exceptions } from './hours.js';

/** A weekday names a day of the coming week; later ones need their date. */
const WEEK = 7;

/**
 * So many minutes before a change it is counted down: in half an hour one can still call, or come round. Earlier the
 * time of day says more.
 */
const SOON = 30;

/** "in 20 Minuten" for what is near; nothing where the clock is put forward or back before. */
function inMinutes(moment: PlainDateTime, { now, locale, feed }: ViewContext): string | false {
  const minutes = minutesBetween(now, moment);
  const then = toInstant(now, feed.timeZone) + minutes * 60_000;
  return minutes <= SOON && toLocal(then, feed.timeZone) === moment && formatMinutesAhead(minutes, locale);
}

function dayWords(moment: PlainDateTime | PlainDate, today: string, locale: string): string {
  const ahead = daysBetween(today, moment);
  if (ahead === 0) return msg('heute', { id: 'day.today', desc: 'After a comma or before a time: today' });
  if (ahead === 1) return msg('morgen', { id: 'day.tomorrow', desc: 'Before a time: tomorrow' });
  return formatDate(moment, locale, ahead < WEEK ? 'weekday' : 'fullNoYear');
}

/** Until when somebody is there. */
function untilWords(until: PlainDateTime, view: ViewContext): string {
  const { now, locale } = view;
  const today = dateOf(now);
  const soon = inMinutes(until, view);
  if (soon)
    return msg(str`Jetzt erreichbar, schließt ${soon}`, {
      id: 'reachable.closes-soon',
      desc: '{0} is as in: in 20 minutes',
    });
  // Midnight is the end of a day, not the beginning of the next.
  const [day, time] =
    timeOf(until) === '00:00' ? [addDays(until, -1), '24:00'] : [dateOf(until), timeOf(until)!];
  if (day === today)
    return msg(str`Jetzt erreichbar, bis ${time} Uhr`, {
      id: 'reachable.until',
      desc: '{0} is a time such as 16:00',
    });
  // What never closes has no end worth telling.
  if (daysBetween(today, until) >= WEEK)
    return msg('Jetzt erreichbar', { id: 'reachable.now', desc: 'Somebody answers now' });
  return msg(str`Jetzt erreichbar, bis ${dayWords(day, today, locale)}, ${time} Uhr`, {
    id: 'reachable.until-day',
    desc: '{0} is a weekday or "tomorrow", {1} a time',
  });
}

/** When somebody is there again. */
function againWords(next: PlainDateTime, view: ViewContext): string {
  const soon = inMinutes(next, view);
  return soon
    ? msg(str`Wieder erreichbar ${soon}`, {
        id: 'reachable.opens-soon',
        desc: '{0} is as in: in 20 minutes',
      })
    : msg(str`Wieder ab ${dayWords(next, dateOf(view.now), view.locale)}, ${timeOf(next)!} Uhr`, {
        id: 'reachable.again',
        desc: '{0} is a weekday or date in the nominative, "today" or "tomorrow", {1} a time',
      });
}

/** Why nobody is there now, where that is not as usual. */
function reason(hours: readonly HoursEntry[], now: PlainDateTime): string {
  const { spans, byAppointment, exception } = hoursOn(hours, dateOf(now));
  if ((byAppointment && !spans.length) || openState(hours, now, true).open)
    return msg('Heute nach Vereinbarung', {
      id: 'reachable.appointment-today',
      desc: 'Today one needs an appointment; a sentence may follow',
    });
  return exception && !spans.length
    ? msg('Heute geschlossen', {
        id: 'reachable.closed-today',
        desc: 'Not as usual; a sentence may follow, that says when it is open again',
      })
    : '';
}

function awayWords(hours: readonly HoursEntry[], next: PlainDateTime | undefined, view: ViewContext): string {
  const why = reason(hours, view.now);
  if (next) return [why, againWords(next, view)].filter(Boolean).join('. ');
  if (hours.some(({ byAppointment }) => byAppointment))
    // A day that is closed is closed to appointments, too.
    return hoursOn(hours, dateOf(view.now)).exception && why
      ? why
      : msg('Nach Vereinbarung', { id: 'reachable.appointment', desc: 'No fixed hours, by appointment' });
  return msg('Zurzeit nicht erreichbar', { id: 'reachable.not', desc: 'Nobody answers for weeks' });
}

/**
 * Whether somebody answers now, and if not, when again; on the clock of the feed's zone. Where the table of hours is
 * hidden, what is different in the coming days is said here.
 */
export function reachable(hours: readonly HoursEntry[], view: ViewContext): unknown {
  const state = openState(hours, view.now);
  return [
    state.open
      ? statusMark('reachable', untilWords(state.until, view), 'running')
      : statusMark('unreachable', awayWords(hours, state.next, view), 'open'),
    view.hide.includes('hours')
      ? [line(zoneNote(view.feed.timeZone, view.now), 'second'), exceptions(view, hours)]
      : nothing,
  ];
}
