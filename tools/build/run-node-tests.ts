// Runs the tests under node:test in the folders named (Node 20's --test takes no globs).
// Ends with a line that scripts can read: `N passed, N failed`.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const folders = process.argv.slice(2);
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file))
    .sort(),
);
if (files.length === 0) throw new Error(`No tests in ${folders.join(', ')}.`);

let passed = 0;
let failed = 0;
const tests = run({ files, concurrency: 2, timeout: 300_000 });
tests.on('test:pass', ({ details, skip }) => {
  if (details.type !== 'suite' && skip === undefined) passed++;
});
tests.on('test:fail', ({ details }) => {
  // A suite fails with each of its tests; by itself where what comes before or after them does.
  const { failureType } = details.error as { failureType?: string };
  if (details.type !== 'suite' || failureType !== 'subtestsFailed') failed++;
});
tests.compose(new spec()).pipe(process.stdout);
tests.on('end', () => {
  // Tests that are not there prove nothing.
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  process.once('beforeExit', () => console.log(`${passed} passed, ${failed} failed`));
});
