/**
 * Case and accents do not count: "cafe" finds "Café", "ё" is "е", and a German keyboard finds Turkish "İ". Nor do marks that
 * are not seen (soft hyphens, joiners), nor apostrophes, nor whether an Arabic or a Persian keyboard wrote it.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/[ßıłøđґςیىکةـ'’ʼ]/g, (letter) => PLAIN.get(letter) ?? '')
    .trim();

/**
 * Letters that Unicode does not take apart, and what people write in their place. No object: a minifier would make names of
 * the letters, and not every escape may stand in a name.
 */
const PLAIN = new Map([...'ßıłøđґςیىکة'].map((letter, index) => [letter, ['ss', ...'ilodгσييكه'][index]]));

/**
 * Whether a text, folded, holds every word that is searched for, in any order; in every script.
 *
 * @param sought - what a visitor typed; with nothing in it everything is found
 */
export function finds(sought: string): (text: string) => boolean {
  const words = folded(sought).split(/\s+/);
  return (text) => words.every((word) => text.includes(word));
}
