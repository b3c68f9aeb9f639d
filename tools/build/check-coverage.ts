// What `wtr --coverage` counted, in per cent, against the least we want. The runner's own threshold passes where it
// counted nothing at all.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The least of each, in per cent. */
export const LEAST = 90;
const KINDS = { lines: 'L', branches: 'BR', functions: 'FN' } as const;

/** Hit and found, added up over all files of an LCOV report. */
export function coverage(lcov: string): { name: string; hit: number; found: number }[] {
  const sum = (key: string): number =>
    [...lcov.matchAll(new RegExp(`^${key}:(\\d+)$`, 'gm'))].reduce(
      (total, [, count]) => total + Number(count),
      0,
    );
  return Object.entries(KINDS).map(([name, kind]) => ({
    name,
    hit: sum(`${kind}H`),
    found: sum(`${kind}F`),
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lcov = readFileSync('coverage/lcov.info', 'utf8');
  const files = lcov.match(/^SF:/gm)?.length ?? 0;
  console.log(`${files} files of src/`);
  for (const { name, hit, found } of coverage(lcov)) {
    const percent = (100 * hit) / found;
    const enough = percent >= LEAST;
    console.log(`${enough ? '✔' : '✖'} ${name}: ${percent.toFixed(1)} % (${hit} of ${found})`);
    if (!enough) process.exitCode = 1;
  }
}
