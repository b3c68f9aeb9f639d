/** A source of chance that gives the same from the same seed. */
export interface Chance {
  /** A whole number from `min` up to and including `max`. */
  int(min: number, max: number): number;
  /** True in so many of a hundred cases. */
  percent(share: number): boolean;
  pick<T>(choices: readonly T[]): T;
  /** Another source, whose use does not change this one. */
  fork(): Chance;
}

/** Mulberry32. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    int,
    percent: (share) => next() * 100 < share,
    pick: (choices) => choices[int(0, choices.length - 1)]!,
    fork: () => seeded(int(0, 2 ** 32 - 1)),
  };
}
