import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numberFaults, toNumbered, withNew } from '../../../tools/locales/numbers.js';

describe('the numbers of texts', () => {
  it('stay what they were, whatever comes and goes', () => {
    assert.deepEqual(withNew(['b', 'gone', 'a'], ['a', 'b', 'd', 'c']), ['b', 'gone', 'a', 'c', 'd']);
  });

  it('place every text of a language, and leave a gap where it has none', () => {
    assert.deepEqual(toNumbered({ a: 'A', c: 'C' }, ['c', 'b', 'a']), { texts: ['C', null, 'A'] });
  });

  it('never lose a text that has no number yet', () => {
    assert.throws(() => toNumbered({ a: 'A', x: 'X' }, ['a']), /"x" has no number/);
  });

  it('are missed where there is none, and where there are two', () => {
    assert.deepEqual(numberFaults(['a', 'b'], ['b', 'a']), []);
    assert.match(numberFaults(['a'], ['a', 'b']).join(), /"b" has no number/);
    assert.match(numberFaults(['a', 'b', 'a'], ['a']).join(), /"a" stands there twice/);
  });
});
