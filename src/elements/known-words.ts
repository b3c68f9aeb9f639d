const told = new Set<string>();

/** A line on the console, once per page. */
export function warnOnce(message: string): undefined {
  if (told.has(message)) return;
  told.add(message);
  console.warn(`[kin-top] ${message}`);
}

/** Those words of an attribute that mean something; each of the others gets a line on the console. */
export const knownWords = <Word extends string>(
  attribute: string,
  words: readonly string[],
  known: readonly Word[],
): Word[] =>
  words.filter((word): word is Word => {
    // Taken away, it is as if it had never been set.
    if ((word as string | null | undefined) == null) return false;
    const means = (known as readonly string[]).includes(word);
    if (!means) warnOnce(`${attribute}: there is no "${word}"`);
    return means;
  });
