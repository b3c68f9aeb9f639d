// A language nobody speaks, for the workbench and the tests: what is not translated stands out, as it has no brackets, and
// what has too little room is cut. It comes in as any language does: by a line in the list, and a file.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { registerOf, textsOf } from './register.js';
import { parseXliff } from './xliff.js';

/** English in form, as CLDR has it (https://cldr.unicode.org/development/development-process/design-proposals/pseudolocale). */
export const PSEUDO_LOCALE = 'en-xa';

const PLAIN = 'aceginoprsuyzACEGINOPRSUYZ';
const ACCENTED = 'áçéğíñóþřšüýžÁÇÉĞÍÑÓÞŘŠÜÝŽ';

/** The text with accents, in brackets and 40 % longer; placeholders stay. */
export function pseudo(text: string): string {
  const accented = text.replace(/\{\d+\}|./gsu, (piece) => ACCENTED[PLAIN.indexOf(piece)] ?? piece);
  const letters = text.replace(/\{\d+\}/g, '').length;
  return `⟦${accented}${' one two three four five six seven'.repeat(9).slice(0, Math.ceil(letters * 0.4))}⟧`;
}

/** What src/i18n/generated/ would hold with this language in it: file name -> content. */
function files(): Record<string, string> {
  const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as {
    targetLocales: string[];
  };
  const { units } = parseXliff(readFileSync('locales/en.xlf', 'utf8'));
  const texts = Object.fromEntries(
    units.map(({ id, source, target = source }) => [id, pseudo(target)]),
  ) as Record<string, string>;
  return {
    ...registerOf([...targetLocales, PSEUDO_LOCALE], (tag) => (tag === PSEUDO_LOCALE ? texts : textsOf(tag))),
    [`${PSEUDO_LOCALE}.json`]: JSON.stringify(texts),
  };
}

/** The generated file at that path with this language in it; undefined for a file that it does not change. */
export function withPseudoLocale(path: string): string | undefined {
  return path.includes('/i18n/generated/') ? files()[basename(path)] : undefined;
}
