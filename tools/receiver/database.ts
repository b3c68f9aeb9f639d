import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createClient } from '@libsql/client';
import type { Client } from '@libsql/client';

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
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = FULL',
  'PRAGMA busy_timeout = 5000',
  // What is deleted is overwritten.
  'PRAGMA secure_delete = ON',
];

/** The path of a `file:` database; undefined for one in memory or on a server. */
export const databaseFile = (url: string): string | undefined =>
  /^file:(?!:memory:)(?:\/\/(?=\/))?([^?]+)/.exec(url)?.[1];

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
  for (const sql of [...(file ? SETTINGS : []), ...TABLES]) await client.execute(sql);
  return client;
}
