import { msg, str } from '@lit/localize';
import type { PlainDateTime } from '../time/plain-date.js';
import { sameClock, toInstant } from '../time/zone.js';

/** The city a zone is named after: `Europe/Berlin` is Berlin. */
const zoneCity = (zone: string): string => zone.split('/').pop()!.replace(/_/g, ' ');

/** Whose time it is, where the visitor's clock shows another one at that moment. */
export const zoneNote = (zone: string, moment: PlainDateTime): string | undefined =>
  sameClock(toInstant(moment, zone), zone)
    ? undefined
    : msg(str`Ortszeit ${zoneCity(zone)}`, { id: 'time.zone', desc: '{0} is a city, as in: Berlin' });
