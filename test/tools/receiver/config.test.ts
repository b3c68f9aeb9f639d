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
        trustProxy: ['loopback'],
        rateLimit: { max: 30, minutes: 10 },
        retentionDays: 180,
        feed: undefined,
        mail: undefined,
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
        TRUST_PROXY: '10.0.0.0/8, ::1, loopback',
        RATE_LIMIT: '5',
        RATE_LIMIT_MINUTES: '0.5',
        RETENTION_DAYS: '30',
        FEED: 'https://kin-top.example/feed.json',
        SMTP_URL: 'smtp://user%40kin-top.example:p%3Ass@mail.example:587',
        MAIL_TO: 'anfragen@kin-top.example, buero@küche.example',
        MAIL_FROM: 'formular@kin-top.example',
        MAIL_RETRY_SECONDS: '2',
        HOME: '/root',
      }),
      {
        host: '::',
        port: 80,
        databaseUrl: 'libsql://db.example',
        databaseAuthToken: 'secret',
        allowedOrigins: ['https://a.example', 'http://localhost:8080', 'https://b.example'],
        trustProxy: ['10.0.0.0/8', '::1', 'loopback'],
        rateLimit: { max: 5, minutes: 0.5 },
        retentionDays: 30,
        feed: 'https://kin-top.example/feed.json',
        mail: {
          server: {
            host: 'mail.example',
            port: 587,
            secure: false,
            requireTLS: true,
            auth: { user: 'user@kin-top.example', pass: 'p:ss' },
          },
          to: ['anfragen@kin-top.example', 'buero@xn--kche-0ra.example'],
          from: 'formular@kin-top.example',
          retryDelay: 2000,
        },
      },
    );
  });

  it('takes a number of proxies, and none', () => {
    assert.equal(readConfig({ TRUST_PROXY: '2' }).trustProxy, 2);
    assert.equal(readConfig({ TRUST_PROXY: '0' }).trustProxy, 0);
  });

  it('sends from the address it sends to unless told otherwise', () => {
    const { mail } = readConfig({ SMTP_URL: 'smtps://mail.example', MAIL_TO: 'a@kin-top.example' });
    assert.equal(mail!.from, 'a@kin-top.example');
    assert.deepEqual(mail!.server, { host: 'mail.example', secure: true, requireTLS: false });
  });

  it('takes a path for the feed', () => {
    for (const path of ['feed.json', '/srv/feed.json', './a b/feed.json']) {
      assert.equal(readConfig({ FEED: path }).feed, path);
    }
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
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', 'proxy.example'],
    ['RATE_LIMIT', '0'],
    ['RATE_LIMIT_MINUTES', 'ten'],
    ['RETENTION_DAYS', '0.5'],
    ['FEED', 'ftp://kin-top.example/feed.json'],
    ['FEED', 'https://'],
    ['SMTP_URL', 'mail.example:587'],
    ['SMTP_URL', 'https://mail.example'],
    ['SMTP_URL', 'smtp://mail.example?rejectUnauthorized=false'],
    ['SMTP_URL', 'smtp://mail.example/path'],
    ['MAIL_TO', 'anfragen'],
    ['MAIL_TO', 'a@kin-top.example, b'],
    ['MAIL_FROM', 'a@b@c'],
    ['MAIL_RETRY_SECONDS', '0'],
  ] as const) {
    it(`names the fault in ${name}=${value}`, () => {
      assert.throws(
        () => readConfig({ [name]: value }),
        (error: Error) =>
          error instanceof ConfigError && RegExp(`^${name}: expected [a-z-]+ [a-z-]+`).test(error.message),
      );
    });
  }

  it('says what is expected, and what was found', () => {
    for (const [name, expected] of [
      ['PORT', 'a number from 0 to 65535'],
      ['DATABASE_URL', 'a database such as "file:.data/requests.db" or "libsql://…"'],
      [
        'TRUST_PROXY',
        'how many proxies stand in front ("1"), or which: addresses and networks ("10.0.0.0/8"), "loopback"',
      ],
    ] as const) {
      assert.throws(() => readConfig({ [name]: 'zz' }), {
        message: `${name}: expected ${expected}, found "zz"`,
      });
    }
  });

  it('needs a mail server and an address together', () => {
    assert.throws(
      () => readConfig({ MAIL_TO: 'a@kin-top.example' }),
      /^Error: SMTP_URL: expected a mail server/,
    );
    assert.throws(() => readConfig({ SMTP_URL: 'smtps://mail.example' }), /^Error: MAIL_TO: expected e-mail/);
  });

  it('never shows a password', () => {
    const environment = {
      SMTP_URL: 'smtps://user:secret@',
      DATABASE_URL: 'x',
      DATABASE_AUTH_TOKEN: 'secret',
    };
    assert.throws(
      () => readConfig(environment),
      ({ message }: Error) => !message.includes('secret') && message.includes('SMTP_URL: expected a mail'),
    );
  });

  it('names every fault at once', () => {
    assert.throws(() => readConfig({ PORT: 'x', DATABASE_URL: 'x' }), /^Error: PORT.*\nDATABASE_URL/);
  });
});
