import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { answers } from './answers.js';
import type { Answer } from './fault.js';

/** The test runner's own certificate, which no browser trusts. */
export function certificate(): { key: Buffer; cert: Buffer } {
  const folder = join(createRequire(import.meta.url).resolve('@web/dev-server-core'), '../..');
  const read = (end: string) => readFileSync(join(folder, `.self-signed-dev-server-ssl.${end}`));
  return { key: read('key'), cert: read('cert') };
}

/** The server of one case: it does what `mode` says, an answer by name or the case's own. */
export class FaultServer {
  mode = 'fault';
  requests: IncomingMessage[] = [];
  unchanged = 0;
  #server: Server;
  #port = 0;

  /** @param kind - `closed`: nobody listens until the mode is another */
  constructor(
    private readonly fault: Answer,
    private readonly kind: 'http' | 'https' | 'closed' = 'http',
  ) {
    const answer = (request: IncomingMessage, response: ServerResponse): void => {
      // Where it sends somebody to is not a request of ours.
      if (request.url?.startsWith('/feed') && request.headers.host?.startsWith('127.'))
        this.requests.push(request);
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Content-Type', 'application/json');
      // A faulty server has no connections to keep.
      response.setHeader('Connection', 'close');
      response.on('finish', () => (this.unchanged += +(response.statusCode === 304)));
      const answer = this.mode === 'fault' ? this.fault : answers[this.mode];
      if (!answer) throw new Error(`no answer is called ${this.mode}`);
      answer(response, request, this.requests.length);
    };
    this.#server = kind === 'https' ? createSecureServer(certificate(), answer) : createServer(answer);
    // Who speaks no HTTP is hung up on.
    this.#server.on('clientError', (_, socket) => socket.destroy());
  }

  get url(): string {
    return `${this.kind === 'https' ? 'https' : 'http'}://127.0.0.1:${this.#port}/feed.json`;
  }

  async start(): Promise<void> {
    await this.#listen();
    if (this.kind === 'closed') await this.#close();
  }

  async become(mode: string): Promise<void> {
    this.mode = mode;
    if (!this.#server.listening) await this.#listen();
  }

  async stop(): Promise<void> {
    if (this.#server.listening) await this.#close();
  }

  /** At the port it had before, where it had one. */
  async #listen(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(this.#port, '127.0.0.1', done));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  #close(): Promise<void> {
    return new Promise((done) => {
      this.#server.close(() => done());
      this.#server.closeAllConnections();
    });
  }
}
