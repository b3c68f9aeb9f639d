// A programme as no library has it yet: what is measured is how each shows the same.
import { random } from './random.js';

/** Something in the programme; times are local ones to the minute, `2027-01-14T15:00`. */
export interface Entry {
  id: string;
  name: string;
  summary: string;
  start: string;
  end: string;
  /** Which of the places it is at. */
  place: number;
  /** Whether it repeats every week until {@link LAST_DAY}. */
  weekly: boolean;
}

/** The 24 months of the programme. */
export const FIRST_DAY = '2026-01-01';
export const LAST_DAY = '2027-12-31';
/** The moment the calendars think it is: in the 13th month. */
export const NOW = '2027-01-13T10:00';
/** One in so many repeats. */
const WEEKLY = 10;
const SEED = 20_270_113;

const WHAT = ['Gesprächskreis', 'Lesestunde', 'Beratung', 'Sprachcafé', 'Chorprobe', 'Werkstatt', 'Vortrag'];
const WHOM = ['für Familien', 'für Frauen', 'für Jugendliche', 'für Eltern', '60 plus', 'für alle'];
export const PLACES = ['Kin-Top-Haus', 'Freizeitstätte Garath', 'Stadtteilbücherei', 'Haus der Vereine'];

const DAY = 864e5;
const days = (Date.parse(LAST_DAY) - Date.parse(FIRST_DAY)) / DAY + 1;
const pad = (number: number): string => `${number}`.padStart(2, '0');

/** `size` entries, the same ones every time. */
export function programme(size: number): Entry[] {
  const next = random(SEED);
  const below = (limit: number): number => Math.floor(next() * limit);
  const one = (words: readonly string[]): string => words[below(words.length)]!;
  return Array.from({ length: size }, (_, index) => {
    const day = new Date(Date.parse(FIRST_DAY) + below(days) * DAY).toISOString().slice(0, 10);
    const hour = 8 + below(12);
    const minutes = pad(15 * below(4));
    const name = `${one(WHAT)} ${one(WHOM)}`;
    return {
      id: `entry-${index}`,
      name,
      summary: `${name}: kommen, zuhören, mitreden. Gruppe ${1 + below(20)}.`,
      start: `${day}T${pad(hour)}:${minutes}`,
      end: `${day}T${pad(hour + 1 + below(3))}:${minutes}`,
      place: below(PLACES.length),
      weekly: index % WEEKLY === 0,
    };
  });
}
