import { expect } from '@open-wc/testing';
import { webAddress } from '../../src/feed/web-address.js';
import { HOSTILE_ADDRESSES } from '../fixtures/hostile.js';
import { FEED_URL } from './example.js';

describe('a web address', () => {
  for (const [address, href] of [
    ['https://www.kin-top.de/', 'https://www.kin-top.de/'],
    ['HTTP://KIN-TOP.DE', 'http://kin-top.de/'],
    ['  https://kin-top.de/a b ', 'https://kin-top.de/a%20b'],
    ['images/chor.jpg', 'https://kin-top.example/partner/images/chor.jpg'],
    ['/chor', 'https://kin-top.example/chor'],
    ['//kin-top.de/chor', 'https://kin-top.de/chor'],
    ['#top', `${FEED_URL}#top`],
    ['https://kin-top.de/?q=javascript:alert(1)', 'https://kin-top.de/?q=javascript:alert(1)'],
    ['www.kin-top.de/termine', 'https://www.kin-top.de/termine'],
    [' WWW.Kin-Top.de ', 'https://www.kin-top.de/'],
    ['./javascript:alert(1)', 'https://kin-top.example/partner/javascript:alert(1)'],
  ] as const) {
    it(`"${address}" is ${href}`, () => expect(webAddress(address, FEED_URL)).to.equal(href));
  }

  for (const address of HOSTILE_ADDRESSES) {
    it(`is never ${JSON.stringify(address)}`, () => {
      expect(webAddress(address, FEED_URL)).to.equal(undefined);
    });
  }

  for (const address of ['', ' ', '\t\n'])
    it(`is never that of the feed for want of another: ${JSON.stringify(address)}`, () => {
      expect(webAddress(address, FEED_URL)).to.equal(undefined);
    });

  it('needs something to be relative to', () => {
    expect(webAddress('chor.jpg', 'about:blank')).to.equal(undefined);
    expect(webAddress('https://kin-top.de/', 'nothing')).to.equal(undefined);
  });
});
