import { noChange } from 'lit';
import type { ChildPart, DirectiveResult } from 'lit/directive.js';
import { Directive, directive } from 'lit/directive.js';
import {
  getCommittedValue,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';

/** What is drawn, under what names it when it is drawn again. */
type Keyed = readonly [key: unknown, content: unknown];

/** Neighbouring nodes from one on, without the last. */
function nodesFrom(node: Node | null, until: Node | null): Node[] {
  const nodes: Node[] = [];
  for (; node !== until; node = node!.nextSibling) nodes.push(node!);
  return nodes;
}

/** Lit has no other way to a new row than `insertPart`, which is five times as long. */
type RowClass = new (start: Node, end: Node, list: ChildPart, options: ChildPart['options']) => ChildPart;

class ByKey extends Directive {
  private keys?: unknown[];

  render(entries: readonly Keyed[]): unknown {
    return entries.map(([, content]) => content);
  }

  override update(list: ChildPart, [entries]: [readonly Keyed[]]): unknown {
    const { keys } = this;
    this.keys = entries.map(([key]) => key);
    if (!keys) return this.render(entries);
    const before = getCommittedValue(list) as ChildPart[];
    const known = new Map(keys.map((key, index) => [key, before[index]]));
    const rows = entries.map(([key]) => {
      const row = known.get(key);
      known.delete(key);
      return row;
    });
    const kept = new Set(rows);
    for (const row of before) {
      if (kept.has(row)) continue;
      removePart(row);
      // Lit leaves the end marker behind.
      (row.endNode as ChildNode).remove();
    }
    const { parentNode } = list;
    const { activeElement } = parentNode.getRootNode() as ShadowRoot;
    let next = list.endNode;
    const mark = (): Node => parentNode.insertBefore(document.createComment(''), next);
    for (let index = rows.length; index--; next = rows[index]!.startNode) {
      const row = (rows[index] ??= new (list.constructor as RowClass)(mark(), mark(), list, list.options));
      const after = row.endNode!.nextSibling;
      if (after !== next) {
        // What is moved loses the focus: what has it stays, and what stands in its way is moved.
        const own = nodesFrom(row.startNode, after);
        const stays = own.some((node) => node.contains(activeElement));
        for (const node of stays ? nodesFrom(after, next) : own)
          parentNode.insertBefore(node, stays ? row.startNode : next);
      }
      setChildPartValue(row, entries[index]![1]);
    }
    setCommittedValue(list, rows);
    return noChange;
  }
}

/**
 * A list whose rows keep their elements when others come, go or change places, and with them focus and what is unfolded;
 * drawn from an array, the rows would be matched by their place. Of rows with the same key one keeps its element.
 */
export const byKey: (entries: readonly Keyed[]) => DirectiveResult = directive(ByKey);
