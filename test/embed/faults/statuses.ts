import { raw, status } from './answers.js';
import type { Fault } from './fault.js';
import { GOOD } from './feeds.js';

const failed = { status: 'error', kind: 'status' } as const;
const lost = { status: 'error', kind: 'network', tries: 2 } as const;
const HTML = '<!doctype html><title>Bad Gateway</title><h1>Bad Gateway</h1>';
/** Without this header a page does not get to read that one. */
const readable = { 'Access-Control-Expose-Headers': 'Retry-After' };

/** A status with nothing more to it. */
const plain = (code: number, does: string, more: Partial<Fault> = {}): Fault => ({
  name: `${code}`,
  does,
  answer: status(code),
  ...failed,
  ...more,
});

/** Answers that say by their status that something is wrong. */
export const statuses: Fault[] = [
  {
    name: '101',
    does: 'switches to another protocol, unasked',
    answer: (response) => raw(response, 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: nothing\r\n\r\n'),
    ...lost,
  },
  plain(204, 'has no content', { kind: 'format' }),
  plain(205, 'asks to reset the view', { kind: 'format' }),
  {
    name: '206',
    does: 'sends the first half, as if asked for a part',
    answer: status(206, { 'Content-Range': 'bytes 0-399/9999' }, GOOD.slice(0, 400)),
    status: 'error',
    kind: 'format',
  },
  {
    name: '302 without end',
    does: 'redirects, and there redirects again, and so on',
    answer: (response) => response.writeHead(302, { Location: `/on?${Math.random()}` }).end(),
    last: true,
    ...lost,
  },
  {
    name: '302 to a page without leave',
    does: 'redirects to another origin, which sends a sign-in page and no CORS headers',
    answer: (response, request) => {
      if (request.url?.includes('/login')) response.removeHeader('Access-Control-Allow-Origin');
      if (request.url?.includes('/login')) response.end('<!doctype html><title>Anmelden</title>');
      else {
        const { port } = new URL(`http://${request.headers.host}`);
        response.writeHead(302, { Location: `http://localhost:${port}/login` }).end();
      }
    },
    ...lost,
  },
  {
    name: '301 to another host',
    does: 'has moved to another origin, which sends the feed with CORS headers',
    answer: (response, request) => {
      const { port, hostname } = new URL(`http://${request.headers.host}`);
      if (hostname === 'localhost') response.end(GOOD);
      else response.writeHead(301, { Location: `http://localhost:${port}/feed.json` }).end();
    },
    status: 'ready',
  },
  {
    name: '302 to nowhere',
    does: 'redirects without saying where',
    answer: status(302),
    ...failed,
  },
  {
    name: '302 to no web address',
    does: 'redirects to `data:`',
    answer: status(302, { Location: `data:application/json,${encodeURIComponent(GOOD)}` }),
    ...lost,
  },
  plain(304, 'says “not modified” to somebody who has nothing'),
  plain(400, 'bad request'),
  plain(401, 'asks for a password', { answer: status(401, { 'WWW-Authenticate': 'Basic realm="x"' }) }),
  plain(403, 'forbidden'),
  plain(404, 'not found, with a page in HTML', {
    answer: status(404, { 'Content-Type': 'text/html' }, HTML),
  }),
  plain(408, 'request timeout', { tries: 2 }),
  plain(410, 'gone for good', { back: 'button' }),
  plain(418, 'a teapot'),
  plain(429, 'too many requests, without saying for how long'),
  {
    name: '429 with Retry-After',
    does: 'too many requests; come again in 90 seconds',
    answer: status(429, { 'Retry-After': '90', ...readable }),
    ...failed,
    retryAfter: 90,
  },
  plain(451, 'unavailable for legal reasons'),
  plain(500, 'internal error', { tries: 2 }),
  plain(502, 'a gateway’s page in HTML', {
    answer: status(502, { 'Content-Type': 'text/html' }, HTML),
    tries: 2,
    back: 'button',
  }),
  plain(503, 'out of order', { tries: 2, back: 'online' }),
  {
    name: '503 with Retry-After in seconds',
    does: 'out of order; come again in ten minutes',
    answer: status(503, { 'Retry-After': '600', ...readable }),
    ...failed,
    retryAfter: 600,
  },
  {
    name: '503 with Retry-After as a date',
    // It would need the server's clock, which a page does not get to see: as if it were not there.
    does: 'out of order; come again at a time ten minutes from now',
    answer: (response) =>
      response
        .writeHead(503, { 'Retry-After': new Date(Date.now() + 600_000).toUTCString(), ...readable })
        .end(),
    ...failed,
    tries: 2,
  },
  {
    name: '503 with Retry-After that nobody may read',
    does: 'out of order; come again in an hour, in a header that other origins do not see',
    answer: status(503, { 'Retry-After': '3600' }),
    ...failed,
    tries: 2,
  },
  plain(504, 'a gateway’s timeout', { tries: 2 }),
  {
    name: '500 once',
    does: 'an internal error, and all is well with the second request',
    answer: (response, _, turn) => (turn === 1 ? response.writeHead(500).end() : response.end(GOOD)),
    status: 'ready',
    tries: 2,
  },
  plain(599, 'a status that nobody knows'),
];
