import ky, { HTTPError } from 'ky';
import { FeedError } from './problem.js';

/** Milliseconds in all for headers, body and a quick second try; then the visitor sees what happened. */
export const DEADLINE = 10_000;
/** As many bytes as a feed may have. */
export const MAX_BYTES = 5_000_000;

/** Reads the body as text, chunk by chunk, so that an endless one is cut off at the limit. */
async function readText(response: Response, stop: () => void): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MAX_BYTES) {
      stop();
      throw new FeedError('size', `the feed is larger than ${MAX_BYTES / 1e6} MB`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FeedError(
      'format',
      `the answer is no JSON; it begins with ${JSON.stringify(text.slice(0, 40))}`,
    );
  }
}

function explain(error: unknown, timedOut: boolean): FeedError {
  if (error instanceof FeedError) return error;
  if (timedOut) return new FeedError('timeout', `no complete answer within ${DEADLINE / 1000} s`);
  if (error instanceof HTTPError) {
    return new FeedError('status', `the server answered ${error.response.status}`, error.response.status);
  }
  // No connection, a refused certificate, a CORS refusal: a browser does not tell them apart.
  return new FeedError(
    'network',
    `no connection, or the server does not allow other sites (CORS): ${String(error)}`,
  );
}

/**
 * Reads the feed at `url`, without credentials and without saying from where.
 * @throws FeedError of kind `network`, `timeout`, `status`, `size` or `format`
 */
export async function fetchFeed(url: string): Promise<unknown> {
  const abort = new AbortController();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    abort.abort();
  }, DEADLINE);
  try {
    const response = await ky.get(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: abort.signal,
      timeout: false,
      retry: { limit: 1, delay: () => 300, afterStatusCodes: [] },
    });
    return parseJson(await readText(response, () => abort.abort()));
  } catch (error) {
    throw explain(error, timedOut);
  } finally {
    clearTimeout(timer);
  }
}
