import type { CSSResult } from 'lit';
import { render } from 'lit';
import { directionOf } from '../feed/text.js';

/** A page to be printed. */
export interface Paper {
  /** What a program calls the file it makes of it. */
  title: string;
  content: unknown;
  styles: readonly CSSResult[];
  /** Language of its words (BCP 47). */
  locale: string;
  /** The font of the page it comes from. */
  font: string;
  landscape: boolean;
}

/** The neutrals of a page are those of its text: on paper it is black. */
const page = ({ landscape }: Paper): string =>
  `@page{size:A4 ${landscape ? 'landscape' : 'portrait'};margin:12mm}` +
  ':root{color-scheme:light;background:#fff;color:#000}body{margin:0}';

/**
 * Prints this and nothing else of the page: in a frame of its own, which is gone after. Where a browser has no
 * constructable style sheets, or a sandbox keeps us from writing to the frame, the whole page is printed.
 *
 * @param root - where the frame may stand
 */
export function print(root: ShadowRoot, paper: Paper): void {
  const frame = document.createElement('iframe');
  frame.className = 'hidden-words';
  // Nobody is to come upon it who goes through the page by Tab, or listens.
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  root.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view || !frame.contentDocument || !('adoptedStyleSheets' in Document.prototype)) {
    frame.remove();
    globalThis.print();
    return;
  }
  const { document: sheet } = view;
  const { documentElement: top, body } = sheet;
  // A style sheet belongs to the document that made it; no policy for styles minds it.
  const adopted = (text: string): CSSStyleSheet => {
    const made = new view.CSSStyleSheet();
    made.replaceSync(text);
    return made;
  };
  sheet.title = paper.title;
  top.lang = paper.locale;
  top.dir = directionOf(paper.locale);
  body.style.fontFamily = paper.font;
  sheet.adoptedStyleSheets = [adopted(page(paper))];
  const shadow = body.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = paper.styles.map(({ cssText }) => adopted(cssText));
  render(paper.content, shadow);
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}
