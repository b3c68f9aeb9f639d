/** What a test lets the network answer, for each address; and what was asked for. */
export class FeedServer {
  /** Every address that was asked for, in order. */
  readonly asked: string[] = [];
  private readonly real = window.fetch;
  private readonly answers = new Map<string, () => Response | Promise<Response>>();
  /** The number of the next address. */
  static serial = 0;

  constructor() {
    window.fetch = async (input) => {
      const url = input instanceof Request ? input.url : String(input);
      this.asked.push(url);
      const answer = this.answers.get(url);
      if (!answer) throw new TypeError('Failed to fetch');
      return Promise.race([answer(), aborted(input instanceof Request ? input.signal : undefined)]);
    };
  }

  /** An address that no other test has read; nobody answers there until told to. */
  address(answer?: () => Response | Promise<Response>): string {
    const url = `https://feed.example/${FeedServer.serial++}/feed.json`;
    if (answer) this.answer(url, answer);
    return url;
  }

  answer(url: string, answer: () => Response | Promise<Response>): void {
    this.answers.set(url, answer);
  }

  /** An address with a feed behind it. */
  feed(feed: unknown): string {
    return this.address(() => json(feed));
  }

  stop(): void {
    window.fetch = this.real;
  }
}

/** Rejects as fetch does when it is called off. */
const aborted = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) =>
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
  );

export const json = (value: unknown): Response => new Response(JSON.stringify(value));

/** An answer that comes when it is told to. */
export function later(): { answer: () => Promise<Response>; arrive: (response: Response) => void } {
  let arrive: (response: Response) => void = () => undefined;
  const response = new Promise<Response>((resolve) => (arrive = resolve));
  return { answer: () => response, arrive };
}

/** Makes waits of four seconds and longer twenty times as short; `restore` puts the clock back. */
export function hurry(): { restore(): void } {
  const real = window.setTimeout;
  window.setTimeout = ((act: () => void, wait = 0, ...rest: unknown[]) =>
    real(act, wait >= 4000 ? wait / 20 : wait, ...rest)) as typeof setTimeout;
  return { restore: () => (window.setTimeout = real) };
}

/**
 * Console lines, kept from the test's report; not those of a feed that an earlier test left unanswered, which is given up
 * seconds later.
 */
export class ConsoleLines {
  readonly warnings: string[] = [];
  readonly errors: string[] = [];
  private readonly real = { warn: console.warn, error: console.error };
  private readonly first = FeedServer.serial;

  constructor() {
    console.warn = this.into(this.warnings);
    console.error = this.into(this.errors);
  }

  private into(lines: string[]) {
    return (...words: unknown[]) => {
      const line = words.map(String).join(' ');
      const [, address = Infinity] = /feed\.example\/(\d+)\//.exec(line) ?? [];
      if (+address >= this.first) lines.push(line);
    };
  }

  get all(): string[] {
    return [...this.warnings, ...this.errors];
  }

  stop(): void {
    Object.assign(console, this.real);
  }
}
