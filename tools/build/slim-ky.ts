// What of ky a visitor runs. We ask with a plain address, headers, a body and one more try (feed/client.ts,
// cooperation/submit.ts, i18n/beside-script.ts); its hooks, progress, timeouts, search parameters and merging of instances
// would be nine tenths of it. test/tools/build/slim-ky.test.ts holds it against the whole of ky, answer by answer.
import type { Plugin } from 'vite';

/** In place of ky/distribution/index.js; what is wrong with an answer ky says itself. */
const MODULE = `
  import { HTTPError } from './errors/HTTPError.js';
  export { HTTPError };
  const by = (method) => async (
    input,
    { fetch = globalThis.fetch.bind(globalThis), retry, throwHttpErrors = true, ...options },
  ) => {
    const { limit = 0, delay, statusCodes, shouldRetry } = Object(retry);
    for (let tries = 0; ; tries++) {
      const request = new Request(input, { ...options, method });
      try {
        const response = await fetch(request, {});
        if (response.ok || !throwHttpErrors) return response;
        throw new HTTPError(response, request);
      } catch (error) {
        if (
          tries >= limit ||
          shouldRetry({ error }) === false ||
          (error instanceof HTTPError && !statusCodes.includes(error.response.status))
        )
          throw error;
      }
      await new Promise((done) => setTimeout(done, delay()));
    }
  };
  export default { get: by('GET'), post: by('POST') };`;

/** A vite plugin for the script. */
export const slimKy = (): Plugin => ({
  name: 'slim-ky',
  apply: 'build',
  transform: {
    filter: { id: /\/node_modules\/ky\/distribution\/index\.js$/ },
    handler: () => ({ code: MODULE, map: null }),
  },
});
