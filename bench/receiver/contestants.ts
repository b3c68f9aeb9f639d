// What is asked, from the whole receiver to the least that Fastify can do.
import fastify, { type FastifyInstance } from 'fastify';
import { readConfig } from '../../tools/receiver/config.js';
import { openReceiver } from '../../tools/receiver/open-receiver.js';
import { createReceiver } from '../../tools/receiver/receiver.js';
import type { Store } from '../../tools/receiver/store.js';

export const CONTESTANTS = {
  receiver: 'the receiver',
  forgetful: 'the receiver, without storing',
  bare: 'Fastify alone',
} as const;
export type Contestant = keyof typeof CONTESTANTS;

/** Says of everything that it is stored. */
function forgetfulStore(): Store {
  let number = 0;
  const nothing = () => Promise.reject(new Error('nothing is stored'));
  return {
    save: async () => ({ reference: `KT-2027-${++number}`, isNew: true }),
    list: nothing,
    remove: nothing,
    expire: async () => ({ deleted: 0, unsent: 0 }),
    outbox: {} as Store['outbox'],
    check: async () => undefined,
    close: () => undefined,
  };
}

/** Reads the JSON and answers. */
function bare(): FastifyInstance {
  const app = fastify();
  let number = 0;
  app.post('/api/cooperation', (_request, reply) =>
    reply.code(201).send({ reference: `KT-2027-${++number}` }),
  );
  return app;
}

/** One of them, with the settings of the environment and the log that `npm run receiver` writes. */
export async function open(name: Contestant): Promise<FastifyInstance> {
  const config = readConfig(process.env);
  const logger = { base: undefined };
  if (name === 'receiver') return openReceiver(config, logger);
  return name === 'bare' ? bare() : createReceiver({ ...config, logger, store: forgetfulStore() });
}
