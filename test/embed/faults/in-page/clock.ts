// A page's clock that a case can move on. Short waits pass as ever; long ones only when the case says so.

/** Waits up to this long, and the deadline of a request, are real. */
const SHORT = 5000;
const DEADLINE = 10_000;

const real = {
  Date,
  setTimeout: window.setTimeout.bind(window),
  clearTimeout: window.clearTimeout.bind(window),
  setInterval: window.setInterval.bind(window),
  now: performance.now.bind(performance),
};

interface Wait {
  run: () => void;
  due: number;
  /** Milliseconds, where it comes again and again. */
  every?: number;
}

let skipped = 0;
let ids = 1e9;
const waits = new Map<number, Wait>();
/** Looks at what a wait that passed has changed, before any answer can have come. */
export const onTurn: (() => void)[] = [];

/** Milliseconds that have really passed. */
export const realNow = (): number => real.now();
/** Milliseconds of the page's own time. */
export const pageNow = (): number => real.now() + skipped;
export const sleep = (delay: number): Promise<void> => new Promise((done) => real.setTimeout(done, delay));

/** Waits until it is so, for real. */
export async function until(what: string, check: () => unknown, patience = 20_000): Promise<void> {
  const end = real.now() + patience;
  while (!check()) {
    if (real.now() > end) throw new Error(`it never came: ${what}`);
    await sleep(25);
  }
}

/** Lets so many milliseconds of the page's time pass at once, with all that was to happen in them. */
export const pass = (time: number): Promise<void> => passUntil(pageNow() + time);

/** Lets the page's time pass until then. */
export async function passUntil(end: number): Promise<void> {
  for (;;) {
    const next = [...waits].sort(([, a], [, b]) => a.due - b.due).find(([, { due }]) => due <= end);
    if (!next) break;
    const [id, wait] = next;
    skipped += Math.max(0, wait.due - pageNow());
    if (wait.every) wait.due += wait.every;
    else waits.delete(id);
    wait.run();
    // What it starts gets its turn before the clock goes on.
    await sleep(0);
    onTurn.forEach((look) => look());
  }
  skipped += Math.max(0, end - pageNow());
  await sleep(30);
}

function hold(run: () => void, delay: number, every?: number): number {
  waits.set(++ids, { run, due: pageNow() + delay, every });
  return ids;
}

type Timer = (run: TimerHandler, delay?: number, ...args: unknown[]) => number;

/** Takes the page's clock over; before any other script. */
export function takeOver(): void {
  const timer =
    (original: Timer, again: boolean): Timer =>
    (run, delay = 0, ...args) =>
      delay > SHORT && delay !== DEADLINE && typeof run === 'function'
        ? hold(() => (run as (...args: unknown[]) => void)(...args), delay, again ? delay : undefined)
        : original(run, delay, ...args);
  const clear = (id?: number): void => {
    if (!waits.delete(id!)) real.clearTimeout(id);
  };
  Object.assign(window, {
    setTimeout: timer(real.setTimeout as Timer, false),
    setInterval: timer(real.setInterval as Timer, true),
    clearTimeout: clear,
    clearInterval: clear,
    Date: class extends Date {
      constructor(...args: [number]) {
        super(...((args.length ? args : [real.Date.now() + skipped]) as [number]));
      }
      static override now(): number {
        return real.Date.now() + skipped;
      }
    },
  });
  performance.now = pageNow;
}
