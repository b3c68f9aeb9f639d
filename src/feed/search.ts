/** Case and accents do not count: "cafe" finds "Café", "ё" is "е", and a German keyboard finds Turkish "İ". */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    // Letters that Unicode does not take apart, and what people write in their place.
    .replace(/[ßıłøđ]|ـ/g, (letter) => PLAIN.get(letter) ?? '')
    .trim();

/** No object: a minifier would make names of the letters, and not every escape may stand in a name. */
const PLAIN = new Map([...'ßıłøđ'].map((letter, index) => [letter, ['ss', 'i', 'l', 'o', 'd'][index]]));

/**
 * Whether a text, folded, holds every word that is searched for, in any order; in every script.
 *
 * @param sought - what a visitor typed; with nothing in it everything is found
 */
export function finds(sought: string): (text: string) => boolean {
  const words = folded(sought).split(/\s+/);
  return (text) => words.every((word) => text.includes(word));
}
