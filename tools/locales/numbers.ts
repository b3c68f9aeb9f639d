// The number of every text. In what partners load a text goes by its number instead of its id: a third of a language file
// would be ids, which no visitor reads. A number is given once and for ever, so that a script and a language file of
// different releases understand one another; what a text had stays taken when the text goes.
import { existsSync, writeFileSync } from 'node:fs';
import { readJson } from '../text.js';

const FILE = 'locales/numbers.json';

/** Ids in the order of their numbers: the first has 0. */
export function readNumbers(): string[] {
  return existsSync(FILE) ? (readJson(FILE) as string[]) : [];
}

export function writeNumbers(ids: readonly string[]): void {
  writeFileSync(FILE, `${JSON.stringify(ids, null, 2)}\n`);
}

/** New ids after the old ones, in their own order; nothing old moves or goes. */
export const withNew = (old: readonly string[], ids: readonly string[]): string[] => [
  ...old,
  ...ids.filter((id) => !old.includes(id)).sort(),
];

/** One sentence for each id that has no number, or more than one. */
export function numberFaults(numbers: readonly string[], ids: readonly string[]): string[] {
  const twice = numbers.filter((id, index) => numbers.indexOf(id) !== index);
  const without = ids.filter((id) => !numbers.includes(id));
  return [
    ...twice.map((id) => `${FILE}: "${id}" stands there twice.`),
    ...without.map((id) => `${FILE}: "${id}" has no number (npm run locales).`),
  ];
}

/** A language as partners load it: its texts by number; null where it has none. */
export function toNumbered(
  strings: Readonly<Record<string, string>>,
  numbers: readonly string[],
): { texts: (string | null)[] } {
  const unknown = Object.keys(strings).find((id) => !numbers.includes(id));
  if (unknown) throw new Error(`"${unknown}" has no number (npm run locales)`);
  return { texts: numbers.map((id) => strings[id] ?? null) };
}
