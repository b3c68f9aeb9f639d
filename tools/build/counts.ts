// The counts that our test runners print last.

export interface Counts {
  passed: number;
  failed: number;
}

/** The last `N passed, N failed` of an output; undefined where there is none. */
export function countsIn(output: string): Counts | undefined {
  const [, passed, failed] = [...output.matchAll(/^(\d+) passed, (\d+) failed/gm)].pop() ?? [];
  return passed === undefined ? undefined : { passed: Number(passed), failed: Number(failed) };
}
