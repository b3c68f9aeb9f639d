import { expect } from '@open-wc/testing';
import { memo } from '../../src/time/memo.js';

describe('what is remembered', () => {
  it('is made once', () => {
    const make = memo((key: number) => ({ key }));
    expect(make(1)).to.equal(make(1));
    expect(make(1)).not.to.equal(make(2));
  });

  it('does not grow for ever on a page that shows feed after feed', () => {
    let made = 0;
    const make = memo((key: number) => ({ key, made: made++ }));
    const first = make(0);
    for (let key = 1; key < 30_000; key++) make(key);
    expect(make(0)).not.to.equal(first);
    expect(make(0)).to.equal(make(0));
  });
});
