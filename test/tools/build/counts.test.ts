import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsIn } from '../../../tools/build/counts.js';

describe('the counts of a test run', () => {
  it('are those of its last line', () => {
    const output = '3 passed, 0 failed\nmore\n12 passed, 1 failed, 2 skipped\n';
    assert.deepEqual(countsIn(output), { passed: 12, failed: 1 });
  });

  it('are unknown where nothing was counted', () => {
    assert.equal(countsIn('all good, 3 passed, 0 failed'), undefined);
  });
});
