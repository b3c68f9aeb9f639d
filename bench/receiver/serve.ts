import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Contestant } from './contestants.js';
import type { Told } from './served.js';

/** A contestant that runs in a process of its own. */
export interface Served {
  address: string;
  /** Milliseconds of processor time since its start. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a contestant; what it logs is thrown away. */
export async function serve(name: Contestant, databaseUrl: string): Promise<Served> {
  const child = fork(fileURLToPath(new URL('./served.ts', import.meta.url)), [name], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // All requests come from one address.
    env: { PATH: process.env['PATH'], DATABASE_URL: databaseUrl, RATE_LIMIT: '1000000' },
  });
  const ended = once(child, 'exit');
  const told = async (): Promise<Told> => {
    const [said] = (await Promise.race([
      once(child, 'message'),
      ended.then(() => Promise.reject(new Error(`${name} ended`))),
    ])) as [Told];
    return said;
  };
  const { address } = (await told()) as { address: string };
  return {
    address,
    async cpu() {
      const answer = told();
      child.send('cpu');
      return ((await answer) as { cpu: number }).cpu / 1000;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
