import type { PropertyDeclaration } from 'lit';

/** An attribute of words separated by spaces, as `class` is. */
export const wordList = (value: unknown): readonly string[] =>
  String(value ?? '')
    .split(/\s+/)
    .filter(Boolean);

/** The same, which is `usual` where the attribute is taken away. */
export const wordListOr =
  (usual: readonly string[]) =>
  (value: unknown): readonly string[] =>
    value === null ? usual : wordList(value);

/** Turns what a list property was set to into a list, as its attribute would; returns whether that was needed. */
export function madeList(element: object, name: PropertyKey = '', options?: PropertyDeclaration): boolean {
  const own = element as Record<PropertyKey, unknown>;
  const converter = options?.converter;
  // Lit's own, for all others, is an object.
  if (typeof converter !== 'function' || Array.isArray(own[name])) return false;
  own[name] = converter((own[name] ?? null) as string | null);
  return true;
}
