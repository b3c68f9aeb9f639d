import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Connect, Logger, Plugin } from 'vite';

/** The parts of vite's dev and preview server that the receiver hangs on. */
interface Host {
  middlewares: Connect.Server;
  httpServer: { once(event: 'close', listener: () => void): unknown } | null;
  config: { logger: Logger; publicDir: string };
}

async function mount({ middlewares, httpServer, config: { logger, publicDir } }: Host): Promise<void> {
  // Loaded here, so that builds need no database.
  const [{ readConfig }, { databaseFile }, { openReceiver }] = await Promise.all([
    import('./config.js'),
    import('./database.js'),
    import('./open-receiver.js'),
  ]);
  const feed = join(publicDir, 'feed.json');
  const config = readConfig({
    ...(publicDir && existsSync(feed) && { FEED: feed }),
    ...process.env,
    PORT: undefined,
  });
  const app = await openReceiver(config);
  await app.ready();
  middlewares.use((request, response, next) => {
    if (request.url?.startsWith('/api/')) app.routing(request, response);
    else next();
  });
  httpServer?.once('close', () => void app.close());
  const where = databaseFile(config.databaseUrl) ?? new URL(config.databaseUrl).host;
  logger.info(`Requests sent with the form are stored in ${where}; "npm run receiver -- list" shows them.`);
}

/** The receiver inside vite's dev and preview servers, at `/api`, with the same environment as on its own. */
export const receiver = (): Plugin => ({
  name: 'receiver',
  apply: 'serve',
  configureServer: mount,
  configurePreviewServer: mount,
});
