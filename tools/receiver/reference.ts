import { DEFAULT_ZONE, toLocal } from '../../src/time/zone.js';

/**
 * What one calls a request on the telephone: `KT-2027-0042`.
 * @param number - its number, never given out twice
 * @param received - when it came in; its year is that of the agency's clock
 */
export const reference = (number: number, received: Date): string =>
  `KT-${toLocal(received.getTime(), DEFAULT_ZONE).slice(0, 4)}-${String(number).padStart(4, '0')}`;

/** The number in a reference, as someone typed it; undefined where it is none. */
export function numberIn(text: string): number | undefined {
  const digits = /^KT-\d{4}-(\d{4,15})$/i.exec(text.trim())?.[1];
  return digits ? Number(digits) : undefined;
}
