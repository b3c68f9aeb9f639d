// `npm run bench:receiver`: how many requests the receiver takes; writes the numbers into docs/benchmark.md.
//   --runs 5      so often each load is sent
//   --seconds 10  so long a load lasts, about
//   --dry         prints the numbers and writes nothing
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { openStore } from '../../tools/receiver/store.js';
import { install, versionOf } from '../install.js';
import { withNumbers } from '../report.js';
import { CONTESTANTS, type Contestant } from './contestants.js';
import { diskOf, flushTimes } from './disk.js';
import { BODY_SIZE, load } from './load.js';
import { measured, percentile, receiverReport, type Manner, type Measured } from './report.js';
import { serve } from './serve.js';

const PAGE = new URL('../../docs/benchmark.md', import.meta.url);
const OUT = fileURLToPath(new URL('../.out/', import.meta.url));
const MANNERS: readonly Manner[] = [
  { name: 'One after the other', connections: 1 },
  { name: 'As many as it takes, over 16 connections', connections: 16 },
  { name: 'A burst: 500 at the same moment, each over a new connection', connections: 500, burst: true },
];
const NAMES = Object.keys(CONTESTANTS) as Contestant[];
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '10' },
    dry: { type: 'boolean', default: false },
  },
});
const [runs, seconds] = [Number(values.runs), Number(values.seconds)];
if (![runs, seconds].every((number) => Number.isInteger(number) && number > 0)) {
  throw new Error('--runs and --seconds take a number');
}

install();
mkdirSync(OUT, { recursive: true });
const folder = mkdtempSync(`${OUT}receiver-`);
const [load1 = 0] = loadavg();
const flushes = flushTimes(folder);
const results = MANNERS.map((manner) => ({
  manner,
  of: Object.fromEntries(NAMES.map((name) => [name, [] as Measured[]])) as Record<Contestant, Measured[]>,
}));
let stored = 0;
let taken = 0;

/** One contestant, in a new process with an empty database, under every load. */
async function measure(name: Contestant, databaseUrl: string): Promise<void> {
  const served = await serve(name, databaseUrl);
  const answered = new Map<string, string>();
  const send = async (connections: number, amount: number) => {
    const before = await served.cpu();
    const answers = await load(served.address, connections, amount);
    for (const [id, reference] of answers.taken) answered.set(id, reference);
    return measured(answers, (await served.cpu()) - before);
  };
  try {
    await send(16, 2000);
    for (const { manner, of } of results) {
      const { connections, burst } = manner;
      // So many that it lasts as long as it should.
      const amount = burst ? connections : Math.ceil((await send(connections, 500)).rate * seconds);
      of[name].push(await send(connections, amount));
    }
  } finally {
    await served.stop();
  }
  if (name !== 'receiver') return;
  const store = await openStore(databaseUrl);
  const kept = await store.list();
  store.close();
  const missing = kept.filter(({ request, reference }) => answered.get(request.id) !== reference);
  if (kept.length !== answered.size || missing.length) {
    throw new Error(
      `${answered.size} answered with 201, ${kept.length} stored, ${missing.length} of them otherwise`,
    );
  }
  stored += kept.length;
  taken += answered.size;
}

try {
  for (let run = 0; run < runs; run++) {
    for (const [index] of NAMES.entries()) {
      // Whoever comes first in one run comes last in the next: what the machine does meanwhile meets all alike.
      const name = NAMES[(index + run) % NAMES.length]!;
      await measure(name, `file:${folder}/${name}-${run}.db`);
    }
    console.log(`Run ${run + 1} of ${runs}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const [processor] = cpus();
const numbers = receiverReport(
  {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${processor!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}`,
    disk: diskOf(OUT) || 'a disk',
    load: load1,
    node: process.versions.node,
    autocannon: versionOf('autocannon'),
    runs,
    bodySize: BODY_SIZE,
    taken,
    stored,
    flush: { p50: percentile(flushes, 0.5), p99: percentile(flushes, 0.99) },
  },
  results,
);
console.log(`\n${numbers}\n`);
if (!values.dry) {
  const page = withNumbers(readFileSync(PAGE, 'utf8'), numbers, 'npm run bench:receiver');
  const style = await resolveConfig(PAGE.pathname);
  writeFileSync(PAGE, await format(page, { ...style, parser: 'markdown' }));
  console.log('Written to docs/benchmark.md');
}
