import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'vite';
import type { Node } from '../../../tools/build/edits.js';
import { withProperties } from '../../../tools/build/reactive-properties.js';

const tabled = (code: string) =>
  withProperties(code, parseAst(code) as unknown as Node).replace(/\n+/g, '\n');

describe('reactive properties in the script', () => {
  it('stand in one table for each element', () => {
    assert.equal(
      tabled(
        [
          'class Card {}',
          'decorate([property()], Card.prototype, "contact", void 0);',
          'decorate([property({ type: Number, attribute: "heading-level" })], Card.prototype, "headingLevel", void 0);',
          'decorate([state()], List.prototype, "whole", void 0);',
          'other([1]);',
        ].join('\n'),
      ),
      [
        'class Card {}',
        'Card.properties = { contact: {}, headingLevel: { type: Number, attribute: "heading-level" } };',
        'List.properties = { whole: { state: true } };',
        'other([1]);',
      ].join('\n'),
    );
  });

  it('are not built with a decorator that has no place in the table', () => {
    assert.throws(
      () => tabled('decorate([query("p")], Card.prototype, "text", void 0);'),
      /no table for decorate\(\[query/,
    );
  });
});
