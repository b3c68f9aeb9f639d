import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { createLogger, createServer } from 'vite';
import { receiver } from '../../../tools/receiver/vite-plugin.js';
import { databaseFor, exampleRequest } from './example.js';
import { startSink } from './smtp-sink.js';

describe("vite's dev server", () => {
  it('has the receiver in it, with the names of its feed, and says where requests are stored', async (test) => {
    const file = await databaseFor(test);
    const sink = await startSink(test);
    const before = process.env;
    process.env = {
      ...before,
      DATABASE_URL: file,
      SMTP_URL: `smtp://127.0.0.1:${sink.config.server.port}`,
      MAIL_TO: 'anfragen@kin-top.example',
    };
    const said: string[] = [];
    const customLogger = { ...createLogger('silent'), info: (text: string) => void said.push(text) };
    const server = await createServer({
      configFile: false,
      root: 'test/tools/receiver',
      publicDir: resolve('public'),
      cacheDir: file.slice('file:'.length) + '-cache',
      customLogger,
      optimizeDeps: { noDiscovery: true },
      plugins: [receiver()],
      server: { port: 0, host: '127.0.0.1' },
    });
    process.env = before;
    try {
      await server.listen();
      const address = server.httpServer!.address();
      assert.ok(address && typeof address === 'object');
      const response = await fetch(`http://127.0.0.1:${address.port}/api/cooperation`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(exampleRequest()),
      });
      assert.equal(response.status, 201);
      await sink.until(1);
      assert.match(sink.mails[0]!.mail.text!, /Kindergarten \/ Kita \(kindergarten\)/);
      assert.match(said.join('\n'), new RegExp(`stored in ${file.slice('file:'.length)}`));
    } finally {
      // Before its folder is taken away.
      await server.close();
    }
  });
});
