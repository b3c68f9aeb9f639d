import { expect } from '@open-wc/testing';
import { BIDI_TEXTS } from '../fixtures/hostile.js';
import { ConsoleLines, FeedServer } from '../helpers/feed-server.js';
import { feedOf } from './hostile-feed.js';
import { PATIENCE } from './run-size.js';
import { turning } from './shown.js';
import { detailOf, show, STATES } from './states.js';

/** What is read from right to left, or turns what follows. */
const TURNING =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{1efff}]/u;

/** So many feeds take every such text to many kinds of places. */
const TURNS = 2;

/** One for all: a document keeps every range in step with what changes in it. */
const range = document.createRange();

/** Where a character is painted. */
function boxOf(node: Text, index: number): DOMRect | undefined {
  range.setStart(node, index);
  range.setEnd(node, index + 1);
  return range.getClientRects()[0];
}

/** Whether the letters of a piece of text follow each other from left to right. */
function runsOn(node: Text, from: number, until: number): boolean {
  const pairs: number[] = [];
  for (let index = from; index < until - 1; index++)
    if (/^[a-zA-Z]{2}$/.test(node.data.slice(index, index + 2))) pairs.push(index);
  return [...pairs.slice(0, 2), ...pairs.slice(-2)].every((index) => {
    const [first, second] = [boxOf(node, index), boxOf(node, index + 1)];
    return !first?.width || !second?.width || first.top !== second.top || first.left < second.left;
  });
}

/** Latin words that run backwards: words of ours, and harmless ones of the feed. */
function backwards(root: ShadowRoot): string[] {
  const faults: string[] = [];
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode() as Text | null; node; node = walk.nextNode() as Text | null) {
    const { data, parentElement } = node;
    if (parentElement!.closest('option, style, .hidden-words') || !parentElement!.getClientRects().length)
      continue;
    const isOurs = !parentElement!.closest('bdi, p.text[dir]');
    const ends = TURNING.test(data)
      ? isOurs
        ? [
            [0, data.indexOf('\u2068')],
            [data.lastIndexOf('\u2069') + 1, data.length],
          ]
        : []
      : [[0, data.length]];
    if (!ends.every(([from, until]) => runsOn(node!, from!, until!))) faults.push(JSON.stringify(data));
  }
  return faults;
}

describe('a text that turns round what follows it', () => {
  let server: FeedServer;
  let lines: ConsoleLines;
  beforeEach(() => {
    server = new FeedServer();
    lines = new ConsoleLines();
  });
  afterEach(() => {
    lines.stop();
    server.stop();
  });

  for (const odd of [0, 1]) {
    it(`turns nothing else, in ${odd ? 'one half' : 'the other half'} of the places`, async () => {
      const faults = new Set<string>();
      for (let turn = 0; turn < TURNS; turn++) {
        let place = 0;
        const data = feedOf((_path, as) => {
          if (as === 'address') return 'https://kin-top.example/';
          if (as === 'misplaced') return '?';
          const next = Math.floor(place / 2) + turn * 7;
          return place++ % 2 === odd ? BIDI_TEXTS[next % BIDI_TEXTS.length]! : `wort${place}x`;
        });
        const url = server.feed(data);
        for (const state of [...STATES, detailOf(turn)]) {
          await show(state, url, ({ shadowRoot }) => {
            for (const one of [...backwards(shadowRoot!), ...turning(shadowRoot!)])
              faults.add(`${state.name}: ${one}`);
          });
        }
      }
      expect([...faults]).to.deep.equal([]);
    }).timeout(PATIENCE);
  }
});
