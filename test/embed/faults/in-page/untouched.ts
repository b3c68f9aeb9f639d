import { check, pushed, TAGS } from './watch.js';

/** The page's own content, without what stands on our tags. */
function own(page: Document): string {
  const copy = page.documentElement.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll(TAGS.join())) one.replaceWith(...one.childNodes);
  return copy.outerHTML;
}

/** The page is as it was written. */
export async function pageIsUntouched(): Promise<void> {
  const source = await (await fetch(location.pathname + location.search)).text();
  const written = new DOMParser().parseFromString(source, 'text/html');
  check(own(document) === own(written), 'the page’s own content has changed');
  check(!document.getSelection()?.toString(), 'something is selected');
  check(!pushed.length, 'there are new entries in the history');
}
