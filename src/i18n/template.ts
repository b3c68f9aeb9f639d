/**
 * A text with numbered placeholders (`{0}`, `{1}`, …) in the shape lit-localize takes: pure data, never code or markup.
 *
 * @param values - what stands at the placeholders; for a translation their numbers, which lit-localize looks up
 */
export function toTemplate(text: string, values?: readonly unknown[]): string | object {
  const numbers = [...text.matchAll(/\{(\d)\}/g)].map(([, number]) => Number(number));
  if (!numbers.length) return text;
  return {
    strTag: true,
    strings: text.split(/\{\d\}/),
    values: values ? numbers.map((number) => values[number]) : numbers,
  };
}
