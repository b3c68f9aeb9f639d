// `npm run verify`: all that CI runs besides `npm test`, one step after the other; the first fault ends it.
// Its last line counts tests, and a step without tests as one: `N passed, N failed`.
import { spawn } from 'node:child_process';
import { countsIn } from './counts.js';

/** Name of a step, and the npm script (with arguments) that it runs. */
const steps: readonly (readonly [name: string, command: string])[] = [
  ['lint', 'npm run lint'],
  ['feed schema in step', 'npm run schema -- --check'],
  ['documentation of the elements in step', 'npm run docs -- --check'],
  ['translations complete', 'npm run locales -- --check'],
  // In CI `npm test` has counted.
  ['coverage', process.env['CI'] ? 'npx tsx tools/build/check-coverage.ts' : 'npm run coverage'],
  ['the other time zones', 'npm run test:zones'],
  ['build', 'npm run build'],
  ['sizes', 'npm run sizes'],
  ['two builds are the same', 'npm run reproducible'],
  ['exports', 'npm run exports'],
  ['the built script on partners’ pages', 'npm run test:embed'],
  ['storybook', 'npm run build-storybook'],
  ['stories', 'npm run test:stories'],
];

const total = { passed: 0, failed: 0 };
const begun = Date.now();
for (const [name, command] of steps) {
  const start = Date.now();
  console.log(`\n▶ ${name}: ${command}`);
  const { output, status } = await run(command);
  const counts = countsIn(output) ?? { passed: status === 0 ? 1 : 0, failed: 0 };
  total.passed += counts.passed;
  total.failed += status === 0 ? counts.failed : Math.max(1, counts.failed);
  console.log(`${status === 0 ? '✔' : '✖'} ${name}, ${seconds(start)} s`);
  if (status !== 0) {
    process.exitCode = 1;
    break;
  }
}
console.log(`\nverify: ${seconds(begun)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);

/** Runs a command, shows what it prints as it prints it, and keeps it. */
function run(command: string): Promise<{ output: string; status: number | null }> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('close', (status) => resolve({ output, status }));
  });
}

function seconds(since: number): string {
  return ((Date.now() - since) / 1000).toFixed(1);
}
