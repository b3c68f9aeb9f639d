import type { Socket } from 'node:net';
import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import fastify, { LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyError, FastifyInstance, FastifyServerOptions } from 'fastify';
import { safeParse } from 'valibot';
import { RequestSchema } from '../../src/cooperation/request.js';
import type { CooperationRequest } from '../../src/cooperation/request.js';
import type { Config, MailConfig } from './config.js';
import { startDelivery } from './delivery.js';
import type { Delivery } from './delivery.js';
import { feedNames } from './feed-names.js';
import { fieldProblems, sendProblem } from './problem.js';
import { startRetention } from './retention.js';
import { senderKeys } from './sender-key.js';
import type { Store } from './store.js';
import type { Suspicion } from './stored-request.js';

/** The largest body in bytes. */
export const BODY_LIMIT = 64 * 1024;
/** A person takes longer than this to fill in the form, in milliseconds. */
export const MIN_ELAPSED = 3000;
/** Milliseconds a request may take to arrive, and a sixth more until that is noticed. */
const ARRIVAL_LIMIT = 30_000;

/** How long a sender should wait when nothing can be stored, in seconds. */
const REST = 30;

export interface ReceiverOptions extends Partial<
  Pick<Config, 'allowedOrigins' | 'trustProxy' | 'rateLimit' | 'retentionDays' | 'feed'>
> {
  /** Where requests are kept; closed with the receiver. */
  store: Store;
  /** How the agency is told; requests wait in the outbox unless given. */
  mail?: MailConfig;
  /** Fastify's own logger settings; off unless given. What is logged holds no personal data. */
  logger?: FastifyServerOptions['logger'];
  /** Milliseconds a request may take to arrive; half a minute unless given. */
  arrivalLimit?: number;
  /** The clock. */
  now?: () => Date;
}

/** Who comes too often learns when to come again; nobody else learns of the limit. */
const NO_LIMIT_HEADERS = {
  'x-ratelimit-limit': false,
  'x-ratelimit-remaining': false,
  'x-ratelimit-reset': false,
};

const suspicion = ({ guard }: CooperationRequest): Suspicion | null =>
  guard.website ? 'trap' : guard.elapsed < MIN_ELAPSED ? 'haste' : null;

/** What may be logged of a failure: messages of JSON errors quote the body, so only ours are kept. */
const logFailure = (log: FastifyBaseLogger, status: number, { code, name, message }: FastifyError): void =>
  status < 500 ? log.info({ status, code }, 'refused') : log.error({ status, code, name, message }, 'failed');

/**
 * The receiver of the cooperation form's requests: `POST /api/cooperation` and `GET /api/health`. A 2xx means that the
 * request is on the disk.
 */
export function createReceiver({
  store,
  mail,
  allowedOrigins,
  trustProxy = 0,
  rateLimit: limit,
  retentionDays,
  feed,
  logger = false,
  arrivalLimit = ARRIVAL_LIMIT,
  now = () => new Date(),
}: ReceiverOptions): FastifyInstance {
  const app = fastify({
    logger,
    // Fastify's own lines hold the sender's network address.
    logController: new LogController({ disableRequestLogging: true }),
    // A number is the count of proxies from this end.
    trustProxy: typeof trustProxy === 'number' ? (_address, hop) => hop < trustProxy : trustProxy,
    bodyLimit: BODY_LIMIT,
    requestTimeout: arrivalLimit,
    // Node looks every 30 seconds only, and of two limits takes the smaller one for that of the headers.
    http: { connectionsCheckingInterval: arrivalLimit / 6, headersTimeout: arrivalLimit },
    onProtoPoisoning: 'remove',
    onConstructorPoisoning: 'remove',
  });
  app.removeContentTypeParser('text/plain');
  app.register(cors, {
    origin: allowedOrigins ? [...allowedOrigins] : '*',
    methods: ['POST'],
    allowedHeaders: ['Content-Type'],
    exposedHeaders: ['Retry-After'],
    maxAge: 86_400,
  });
  let delivery: Delivery | undefined;
  let endRetention: (() => Promise<void>) | undefined;
  app.addHook('onReady', async () => {
    const { log } = app;
    const names = mail && feed ? feedNames(feed, { log, now }) : undefined;
    if (mail) delivery = startDelivery({ ...mail, outbox: store.outbox, names, log, now });
    if (retentionDays) endRetention = startRetention(store, retentionDays, { log: app.log, now });
  });
  const connections = new Set<Socket>();
  app.server.on('connection', (socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  // A connection that is kept alive after its last answer would keep the stop waiting.
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
    // Node counts one that has sent nothing as busy, and once the server closes it looks for late requests no more.
    for (const socket of connections) if (!socket.bytesRead) socket.destroy();
    setTimeout(() => app.server.closeAllConnections(), arrivalLimit).unref();
  });
  app.addHook('onSend', async (_request, reply) => void (stopping && reply.header('connection', 'close')));
  // Runs when all that was under way is answered.
  app.addHook('onClose', async () => {
    await Promise.all([delivery?.stop(), endRetention?.()]);
    store.close();
  });
  app.addHook('onResponse', async ({ method, routeOptions, log }, reply) => {
    const ms = Math.round(reply.elapsedTime);
    log.info({ method, route: routeOptions.url, status: reply.statusCode, ms }, 'answered');
  });
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, 404));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    logFailure(request.log, status, error);
    return sendProblem(reply, status);
  });

  app.get('/api/health', async (request, reply) => {
    try {
      await store.check();
      return { status: 'ok', mail: delivery ? await delivery.state() : 'off' };
    } catch (error) {
      logFailure(request.log, 503, error as FastifyError);
      return sendProblem(reply, 503);
    }
  });

  // In a plugin of its own, as the limit is only for routes that are registered after it.
  app.register(async (api) => {
    if (limit) {
      const keyOf = senderKeys(now);
      await api.register(rateLimit, {
        max: limit.max,
        timeWindow: limit.minutes * 60_000,
        keyGenerator: ({ ip }) => keyOf(ip),
        addHeaders: NO_LIMIT_HEADERS,
        addHeadersOnExceeding: NO_LIMIT_HEADERS,
      });
    }
    api.post('/api/cooperation', async (request, reply) => {
      const { origin } = request.headers;
      if (origin && allowedOrigins && !allowedOrigins.includes(origin)) return sendProblem(reply, 403);
      const parsed = safeParse(RequestSchema, request.body);
      if (!parsed.success) return sendProblem(reply, 422, fieldProblems(parsed.issues));
      const suspect = suspicion(parsed.output);
      try {
        const { reference, isNew } = await store.save(parsed.output, now(), suspect);
        if (isNew && !suspect) delivery?.wake();
        request.log.info({ reference, isNew, suspect }, 'stored');
        return await reply
          .code(isNew ? 201 : 200)
          .header('cache-control', 'no-store')
          .send({ reference });
      } catch (error) {
        logFailure(request.log, 503, error as FastifyError);
        return sendProblem(reply.header('retry-after', REST), 503);
      }
    });
  });
  return app;
}
