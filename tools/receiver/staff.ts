import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Config } from './config.js';
import { databaseFile } from './database.js';
import { toCsv, toJson } from './export.js';
import { describeRequests } from './list.js';
import { openStore } from './store.js';
import type { Store } from './store.js';

/** Runs something with the store of a configuration; `undefined` where there is no database yet. */
async function withStore<T>(
  { databaseUrl, databaseAuthToken }: Config,
  run: (store: Store) => Promise<T>,
): Promise<T | undefined> {
  const file = databaseFile(databaseUrl);
  if (file && !existsSync(file)) return undefined;
  const store = await openStore(databaseUrl, databaseAuthToken);
  try {
    return await run(store);
  } finally {
    store.close();
  }
}

/** Prints what is stored. */
export async function list(config: Config): Promise<void> {
  console.log(describeRequests((await withStore(config, (store) => store.list())) ?? []));
}

/**
 * Writes what is stored, as CSV or JSON.
 * @param file - a new file; standard output unless given
 */
export async function exportAll(config: Config, json: boolean, file?: string): Promise<void> {
  const requests = (await withStore(config, (store) => store.list())) ?? [];
  const text = json ? toJson(requests) : toCsv(requests);
  if (!file) {
    process.stdout.write(text);
    return;
  }
  // Never over another file.
  await writeFile(file, text, { flag: 'wx', mode: 0o600 });
  console.log(`${requests.length} ${requests.length === 1 ? 'Anfrage' : 'Anfragen'} in ${file}`);
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
