import { memo } from '../time/memo.js';

/** The tag as BCP 47 has it, where someone wrote `RU_ru` or, as servers do, `de_DE@euro`. */
export const hyphened = (tag: string): string => tag.replace(/[@.].*/, '').replace(/_/g, '-');

/**
 * A language tag and what it falls back to: `de-simple`, `de`. Remembered, as every text asks for it. Only the first
 * 99 characters count: 35 are room enough (BCP 47 4.4.1), and a tag of thousands of parts froze the page.
 */
export const ancestry = memo((tag: string): readonly string[] =>
  hyphened(tag.slice(0, 99).toLowerCase())
    .split('-')
    .map((_, index, parts) => parts.slice(0, parts.length - index).join('-')),
);

/**
 * The tag that fits one of these languages, the first of them first: the language's own, that of its base, else that of
 * another region. Plain German is for other readers of German only where there is no other.
 */
export function fitting(tags: readonly string[], ...languages: readonly string[]): string | undefined {
  for (const wanted of languages.flatMap((language) => ancestry(language))) {
    const near = (tag: string): boolean => ancestry(tag).includes(wanted);
    const found =
      tags.find((tag) => ancestry(tag)[0] === wanted) ??
      tags.find((tag) => near(tag) && !/simple$/i.test(tag)) ??
      tags.find(near);
    if (found) return found;
  }
  return undefined;
}
