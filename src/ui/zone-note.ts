import { msg, str } from '@lit/localize';
import type { Occurrence } from '../feed/occurrences.js';
import type { PlainDateTime } from '../time/plain-date.js';
import { isAllDay } from '../time/plain-date.js';
import { sameClock, toInstant } from '../time/zone.js';
import type { ViewContext } from './context.js';

/** The city a zone is named after: `Europe/Berlin` is Berlin. */
const zoneCity = (zone: string): string => zone.split('/').pop()!.replace(/_/g, ' ');

/** Whose time it is, where the visitor's clock shows another one at that moment. */
export const zoneNote = (zone: string, moment: PlainDateTime): string | undefined =>
  sameClock(toInstant(moment, zone), zone)
    ? undefined
    : msg(str`Ortszeit ${zoneCity(zone)}`, { id: 'time.zone', desc: '{0} is a city, as in: Berlin' });

/** The same for occurrences: clocks may agree in winter alone, so the first that differs counts. */
export function zoneOf({ feed }: ViewContext, occurrences: readonly Occurrence[]): string | undefined {
  for (const start of new Set(occurrences.map((one) => one.start))) {
    const note = !isAllDay(start) && zoneNote(feed.timeZone, start);
    if (note) return note;
  }
  return undefined;
}
