import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exampleRequest, setUp } from './example.js';

describe('a faulty request', () => {
  it('is answered with problem details that point to the faults, and not stored', async (test) => {
    const { post, store } = await setUp(test);
    const response = await post({
      ...exampleRequest(),
      contact: { email: 'leitung@' },
      preferred: { days: ['TU', 'XX'] },
      message: ' ',
    });
    assert.equal(response.statusCode, 422);
    assert.match(String(response.headers['content-type']), /^application\/problem\+json/);
    const { errors, ...problem } = response.json<{ errors: { pointer: string; detail: string }[] }>();
    assert.deepEqual(problem, { type: 'about:blank', title: 'The request has faults', status: 422 });
    assert.deepEqual(errors.map(({ pointer }) => pointer).sort(), [
      '/contact/email',
      '/message',
      '/preferred/days/1',
    ]);
    assert.ok(errors.every(({ detail }) => detail));
    assert.deepEqual(await store.list(), []);
  });

  it('may be sent again under the same id when it is mended', async (test) => {
    const { post } = await setUp(test);
    const request = exampleRequest();
    assert.equal((await post({ ...request, message: '' })).statusCode, 422);
    assert.equal((await post(request)).statusCode, 201);
  });

  for (const body of ['null', '[]', '"text"', '7', '{}']) {
    it(`is refused: ${body}`, async (test) => {
      const { post } = await setUp(test);
      assert.equal((await post(body)).statusCode, 422);
    });
  }

  it('with a thousand faults is told of fifty', async (test) => {
    const { post } = await setUp(test);
    const response = await post(exampleRequest({ topics: Array(1000).fill(7) }));
    assert.equal(response.json<{ errors: unknown[] }>().errors.length, 50);
  });
});
