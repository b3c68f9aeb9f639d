/**
 * A text with numbered placeholders (`{0}`, `{1}`, …) in the shape lit-localize takes: pure data, never code or markup.
 *
 * @param values - what stands at the placeholders; for a translation their numbers, which lit-localize looks up
 */
export function toTemplate(text: string, values?: readonly unknown[]): string | object {
  const pieces = text.split(/\{(\d)\}/);
  if (pieces.length < 2) return text;
  const numbers = pieces.filter((_, index) => index % 2).map(Number);
  return {
    strTag: true,
    strings: pieces.filter((_, index) => !(index % 2)),
    values: values ? numbers.map((number) => values[number]) : numbers,
  };
}
