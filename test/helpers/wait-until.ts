/** The page's own clock, whatever a test does with it. */
const now = performance.now.bind(performance);

/**
 * Waits until it is so: patiently, as three engines share the machine, and a condition that comes late has come all the
 * same. Time is read and not set as one timer: a test that hurries the page's timers would cut it short.
 */
export async function waitUntil(
  condition: () => unknown,
  message?: string,
  { interval = 50, timeout = 9_000 }: { interval?: number; timeout?: number } = {},
): Promise<void> {
  const end = now() + timeout;
  do {
    if (now() > end) throw new Error(`Timeout: ${message ?? 'it is not so'}`);
    await new Promise((done) => setTimeout(done, interval));
  } while (!(await condition()));
}
