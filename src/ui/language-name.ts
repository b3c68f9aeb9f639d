import { msg, str } from '@lit/localize';
import { isolated } from '../feed/text.js';
import { hyphened } from '../i18n/ancestry.js';
import { formatList, nameOfTag } from '../time/format.js';

/** What a language is called in that of the interface: `Russisch`, `Deutsch (einfache Sprache)`. */
export function languageName(tag: string, locale: string): string {
  const language = hyphened(tag).replace(/-simple$/i, '');
  const known = nameOfTag(language, locale);
  // What is no language is what somebody wrote into the feed.
  const name = known === language ? isolated(tag) : known;
  return language === hyphened(tag)
    ? name
    : msg(str`${name} (einfache Sprache)`, {
        id: 'language.simple',
        desc: '{0} is the name of a language, as in: Deutsch; easy-to-read language',
      });
}

/** Some languages, each once. */
export const languageNames = (tags: Iterable<string>, locale: string): string =>
  formatList([...new Set([...tags].map((tag) => languageName(tag, locale)))], locale);

/** What speakers call their language, to start a line: `Русский`. */
export function ownName(tag: string): string {
  if (tag === 'de-simple') return 'Deutsch, einfach';
  const name = nameOfTag(tag, tag);
  // What is no language has no rules for its letters, and a browser throws.
  return name === tag ? tag : name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
