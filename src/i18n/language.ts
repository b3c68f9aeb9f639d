import { matchLocale, requestLocale, SOURCE_LOCALE } from './locale.js';

/** What the visitor chose in a language menu: for all our elements, and for as long as the page is open. */
let chosen: string | undefined;

/** The language written for an element: its own `lang`, the nearest one around it (through shadow roots), else German. */
export function writtenLanguageOf(element: Element): string {
  let node: Element | null = element;
  while (node) {
    const found: Element | null = node.closest('[lang]:not([lang=""])');
    if (found) return found.getAttribute('lang')!;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return SOURCE_LOCALE;
}

/** The language an element is in: the visitor's choice, else what is written for it. */
export const languageOf = (element: Element): string => chosen ?? writtenLanguageOf(element);

/** For sorting: the order in which elements stand in the document. */
export const inDocument = (one: Element, other: Element): number =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) - 1;

/** How an element takes part in what language the page's interface has. */
export interface Speaker {
  /** Whether it has begun to read: nothing is fetched for one that waits. */
  begun(): boolean;
  /** Is to join again: its language may have changed. */
  again(): void;
}

/** Our elements on the page, each with the language written for it. */
const elements = new Map<Element, Speaker & { written: string }>();
let settling: Promise<string | undefined> | undefined;
const named = new Set<string>();

/** The interface speaks the language of the first of our elements in the document: lit-localize has one language per page. */
async function settle(): Promise<string | undefined> {
  settling = undefined;
  const [first] = [...elements.keys()].sort(inDocument);
  if (!first || ![...elements.values()].some((one) => one.begun())) return undefined;
  const locale = matchLocale(languageOf(first)) ?? SOURCE_LOCALE;
  for (const element of elements.keys()) {
    const language = languageOf(element);
    if (chosen || matchLocale(language) === locale || named.has(language)) continue;
    named.add(language);
    console.warn(
      `[kin-top] lang="${language}": the interface is "${locale}", the language of the first element if there is one`,
    );
  }
  return requestLocale(locale);
}

/** After the current task's upgrades, so that the first element in the document decides, not the first to be defined. */
const settled = (): Promise<string | undefined> => (settling ??= Promise.resolve().then(settle));

/** Every element of ours asks anew. */
function askAll(): void {
  for (const { again } of elements.values()) again();
}

/** Hears of languages that the page writes while it is open; our elements tell of their own. */
let pages: MutationObserver | undefined;
const listen = (): MutationObserver =>
  new MutationObserver((changes) => {
    if (changes.some(({ target }) => !elements.has(target as Element))) askAll();
  });

/**
 * Takes an element into account; called when it is connected and when its language may have changed.
 * @returns why the language could not be had, if so
 */
export function join(element: Element, speaker: Speaker): Promise<string | undefined> {
  const written = writtenLanguageOf(element);
  const before = elements.get(element)?.written ?? written;
  elements.set(element, { ...speaker, written });
  // Whoever speaks last is heard: the page's other language ends the visitor's choice.
  if (before !== written) {
    chosen = undefined;
    askAll();
  }
  // Not before there is an element: servers that import us have no observers.
  pages ??= listen();
  for (const page of [element.ownerDocument, element.getRootNode()])
    pages.observe(page, { subtree: true, attributeFilter: ['lang'] });
  return settled();
}

/** Forgets an element that left the page: another may be the first now. */
export function leave(element: Element): void {
  elements.delete(element);
  if (elements.size) void settled();
  else pages?.disconnect();
}

/**
 * The visitor's choice: all our elements on the page switch to it, content and interface. Nothing of it is kept on the
 * device.
 * @param language - BCP 47
 */
export function choose(language: string): void {
  chosen = language;
  askAll();
}
