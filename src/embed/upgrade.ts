import type { FeedElement } from '../elements/feed-element.js';
import { warnOnce } from '../elements/known-words.js';

const MARK = 'data-kin-top';

/** Puts the element into its `<div data-kin-top="…">`; what was in the div becomes the fallback, its data the attributes. */
function upgrade(div: Element): void {
  const name = div.getAttribute(MARK)!;
  const tag = `kin-top-${name}`;
  const kind = customElements.get(tag) as Partial<typeof FeedElement> | undefined;
  if (!kind?.kinTop) warnOnce(`${MARK}="${name}" names no element of ours`);
  else {
    // A div that the page has only moved has its element inside already.
    const inside = div.querySelector(tag);
    const element = inside ?? document.createElement(tag);
    element.append(...[...div.childNodes].filter((node) => !node.contains(inside)));
    if (inside) return;
    // A sanitizer lets data through because it does nothing: it must not become a handler or a style.
    for (const attribute of kind.observedAttributes!) {
      const value = div.getAttribute(`data-${attribute}`);
      if (value !== null) element.setAttribute(attribute, value);
    }
    div.append(element);
  }
}

/** Upgrades the divs in `root` and those that come later, for editors whose sanitizer drops unknown tags. */
export function upgradeDivs(root: ParentNode & Node): void {
  const search = (within: ParentNode): void => {
    for (const div of within.querySelectorAll(`[${MARK}]`)) upgrade(div);
  };
  search(root);
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      // The parser may have been within a div: what comes later is fallback, too.
      if (addedNodes.length && target instanceof Element && target.hasAttribute(MARK)) upgrade(target);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.hasAttribute(MARK)) upgrade(node);
        search(node);
      }
    }
  }).observe(root, { childList: true, subtree: true });
}
