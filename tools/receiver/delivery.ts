import type { FastifyBaseLogger } from 'fastify';
import { createTransport } from 'nodemailer';
import type { NodemailerError } from 'nodemailer';
import type { MailConfig } from './config.js';
import type { Names } from './feed-names.js';
import { composeMessage } from './message.js';
import type { Letter, Outbox } from './outbox.js';

/** The longest time between two tries, in milliseconds. */
const MAX_DELAY = 3_600_000;
/** How often to look whether another process has put something into the outbox, in milliseconds. */
const POLL = 60_000;
/** Mails that wait longer than this need somebody's attention, in milliseconds. */
const LATE = 15 * 60_000;
/** How long a stop waits for the mail under way, in milliseconds. */
const PATIENCE = 5000;

/** Sends what is in the outbox, one mail after the other, until each is accepted. */
export interface Delivery {
  /** Something was put into the outbox. */
  wake(): void;
  /** `late`: a mail has waited for more than a quarter of an hour. */
  state(): Promise<'ok' | 'late'>;
  /** Ends after the mail under way, or without it when that takes long: it is repeated after the next start. */
  stop(): Promise<void>;
}

export interface DeliveryOptions extends MailConfig {
  outbox: Outbox;
  /** What the ids in requests stand for. */
  names?: () => Promise<Names>;
  log: FastifyBaseLogger;
  /** The clock. */
  now: () => Date;
}

/** Milliseconds to wait after so many failures. */
export const backOff = (failures: number, first: number): number =>
  Math.min(first * 2 ** Math.min(failures - 1, 30), Math.max(first, MAX_DELAY));

/** Whether the server refused this mail, and may take another. */
const isRefusal = ({ code, responseCode }: NodemailerError): boolean =>
  !!responseCode && (code === 'EENVELOPE' || code === 'EMESSAGE');

/** Starts to send. */
export function startDelivery({
  outbox,
  names,
  log,
  now,
  retryDelay,
  server,
  ...envelope
}: DeliveryOptions): Delivery {
  // One connection for all that is due, closed after it; tried again by the outbox alone.
  const connect = () =>
    createTransport({
      ...server,
      pool: true,
      maxConnections: 1,
      maxRequeues: 0,
      connectionTimeout: 30_000,
      greetingTimeout: 30_000,
      // The errors of mails are told when sending; a connection that fails between them is made anew.
    }).on('error', () => undefined);
  const abort = new AbortController();
  /** Accepted by the server, though the outbox could not be told. */
  const accepted = new Set<number>();
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  /** @returns whether the server may be asked for more */
  async function send(letter: Letter, transport: ReturnType<typeof connect>): Promise<boolean> {
    const { reference, number, attempts } = letter;
    try {
      if (!accepted.has(number)) {
        const message = composeMessage(letter, envelope, await names?.());
        const { rejected } = await transport.sendMail({ ...message, signal: abort.signal });
        accepted.add(number);
        log.info({ reference, attempts }, 'mailed');
        if (rejected.length) log.error({ reference, rejected: rejected.length }, 'recipients rejected');
      }
    } catch (error) {
      // Its text may quote what was sent.
      const { code, responseCode } = error as NodemailerError;
      const delay = backOff(attempts, retryDelay);
      log.error({ reference, attempts, code, responseCode, seconds: delay / 1000 }, 'not mailed');
      await outbox.defer(number, new Date(now().getTime() + delay));
      return isRefusal(error as NodemailerError);
    }
    await outbox.accepted(number);
    accepted.delete(number);
    return true;
  }

  /** @returns milliseconds until there is something to do */
  async function sendAll(): Promise<number> {
    const transport = connect();
    try {
      do {
        again = false;
        for (let letter; !stopped && (letter = await outbox.take(now())); failures = 0) {
          if (!(await send(letter, transport))) return backOff(++failures, retryDelay);
        }
      } while (again && !stopped);
    } finally {
      transport.close();
    }
    const due = await outbox.nextDue();
    return due ? Math.max(0, due.getTime() - now().getTime()) : POLL;
  }

  function run(): void {
    clearTimeout(timer);
    timer = undefined;
    underWay = sendAll()
      .catch(({ code, name }: NodemailerError) => {
        log.error({ code, name }, 'outbox failed');
        return backOff(++failures, retryDelay);
      })
      .then((delay) => {
        underWay = undefined;
        if (!stopped) timer = setTimeout(run, Math.min(delay, POLL));
      });
  }

  run();
  return {
    wake() {
      again = true;
      // After a failure the server is left alone until its time has come.
      if (!underWay && !failures && !stopped) run();
    },
    async state() {
      const oldest = await outbox.oldest();
      return oldest && now().getTime() - oldest.getTime() > LATE ? 'late' : 'ok';
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      const patience = setTimeout(() => abort.abort(), PATIENCE);
      await underWay;
      clearTimeout(patience);
    },
  };
}
