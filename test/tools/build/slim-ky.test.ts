import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import whole from 'ky';
import { build } from 'vite';
import { slimKy } from '../../../tools/build/slim-ky.js';

type Ky = typeof whole;
type Answer = (serial: number) => {
  status: number;
  headers?: Record<string, string>;
  body?: string;
  hang?: true;
};

/** What its two ways to send a request have in common. */
const POST = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'manual',
  timeout: false,
  retry: 0,
  throwHttpErrors: false,
} as const;

/** How src/ asks: feed/client.ts, i18n/beside-script.ts, cooperation/submit.ts. */
const asks: Record<string, (ky: Ky, url: string, signal: AbortSignal) => Promise<Response>> = {
  'for a feed': (ky, url, signal) =>
    ky.get(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
      timeout: false,
      retry: {
        limit: 1,
        delay: () => 20,
        statusCodes: [408, 500, 502, 503, 504],
        afterStatusCodes: [],
        shouldRetry: ({ error }) =>
          'response' in error && (error.response as Response).headers.get('retry-after') ? false : undefined,
      },
    }),
  'for a language': (ky, url) =>
    ky.get(new URL(url), { credentials: 'omit', referrerPolicy: 'no-referrer', retry: 0, timeout: false }),
  'with a request': (ky, url, signal) =>
    ky.post(url, {
      ...POST,
      body: '{"message":"Guten Tag"}',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      signal,
    }),
  'with the fields of a plain form': (ky, url, signal) =>
    ky.post(url, {
      ...POST,
      body: new URLSearchParams({ message: 'Guten Tag', topics: 'a,b' }),
      headers: { accept: 'application/json' },
      signal,
    }),
};

const ok = { status: 200, body: '{"a":1}' };
const answers: Record<string, Answer> = {
  'a good one': () => ok,
  'an empty one': () => ({ status: 204 }),
  'first 503, then a good one': (serial) => (serial ? ok : { status: 503, headers: { 'retry-after': '60' } }),
  'first 502, then a good one': (serial) => (serial ? ok : { status: 502 }),
  'first a broken connection, then a good one': (serial) => (serial ? ok : { status: 0 }),
  '500 again and again': () => ({ status: 500 }),
  'no connection at all': () => ({ status: 0 }),
  '404': () => ({ status: 404, body: 'nothing here' }),
  '413': () => ({ status: 413 }),
  '422 with faults': () => ({ status: 422, body: '{"errors":[]}' }),
  '429': () => ({ status: 429, headers: { 'retry-after': '7' } }),
  'a redirect': (serial) => (serial ? ok : { status: 302, headers: { location: '/other' } }),
  'nothing, until called off': () => ({ status: 200, hang: true }),
};

describe('ky in the script', () => {
  const folder = mkdtempSync(`${tmpdir()}/slim-ky-`);
  let slim: Ky;
  let server: Server;
  let url: string;
  let answer: Answer;
  let asked: string[];

  before(async () => {
    slim = await buildSlim(folder);
    server = createServer((request, response) => {
      void read(request).then((line) => {
        const { status, headers = {}, body = '', hang } = answer(asked.push(line) - 1);
        if (hang) return;
        if (status === 0) request.socket.destroy();
        else response.writeHead(status, headers).end(body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });

  for (const [how, ask] of Object.entries(asks)) {
    for (const [what, given] of Object.entries(answers)) {
      if (what.includes('called off') && ask.length < 3) continue;
      it(`asks ${how} and takes ${what} as the whole ky does`, async () => {
        answer = given;
        const [expected, found] = [await outcome(whole), await outcome(slim)];
        assert.deepEqual(found, expected);
        assert.ok(found.asked.length > 0);

        async function outcome(ky: Ky): Promise<{ asked: string[]; result: unknown }> {
          asked = [];
          const abort = new AbortController();
          const timer = setTimeout(() => abort.abort(), given(0).hang ? 60 : 5000);
          try {
            const response = await ask(ky, url, abort.signal);
            return { asked, result: { status: response.status, body: await response.text() } };
          } catch (error) {
            const { name, message, response } = error as Error & { response?: Response };
            return { asked, result: { name, message, status: response?.status } };
          } finally {
            clearTimeout(timer);
          }
        }
      });
    }
  }
});

async function buildSlim(folder: string): Promise<Ky> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [slimKy()],
    build: {
      outDir: folder,
      minify: true,
      target: 'es2021',
      lib: {
        entry: new URL('../../../node_modules/ky/distribution/index.js', import.meta.url).pathname,
        formats: ['es'],
        fileName: 'ky',
      },
    },
  });
  const [file] = readdirSync(folder);
  return ((await import(pathToFileURL(`${folder}/${file}`).href)) as { default: Ky }).default;
}

/** What arrived: method, headers that matter, body. */
async function read(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request) body += String(piece);
  const { accept, cookie, referer } = request.headers;
  const type = request.headers['content-type'];
  return JSON.stringify({ method: request.method, path: request.url, accept, type, cookie, referer, body });
}
