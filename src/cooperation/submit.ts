import ky from 'ky';
import { toJson } from '../files/json.js';
import { retryAfter } from '../time/retry-after.js';
import { formFields } from './form-fields.js';
import type { CooperationRequest } from './request.js';
import { serverErrors } from './server-errors.js';
import { SubmitError } from './submit-error.js';

export const ENCODINGS = ['json', 'form'] as const;
/** How a request is written: as JSON, or as the fields of a plain form. */
export type Encoding = (typeof ENCODINGS)[number];

/** Milliseconds in all until an answer. */
export const SUBMIT_DEADLINE = 10_000;

const JSON_TYPE = 'application/json';

export interface SubmitOptions {
  /** Milliseconds until an answer, {@link SUBMIT_DEADLINE} unless given. */
  deadline?: number;
  /** `json` unless given. */
  encoding?: Encoding;
  /** Another `fetch`, for tests. */
  fetch?: typeof fetch;
}

/** What the receiver said when it took the request. */
export interface Receipt {
  /** How to name the request when asking about it. */
  reference?: string;
}

async function toReceipt(response: Response): Promise<Receipt> {
  const { status, ok } = response;
  // Without a body, with any other than JSON, or with one cut off, what counts is the status.
  const body: unknown = await response.json().catch(() => undefined);
  // 409: the same request was taken before, and its answer was lost.
  if (ok || status === 409) {
    const { reference } = (body ?? {}) as { reference?: unknown };
    return typeof reference === 'string' && reference ? { reference: reference.slice(0, 100) } : {};
  }
  const errors = serverErrors(body);
  const kind =
    status === 429 || status === 503
      ? 'busy'
      : status === 422 || errors.some(({ field }) => field)
        ? 'invalid'
        : 'status';
  throw new SubmitError(kind, `the receiver answered ${status || 'with a redirect'}`, {
    status,
    errors,
    retryAfter: retryAfter(response),
  });
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
  { deadline = SUBMIT_DEADLINE, encoding, fetch }: SubmitOptions = {},
): Promise<Receipt> {
  const abort = new AbortController();
  // Nobody minds when it fires after the end.
  setTimeout(() => abort.abort(), deadline);
  try {
    const response = await ky.post(action, {
      ...(encoding === 'form'
        ? { body: formFields(request), headers: { accept: JSON_TYPE } }
        : { body: toJson(request), headers: { accept: JSON_TYPE, 'content-type': JSON_TYPE } }),
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
    if (error instanceof SubmitError) throw error;
    if (abort.signal.aborted) throw new SubmitError('timeout', `no answer within ${deadline / 1000} s`);
    // No connection, a refused certificate, a CORS refusal: a browser does not tell them apart.
    throw new SubmitError('network', `no connection, or refused (CORS): ${String(error)}`);
  }
}
