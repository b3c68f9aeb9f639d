/** What a screen reader reads of a part of the page: without what is hidden from it, with what is slotted in. */
export function readAloud(node: Node | null | undefined): string {
  return spoken(node ?? undefined)
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.:])/g, '$1')
    .trim();
}

// By what a node says it is: what stands in a frame may be of the frame's own classes, and in Firefox it depends on
// when the rubbish was collected.
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isSlot = (node: Element): node is HTMLSlotElement => node.localName === 'slot';

function spoken(node: Node | undefined): string {
  if (!node) return '';
  if (isText(node)) return node.data;
  if (!isElement(node)) return [...node.childNodes].map(spoken).join('');
  if (node.localName === 'br') return ' ';
  if (node.getAttribute('aria-hidden') === 'true') return '';
  const { display, visibility } = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden') return '';
  const label = node.getAttribute('aria-label');
  if (label !== null) return ` ${label} `;
  const children = isSlot(node) && node.assignedNodes().length ? node.assignedNodes() : node.childNodes;
  const words = [...children].map(spoken).join('');
  return display === 'inline' || display === 'contents' ? words : ` ${words} `;
}
