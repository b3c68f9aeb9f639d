import type { Occurrence } from '../feed/occurrences.js';
import { lastDayOf } from '../feed/occurrences.js';
import { formatDuration, formatUnit } from '../time/format.js';
import { daysBetween, isAllDay } from '../time/plain-date.js';
import { toInstant } from '../time/zone.js';
import type { ViewContext } from './context.js';

/**
 * How long an occurrence takes: hours and minutes as they pass, also where the clock is put forward or back; from a day
 * on, the days it touches. Nothing where its end is not known, or where it lasts one whole day.
 */
export function durationWords({ feed, locale }: ViewContext, { start, end }: Occurrence): string {
  if (!end) return '';
  const days = daysBetween(start, lastDayOf({ start, end })) + 1;
  const [from, until] = [start, end].map((moment) => toInstant(moment, feed.timeZone)) as [number, number];
  const minutes = isAllDay(start) ? 0 : Math.max((until - from) / 60_000, 0);
  return days > 1 && (isAllDay(start) || minutes >= 1440)
    ? formatUnit(days, 'day', locale)
    : formatDuration(minutes, locale);
}
