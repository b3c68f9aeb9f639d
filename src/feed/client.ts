import ky, { HTTPError } from 'ky';
import { retryAfter } from '../time/retry-after.js';
import { FeedError } from './problem.js';

/** Milliseconds in all for headers, body and a quick second try; then the visitor sees what happened. */
export const DEADLINE = 10_000;
/** As many bytes as a feed may have. */
export const MAX_BYTES = 5_000_000;

/** Reads the body as text, chunk by chunk, so that an endless one is cut off at the limit. */
async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MAX_BYTES) throw new FeedError('size', `the feed is larger than ${MAX_BYTES / 1e6} MB`);
    text += decoder.decode(value, { stream: true });
  }
}

function explain(error: unknown): FeedError {
  if (error instanceof FeedError) return error;
  if (error instanceof HTTPError) {
    const { response } = error;
    const { status } = response;
    return new FeedError('status', `the server answered ${status}`, status, retryAfter(response));
  }
  // No connection, a refused certificate, a CORS refusal: a browser does not tell them apart.
  return new FeedError(
    'network',
    `no connection, or the server does not allow other sites (CORS): ${String(error)}`,
  );
}

/**
 * Fetches the text of the feed at `url`, without credentials and without saying from where. Asks once more after a
 * lost connection, or where a server is out of order and has not asked for time; not after too many requests (429).
 * @param cache - whether the browser may answer from its cache (`default`) or asks whether that still holds (`no-cache`)
 * @throws FeedError of kind `network`, `timeout`, `status` or `size`
 */
export async function fetchFeed(url: string, cache?: RequestCache): Promise<string> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A signal alone is not enough: a page that wraps fetch may lose it.
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new FeedError('timeout', `no complete answer within ${DEADLINE / 1000} s`)),
      DEADLINE,
    );
  });
  const read = async (): Promise<string> => {
    const response = await ky.get(url, {
      cache,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: abort.signal,
      timeout: false,
      retry: {
        limit: 1,
        delay: () => 300,
        statusCodes: [408, 500, 502, 503, 504],
        afterStatusCodes: [],
        shouldRetry: ({ error }) =>
          error instanceof HTTPError && retryAfter(error.response) ? false : undefined,
      },
    });
    return readText(response);
  };
  try {
    return await Promise.race([late, read()]);
  } catch (error) {
    // Lets go of what is still on its way.
    abort.abort();
    throw explain(error);
  } finally {
    clearTimeout(timer);
  }
}
