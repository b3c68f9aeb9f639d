/** The feed tool as a command: `kin-top-feed validate FILE`. */
import { readSource } from './source.js';
import { validate } from './validate.js';

const USAGE = `Usage: kin-top-feed validate FILE…

FILE is the path of a feed, or the http or https address where it is published.
Says what the elements would leave out of it, and what they would not notice.
Ends with 0 where nothing is left out, with 1 where something is, and with 2
where there is nothing to read.`;

/** Writes what is to be said of one feed. */
async function report(name: string): Promise<0 | 1 | 2> {
  try {
    const { text, url, faults: served } = await readSource(name);
    const { faults, hints, shown } = validate(text, url);
    const all = [...served, ...faults];
    console.log(name);
    for (const fault of all) console.log(`  ✖ ${fault}`);
    for (const hint of hints) console.log(`  ? ${hint}`);
    if (shown) console.log(`  ${all.length ? '' : '✔ '}${shown}`);
    return all.length ? 1 : 0;
  } catch (error) {
    console.error(`${name}\n  ✖ it cannot be read: ${(error as Error).message}`);
    return 2;
  }
}

const [command, ...names] = process.argv.slice(2);
if (command === 'validate' && names.length && !names.some((name) => name.startsWith('-'))) {
  process.exitCode = 0;
  for (const name of names) process.exitCode = Math.max(Number(process.exitCode), await report(name));
} else if (command === '--help' || command === '-h') console.log(USAGE);
else {
  console.error(USAGE);
  process.exitCode = 2;
}
