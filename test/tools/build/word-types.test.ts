import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordTypesIn } from '../../../tools/build/word-types.js';

describe('the types that list words', () => {
  it('are told in the order in which they are written, from a union and from a list', () => {
    const source = `
export const VIEWS = ['month', 'week'] as const;
/** A way to show it. */
export type ViewName = (typeof VIEWS)[number];
export type Long =
  | 'one'
  | 'two';
`;
    assert.deepEqual(wordTypesIn(source), [
      ['ViewName', "'month' | 'week'"],
      ['Long', "'one' | 'two'"],
    ]);
  });

  it('are not those of anything more', () => {
    const source = `
export type Open = 'auto' | string;
export type Keyed = Map<'a', 'b'>;
export type Of = (typeof ELSEWHERE)[number];
export type Shape = { kind: 'a' };
`;
    assert.deepEqual(wordTypesIn(source), []);
  });
});
