import { waitUntil as wait } from '@open-wc/testing';

/** As open-wc's, but patient: three engines share the machine, and a condition that comes late has come all the same. */
export const waitUntil = (
  condition: () => unknown,
  message?: string,
  options: { interval?: number; timeout?: number } = {},
): Promise<void> => wait(condition as () => boolean, message, { timeout: 9_000, ...options });
