import type { ServerError } from './server-errors.js';

/**
 * Why a request was not taken, as far as one can know. `network`: no connection, or refused before an answer;
 * `timeout`: no answer in time (it may have been taken); `invalid`: the receiver found faults; `busy`: too many
 * requests, or closed for a while; `status`: any other answer.
 */
export type SubmitErrorKind = 'network' | 'timeout' | 'status' | 'invalid' | 'busy';

/** What else an answer told. */
export interface SubmitErrorFacts {
  /** The HTTP status, where there was an answer. */
  status?: number;
  /** Seconds to wait before the next try, where the receiver named them. */
  retryAfter?: number;
  /** What the receiver named; of kind `invalid`, the faults. */
  errors?: readonly ServerError[];
}

/** A request that was not taken. What was typed stays, and the same request may be sent again. */
export class SubmitError extends Error implements SubmitErrorFacts {
  readonly status?: number;
  readonly retryAfter?: number;
  readonly errors: readonly ServerError[] = [];

  /**
   * @param kind - what went wrong
   * @param message - what happened, in English, for the console; nothing of the request
   * @param facts - what else the answer told
   */
  constructor(
    readonly kind: SubmitErrorKind,
    message: string,
    facts?: SubmitErrorFacts,
  ) {
    super(message);
    Object.assign(this, facts);
  }
}
