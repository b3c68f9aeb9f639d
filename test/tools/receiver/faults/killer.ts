import { setTimeout as sleep } from 'node:timers/promises';
import type { TestContext } from 'node:test';
import { addressOf, run } from '../receiver-process.js';
import type { Running } from '../receiver-process.js';
import type { Chance } from './seeded.js';

/** When the receiver is killed: at any moment, while it answers, or while a mail is taken. */
const MOMENTS = ['any', 'answer', 'mail'] as const;

export interface Killer {
  /** To be told when the receiver answered, and when the mail server got a mail. */
  saw(moment: 'answer' | 'mail'): void;
  kills(): number;
  /** Ends it, and waits until the receiver runs. */
  end(): Promise<Running>;
}

/** Runs the receiver, kills it again and again at random, and starts it anew at once. */
export async function startKiller(
  test: TestContext,
  chance: Chance,
  environment: Record<string, string>,
): Promise<Killer> {
  let armed: 'answer' | 'mail' | undefined;
  let kills = 0;
  let ended = false;
  let running: Running;
  /** Milliseconds the last start took: a busy machine needs longer between kills, too. */
  let startTime = 0;
  const start = async () => {
    const began = performance.now();
    running = run(test, [], environment);
    await addressOf(running);
    startTime = performance.now() - began;
  };
  await start();
  const kill = () => {
    armed = undefined;
    kills++;
    running.child.kill('SIGKILL');
  };
  const loop = async () => {
    for (;;) {
      await sleep(chance.int(200, 2500) + chance.int(0, startTime));
      if (ended) return;
      const moment = chance.pick(MOMENTS);
      if (moment === 'any') kill();
      else armed = moment;
      while (!ended && running.child.signalCode === null) await sleep(5);
      if (running.child.signalCode === null) return;
      await start();
    }
  };
  const looping = loop();
  return {
    saw(moment) {
      if (armed === moment) kill();
    },
    kills: () => kills,
    async end() {
      ended = true;
      armed = undefined;
      await looping;
      // Killed at the last moment.
      if (running.child.signalCode !== null) await start();
      return running;
    },
  };
}
