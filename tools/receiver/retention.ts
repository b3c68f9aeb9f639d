import type { FastifyBaseLogger } from 'fastify';
import type { Store } from './store.js';

const DAY = 24 * 60 * 60_000;

/**
 * Deletes requests that are older than so many days, now and every day.
 * @returns a function that ends it
 */
export function startRetention(
  store: Store,
  days: number,
  { log, now }: { log: FastifyBaseLogger; now: () => Date },
): () => Promise<void> {
  const expire = async () => {
    try {
      const { deleted, unsent } = await store.expire(new Date(now().getTime() - days * DAY));
      if (deleted) log.info({ deleted }, 'deleted after their time');
      if (unsent) log.error({ unsent }, 'deleted and never mailed');
    } catch (error) {
      const { name, message } = error as Error;
      log.error({ name, message }, 'deleting failed');
    }
  };
  let underWay = expire();
  const timer = setInterval(() => (underWay = expire()), DAY);
  return () => {
    clearInterval(timer);
    return underWay;
  };
}
