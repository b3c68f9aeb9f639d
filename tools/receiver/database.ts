import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createClient } from '@libsql/client';
import type { Client, LibsqlError } from '@libsql/client';

const TABLES = [
  // AUTOINCREMENT: the number of a deleted request is not given out again.
  `CREATE TABLE IF NOT EXISTS requests (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    received TEXT NOT NULL,
    suspect TEXT,
    body TEXT NOT NULL
  )`,
  // Requests that the agency was not told of yet; of one set aside, `told_with` is the request whose mail counts it.
  `CREATE TABLE IF NOT EXISTS outbox (
    number INTEGER PRIMARY KEY,
    due TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    told_with INTEGER
  )`,
];
const SETTINGS = [
  'PRAGMA busy_timeout = 5000',
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = FULL',
  // What is deleted is overwritten.
  'PRAGMA secure_delete = ON',
];

/** The path of a `file:` database; undefined for one in memory or on a server. */
export const databaseFile = (url: string): string | undefined =>
  /^file:(?!:memory:)(?:\/\/(?=\/))?([^?]+)/.exec(url)?.[1];

/**
 * Lets a client of a file go on after another process has locked it for too long. The statement that was refused stays
 * open until it is collected as garbage, and nothing is written before that: so the next one has a new connection.
 */
function outliveLocks(client: Client): void {
  let isNew = true;
  // One after the other: none is cut off by a new connection, or comes to it before its settings.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn =
    <Args extends unknown[], Result>(run: (...args: Args) => Promise<Result>) =>
    (...args: Args): Promise<Result> => {
      const result = last.then(async () => {
        try {
          if (isNew) await client.executeMultiple(SETTINGS.join(';'));
          isNew = false;
          return await run(...args);
        } catch (error) {
          if ((error as LibsqlError).code === 'SQLITE_BUSY') {
            client.reconnect();
            isNew = true;
          }
          throw error;
        }
      });
      last = result.catch(() => undefined);
      return result;
    };
  client.batch = inTurn(client.batch.bind(client));
  client.execute = inTurn(client.execute.bind(client)) as Client['execute'];
}

/**
 * Opens the database, and makes the file, its folder and the tables where there are none.
 * @param url - `file:…` for a file, `libsql://…` or `https://…` for a server
 * @param authToken - for a server
 */
export async function openDatabase(url: string, authToken?: string): Promise<Client> {
  const file = databaseFile(url);
  if (file) await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  // One connection: the settings belong to it.
  const client = createClient({ url, authToken, concurrency: 1 });
  if (file) outliveLocks(client);
  for (const sql of TABLES) await client.execute(sql);
  return client;
}
