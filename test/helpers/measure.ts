/** Relative luminance of a colour as the browser paints it (WCAG 2.2). */
function luminance([red, green, blue]: Uint8ClampedArray): number {
  const linear = [red!, green!, blue!].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
}

/** Contrast of a text, or of an outline, with its ground, both painted over the page's own colour. */
export function contrast(
  element: Element,
  page: string,
  what: 'color' | 'borderBlockEndColor' = 'color',
): number {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const paint = canvas.getContext('2d', { willReadFrequently: true })!;
  const painted = (...colours: string[]) => {
    for (const colour of colours) {
      paint.fillStyle = colour;
      paint.fillRect(0, 0, 1, 1);
    }
    return luminance(paint.getImageData(0, 0, 1, 1).data);
  };
  const grounds: string[] = [];
  for (let node: Element | null = element; node;) {
    grounds.unshift(getComputedStyle(node).backgroundColor);
    const root: Node = node.getRootNode();
    node = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  const ground = painted(page, ...grounds);
  const text = painted(page, ...grounds, getComputedStyle(element)[what]);
  return (Math.max(ground, text) + 0.05) / (Math.min(ground, text) + 0.05);
}

/** Elements with text of their own that can be seen. */
export const texts = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].filter(
    (element) =>
      element.getClientRects().length > 0 &&
      !element.closest('.hidden-words') &&
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim()),
  );

/** What can be pressed and is smaller than 44 by 44 pixels, but for links within a sentence. */
export const smallTargets = (root: ParentNode): string[] =>
  [...root.querySelectorAll<HTMLElement>('a[href], button, summary, select, input')]
    .filter((target) => target.getClientRects().length && getComputedStyle(target).display !== 'inline')
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.height < 43.99 || box.width < 43.99)
    .map(({ target, box }) => `${target.textContent!.trim()} ${box.width} × ${box.height}`);
