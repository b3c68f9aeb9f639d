import { isRightToLeft } from '../time/format.js';
import { fitting, hyphened } from '../i18n/ancestry.js';
import type { Text } from './feed.js';

/** A text in one language. */
export interface Localized {
  text: string;
  /** The language it really is in (BCP 47). */
  lang: string;
}

/** The direction a language is written in. */
export const directionOf = (lang: string): 'ltr' | 'rtl' => (isRightToLeft(lang) ? 'rtl' : 'ltr');

/**
 * A text that changes no direction beyond its end: ends of isolates (U+2069) that it never began are taken out,
 * missing ones are added, and whatever ends a paragraph and the isolates in it (UAX #9, class B) becomes a line feed.
 * Looks at each character once, however many there are.
 */
export function contained(text: string): string {
  let open = 0;
  const kept = text
    // eslint-disable-next-line no-control-regex -- these are such ends
    .replace(/\r\n?|[\x1c-\x1e\x85\u2029]/g, '\n')
    .replace(/[\u2066-\u2069]/g, (sign) => {
      if (sign < '\u2069') open++;
      else if (open) open--;
      else return '';
      return sign;
    });
  return kept + '\u2069'.repeat(open);
}

/** What is read from right to left, or may turn what it stands in; the last four begin such letters beyond U+FFFF. */
export const TURNING =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;

/**
 * Words of the feed for a sentence of ours: a whole of its own, where they may turn the rest or run the other way.
 * @param always - whatever is in it
 */
export const isolated = (words: string, always = false): string =>
  always || TURNING.test(words) ? `\u2068${contained(words).replace(/\n/g, ' ')}\u2069` : words;

/**
 * The text in the wanted language, else in its base, else in that of another region, else in the feed's language, else in
 * the first one there is.
 * @param wanted - BCP 47 tag
 * @param feedLanguage - that of a plain string
 */
export function localize(text: Text, wanted: string, feedLanguage: string): Localized {
  if (typeof text === 'string') return { text: contained(text), lang: feedLanguage };
  const tags = Object.keys(text).filter((tag) => text[tag]!.trim());
  const tag = fitting(tags, wanted, feedLanguage) ?? tags[0];
  return tag === undefined
    ? { text: '', lang: feedLanguage }
    : { text: contained(text[tag]!), lang: hyphened(tag) };
}
