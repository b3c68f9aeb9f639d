import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faults } from '../../../tools/build/sizes.js';

const at = (file: string, brotli: number, limit: number) => ({ file, raw: brotli * 3, brotli, limit });

describe('the limits of sizes', () => {
  const within = [
    at('kin-top-widgets.js', 36_000, 36_000),
    at('kin-top-widgets-all.js', 40_000, 56_000),
    at('frame.html', 1_000, 1_000),
    at('frame.js', 1_500, 1_500),
    at('locales/ru.json', 2_000, 3_000),
  ];

  it('pass a build that keeps them to the byte', () => assert.deepEqual(faults(within), []));

  it('fail a build that is one byte over', () => {
    const [fault] = faults([at('kin-top-widgets.js', 36_001, 36_000), ...within.slice(1)]);
    assert.match(fault ?? '', /kin-top-widgets\.js has 36001 bytes, 1 over/);
  });

  it('fail a build that lacks what they are for', () => {
    assert.match(faults(within.slice(0, -1)).join(), /No file matches .*locales/);
  });
});
