import { memo } from '../time/memo.js';

/** The tag as BCP 47 has it, where someone wrote `RU_ru` or, as servers do, `de_DE@euro`. */
export const hyphened = (tag: string): string => tag.replace(/[@.].*/, '').replace(/_/g, '-');

/** A language tag and what it falls back to: `de-simple`, `de`. Remembered, as every text asks for it. */
export const ancestry = memo((tag: string): readonly string[] =>
  hyphened(tag.toLowerCase())
    .split('-')
    .map((_, index, parts) => parts.slice(0, parts.length - index).join('-')),
);
