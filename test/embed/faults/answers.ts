import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Answer } from './fault.js';
import { CHANGED, GOOD, MORE } from './feeds.js';

/** Answers as a careful server does, which knows what its visitor has. */
const tagged =
  (feed: string): Answer =>
  (response, request) => {
    const tag = `"${createHash('sha1').update(feed).digest('hex')}"`;
    response.setHeader('ETag', tag).setHeader('Cache-Control', 'no-cache');
    if (request.headers['if-none-match'] === tag) response.writeHead(304).end();
    else response.end(feed);
  };

/** Only a status, with what belongs to it. */
export const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Answer =>
  (response) =>
    response.writeHead(code, headers).end(body);

/** Bytes in place of an HTTP answer. */
export function raw(response: ServerResponse, bytes: string | Buffer): void {
  response.socket?.end(bytes);
}

/** Ends the connection as a machine that falls over does. */
export const reset = (response: ServerResponse): void => void response.socket?.resetAndDestroy();

/** One byte of it a second. */
export function drip(response: ServerResponse, bytes: string): void {
  let at = 0;
  const timer = setInterval(() => {
    if (at === bytes.length || response.destroyed) clearInterval(timer);
    else response.write(bytes[at++]);
  }, 1000);
}

/**
 * So many bytes of spaces; endless unless told, for as long as somebody listens. At the pace of a fast line, some 30 MB a
 * second: at that of this machine's memory WebKit takes in more than it can put away, and stands still.
 */
export function flood(response: ServerResponse, bytes = Infinity): void {
  const piece = Buffer.alloc(65_536, ' ');
  let sent = 0;
  const more = (): void => {
    if (response.destroyed) return;
    if (sent >= bytes) return void response.end();
    sent += piece.length;
    response.write(piece, () => setTimeout(more, 2));
  };
  more();
}

/** What any server may be told to do next, by name. */
export const answers: Record<string, Answer> = {
  good: (response) => response.end(GOOD),
  changed: (response) => response.end(CHANGED),
  more: (response) => response.end(MORE),
  tagged: tagged(GOOD),
  'tagged-changed': tagged(CHANGED),
  broken: status(500),
  missing: status(404),
  hanging: () => undefined,
  /** As the good one, a second and a half later. */
  late: (response) => setTimeout(() => response.end(GOOD), 1500),
  /** `?bad` is not there; any other is the good one. */
  split: (response, request) =>
    request.url?.includes('bad') ? response.writeHead(404).end() : response.end(GOOD),
  /** `?late` is the good one, later; any other is the changed one. */
  race: (response, request) =>
    request.url?.includes('late') ? setTimeout(() => response.end(GOOD), 1500) : response.end(CHANGED),
};
