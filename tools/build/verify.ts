// `npm run verify`: all that CI runs besides `npm test`; the first fault ends it.
// Its last line counts tests, and a step without tests as one: `N passed, N failed`.
import { spawn } from 'node:child_process';
import { countsIn } from './counts.js';

/** Name of a step, and the npm script (with arguments) that it runs. */
type Step = readonly [name: string, command: string];

/** What needs no browser: it has room beside tests that mostly wait. */
const quiet: readonly Step[] = [
  ['lint', 'npm run lint'],
  ['feed schema in step', 'npm run schema -- --check'],
  ['documentation of the elements in step', 'npm run docs -- --check'],
  ['translations complete', 'npm run locales -- --check'],
  ['sizes', 'npm run sizes'],
  ['two builds are the same', 'npm run reproducible'],
  ['exports', 'npm run exports'],
  ['storybook', 'npm run build-storybook'],
];

/** One stage after the other; in a stage lanes side by side, in a lane one step after the other. */
const stages: readonly (readonly (readonly Step[])[])[] = [
  // In CI `npm test` has counted coverage already: here it is only checked.
  [
    [['coverage', process.env['CI'] ? 'npx tsx tools/build/check-coverage.ts' : 'npm run coverage']],
    [['build', 'npm run build']],
  ],
  [[['the built script on partners’ pages', 'npm run test:embed']], quiet],
  [[['the other time zones', 'npm run test:zones']]],
  [[['stories', 'npm run test:stories']]],
];

const total = { passed: 0, failed: 0 };
const begun = Date.now();
for (const lanes of stages) {
  await Promise.all(lanes.map((steps) => lane(steps, lanes.length > 1)));
  if (total.failed > 0) {
    process.exitCode = 1;
    break;
  }
}
console.log(`\nverify: ${seconds(begun)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);

/** Runs steps until one fails. Beside another lane, what a step prints comes in one piece when it is done. */
async function lane(steps: readonly Step[], isBeside: boolean): Promise<void> {
  for (const [name, command] of steps) {
    const start = Date.now();
    console.log(`\n▶ ${name}: ${command}`);
    const { output, status } = await run(command, !isBeside);
    if (isBeside) process.stdout.write(`\n${name}:\n${output}`);
    const counts = countsIn(output) ?? { passed: status === 0 ? 1 : 0, failed: 0 };
    total.passed += counts.passed;
    total.failed += status === 0 ? counts.failed : Math.max(1, counts.failed);
    console.log(`${status === 0 ? '✔' : '✖'} ${name}, ${seconds(start)} s`);
    if (status !== 0) return;
  }
}

/** Runs a command, keeps what it prints, and shows it at once if asked to. */
function run(command: string, isShown: boolean): Promise<{ output: string; status: number | null }> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (isShown) process.stdout.write(text);
      });
    child.on('close', (status) => resolve({ output, status }));
  });
}

function seconds(since: number): string {
  return ((Date.now() - since) / 1000).toFixed(1);
}
