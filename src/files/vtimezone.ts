import { fromEpochMinute, fromMinutes } from '../time/plain-date.js';
import { offsetAt } from '../time/zone.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Digits only: `20270114T150000` of a moment to the minute, `20270114` of a day. */
export const basic = (moment: string): string => moment.replace(/[-:]/g, '') + (moment[10] ? '00' : '');

/** `20270114T140000Z` of an instant in milliseconds since 1970-01-01T00:00Z. */
export const utc = (instant: number): string => `${basic(fromEpochMinute(Math.floor(instant / MINUTE)))}Z`;

const offsetText = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${fromMinutes(Math.abs(minutes)).replace(':', '')}`;

/** From an instant on the clock is `to` minutes ahead of UTC; before it was `from` minutes. */
function observance(instant: number, from: number, to: number): string[] {
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    // The wall clock's time just before it is put forward or back.
    `DTSTART:${basic(fromEpochMinute(instant / MINUTE + from))}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    `END:${kind}`,
  ];
}

/**
 * A zone as RFC 5545 3.6.5 wants it: each switch of its clock between two instants, one by one, as every program reads it.
 *
 * @param zone - IANA name
 * @param from - milliseconds since 1970-01-01T00:00Z; so is `until`
 */
export function vtimezone(zone: string, from: number, until: number): string[] {
  let offset = offsetAt(from, zone);
  const lines = ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observance(from, offset, offset)];
  for (let day = from; day < until; day += DAY) {
    const next = offsetAt(day + DAY, zone);
    if (next === offset) continue;
    let [before, after] = [day, day + DAY];
    while (after - before > MINUTE) {
      const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
      if (offsetAt(middle, zone) === offset) before = middle;
      else after = middle;
    }
    lines.push(...observance(after, offset, next));
    offset = next;
  }
  return [...lines, 'END:VTIMEZONE'];
}
