// The numbers as Markdown, for docs/benchmark.md.
import { medians } from '../median.js';
import { table, withUnit } from '../report.js';
import { CONTESTANTS, type Contestant } from './contestants.js';
import type { Answers } from './load.js';

/** One load on one contestant. */
export interface Measured {
  /** Answers in a second. */
  rate: number;
  /** Milliseconds within which half, 99 of 100 and all were answered. */
  p50: number;
  p99: number;
  longest: number;
  /** Milliseconds of the server's processor time for each. */
  cpu: number;
}

/** How requests are sent. */
export interface Manner {
  name: string;
  /** Connections at once. */
  connections: number;
  /** One request over each, and no more. */
  burst?: true;
}

export interface Setting {
  date: string;
  machine: string;
  disk: string;
  /** Processes that wanted a processor in the minute before. */
  load: number;
  node: string;
  autocannon: string;
  runs: number;
  bodySize: number;
  /** Requests that were answered with 2xx in all, and what the database held of them afterwards. */
  taken: number;
  stored: number;
  /** Milliseconds a flush of the disk takes: half, 99 of 100. */
  flush: { p50: number; p99: number };
}

/** The value within which so large a part of sorted numbers lies (nearest rank). */
export function percentile(sorted: readonly number[], part: number): number {
  const value = sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
  if (value === undefined) throw new Error('no numbers, no percentile');
  return value;
}

export const measured = ({ times, duration }: Answers, cpu: number): Measured => ({
  rate: (times.length / duration) * 1000,
  p50: percentile(times, 0.5),
  p99: percentile(times, 0.99),
  longest: times.at(-1)!,
  cpu: cpu / times.length,
});

/** Two digits below one: many answers take less than a millisecond. */
const ms = (value: number): string => (value < 1 ? `${value.toFixed(2)} ms` : withUnit(value, 'ms'));
const count = (value: number): string => withUnit(Math.round(value), '');

/** All that was found. */
export function receiverReport(
  setting: Setting,
  results: readonly { manner: Manner; of: Record<Contestant, readonly Measured[]> }[],
): string {
  const { flush } = setting;
  return [
    `Measured on ${setting.date}: ${setting.machine}; ${setting.disk}; load before ${setting.load.toFixed(1)}; Node ${setting.node}, autocannon ${setting.autocannon}. Medians of ${setting.runs}.`,
    `A request has ${count(setting.bodySize)} bytes. A flush of 4 kB to the disk took ${ms(flush.p50)}, one in a hundred ${ms(flush.p99)} or more. ` +
      `Afterwards the database held ${count(setting.stored)} requests; ${count(setting.taken)} had been answered with 201, each under the reference that was answered.`,
    ...results.flatMap(({ manner, of }) => [
      `#### ${manner.name}`,
      table(
        ['', 'requests per second', 'p50', 'p99', 'longest', 'processor time each'],
        (Object.keys(CONTESTANTS) as Contestant[]).map((name) => {
          const { rate, p50, p99, longest, cpu } = medians(of[name]);
          return [CONTESTANTS[name], count(rate), ms(p50), ms(p99), ms(longest), ms(cpu)];
        }),
      ),
    ]),
  ].join('\n\n');
}
