import { isRightToLeft } from '../time/format.js';
import { ancestry, hyphened } from '../i18n/ancestry.js';
import type { Text } from './feed.js';

/** A text in one language. */
export interface Localized {
  text: string;
  /** The language it really is in (BCP 47). */
  lang: string;
}

/** The direction a language is written in. */
export const directionOf = (lang: string): 'ltr' | 'rtl' => (isRightToLeft(lang) ? 'rtl' : 'ltr');

/** Without ends of isolates (U+2069) that nothing in it began: they would let it turn what stands around it. */
const contained = (text: string): string => text.replace(/([\u2066-\u2068][^\u2069]*\u2069)|\u2069/g, '$1');

/**
 * The text in the wanted language, else in its base, else in the feed's language, else in the first one there is.
 * @param wanted - BCP 47 tag
 * @param feedLanguage - that of a plain string
 */
export function localize(text: Text, wanted: string, feedLanguage: string): Localized {
  if (typeof text === 'string') return { text: contained(text), lang: feedLanguage };
  const tags = Object.keys(text).filter((tag) => text[tag]!.trim());
  let tag = tags[0];
  for (const lang of [...ancestry(wanted), ...ancestry(feedLanguage)]) {
    const fitting = tags.find((one) => ancestry(one)[0] === lang);
    if (fitting) {
      tag = fitting;
      break;
    }
  }
  return tag ? { text: contained(text[tag]!), lang: hyphened(tag) } : { text: '', lang: feedLanguage };
}
