import { matchLocale, requestLocale, SOURCE_LOCALE } from './locale.js';

/** The language an element is in: its own `lang`, the nearest one around it (through shadow roots), else German. */
export function languageOf(element: Element): string {
  let node: Element | null = element;
  while (node) {
    const found: Element | null = node.closest('[lang]:not([lang=""])');
    if (found) return found.getAttribute('lang')!;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return SOURCE_LOCALE;
}

const elements = new Set<Element>();
let settling: Promise<string | undefined> | undefined;
const named = new Set<string>();

/** The interface speaks the language of the first of our elements in the document: lit-localize has one language per page. */
async function settle(): Promise<string | undefined> {
  settling = undefined;
  const [first] = [...elements].sort(
    (a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING) - 1,
  );
  if (!first) return undefined;
  const locale = matchLocale(languageOf(first)) ?? SOURCE_LOCALE;
  for (const element of elements) {
    const language = languageOf(element);
    if (matchLocale(language) === locale || named.has(language)) continue;
    named.add(language);
    console.warn(
      `[kin-top] lang="${language}": the interface is "${locale}", the language of the first element if there is one`,
    );
  }
  return requestLocale(locale);
}

/**
 * Takes an element into account; called when it is connected and when its language changes.
 * @returns why the language could not be had, if so
 */
export function join(element: Element): Promise<string | undefined> {
  elements.add(element);
  // After the current task's upgrades, so that the first element in the document decides, not the first to be defined.
  settling ??= Promise.resolve().then(settle);
  return settling;
}

/** Forgets an element that left the page. */
export const leave = (element: Element): void => {
  elements.delete(element);
};
