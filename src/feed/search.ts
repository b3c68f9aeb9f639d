/** Case and accents do not count: "cafe" finds "Café", "ё" is "е", and a German keyboard finds Turkish "İ". */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    // Letters that Unicode does not take apart, and what people write in their place.
    .replace(/[ßıłøđ]|ـ/g, (letter) => PLAIN[letter] ?? '')
    .trim();

const PLAIN: Record<string, string> = { ß: 'ss', ı: 'i', ł: 'l', ø: 'o', đ: 'd' };

/**
 * Whether a text, folded, holds every word that is searched for, in any order; in every script.
 *
 * @param sought - what a visitor typed; with nothing in it everything is found
 */
export function finds(sought: string): (text: string) => boolean {
  const words = folded(sought).split(/\s+/);
  return (text) => words.every((word) => text.includes(word));
}
