// A small static file server for tests: a folder, or several, at an address of its own.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Answers a request itself and says so, or leaves it to the files. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface StaticServer {
  /** Its origin, without a slash at the end. */
  url: string;
  /** Paths that were asked for, with their queries, in turn. */
  requests: string[];
  close(): Promise<void>;
}

/** Serves the files of `folders` (the first that has one wins), readable from every origin. */
export async function serveFolder(
  folders: string | readonly string[],
  handler?: Handler,
): Promise<StaticServer> {
  const roots = [folders].flat().map((folder) => resolve(folder));
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '/');
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (handler?.(request, response)) return;
    const file = fileFor(roots, new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!file) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not here');
      return;
    }
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    // Names under assets/ carry a hash of what they hold.
    if (request.url?.includes('/assets/')) response.setHeader('Cache-Control', 'max-age=3600');
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function fileFor(roots: readonly string[], pathname: string): string | undefined {
  const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html');
  return roots
    .map((root) => join(root, path))
    .find((file, index) => file.startsWith(roots[index]!) && existsSync(file) && statSync(file).isFile());
}
