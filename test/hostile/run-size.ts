/** How much a run tries: what CI has time for, or what `npm run hostile` was told (HOSTILE in the page, from its configuration). */
interface Wanted {
  placements?: number;
  feeds?: number;
  seed?: number;
}
const wanted = (globalThis as { HOSTILE?: Wanted }).HOSTILE ?? {};

/** Firefox and WebKit are slower, and run beside Chromium: they take a share. */
const share = /Chrome/.test(navigator.userAgent) ? 1 : 0.1;

/** So many placements are made at least. */
export const PLACEMENTS = wanted.placements ?? 100_000 * share;
/** So many feeds are generated, read and compared. */
export const FEEDS = (wanted.feeds ?? 5000) * share;
/** So many are shown in all four elements. */
export const SHOWN = FEEDS / 10;
/** Where chance begins: the same in every run of CI. */
export const SEED = wanted.seed ?? 7;
/** Milliseconds such a test may take. */
export const PATIENCE = 24 * 3_600_000;

/** Some of a list, one in `step`; all of it at night. Firefox and WebKit take fewer. */
export const some = <T>(list: readonly T[], step: number): T[] =>
  list.filter((_, place) => wanted.placements || place % Math.round(step / share) === 0);
