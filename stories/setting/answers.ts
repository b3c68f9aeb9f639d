/** How a server answers a request. */
export type Answer = (request: Request) => Promise<Response>;

const answers = new Map<string, Answer>();
let pageFetch: typeof fetch | undefined;

const answeringFetch: typeof fetch = (input, init) => {
  const request = new Request(input, init);
  const answer = answers.get(request.url);
  return answer ? answer(request) : pageFetch!(input, init);
};

/** Several stories of a docs page may be open at once: the page has its own fetch back when the last one is gone. */
function stopAnswering(url: string): void {
  answers.delete(url);
  if (answers.size > 0 || !pageFetch) return;
  window.fetch = pageFetch;
  pageFetch = undefined;
}

/**
 * For a story's `beforeEach`: answers requests to the address that the argument `name` holds, while the story is shown.
 * The address has to be the story's own, as elements share what was read from one.
 * @param then - the answer to all requests of a visit after its first
 */
export const answering =
  (name: 'feed' | 'action', answer: Answer, then = answer) =>
  ({ args }: { args: { feed?: string; action?: string } }): (() => void) => {
    const url = new URL(args[name]!, document.baseURI).href;
    if (!pageFetch) {
      pageFetch = window.fetch;
      window.fetch = answeringFetch;
    }
    let asked = 0;
    // A turn of the toolbar comes by here, too, and is no new visit.
    if (!answers.has(url)) answers.set(url, (request) => (asked++ ? then : answer)(request));
    return () => stopAnswering(url);
  };

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

/** An answer with this content. */
export const gives =
  (body: unknown, status?: number): Answer =>
  () =>
    Promise.resolve(json(body, status));

/** No answer, until the request is called off. */
export const hangs: Answer = ({ signal }) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

/** No connection, as a browser reports it. */
export const isOffline: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** The sample feed, with changes. */
export const givesSample =
  (change: (feed: Record<string, unknown>) => object = (feed) => feed): Answer =>
  async () => {
    const sample = await pageFetch!('feed.json');
    return json(change((await sample.json()) as Record<string, unknown>));
  };
