// What issue and design ask of the calendar. A limit that is missed is said; no run fails for it.
import type { Desktop, Phone } from './measure.js';

/** Medians: by size and contestant, and on the phone. */
export interface Results {
  desktop: Record<number, Record<string, Desktop>>;
  phone: Record<string, Phone>;
}

export interface Limit {
  what: string;
  /** At most so much of what `against` has, or of 1 where that is nobody. */
  most: number;
  ours: number;
  against?: { name: string; value: number };
  unit: 'ms' | 'MB' | '';
}

/** The size the limits speak of, and that of the phone. */
export const LARGEST = 10_000;
export const ON_PHONE = 200;

/** How a limit compares: ours as a part of the other's, or itself where there is no other. */
export const shareOf = ({ ours, against }: Limit): number => (against ? ours / against.value : ours);
export const isReached = (limit: Limit): boolean => shareOf(limit) <= limit.most;

/** The limits with what was found; those whose size was not measured are left out. */
export function limitsFor({ desktop, phone }: Results): Limit[] {
  const limits: Limit[] = [];
  const { ours, 'full-calendar': other } = desktop[LARGEST] ?? {};
  if (ours && other) {
    const compare = (
      what: string,
      most: number,
      member: keyof Desktop,
      unit: Limit['unit'],
      scale = 1,
    ): Limit => ({
      what,
      most,
      ours: ours[member] / scale,
      against: { name: 'FullCalendar', value: other[member] / scale },
      unit,
    });
    limits.push(
      compare('next month, main thread', 1 / 4, 'nextWork', 'ms'),
      compare('switch to list, main thread', 1 / 3, 'listWork', 'ms'),
      compare('start', 1 / 2, 'start', 'ms'),
      compare('heap', 2 / 3, 'heap', 'MB', 1e6),
      { what: 'elements of the month', most: 900, ours: ours.elements, unit: '' },
    );
  }
  const { ours: onPhone, 'full-calendar': full, bare } = phone;
  if (onPhone && full && bare) {
    const compare = (name: string, most: number, value: number): Limit => ({
      what: 'start on a phone',
      most,
      ours: onPhone.start,
      against: { name, value },
      unit: 'ms',
    });
    limits.push(compare('FullCalendar', 0.6, full.start), compare('the bare Lit page', 1.2, bare.start));
  }
  return limits;
}
