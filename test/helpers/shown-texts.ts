/** A text as somebody reads or hears it, with the language and the direction it stands in. */
export interface ShownText {
  text: string;
  /** Language tag around it. */
  lang: string;
  dir: string;
}

/** Attributes that are read or read aloud. */
const SPOKEN = ['aria-label', 'alt', 'placeholder', 'title'];

/** Every text in a shadow root that is shown or read aloud, an option's and a label's among them. */
export function shownTexts(root: ShadowRoot): ShownText[] {
  const found: ShownText[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.closest('style, [aria-hidden="true"] svg') || !isShown(element)) continue;
    const around = {
      lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
      dir: element.closest('[dir]')?.getAttribute('dir') ?? '',
    };
    const words = [
      [...element.childNodes].map(textOf).join(''),
      ...SPOKEN.map((name) => element.getAttribute(name) ?? ''),
    ];
    for (const one of words) {
      const text = one
        .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
      if (text) found.push({ text, ...around });
    }
  }
  return found;
}

/** A place where a line may break, and lit's comments, part no words; any other element does. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  return node.nodeName === 'WBR' || node.nodeType === Node.COMMENT_NODE ? '' : ' ';
}

const isShown = (element: Element): boolean =>
  element.getClientRects().length > 0 || element.localName === 'option';
