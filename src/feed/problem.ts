/** What went wrong with a feed as a whole. */
export type FeedErrorKind = 'network' | 'timeout' | 'status' | 'size' | 'format' | 'version';

/** A feed that could not be read; never thrown into the host page. */
export class FeedError extends Error {
  /**
   * @param kind - what went wrong
   * @param message - what happened, in English, for the console
   * @param status - the HTTP status, where that was it
   * @param retryAfter - seconds for which the server wants not to be asked again
   */
  constructor(
    readonly kind: FeedErrorKind,
    message: string,
    readonly status?: number,
    readonly retryAfter?: number,
  ) {
    super(message);
    this.name = 'FeedError';
  }
}

/** Something in a feed that was left out, and why. */
export interface Problem {
  /** Where it stands, as in `events[3].startDate`. */
  path: string;
  /** What a reader expects there. */
  expected: string;
  /** What was found, shortened. */
  found: string;
}

/** A problem in one English line for the console. */
export const describeProblem = ({ path, expected, found }: Problem): string =>
  `${path}: expected ${expected}, found ${found}`;
