/** Answers requests as a test wants; `restore` gives the page its own fetch back. */
export function answerWith(answer: () => Promise<Response>): { restore(): void } {
  const { fetch } = window;
  window.fetch = answer;
  return { restore: () => (window.fetch = fetch) };
}

/** An answer with a feed. */
export const feedResponse = (feed: unknown): Response =>
  new Response(JSON.stringify(feed), { headers: { 'Content-Type': 'application/json' } });

let serial = 0;
/** An address that no other test has read from. */
export const freshAddress = (): string => `/test/none/feed-${Date.now()}-${serial++}.json`;

/** What was warned of on the console while `act` ran. */
export async function warningsDuring(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const lines: string[] = [];
  console.warn = (...words: unknown[]) => void lines.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return lines;
}
