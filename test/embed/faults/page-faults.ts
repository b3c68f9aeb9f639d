import { raw, status } from './answers.js';
import type { Fault } from './fault.js';
import { GOOD } from './feeds.js';

const lost = { status: 'error', kind: 'network', tries: 2 } as const;
const good: Fault['answer'] = (response) => response.end(GOOD);

/** What the partner's page, or something in the visitor's browser, does to a good feed. */
export const pageFaults: Fault[] = [
  {
    name: 'the page’s policy',
    does: '`Content-Security-Policy: connect-src` without the feed’s server',
    policy: "connect-src 'self'",
    answer: good,
    ...lost,
    back: 'never',
  },
  {
    name: 'a blocker’s script',
    does: 'a content blocker has put its own `fetch` in place, which refuses the address',
    script: `{ const original = fetch; fetch = (input, init) => /feed\\.json/.test(input.url ?? input)
      ? Promise.reject(new TypeError('Failed to fetch')) : original(input, init); }`,
    answer: good,
    ...lost,
    tries: 0,
    back: 'never',
  },
  {
    name: 'a forbidden port',
    does: 'an address at a port that browsers do not use',
    address: () => 'http://127.0.0.1:6667/feed.json',
    ...lost,
    back: 'never',
  },
  {
    name: 'no web address',
    does: '`feed="javascript:alert(1)"`',
    address: () => 'javascript:alert(1)//feed.json',
    status: 'error',
    kind: 'network',
    tries: 0,
    back: 'never',
  },
  {
    name: 'no language file either',
    does: 'the page is in Russian, the language file answers 404 and the feed 500',
    lang: 'ru',
    language: status(404),
    answer: status(500),
    status: 'error',
    kind: 'status',
    tries: 2,
  },
  {
    name: 'no good language file either',
    does: 'the page is in Russian, the language file is a page in HTML and the feed half',
    lang: 'ru',
    language: status(200, {}, '<!doctype html>'),
    answer: (response) => response.end(GOOD.slice(0, 300)),
    status: 'error',
    kind: 'format',
  },
  {
    name: 'a language file that hangs, too',
    does: 'the page is in Russian; neither the language file nor the feed comes',
    lang: 'ru',
    language: () => undefined,
    answer: () => undefined,
    status: 'error',
    kind: 'timeout',
    slow: true,
    // So long it waits for the language; until then there are no words.
    slowAfter: 5000,
  },
  {
    name: 'a lost language file and a good feed',
    does: 'the page is in Russian, the language file breaks off',
    lang: 'ru',
    language: (response) => raw(response, 'HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{"texts":['),
    answer: good,
    status: 'ready',
  },
  {
    name: 'the error in Russian',
    does: 'the page is in Russian, and so are the words for a feed that is not there',
    lang: 'ru',
    answer: status(404),
    status: 'error',
    kind: 'status',
    words: '[а-я]{4}.*[а-я]{4}',
  },
];
