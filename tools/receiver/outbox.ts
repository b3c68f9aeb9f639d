import type { Client, Row } from '@libsql/client';
import { toStored } from './stored-request.js';
import type { StoredRequest } from './stored-request.js';

/** A request the agency is to be told of. */
export interface Letter extends StoredRequest {
  number: number;
  /** How often it was tried, this time included. */
  attempts: number;
  /** How many requests were set aside since the mail before; the same in every try. */
  setAside: number;
}

/** Requests whose mails are still to be sent, each until {@link Outbox.accepted}. */
export interface Outbox {
  /** The next one that is due, counted as tried. */
  take(now: Date): Promise<Letter | undefined>;
  /** Its mail was accepted: it is not tried again. */
  accepted(number: number): Promise<void>;
  /** Its mail was not accepted: to be tried again then. */
  defer(number: number, due: Date): Promise<void>;
  /** When the next one is due. */
  nextDue(): Promise<Date | undefined>;
  /** When the oldest that still waits came in. */
  oldest(): Promise<Date | undefined>;
}

// Those set aside wait for another's mail.
const NEXT = `SELECT requests.*, attempts FROM outbox JOIN requests USING (number)
  WHERE suspect IS NULL AND due <= ? ORDER BY due, number LIMIT 1`;
// Only before the first try, or a repeat of the same mail would say something else.
const COUNT_IN = `UPDATE outbox SET told_with = :number
  WHERE told_with IS NULL AND (SELECT attempts FROM outbox WHERE number = :number) = 0
    AND number IN (SELECT number FROM requests WHERE suspect IS NOT NULL)`;
const TRY = 'UPDATE outbox SET attempts = attempts + 1 WHERE number = :number';
const COUNTED = 'SELECT count(*) AS count FROM outbox WHERE told_with = :number';

const dateIn = (row: Row | undefined): Date | undefined =>
  row?.date == null ? undefined : new Date(String(row.date));

/** The outbox in a database. */
export function outboxIn(client: Client): Outbox {
  const waiting = async (column: 'due' | 'received') => {
    const sql = `SELECT min(${column}) AS date FROM outbox JOIN requests USING (number) WHERE suspect IS NULL`;
    return dateIn((await client.execute(sql)).rows[0]);
  };
  return {
    async take(now) {
      const row = (await client.execute(NEXT, [now.toISOString()])).rows[0];
      if (!row) return undefined;
      const number = Number(row.number);
      const args = { number };
      const steps = [COUNT_IN, TRY, COUNTED].map((sql) => ({ sql, args }));
      const counted = (await client.batch(steps, 'write'))[2]!.rows[0]!;
      return {
        ...toStored(row),
        number,
        attempts: Number(row.attempts) + 1,
        setAside: Number(counted.count),
      };
    },
    async accepted(number) {
      await client.execute('DELETE FROM outbox WHERE :number IN (number, told_with)', { number });
    },
    async defer(number, due) {
      await client.execute('UPDATE outbox SET due = ? WHERE number = ?', [due.toISOString(), number]);
    },
    nextDue: () => waiting('due'),
    oldest: () => waiting('received'),
  };
}
