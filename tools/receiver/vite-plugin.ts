import type { Connect, Logger, Plugin } from 'vite';

/** The parts of vite's dev and preview server that the receiver hangs on. */
interface Host {
  middlewares: Connect.Server;
  httpServer: { once(event: 'close', listener: () => void): unknown } | null;
  config: { logger: Logger };
}

async function mount({ middlewares, httpServer, config: { logger } }: Host): Promise<void> {
  // Loaded here, so that builds need no database.
  const [{ readConfig }, { createReceiver }, { databaseFile, openStore }] = await Promise.all([
    import('./config.js'),
    import('./receiver.js'),
    import('./store.js'),
  ]);
  const { databaseUrl, databaseAuthToken, allowedOrigins } = readConfig({ ...process.env, PORT: undefined });
  const store = await openStore(databaseUrl, databaseAuthToken);
  const app = createReceiver({ store, allowedOrigins });
  await app.ready();
  middlewares.use((request, response, next) => {
    if (request.url?.startsWith('/api/')) app.routing(request, response);
    else next();
  });
  httpServer?.once('close', () => void app.close());
  const where = databaseFile(databaseUrl) ?? new URL(databaseUrl).host;
  logger.info(`Requests sent with the form are stored in ${where}; "npm run receiver -- list" shows them.`);
}

/** The receiver inside vite's dev and preview servers, at `/api`, with the same environment as on its own. */
export const receiver = (): Plugin => ({
  name: 'receiver',
  apply: 'serve',
  configureServer: mount,
  configurePreviewServer: mount,
});
