/** The receiver as a command: `npm run receiver` serves, `npm run receiver -- list` shows what is stored. */
import { existsSync } from 'node:fs';
import { ConfigError, readConfig } from './config.js';
import type { Config } from './config.js';
import { describeRequests } from './list.js';
import { createReceiver } from './receiver.js';
import { databaseFile, openStore } from './store.js';

async function list({ databaseUrl, databaseAuthToken }: Config): Promise<void> {
  const file = databaseFile(databaseUrl);
  if (file && !existsSync(file)) {
    console.log(`Noch keine Anfragen: ${file} gibt es noch nicht.`);
    return;
  }
  const store = await openStore(databaseUrl, databaseAuthToken);
  console.log(describeRequests(await store.list()));
  store.close();
}

async function serve({ host, port, databaseUrl, databaseAuthToken, allowedOrigins }: Config): Promise<void> {
  const store = await openStore(databaseUrl, databaseAuthToken);
  const app = createReceiver({ store, allowedOrigins, logger: { base: undefined } });
  const stop = () => void app.close().then(() => process.exit(0));
  process.once('SIGTERM', stop).once('SIGINT', stop);
  await app.listen({ host, port });
}

const commands: Record<string, (config: Config) => Promise<void>> = { serve, list };

// What is stored is for the user who runs this, and nobody else on the machine.
process.umask(0o077);

const [name = 'serve', ...rest] = process.argv.slice(2);
const command = rest.length === 0 && Object.hasOwn(commands, name) ? commands[name] : undefined;
try {
  if (!command) throw new ConfigError('Usage: npm run receiver [-- list]');
  await command(readConfig(process.env));
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
}
