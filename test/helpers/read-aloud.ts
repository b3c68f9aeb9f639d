/** What a screen reader reads of a part of the page: without what is hidden from it, with what is slotted in. */
export function readAloud(node: Node | null | undefined): string {
  return spoken(node ?? undefined)
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.:])/g, '$1')
    .trim();
}

function spoken(node: Node | undefined): string {
  if (!node) return '';
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return [...node.childNodes].map(spoken).join('');
  if (node.localName === 'br') return ' ';
  if (node.getAttribute('aria-hidden') === 'true') return '';
  const { display, visibility } = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden') return '';
  const label = node.getAttribute('aria-label');
  if (label !== null) return ` ${label} `;
  const children =
    node instanceof HTMLSlotElement && node.assignedNodes().length ? node.assignedNodes() : node.childNodes;
  const words = [...children].map(spoken).join('');
  return display === 'inline' || display === 'contents' ? words : ` ${words} `;
}
