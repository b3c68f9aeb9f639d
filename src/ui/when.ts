import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Occurrence } from '../feed/occurrences.js';
import { lastDayOf } from '../feed/occurrences.js';
import type { DateStyle } from '../time/format.js';
import { formatDate, formatDateRange, formatList, formatTime, formatTimeRange } from '../time/format.js';
import type { PlainMoment } from '../time/plain-date.js';
import { dateOf, isAllDay } from '../time/plain-date.js';
import { toOffsetString } from '../time/zone.js';
import type { ViewContext } from './context.js';
import { says } from './context.js';
import { joined } from './join.js';

/** A day, and its time where it has one: `10. März, 18:00`. */
export const momentWords = (moment: PlainMoment, locale: string, style?: DateStyle): string =>
  formatList([formatDate(moment, locale, style), ...(isAllDay(moment) ? [] : [formatTime(moment)])], locale);

/** When it is, in the words of a cell: `15:00–17:00`, `ganztägig`, `23.–25. September`. */
export function whenWords({ start, end }: Occurrence, locale: string): string {
  const last = lastDayOf({ start, end });
  if (isAllDay(start)) {
    return last > start
      ? formatDateRange(start, last, locale)
      : msg('ganztägig', { id: 'time.all-day', desc: 'An event that lasts the whole day' });
  }
  if (!end) return formatTime(start);
  if (last === dateOf(start)) return formatTimeRange(start, end, locale);
  return [start, end].map((moment) => momentWords(moment, locale, 'dayMonth')).join(' – ');
}

/** The same as it is said in a row: "15:00–17:00 Uhr". */
export const whenSentence = (occurrence: Occurrence, locale: string): string => {
  const words = whenWords(occurrence, locale);
  return isAllDay(occurrence.start)
    ? words
    : msg(str`${words} Uhr`, {
        id: 'time.clock',
        desc: '{0} is a time or a range such as 15:00–17:00; leave out "Uhr" where nothing is said',
      });
};

/**
 * A machine-readable moment around its words: date, time and the offset of the feed's zone; a plain date for all-day
 * ones. A marker on an old date has none: nothing happens then.
 */
export const timeOfOccurrence = (
  { feed }: ViewContext,
  { start, movedTo }: Occurrence,
  content: unknown,
): TemplateResult =>
  movedTo
    ? html`<span class="when">${content}</span>`
    : html`<time class="when" datetime=${toOffsetString(start, feed.timeZone)}>${content}</time>`;

/** Where one comes together: the place, and that one can join online. */
export function whereWords(context: ViewContext, { place, event }: Occurrence): unknown {
  const online = msg('online', { id: 'attendance.online', desc: 'Takes place on the internet' });
  const { attendance = 'onsite' } = event;
  if (!place) return attendance === 'onsite' ? nothing : online;
  const name = says(context, place.name);
  return attendance === 'mixed' ? joined([name, online]) : name;
}
