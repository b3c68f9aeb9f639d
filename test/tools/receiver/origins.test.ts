import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exampleRequest, setUp } from './example.js';

describe('a page of another origin', () => {
  const preflight = {
    method: 'OPTIONS',
    url: '/api/cooperation',
    headers: {
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  } as const;
  const askedBy = (origin: string) => ({ ...preflight, headers: { ...preflight.headers, origin } });

  it('may send JSON, and read the answer', async (test) => {
    const { app, post } = await setUp(test);
    const origin = 'https://partner.example';
    const asked = await app.inject(askedBy(origin));
    assert.equal(asked.statusCode, 204);
    assert.equal(asked.headers['access-control-allow-origin'], '*');
    assert.equal(asked.headers['access-control-allow-methods'], 'POST');
    assert.equal(asked.headers['access-control-allow-headers'], 'Content-Type');
    const answered = await post(exampleRequest(), { origin });
    assert.equal(answered.headers['access-control-allow-origin'], '*');
    assert.equal(answered.headers['access-control-allow-credentials'], undefined);
  });

  it('can read refusals too, and when to come again', async (test) => {
    const { post } = await setUp(test);
    const { headers } = await post('{', { origin: 'https://partner.example' });
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['access-control-expose-headers'], 'Retry-After');
  });

  it('must be on the list where there is one', async (test) => {
    const { app, post, store } = await setUp(test, { allowedOrigins: ['https://partner.example'] });
    const listed = await app.inject(askedBy('https://partner.example'));
    assert.equal(listed.headers['access-control-allow-origin'], 'https://partner.example');
    assert.equal((await post(exampleRequest(), { origin: 'https://partner.example' })).statusCode, 201);

    const stranger = await app.inject(askedBy('https://partner.example.evil.example'));
    assert.equal(stranger.headers['access-control-allow-origin'], undefined);
    assert.equal((await post(exampleRequest(), { origin: 'https://evil.example' })).statusCode, 403);
    assert.equal((await store.list()).length, 1);
  });
});
