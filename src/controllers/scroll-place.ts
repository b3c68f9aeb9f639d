/**
 * Notes how far everything around an element is scrolled.
 * @returns what scrolls it back, at once
 */
export function scrollPlace(element: Element): () => void {
  const places: [Element, number][] = [];
  for (let at: Partial<ShadowRoot & Element> | null | undefined = element; at;) {
    if (at.scrollTo) places.push([at as Element, at.scrollTop!]);
    at = (at.assignedSlot ?? at.parentNode ?? at.host) as typeof at;
  }
  return () => {
    for (const [around, top] of places) around.scrollTo({ top, behavior: 'instant' });
  };
}
