/** The receiver as a command: `npm run receiver` serves, the rest is for the agency's staff. */
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from './config.js';
import type { Config } from './config.js';
import { openReceiver } from './open-receiver.js';
import { exportAll, list, remove } from './staff.js';

const USAGE = `Usage: npm run receiver
       npm run receiver -- list
       npm run receiver -- export [--json] [FILE]
       npm run receiver -- delete ID`;
/** How long a stop may take, in milliseconds: longer than a request may take to arrive, and a mail to be sent. */
const STOP_LIMIT = 40_000;

async function serve(config: Config): Promise<void> {
  const app = await openReceiver(config, { base: undefined });
  const stop = () => {
    app.log.info('stopping');
    setTimeout(() => process.exit(1), STOP_LIMIT).unref();
    void app.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    // Its timers would keep the process running, though nobody could reach it.
    await app.close();
    throw error;
  }
}

/** What the command line asks for (`false`: it was not there); undefined where that is not understood. */
function commandIn(args: string[]): ((config: Config) => Promise<unknown>) | undefined {
  try {
    const { positionals, values } = parseArgs({
      args,
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [name = 'serve', argument, ...more] = positionals;
    if (more.length || (values.json && name !== 'export')) return undefined;
    if (name === 'export') return (config) => exportAll(config, values.json, argument);
    if (name === 'delete' && argument) return (config) => remove(config, argument);
    if (argument) return undefined;
    return name === 'serve' ? serve : name === 'list' ? list : undefined;
  } catch {
    return undefined;
  }
}

// What is stored is for the user who runs this, and nobody else on the machine.
process.umask(0o077);

const command = commandIn(process.argv.slice(2));
try {
  if (!command) throw new ConfigError(USAGE);
  if ((await command(readConfig(process.env))) === false) process.exitCode = 1;
} catch (error) {
  // What the system refuses, a port or a file, is said in a line, too.
  const known = error instanceof ConfigError || (error as NodeJS.ErrnoException).syscall;
  console.error(known ? (error as Error).message : error);
  process.exitCode = 1;
}
