// What is used of autocannon, which comes without types and is installed when wanted (../install.ts).
declare module 'autocannon' {
  interface Request<Context> {
    method: string;
    headers: Record<string, string>;
    body?: string;
    setupRequest(request: Request<Context>, context: Context): Request<Context>;
    onResponse(status: number, body: string, context: Context): void;
  }
  interface Result {
    /** From the first request to the last answer, in seconds. */
    duration: number;
    errors: number;
    timeouts: number;
    resets: number;
  }
  interface Run extends Promise<Result> {
    /** Once for every answer; the time is in milliseconds. */
    on(
      event: 'response',
      heard: (client: unknown, status: number, bytes: number, time: number) => void,
    ): void;
  }
  export default function autocannon<Context>(options: {
    url: string;
    connections: number;
    /** Requests in all; the run ends when all are answered. */
    amount: number;
    /** Seconds until a request is given up. */
    timeout: number;
    requests: readonly Request<Context>[];
  }): Run;
}
