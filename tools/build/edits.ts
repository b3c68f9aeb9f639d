// Changing code by its syntax tree: what a plugin finds, and what it writes in its place.

/** A node of the syntax tree (ESTree), with its place in the code. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** Other text for a part of the code. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Visits a node and all below it, the outer ones first; `visit` returns false to leave out what is below. */
export function walk(node: Node, visit: (node: Node) => void | false): void {
  if (visit(node) === false) return;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && 'type' in child) walk(child as Node, visit);
    }
  }
}

/** The code with all edits made; they may not overlap. */
export function edited(code: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: other }) => text.slice(0, start) + other + text.slice(end), code);
}
