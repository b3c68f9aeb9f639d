import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coverage } from '../../../tools/build/check-coverage.js';

const file = (lines: string) => `TN:\nSF:src/a.ts\n${lines}\nend_of_record\n`;

describe('coverage', () => {
  it('adds up what was hit and found in all files', () => {
    const lcov =
      file('LF:10\nLH:9\nBRF:4\nBRH:3\nFNF:2\nFNH:2') + file('LF:10\nLH:8\nBRF:0\nBRH:0\nFNF:1\nFNH:0');
    assert.deepEqual(coverage(lcov), [
      { name: 'lines', hit: 17, found: 20 },
      { name: 'branches', hit: 3, found: 4 },
      { name: 'functions', hit: 2, found: 3 },
    ]);
  });

  it('is no number where nothing was counted, and so never enough', () => {
    for (const { hit, found } of coverage('')) assert.ok(Number.isNaN(hit / found));
  });
});
