import type { ComplexAttributeConverter } from 'lit';

/** An attribute of words separated by spaces, as `class` is. */
export const wordList: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: (value) => (value ?? '').split(/\s+/).filter(Boolean),
  toAttribute: (words) => words.join(' '),
};
