import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigError, readConfig } from '../../../tools/receiver/config.js';

describe('the configuration', () => {
  it('needs nothing, and takes an empty variable for none', () => {
    for (const environment of [{}, { PORT: '', HOST: ' ', ALLOWED_ORIGINS: '', DATABASE_URL: '' }]) {
      assert.deepEqual(readConfig(environment), {
        host: '127.0.0.1',
        port: 8787,
        databaseUrl: 'file:.data/requests.db',
        databaseAuthToken: undefined,
        allowedOrigins: undefined,
      });
    }
  });

  it('takes what the environment says', () => {
    assert.deepEqual(
      readConfig({
        HOST: '::',
        PORT: '80',
        DATABASE_URL: 'libsql://db.example',
        DATABASE_AUTH_TOKEN: 'secret',
        ALLOWED_ORIGINS: 'https://a.example, http://localhost:8080\nhttps://b.example',
        HOME: '/root',
      }),
      {
        host: '::',
        port: 80,
        databaseUrl: 'libsql://db.example',
        databaseAuthToken: 'secret',
        allowedOrigins: ['https://a.example', 'http://localhost:8080', 'https://b.example'],
      },
    );
  });

  it('takes a star for any origin', () => {
    assert.equal(readConfig({ ALLOWED_ORIGINS: '*' }).allowedOrigins, undefined);
  });

  for (const [name, value] of [
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['DATABASE_URL', 'requests.db'],
    ['DATABASE_URL', 'postgres://x'],
    ['ALLOWED_ORIGINS', 'partner.example'],
    ['ALLOWED_ORIGINS', 'https://partner.example/'],
    ['ALLOWED_ORIGINS', 'https://partner.example, null'],
  ] as const) {
    it(`names the fault in ${name}=${value}`, () => {
      assert.throws(
        () => readConfig({ [name]: value }),
        (error: Error) => error instanceof ConfigError && error.message.startsWith(`${name}: expected `),
      );
    });
  }

  it('names every fault at once', () => {
    assert.throws(() => readConfig({ PORT: 'x', DATABASE_URL: 'x' }), /^Error: PORT.*\nDATABASE_URL/);
  });
});
