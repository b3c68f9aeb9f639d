// The pages on a server that compresses as a real one does: once, before anybody asks.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};
/** What is larger than this is compressed quickly: it is made anew too often on a real server. */
const LARGE = 1e6;

const compressed = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: bytes.length > LARGE ? 5 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

export interface Served {
  url: string;
  /** Bytes as they are sent, by path: `ours/kin-top-widgets.js`. */
  weights: ReadonlyMap<string, number>;
  close: () => Promise<void>;
}

/** Serves a folder on this machine, brotli-compressed. */
export async function serve(folder: string): Promise<Served> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => TYPES[extname(name)],
  );
  const files = new Map(
    names.map((name) => [name.replaceAll('\\', '/'), compressed(readFileSync(`${folder}/${name}`))]),
  );
  const server = createServer(({ url = '/', headers }, response) => {
    const name = new URL(url, 'http://localhost').pathname.slice(1);
    const bytes = files.get(name);
    if (!bytes || !/\bbr\b/.test(String(headers['accept-encoding']))) {
      response.writeHead(bytes ? 406 : 404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': TYPES[extname(name)],
      'Content-Encoding': 'br',
      'Content-Length': bytes.length,
    });
    response.end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    weights: new Map([...files].map(([name, bytes]) => [name, bytes.length])),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
