import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'node:test';

const RUNNER = new URL('../../../tools/build/run-node-tests.ts', import.meta.url).pathname;
const BROKEN = `() => { throw new Error('broken'); }`;

describe('a run of tests in Node', () => {
  let folder = '';
  // Inside the project, so that imports resolve.
  beforeEach(() => (folder = mkdtempSync('node_modules/.run-test-')));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs a suite of what is written; what the runner says last, and how it ends. */
  const run = (suite: string): Promise<{ counts: string; code: number | string }> => {
    writeFileSync(
      `${folder}/planted.test.ts`,
      `import { after, before, describe, it } from 'node:test'; describe('planted', () => { ${suite} });`,
    );
    // A runner that knows itself to be run by another runs nothing.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const loader = new URL(import.meta.resolve('tsx')).pathname;
    return new Promise((resolve) =>
      execFile(process.execPath, ['--import', loader, RUNNER, folder], { env }, (error, stdout) =>
        resolve({ counts: stdout.trim().split('\n').pop()!, code: error?.code ?? 0 }),
      ),
    );
  };

  it('is good when all is', async () => {
    assert.deepEqual(await run(`it('works', () => {});`), { counts: '1 passed, 0 failed', code: 0 });
  });

  it('counts a failed test once, not its suite beside it', async () => {
    assert.deepEqual(await run(`it('fails', ${BROKEN});`), { counts: '0 passed, 1 failed', code: 1 });
  });

  it('fails when what comes after a suite does, though its tests have passed', async () => {
    assert.deepEqual(await run(`after(${BROKEN}); it('works', () => {});`), {
      counts: '1 passed, 1 failed',
      code: 1,
    });
  });

  it('fails where there is no test in it', async () => {
    assert.deepEqual(await run(`for (const one of []) it(one, () => {});`), {
      counts: '0 passed, 0 failed',
      code: 1,
    });
  });

  it('fails when what comes before a suite of no tests does', async () => {
    assert.equal((await run(`before(${BROKEN});`)).code, 1);
  });
});
