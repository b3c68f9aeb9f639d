import type { CooperationRequest } from '../../src/cooperation/request.js';
import { databaseFile, openDatabase } from './database.js';
import { outboxIn } from './outbox.js';
import type { Outbox } from './outbox.js';
import { numberIn, reference } from './reference.js';
import { toStored } from './stored-request.js';
import type { StoredRequest, Suspicion } from './stored-request.js';

/** Where requests are kept. */
export interface Store {
  /**
   * Keeps a request and puts its mail into the outbox, both or neither. When the promise is fulfilled, it is on the disk.
   * @returns its reference, and whether it is new: the same id is kept once, as it came first
   */
  save(
    request: CooperationRequest,
    received: Date,
    suspect: Suspicion | null,
  ): Promise<{ reference: string; isNew: boolean }>;
  /** All requests, the oldest first. */
  list(): Promise<StoredRequest[]>;
  /**
   * Deletes a request, and its mail if that is not sent yet; nothing of it is left in the file.
   * @param name - its reference or its id
   * @returns whether there was one
   */
  remove(name: string): Promise<boolean>;
  /**
   * Deletes what came in before a time.
   * @returns how many requests, and how many of their mails were never sent
   */
  expire(before: Date): Promise<{ deleted: number; unsent: number }>;
  /** Mails that are still to be sent. */
  outbox: Outbox;
  /** Whether requests can be kept. It writes to find out, once at first, and while one could not be kept. */
  check(): Promise<void>;
  close(): void;
}

// Of many at once exactly one is stored. Without the condition a conflict would use up a number, and a gap among the
// references looks like a request that was lost.
const SAVE = `INSERT INTO requests (id, received, suspect, body)
  SELECT :id, :received, :suspect, :body WHERE NOT EXISTS (SELECT 1 FROM requests WHERE id = :id)
  ON CONFLICT (id) DO NOTHING`;
// changes() is what the statement before, in the same transaction, has stored: one or none.
const POST = `INSERT INTO outbox (number, due)
  SELECT number, received FROM requests WHERE id = :id AND changes() > 0`;
const FIND = 'SELECT number, received FROM requests WHERE id = :id';
// Leaves nothing, but goes through the disk as a request does: one that is full or read only refuses it.
const TRY = ["INSERT INTO outbox (number, due) VALUES (0, '')", 'DELETE FROM outbox WHERE number = 0'];

/** Opens the database; see {@link openDatabase}. */
export async function openStore(url: string, authToken?: string): Promise<Store> {
  const client = await openDatabase(url, authToken);
  // As far as is known: a disk may be full from the start.
  let isWritable = false;
  // Without this the log file would hold deleted requests until it is written anew.
  const emptyLog = async () => {
    if (databaseFile(url)) await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  };
  /** Deletes the requests of a condition with all that belongs to them. */
  const removeWhere = async (condition: string, args: Record<string, string | number>) => {
    const chosen = `SELECT number FROM requests WHERE ${condition}`;
    const [unsent, , , removed] = await client.batch(
      [
        `SELECT count(*) AS count FROM outbox JOIN requests USING (number) WHERE suspect IS NULL AND number IN (${chosen})`,
        `UPDATE outbox SET told_with = NULL WHERE told_with IN (${chosen})`,
        `DELETE FROM outbox WHERE number IN (${chosen})`,
        `DELETE FROM requests WHERE ${condition}`,
      ].map((sql) => ({ sql, args })),
      'write',
    );
    if (removed!.rowsAffected) await emptyLog();
    return { deleted: removed!.rowsAffected, unsent: Number(unsent!.rows[0]!.count) };
  };

  return {
    async save(request, received, suspect) {
      const id = request.id.toLowerCase();
      const args = { id, received: received.toISOString(), suspect, body: JSON.stringify(request) };
      const [saved, , found] = await client
        .batch(
          [
            { sql: SAVE, args },
            { sql: POST, args: { id } },
            { sql: FIND, args: { id } },
          ],
          'write',
        )
        .catch((error: unknown) => {
          isWritable = false;
          throw error;
        });
      const { number, received: first } = found!.rows[0]!;
      return {
        reference: reference(Number(number), new Date(String(first))),
        isNew: saved!.rowsAffected > 0,
      };
    },
    async list() {
      return (await client.execute('SELECT * FROM requests ORDER BY number')).rows.map(toStored);
    },
    async remove(name) {
      const args = { number: numberIn(name) ?? null, id: name.trim().toLowerCase() };
      const sql = 'SELECT number, received FROM requests WHERE number = :number OR id = :id';
      const row = (await client.execute({ sql, args })).rows[0];
      const number = Number(row?.number);
      // A reference with another year is a slip of the pen.
      if (
        !row ||
        (args.number && reference(number, new Date(String(row.received))) !== name.trim().toUpperCase())
      )
        return false;
      return (await removeWhere('number = :number', { number })).deleted > 0;
    },
    expire: (before) => removeWhere('received < :before', { before: before.toISOString() }),
    outbox: outboxIn(client),
    async check() {
      await client.execute('SELECT 1 FROM requests LIMIT 1');
      if (!isWritable) await client.batch(TRY, 'write');
      isWritable = true;
    },
    close: () => client.close(),
  };
}
