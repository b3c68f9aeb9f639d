import { raw, reset, status } from './answers.js';
import type { Fault } from './fault.js';
import { GOOD } from './feeds.js';

/** A lost connection is tried a second time at once. */
const lost = { status: 'error', kind: 'network', tries: 2 } as const;
const late = { status: 'error', kind: 'timeout', slow: true } as const;

/** What happens on the way, and what a browser does not let through. */
export const connections: Fault[] = [
  {
    name: 'CORS refusal',
    does: 'a good feed without leave for other sites to read it',
    answer: (response) => {
      response.removeHeader('Access-Control-Allow-Origin');
      response.end(GOOD);
    },
    ...lost,
  },
  {
    name: 'leave for another site',
    does: '`Access-Control-Allow-Origin: https://other.example`',
    answer: (response) =>
      response.setHeader('Access-Control-Allow-Origin', 'https://other.example').end(GOOD),
    ...lost,
    back: 'online',
  },
  {
    name: 'leave given twice',
    does: '`Access-Control-Allow-Origin: *, *`, as two layers of a server write it',
    answer: (response) => response.setHeader('Access-Control-Allow-Origin', '*, *').end(GOOD),
    ...lost,
  },
  {
    name: 'leave with credentials only',
    does: 'gives the page leave, and the feed only to who sends a cookie',
    answer: (response, request) => {
      response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
      response.setHeader('Access-Control-Allow-Credentials', 'true');
      status(request.headers.cookie ? 200 : 401, {}, GOOD)(response, request, 0);
    },
    status: 'error',
    kind: 'status',
  },
  {
    name: 'DNS failure',
    does: 'a host name that nobody has',
    address: () => 'http://kin-top.invalid/feed.json',
    ...lost,
    back: 'never',
  },
  { name: 'closed port', does: 'nobody listens', server: 'closed', ...lost },
  {
    name: 'reset before the headers',
    does: 'takes the request and falls over',
    answer: reset,
    ...lost,
    repeats: true,
  },
  {
    name: 'closed before the headers',
    does: 'takes the request and hangs up',
    answer: (response) => response.socket?.end(),
    ...lost,
    repeats: true,
    back: 'button',
  },
  {
    name: 'reset inside the body',
    does: 'half of the feed, then falls over',
    answer: (response) => response.write(GOOD.slice(0, 300), () => setTimeout(() => reset(response), 50)),
    status: 'error',
    kind: 'network',
  },
  {
    name: 'reset once',
    does: 'falls over at the first request, and all is well with the second',
    answer: (response, _, turn) => (turn === 1 ? reset(response) : response.end(GOOD)),
    status: 'ready',
    tries: 2,
    repeats: true,
    // It repeats such a request by itself.
    but: { Firefox: { tries: 1 } },
  },
  {
    name: 'no HTTP',
    does: 'answers with random bytes',
    answer: (response) => raw(response, Buffer.from([0, 1, 2, 255, 254, 13, 10, 13, 10])),
    ...lost,
  },
  {
    name: 'hang before the headers',
    does: 'takes the request and says nothing',
    answer: () => undefined,
    ...late,
  },
  {
    name: 'stall inside the body',
    does: 'half of the feed, then nothing',
    answer: (response) => response.write(GOOD.slice(0, 300)),
    ...late,
    back: 'button',
  },
  {
    name: 'headers a byte a second',
    does: 'does not get as far as the body',
    answer: (response) => {
      const { socket } = response;
      const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n';
      let at = 0;
      const timer = setInterval(() => {
        if (socket?.writable && at < head.length) socket.write(head[at++]!);
        else clearInterval(timer);
      }, 1000);
    },
    ...late,
    back: 'online',
  },
  {
    name: 'hang after an error',
    does: 'an internal error, then silence for the second request',
    answer: (response, _, turn) => turn === 1 && response.writeHead(500).end(),
    ...late,
    tries: 2,
  },
  {
    name: 'no valid certificate',
    does: '`https` with a certificate that nobody trusts',
    server: 'https',
    ...lost,
    back: 'never',
  },
  {
    name: 'no TLS',
    does: 'plain HTTP where the address says `https`',
    address: (url) => url.replace('http:', 'https:'),
    answer: () => undefined,
    ...lost,
    back: 'never',
  },
  {
    name: 'http from https',
    does: 'the page has come by `https`, the feed’s address is `http`',
    address: (url) => url.replace('127.0.0.1', 'kin-top.example'),
    answer: (response) => response.end(GOOD),
    secure: true,
    alone: true,
    ...lost,
    back: 'never',
  },
  {
    name: 'redirect to http',
    does: 'the page and the feed come by `https`, and the feed’s server redirects to `http`',
    server: 'https',
    answer: (response, request) => {
      const { port } = new URL(`http://${request.headers.host}`);
      response.writeHead(302, { Location: `http://kin-top.example:${port}/feed.json` }).end();
    },
    secure: true,
    alone: true,
    ...lost,
  },
];
