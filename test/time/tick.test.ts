import { expect } from '@open-wc/testing';
import { millisecondsToNextMinute } from '../../src/time/tick.js';

describe('the tick', () => {
  it('waits for the next full minute', () => {
    const wait = millisecondsToNextMinute();
    expect(wait).to.be.within(1, 60_000);
    const past = (Date.now() + wait) % 60_000;
    // A few milliseconds may pass between the two looks at the clock.
    expect(past).to.be.below(1_000);
  });
});
