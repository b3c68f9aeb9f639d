import type { FastifyInstance } from 'fastify';
import type { Config } from './config.js';
import { configuredStore } from './configured-store.js';
import { createReceiver } from './receiver.js';
import type { ReceiverOptions } from './receiver.js';

/** The receiver of a configuration, its database open; it sends mails and deletes once it is ready. */
export async function openReceiver(
  config: Config,
  logger: ReceiverOptions['logger'] = false,
): Promise<FastifyInstance> {
  return createReceiver({ ...config, store: await configuredStore(config), logger });
}
