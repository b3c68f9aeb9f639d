import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLogger, createServer } from 'vite';
import { receiver } from '../../../tools/receiver/vite-plugin.js';
import { databaseFor, exampleRequest } from './example.js';

describe("vite's dev server", () => {
  it('has the receiver in it, and says where requests are stored', async (test) => {
    const file = await databaseFor(test);
    const before = process.env['DATABASE_URL'];
    process.env['DATABASE_URL'] = file;
    const said: string[] = [];
    const customLogger = { ...createLogger('silent'), info: (text: string) => void said.push(text) };
    const server = await createServer({
      configFile: false,
      root: 'test/tools/receiver',
      cacheDir: file.slice('file:'.length) + '-cache',
      customLogger,
      optimizeDeps: { noDiscovery: true },
      plugins: [receiver()],
      server: { port: 0, host: '127.0.0.1' },
    });
    if (before === undefined) delete process.env['DATABASE_URL'];
    else process.env['DATABASE_URL'] = before;
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
      assert.match(said.join('\n'), new RegExp(`stored in ${file.slice('file:'.length)}`));
    } finally {
      // Before its folder is taken away.
      await server.close();
    }
  });
});
