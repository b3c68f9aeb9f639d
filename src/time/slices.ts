/**
 * Long work in slices, so that a page answers its visitor meanwhile: what all elements of ours do at a stretch counts
 * together.
 */

/**
 * Milliseconds of work at a stretch: half a frame, or where the page itself took longer in between, as long as that,
 * up to what a visitor does not notice yet: else much of a long page would be painted for each of many elements.
 */
const [SHORTEST, LONGEST] = [8, 50];

let length = SHORTEST;
/** When the slice that is running ends, and when somebody asked last. */
let end = 0;
let asked = 0;
/** Resolves in the task after it; undefined while nothing is worked. */
let rest: Promise<void> | undefined;

/** Whether what is running has had its slice; the first to ask begins one. */
function isSpent(): boolean {
  asked = performance.now();
  if (!rest) {
    end = asked + length;
    // No timer: browsers stretch those, in hidden tabs to a minute.
    rest = new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        length = Math.min(Math.max(performance.now() - asked, SHORTEST), LONGEST);
        rest = undefined;
        done();
      };
      port2.postMessage(0);
    });
  }
  return asked > end;
}

/** The end of the line of those who wait. */
let line = Promise.resolve();

/** Resolves when there is time, one after the other: at once, or where the slice is spent in a later task. */
export const turn = (): Promise<void> =>
  (line = line.then(async () => {
    while (isSpent()) await rest;
  }));

/** Works off what may be interrupted wherever it yields; who has waited for a turn meanwhile has it first. */
export async function inSlices<Result>(work: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (isSpent()) await turn();
  }
}

/** The same at a stretch. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
