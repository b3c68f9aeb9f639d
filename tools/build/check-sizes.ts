// `npm run sizes`: prints the sizes of dist/ and fails over a limit.
import { faults, sizes } from './sizes.js';

const found = sizes('dist');
const width = Math.max(...found.map(({ file }) => file.length));
console.log(`${'file'.padEnd(width)}      raw   brotli    limit`);
for (const { file, raw, brotli, limit } of found) {
  const numbers = [raw, brotli, limit ?? ''].map((value) => String(value).padStart(8));
  console.log(`${file.padEnd(width)} ${numbers.join(' ')}`);
}
for (const fault of faults(found)) {
  console.error(fault);
  process.exitCode = 1;
}
