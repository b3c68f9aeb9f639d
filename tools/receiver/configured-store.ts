import { ConfigError } from './config.js';
import type { Config } from './config.js';
import { openStore } from './store.js';
import type { Store } from './store.js';

/**
 * The store of a configuration.
 * @throws ConfigError where there can be none
 */
export async function configuredStore({
  databaseUrl,
  databaseAuthToken,
}: Pick<Config, 'databaseUrl' | 'databaseAuthToken'>): Promise<Store> {
  try {
    return await openStore(databaseUrl, databaseAuthToken);
  } catch (error) {
    throw new ConfigError(`DATABASE_URL: ${(error as Error).message}`);
  }
}
