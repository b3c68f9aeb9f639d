import { expect } from '@open-wc/testing';
import type { FeedState } from '../../src/feed/state.js';
import { givenFeed } from '../../src/feed/state.js';
import { FEED_URL, feedWith, project } from './example.js';

const nameIn = (state: FeedState) => ('feed' in state ? state.feed.projects[0]?.name : undefined);

describe('a feed given as an object', () => {
  const { warn } = console;
  let lines: string[];
  beforeEach(() => {
    lines = [];
    console.warn = (...words) => void lines.push(words.join(' '));
  });
  afterEach(() => (console.warn = warn));

  it('is ready at once', () => {
    const state = givenFeed(feedWith({ projects: [project({ name: 'Chor' })] }), FEED_URL);
    expect(state.status).to.equal('ready');
    expect(nameIn(state)).to.equal('Chor');
    expect(lines).to.deep.equal([]);
  });

  const hostile = Object.defineProperty(feedWith(), 'projects', {
    enumerable: true,
    get() {
      throw new Error('no');
    },
  });
  for (const [what, data, kind] of [
    ['nothing', undefined, 'format'],
    ['null', null, 'format'],
    ['the page’s window', window, 'format'],
    ['another version', feedWith({ version: '3.0' }), 'version'],
    ['an object that throws', hostile, 'format'],
  ] as const) {
    it(`is an error with one line on the console where it is ${what}, and never throws`, () => {
      const state = givenFeed(data, FEED_URL);
      expect(state.status).to.equal('error');
      expect(state).to.have.nested.property('error.kind', kind);
      expect(lines.length).to.equal(1);
      expect(lines[0]).to.match(/^\[kin-top\] data: /);
    });
  }

  it('may go deeper than a browser can follow where nobody reads it, and loses an entry where somebody does', () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 200_000; i++) deep = [deep];
    const state = givenFeed(
      feedWith({ deep, projects: [project(), project({ id: 'tief', name: deep })] }),
      FEED_URL,
    );
    expect(nameIn(state)).to.equal('Chor');
    expect(state).to.include({ status: 'ready', dropped: 1 });
    expect(lines.length).to.equal(1);
  });
});
