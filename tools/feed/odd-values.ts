import type { GenericSchema } from 'valibot';
import { isMailable } from '../../src/feed/email.js';
import type { Problem } from '../../src/feed/problem.js';
import { isObject, shorten } from '../../src/feed/read.js';
import { dialable } from '../../src/feed/telephone.js';
import { walk } from './walk.js';

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether a tag is a language's. Of the thousands that have three letters engines name some: the others are believed. */
function isLanguage(tag: string): boolean {
  try {
    const { language } = new Intl.Locale(tag);
    return language.length === 3 || !!NAMES.of(language);
  } catch {
    return false;
  }
}

/** What a text is expected to be, by where it stands. */
const EXPECTED: readonly (readonly [place: RegExp, expected: string, is: (text: string) => boolean])[] = [
  [/\bemail$/, 'an e-mail address, or it is no link', isMailable],
  [/\btelephone$/, 'a number that can be dialled, or it is no link', (text) => !!dialable(text)],
  [/\blanguages?(\[\d+\])?$/, 'a language (BCP 47) such as "de" or "uk"', isLanguage],
];
const [, LANGUAGE] = EXPECTED.at(-1)!;

/** Texts that can be anything, and are hardly what they should be. */
export function oddValues(feed: GenericSchema, data: unknown): Problem[] {
  return [...walk(feed, data)].flatMap(({ path, value, schema }) => {
    // Texts by language.
    if (schema.type === 'union' && isObject(value))
      return Object.keys(value)
        .filter((tag) => !tag.startsWith('_') && !isLanguage(tag))
        .map((tag) => ({ path, expected: LANGUAGE, found: shorten(tag) }));
    if (typeof value !== 'string') return [];
    return EXPECTED.filter(([place, , is]) => place.test(path) && !is(value.trim())).map(([, expected]) => ({
      path,
      expected,
      found: shorten(value),
    }));
  });
}
