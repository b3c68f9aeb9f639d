/** The middle one; of an even number the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  if (!numbers.length) throw new Error('no numbers, no median');
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The medians of measurements, member by member. */
export const medians = <T extends Record<keyof T, number>>(runs: readonly T[]): T =>
  Object.fromEntries(
    Object.keys(runs[0] ?? {}).map((key) => [key, median(runs.map((run) => run[key as keyof T]))]),
  ) as T;
