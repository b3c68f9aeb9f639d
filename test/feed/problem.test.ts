import { expect } from '@open-wc/testing';
import { describeProblem, FeedError } from '../../src/feed/problem.js';

describe('what went wrong', () => {
  it('is told in one line', () => {
    const line = describeProblem({ path: 'events[3].startDate', expected: 'a date', found: '"soon"' });
    expect(line).to.equal('events[3].startDate: expected a date, found "soon"');
  });

  it('is an error with a kind, and the status the server gave', () => {
    const error = new FeedError('status', 'the server answered 404', 404);
    expect(error).to.be.instanceOf(Error);
    expect(error).to.include({ name: 'FeedError', kind: 'status', status: 404 });
    expect(new FeedError('size', 'too large').status).to.equal(undefined);
  });
});
