/** A class of ours carries this mark, so that a second copy of the script knows the first. */
interface Ours {
  readonly kinTop?: true;
}

/**
 * Registers an element, once per page. A tag that another library owns stays theirs: the console says so, and what the
 * partner put inside the element stays to be seen.
 */
export function register(tag: string, element: CustomElementConstructor & Ours): void {
  const owner: (CustomElementConstructor & Ours) | undefined = customElements.get(tag);
  if (!owner) customElements.define(tag, element);
  else if (!owner.kinTop) console.warn(`[kin-top] <${tag}> belongs to another library on this page`);
}
