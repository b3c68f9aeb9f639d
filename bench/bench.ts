// `npm run bench`: the calendar against others; writes the numbers into docs/benchmark.md.
//   --runs 7          so often each page is measured
//   --sizes 200,2000  events in the programme
//   --dry             prints the numbers and writes nothing
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { startBrowser } from './browser.js';
import { buildPages, OUT } from './build.js';
import { CONTESTANTS } from './contestants.js';
import { install, versionOf } from './install.js';
import { LARGEST, ON_PHONE, type Results } from './limits.js';
import { measureDesktop, measurePhone, TooSlow, type Desktop, type Phone } from './measure.js';
import { medians } from './median.js';
import { report, withNumbers, type Setting } from './report.js';
import { serve } from './server.js';

const PAGE = new URL('../docs/benchmark.md', import.meta.url);
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    sizes: { type: 'string', default: `${ON_PHONE},2000,${LARGEST}` },
    dry: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const sizes = values.sizes.split(',').map(Number);
if (![runs, ...sizes].every((number) => Number.isInteger(number) && number > 0)) {
  throw new Error('--runs takes a number, --sizes numbers divided by commas');
}

install();
console.log('Building the pages …');
await buildPages([...new Set([...sizes, ON_PHONE])]);
const server = await serve(OUT);
const browser = await startBrowser();
const version = await browser.version();

/** What was measured, run after run, by what it is of. */
const desktop = new Map<string, Desktop[]>();
const phone = new Map<string, Phone[]>();
/** What took too long once, and is not tried again. */
const given = new Set<string>();
async function keep<T>(all: Map<string, T[]>, key: string, measure: () => Promise<T>): Promise<void> {
  if (given.has(key)) return;
  try {
    const one = await measure();
    all.set(key, [...(all.get(key) ?? []), one]);
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error;
    console.log(`${key}: ${error.message}`);
    given.add(key);
    all.delete(key);
  }
}
try {
  for (let run = 0; run < runs; run++) {
    // Whoever comes first in one run comes last in the next: what the machine does meanwhile meets all alike.
    const order = CONTESTANTS.map((_, index) => CONTESTANTS[(index + run) % CONTESTANTS.length]!);
    for (const size of sizes) {
      for (const contestant of order) {
        const url = `${server.url}/${contestant.id}/${size}.html`;
        await keep(desktop, `${size}/${contestant.id}`, () => measureDesktop(browser, contestant, url));
      }
    }
    for (const contestant of order) {
      const url = `${server.url}/${contestant.id}/${ON_PHONE}.html`;
      await keep(phone, contestant.id, () => measurePhone(browser, contestant, url));
    }
    console.log(`Run ${run + 1} of ${runs}`);
  }
} finally {
  await browser.close();
  await server.close();
}

/** Medians by contestant; without those that were given up. */
const byContestant = <T extends Record<keyof T, number>>(
  all: Map<string, T[]>,
  folder = '',
): Record<string, T> =>
  Object.fromEntries(
    CONTESTANTS.flatMap(({ id }) => {
      const found = all.get(folder + id);
      return found ? [[id, medians(found)]] : [];
    }),
  );
const results: Results = {
  desktop: Object.fromEntries(sizes.map((size) => [size, byContestant(desktop, `${size}/`)])),
  phone: byContestant(phone),
};
const [processor] = cpus();
const setting: Setting = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${processor!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}`,
  browser: version,
  node: process.versions.node,
  runs,
  contestants: CONTESTANTS.map(({ id, name, from }) => ({
    id,
    name,
    version: versionOf(from),
    weight: [...server.weights]
      .filter(([file]) => file.startsWith(`${id}/`) && /\.(js|css)$/.test(file))
      .reduce((sum, [, bytes]) => sum + bytes, 0),
  })),
};
const numbers = report(setting, results);
console.log(`\n${numbers}\n`);
if (!values.dry) {
  const page = withNumbers(readFileSync(PAGE, 'utf8'), numbers);
  const style = await resolveConfig(PAGE.pathname);
  writeFileSync(PAGE, await format(page, { ...style, parser: 'markdown' }));
  console.log('Written to docs/benchmark.md');
}
