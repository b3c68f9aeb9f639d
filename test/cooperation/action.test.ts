import { expect } from '@open-wc/testing';
import { allowedAction } from '../../src/cooperation/action.js';

const PAGE = 'https://partner.example/seiten/kontakt';
const FEED = 'https://kin-top.example/v1/feed.json';

describe('where a form may post to', () => {
  for (const [promise, host, feedAction, feed, expected] of [
    ["is the page's own word", 'https://a.example/x', '/api', FEED, 'https://a.example/x'],
    ["is resolved against the page for the page's word", '../api', '/x', FEED, 'https://partner.example/api'],
    ["is the feed's word, resolved against the feed", null, '/api/x', FEED, 'https://kin-top.example/api/x'],
    ["is the feed's word for an empty attribute", ' ', 'api', FEED, 'https://kin-top.example/v1/api'],
    [
      'is resolved against the page for a relative feed',
      undefined,
      '/api',
      '/feed.json',
      'https://partner.example/api',
    ],
    ["is never another origin in the feed's word", null, 'https://evil.example/api', FEED, undefined],
    ['is never another port', null, 'https://kin-top.example:8443/api', FEED, undefined],
    ['is never another scheme', null, 'http://kin-top.example/api', FEED, undefined],
    ['is never another origin without a scheme', null, '//evil.example/api', FEED, undefined],
    ['is never another origin with backslashes', null, '\\\\evil.example/api', FEED, undefined],
    ['is never a script', 'javascript:alert(1)', '/api', FEED, undefined],
    ["is never a script in the feed's word", null, 'javascript:alert(1)', FEED, undefined],
    ['is nowhere for what is no address', 'https://', '/api', FEED, undefined],
    ['is nowhere for a feed given as an object', null, '/api', undefined, undefined],
    ['is nowhere for a feed from a data: address', null, 'data:,x', 'data:application/json,{}', undefined],
    ['is an address of mail in the page’s word', 'mailto:a@b.example', '/api', FEED, 'mailto:a@b.example'],
    ['is no mail with more in it', 'mailto:a@b.example?bcc=c@d.example', '/api', FEED, undefined],
    ['is no mail to several', 'mailto:a@b.example,c@d.example', '/api', FEED, undefined],
    ['is no mail where no mail program takes it', 'mailto:a@intranet', '/api', FEED, undefined],
    ['is no mail to nobody', 'mailto:', '/api', FEED, undefined],
    ['is never mail in the feed’s word', null, 'mailto:evil@evil.example', FEED, undefined],
    ['is nowhere where nobody says', undefined, undefined, FEED, undefined],
  ] as const) {
    it(promise, () => expect(allowedAction(host, feedAction, feed, PAGE)).to.equal(expected));
  }
});
