import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Config } from './config.js';
import { configuredStore } from './configured-store.js';
import { databaseFile } from './database.js';
import { toCsv, toJson } from './export.js';
import { feedFault, readNames } from './feed-names.js';
import type { Names } from './feed-names.js';
import { describeRequests } from './list.js';
import type { Store } from './store.js';

/** Runs something with the store of a configuration; `undefined` where there is no database yet. */
async function withStore<T>(config: Config, run: (store: Store) => Promise<T>): Promise<T | undefined> {
  const file = databaseFile(config.databaseUrl);
  if (file && !existsSync(file)) {
    console.error(`Hier liegt keine Datenbank, oder Sie dürfen sie nicht lesen: ${file} (DATABASE_URL).`);
    return undefined;
  }
  const store = await configuredStore(config);
  try {
    return await run(store);
  } finally {
    store.close();
  }
}

/** The names in the feed of a configuration; without them ids have to do. */
async function namesFor({ feed }: Config): Promise<Names | undefined> {
  try {
    return feed ? await readNames(feed) : undefined;
  } catch (error) {
    console.error(`FEED: ${feedFault(error).message}`);
    return undefined;
  }
}

/** Prints what is stored. */
export async function list(config: Config): Promise<void> {
  const names = await namesFor(config);
  const text = await withStore(config, async ({ list, outbox }) =>
    // In this order: what is mailed in between is then rightly said to be mailed.
    describeRequests(await list(), { waiting: await outbox.waiting(), mails: !!config.mail, names }),
  );
  console.log(text ?? describeRequests([], { waiting: new Map(), mails: false }));
}

/**
 * Writes what is stored, as CSV or JSON.
 * @param file - a new file; standard output unless given
 * @returns whether there was a database: without one nothing is written, as it would look like a time without requests
 */
export async function exportAll(config: Config, json: boolean, file?: string): Promise<boolean> {
  const requests = await withStore(config, (store) => store.list());
  if (!requests) return false;
  const text = json ? toJson(requests) : toCsv(requests, await namesFor(config));
  if (!file) {
    process.stdout.write(text);
    return true;
  }
  // Never over another file.
  await writeFile(file, text, { flag: 'wx', mode: 0o600 });
  console.log(`${requests.length} ${requests.length === 1 ? 'Anfrage' : 'Anfragen'} in ${file}`);
  return true;
}

/**
 * Deletes one request.
 * @returns whether there was one
 */
export async function remove(config: Config, name: string): Promise<boolean> {
  const removed = !!(await withStore(config, (store) => store.remove(name)));
  console.log(removed ? `Gelöscht: ${name}` : `Es gibt keine Anfrage ${name}.`);
  return removed;
}
