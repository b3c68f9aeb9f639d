import type { Client, Row } from '@libsql/client';
import { toStored } from './stored-request.js';
import type { StoredRequest } from './stored-request.js';

/** So long those set aside wait for another's mail to tell of them, in milliseconds; then they get one of their own. */
export const WAIT_SET_ASIDE = 24 * 60 * 60_000;

/**
 * A request the agency is to be told of. One that is set aside stands for all that were: its mail tells of them
 * (notice.ts).
 */
export interface Letter extends StoredRequest {
  number: number;
  /** How often it was tried, this time included. */
  attempts: number;
  /** How many requests were set aside since the mail before; the same in every try. */
  setAside: number;
}

/** A request whose mail was not accepted yet. */
export interface Waiting {
  /** How often it was tried. */
  attempts: number;
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
  /** Since when the oldest has been waiting. */
  oldest(): Promise<Date | undefined>;
  /** Which requests the agency was not told of yet, by reference. */
  waiting(): Promise<ReadonlyMap<string, Waiting>>;
}

// Those set aside wait for another's mail, unless one of them tells of itself and the others.
const MAILS = 'FROM outbox JOIN requests USING (number) WHERE (suspect IS NULL OR told_with = number)';
const NEXT = `SELECT requests.*, attempts ${MAILS} AND due <= ? ORDER BY due, number LIMIT 1`;
// The oldest that nobody was told of in a day tells of all.
const SPEAK_UP = `UPDATE outbox SET told_with = number WHERE number = (
  SELECT number FROM outbox JOIN requests USING (number)
  WHERE suspect IS NOT NULL AND told_with IS NULL AND received <= ? ORDER BY number LIMIT 1)`;
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
  const earliest = async (date: string) =>
    dateIn((await client.execute(`SELECT min(${date}) AS date ${MAILS}`)).rows[0]);
  return {
    async take(now) {
      const next = async () => (await client.execute(NEXT, [now.toISOString()])).rows[0];
      let row = await next();
      if (!row) {
        const before = new Date(now.getTime() - WAIT_SET_ASIDE).toISOString();
        if ((await client.execute(SPEAK_UP, [before])).rowsAffected) row = await next();
      }
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
    nextDue: () => earliest('due'),
    oldest: () =>
      earliest(
        `CASE WHEN suspect IS NULL THEN received
          ELSE strftime('%Y-%m-%dT%H:%M:%fZ', received, '+${WAIT_SET_ASIDE / 1000} seconds') END`,
      ),
    async waiting() {
      const { rows } = await client.execute(
        'SELECT requests.*, attempts FROM outbox JOIN requests USING (number)',
      );
      return new Map(rows.map((row) => [toStored(row).reference, { attempts: Number(row.attempts) }]));
    },
  };
}
