import * as v from 'valibot';

/** What the receiver is told by its environment. */
export interface Config {
  host: string;
  port: number;
  databaseUrl: string;
  databaseAuthToken?: string;
  /** Undefined means any. */
  allowedOrigins?: string[];
}

/** Where requests are kept unless `DATABASE_URL` says otherwise. */
export const DEFAULT_DATABASE_URL = 'file:.data/requests.db';

const isOrigin = (text: string): boolean => {
  try {
    return /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
  } catch {
    return false;
  }
};

const EnvironmentSchema = v.object({
  HOST: v.optional(v.pipe(v.string(), v.nonEmpty('a host name or address')), '127.0.0.1'),
  PORT: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d+$/, 'a number from 0 to 65535'),
      v.transform(Number),
      v.maxValue(65_535, 'a number from 0 to 65535'),
    ),
    '8787',
  ),
  DATABASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^(file:.|(libsql|https?|wss?):\/\/.)/,
        'a database such as "file:.data/requests.db" or "libsql://…"',
      ),
    ),
    DEFAULT_DATABASE_URL,
  ),
  DATABASE_AUTH_TOKEN: v.optional(v.string()),
  ALLOWED_ORIGINS: v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => text.split(/[\s,]+/).filter(Boolean)),
      v.array(
        v.pipe(
          v.string(),
          v.check(
            (text) => text === '*' || isOrigin(text),
            'origins such as "https://www.partner.example", separated by commas, without a path',
          ),
        ),
      ),
    ),
    '*',
  ),
});

/** Thrown for an environment that the receiver cannot start with; its message names every fault. */
export class ConfigError extends Error {}

/**
 * Reads the environment; an empty variable counts as not set.
 * @throws ConfigError
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const { success, output, issues } = v.safeParse(EnvironmentSchema, set);
  if (!success) {
    const lines = issues.map(
      ({ path, input, message }) =>
        `${String(path?.[0].key)}: expected ${message}, found ${JSON.stringify(input)}`,
    );
    throw new ConfigError(lines.join('\n'));
  }
  const origins = output.ALLOWED_ORIGINS;
  return {
    host: output.HOST,
    port: output.PORT,
    databaseUrl: output.DATABASE_URL,
    databaseAuthToken: output.DATABASE_AUTH_TOKEN,
    allowedOrigins: origins.length === 0 || origins.includes('*') ? undefined : origins,
  };
}
