import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createClient } from '@libsql/client';
import type { CooperationRequest } from '../../src/cooperation/request.js';
import { reference } from './reference.js';

/** Why a request is set aside: the trap was filled in, or the form was sent faster than a person types. */
export type Suspicion = 'trap' | 'haste';

/** A request as it came in. */
export interface StoredRequest {
  /** What the sender was told to name it by. */
  reference: string;
  /** When it came in. */
  received: Date;
  /** Why it is set aside, or null. */
  suspect: Suspicion | null;
  request: CooperationRequest;
}

/** Where requests are kept. */
export interface Store {
  /**
   * Keeps a request. When the promise is fulfilled, it is on the disk.
   * @returns its reference, and whether it is new: the same id is kept once, as it came first
   */
  save(
    request: CooperationRequest,
    received: Date,
    suspect: Suspicion | null,
  ): Promise<{ reference: string; isNew: boolean }>;
  /** All requests, the oldest first. */
  list(): Promise<StoredRequest[]>;
  /** Whether it can be read. */
  check(): Promise<void>;
  close(): void;
}

// AUTOINCREMENT: the number of a deleted request is not given out again.
const TABLE = `CREATE TABLE IF NOT EXISTS requests (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  received TEXT NOT NULL,
  suspect TEXT,
  body TEXT NOT NULL
)`;
// One statement, so that of many at once exactly one is stored. Without the condition a conflict would use up a
// number, and a gap among the references looks like a request that was lost.
const SAVE = `INSERT INTO requests (id, received, suspect, body)
  SELECT :id, :received, :suspect, :body WHERE NOT EXISTS (SELECT 1 FROM requests WHERE id = :id)
  ON CONFLICT (id) DO NOTHING RETURNING number, received`;

/** The path of a `file:` database; undefined for one in memory or on a server. */
export const databaseFile = (url: string): string | undefined =>
  /^file:(?!:memory:)(?:\/\/(?=\/))?([^?]+)/.exec(url)?.[1];

/**
 * Opens the database, and makes the file and its folder where there is none.
 * @param url - `file:…` for a file, `libsql://…` or `https://…` for a server
 * @param authToken - for a server
 */
export async function openStore(url: string, authToken?: string): Promise<Store> {
  const file = databaseFile(url);
  if (file) await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  // One connection: the settings below belong to it.
  const client = createClient({ url, authToken, concurrency: 1 });
  if (file) {
    await client.execute('PRAGMA journal_mode = WAL');
    await client.execute('PRAGMA synchronous = FULL');
    await client.execute('PRAGMA busy_timeout = 5000');
  }
  await client.execute(TABLE);

  return {
    async save(request, received, suspect) {
      const id = request.id.toLowerCase();
      const args = { id, received: received.toISOString(), suspect, body: JSON.stringify(request) };
      const saved = await client.execute({ sql: SAVE, args });
      const sql = 'SELECT number, received FROM requests WHERE id = ?';
      const row = saved.rows[0] ?? (await client.execute({ sql, args: [id] })).rows[0]!;
      return {
        reference: reference(Number(row.number), new Date(String(row.received))),
        isNew: saved.rows.length > 0,
      };
    },
    async list() {
      const { rows } = await client.execute('SELECT * FROM requests ORDER BY number');
      return rows.map((row) => {
        const received = new Date(String(row.received));
        return {
          reference: reference(Number(row.number), received),
          received,
          suspect: row.suspect as Suspicion | null,
          request: JSON.parse(String(row.body)) as CooperationRequest,
        };
      });
    },
    async check() {
      await client.execute('SELECT 1 FROM requests LIMIT 1');
    },
    close: () => client.close(),
  };
}
