const told = new Set<string>();

/** A line on the console, once per page. */
export function warnOnce(message: string): undefined {
  if (told.has(message)) return;
  told.add(message);
  console.warn(`[kin-top] ${message}`);
}

/**
 * Whether the value of an attribute means something; where it does not, the console gets a line.
 * @param value - null or undefined where it is not set
 */
export function isMeant<Value>(
  attribute: string,
  value: Value | null | undefined,
  means: (value: Value) => boolean,
): boolean {
  if (value == null) return false;
  const isOne = means(value);
  if (!isOne) warnOnce(`${attribute}: there is no "${String(value)}"`);
  return isOne;
}

/** Those words of an attribute that mean something; each of the others gets a line on the console. */
export const knownWords = <Word extends string>(
  attribute: string,
  words: readonly string[],
  known: readonly Word[],
): Word[] =>
  words.filter((word): word is Word =>
    isMeant(attribute, word, (one) => (known as readonly string[]).includes(one)),
  );
