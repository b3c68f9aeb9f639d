// What a type is that only lists words: whoever writes an attribute wants the words, not the code's name for them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LIST = /^export const (\w+) = \[([^\]]*)\] as const;/gm;
const TYPE = /^export type (\w+) =([^;]*);/gm;

/** The words of each such type in a source, as TypeScript writes them: `'month' | 'week'`. */
export function wordTypesIn(source: string): [name: string, words: string][] {
  const lists = new Map([...source.matchAll(LIST)].map(([, name, list]) => [name!, list!]));
  return [...source.matchAll(TYPE)].flatMap(([, name, type]): [string, string][] => {
    const [, listed] = /\(typeof (\w+)\)\[number\]/.exec(type!) ?? [];
    const body = (listed && lists.get(listed)) ?? type!;
    const words = body.match(/'[^']*'/g) ?? [];
    return words.length > 0 && /^[\s|,]*$/.test(body.replace(/'[^']*'/g, ''))
      ? [[name!, words.join(' | ')]]
      : [];
  });
}

/** Those of all sources in a folder. */
export function wordTypes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.ts$/.test(file),
  );
  return new Map(files.flatMap((file) => wordTypesIn(readFileSync(join(folder, file), 'utf8'))));
}
