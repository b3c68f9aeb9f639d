import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { TestContext } from 'node:test';
import { until } from './example.js';

/** The command, as npm runs it. */
export interface Running {
  child: ChildProcess;
  /** What it has printed so far. */
  output(): string;
  /** Its exit code and signal. */
  ended: Promise<[number | null, NodeJS.Signals | null]>;
}

/** Runs the command; killed after the test. */
export function run(test: TestContext, args: string[], environment: Record<string, string>): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tools/receiver/main.ts', ...args], {
    env: { ...process.env, PORT: '0', ...environment },
  });
  test.after(() => child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  return { child, output: () => output, ended: once(child, 'close') as Running['ended'] };
}

/** The address it serves at, once it does, as it says in its log. */
export async function addressOf({ child, output }: Running): Promise<string> {
  const address = () => /listening at (http:[^"]+)/.exec(output())?.[1];
  await until(() => child.exitCode !== null || !!address(), 'the receiver to listen', 30_000);
  const found = address();
  if (!found) throw new Error(output());
  return found;
}
