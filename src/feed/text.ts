import { isRightToLeft } from '../time/format.js';
import type { Text } from './feed.js';

/** A text in one language. */
export interface Localized {
  text: string;
  /** The language it really is in (BCP 47). */
  lang: string;
}

/** The direction a language is written in. */
export const directionOf = (lang: string): 'ltr' | 'rtl' => (isRightToLeft(lang) ? 'rtl' : 'ltr');

/** The tag as BCP 47 has it, where someone wrote `RU_ru`. */
const hyphened = (tag: string): string => tag.replace(/_/g, '-');

/** A language tag and what it falls back to: `de-simple`, `de`. */
export const ancestry = (tag: string): string[] =>
  hyphened(tag.toLowerCase())
    .split('-')
    .map((_, index, parts) => parts.slice(0, parts.length - index).join('-'));

/**
 * The text in the wanted language, else in its base, else in the feed's language, else in the first one there is.
 * @param wanted - BCP 47 tag
 * @param feedLanguage - that of a plain string
 */
export function localize(text: Text, wanted: string, feedLanguage: string): Localized {
  if (typeof text === 'string') return { text, lang: feedLanguage };
  const tags = Object.keys(text).filter((tag) => text[tag]);
  const fallbacks = [...ancestry(wanted), ...ancestry(feedLanguage)];
  const [tag] = [...fallbacks.flatMap((lang) => tags.filter((tag) => ancestry(tag)[0] === lang)), ...tags];
  return tag ? { text: text[tag]!, lang: hyphened(tag) } : { text: '', lang: feedLanguage };
}
