/** An attribute of words separated by spaces, as `class` is. */
export const wordList = (value: string | null): readonly string[] =>
  (value ?? '').split(/\s+/).filter(Boolean);
