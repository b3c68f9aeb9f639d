import ky from 'ky';
import type { CooperationRequest } from './request.js';
import { serverErrors } from './server-errors.js';
import { SubmitError } from './submit-error.js';

/** Milliseconds in all until an answer. */
export const SUBMIT_DEADLINE = 10_000;

export interface SubmitOptions {
  /** Gives up when aborted; the promise then rejects with the signal's `AbortError`. */
  signal?: AbortSignal;
  /** Milliseconds until an answer, {@link SUBMIT_DEADLINE} unless given. */
  deadline?: number;
  /** Another `fetch`, for tests. */
  fetch?: typeof fetch;
}

/** What the receiver said when it took the request. */
export interface Receipt {
  /** How to name the request when asking about it. */
  reference?: string;
}

/** The body as JSON; undefined for any other, or one cut off: what counts is the status. */
async function readJson(response: Response): Promise<unknown> {
  try {
    return JSON.parse(await response.text());
  } catch {
    return undefined;
  }
}

/** Retry-After in seconds (RFC 9110, 10.2.3). The form with a date is left out: it would need the receiver's clock. */
function secondsToWait({ headers }: Response): number | undefined {
  const seconds = headers.get('retry-after');
  return seconds && /^\d{1,6}$/.test(seconds) ? +seconds : undefined;
}

async function toReceipt(response: Response): Promise<Receipt> {
  const { status, ok } = response;
  const body = await readJson(response);
  // 409: the same request was taken before, and its answer was lost.
  if (ok || status === 409) {
    const { reference } = (body ?? {}) as { reference?: unknown };
    return typeof reference === 'string' && reference ? { reference: reference.slice(0, 100) } : {};
  }
  const said = `the receiver answered ${status || 'with a redirect'}`;
  const errors = serverErrors(body);
  if (status === 422 || (status === 400 && errors.length > 0)) {
    throw new SubmitError('invalid', said, { status, errors });
  }
  const retryAfter = secondsToWait(response);
  throw new SubmitError(status === 429 || status === 503 ? 'busy' : 'status', said, { status, retryAfter });
}

/**
 * Sends a request once, without credentials and without saying from where. There is no second try behind the visitor's
 * back: whoever sends again sends the same `id`, and the receiver stores it once.
 *
 * @param request - the request
 * @param action - absolute address of the receiver, see {@link allowedAction}
 * @returns what the receiver said: any 2xx means taken, and so does 409
 * @throws SubmitError
 */
export async function submit(
  request: CooperationRequest,
  action: string,
  { signal, deadline = SUBMIT_DEADLINE, fetch }: SubmitOptions = {},
): Promise<Receipt> {
  const abort = new AbortController();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    abort.abort();
  }, deadline);
  const leave = () => abort.abort();
  signal?.addEventListener('abort', leave);
  try {
    signal?.throwIfAborted();
    const response = await ky.post(action, {
      json: request,
      headers: { accept: 'application/json' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // A redirect can turn a POST into a GET: an answer, and nothing sent.
      redirect: 'manual',
      signal: abort.signal,
      timeout: false,
      retry: 0,
      throwHttpErrors: false,
      ...(fetch && { fetch }),
    });
    return await toReceipt(response);
  } catch (error) {
    if (error instanceof SubmitError || signal?.aborted) throw error;
    if (timedOut) throw new SubmitError('timeout', `no answer within ${deadline / 1000} s`);
    // No connection, a refused certificate, a CORS refusal: a browser does not tell them apart.
    throw new SubmitError('network', `no connection, or refused (CORS): ${String(error)}`);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
  }
}
