/** Where the script was published, baked in by the build; empty unless the build was told. */
declare const __PUBLISHED_AT__: string;

/**
 * Addresses the script may have come from, the likeliest first: its own element; else, for a module or a copy at a
 * `blob:` or `data:` address, the element whose path ends in its file name; else, for a copy, where it was published.
 */
export function scriptPlaces(fileName: string): string[] {
  const places: string[] = [];
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement && currentScript.src.startsWith('http'))
    places.push(currentScript.src);
  else {
    for (const { src } of document.querySelectorAll<HTMLScriptElement>('script[src]')) {
      if (src.split(/[?#]/)[0]!.endsWith(`/${fileName}`)) places.push(src);
    }
  }
  if (typeof __PUBLISHED_AT__ === 'string' && __PUBLISHED_AT__) places.push(__PUBLISHED_AT__);
  return places;
}
