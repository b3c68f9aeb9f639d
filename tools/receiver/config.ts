import { isIP } from 'node:net';
import * as v from 'valibot';
import { mailAddress } from './mail-address.js';
import { readSmtpUrl } from './smtp-server.js';
import type { SmtpServer } from './smtp-server.js';

/** Where mails go, and how. */
export interface MailConfig {
  server: SmtpServer;
  from: string;
  to: readonly string[];
  /** Milliseconds until the second try; doubled with each one after. */
  retryDelay: number;
}

/** What the receiver is told by its environment. */
export interface Config {
  host: string;
  port: number;
  databaseUrl: string;
  databaseAuthToken?: string;
  /** Undefined means any. */
  allowedOrigins?: string[];
  /** How many proxies stand in front, or which: addresses, networks, `loopback`, `uniquelocal`. */
  trustProxy: number | string[];
  /** Requests taken from one address within `minutes`. */
  rateLimit: { max: number; minutes: number };
  /** Days until a request is deleted. */
  retentionDays: number;
  /** Address or path of the agency's feed, for the names of what is asked for. */
  feed?: string;
  /** Undefined: requests are kept, and mailed once it is set. */
  mail?: MailConfig;
}

/** Where requests are kept unless `DATABASE_URL` says otherwise. */
export const DEFAULT_DATABASE_URL = 'file:.data/requests.db';
/** Variables whose values are not shown. */
const SECRETS: readonly unknown[] = ['SMTP_URL', 'DATABASE_AUTH_TOKEN'];

const isOrigin = (text: string): boolean => {
  try {
    return /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
  } catch {
    return false;
  }
};

const isWebAddress = (text: string): boolean =>
  /^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : '');

const isProxy = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/');
  if (/^(loopback|linklocal|uniquelocal)$/.test(text)) return true;
  const version = isIP(address);
  const fits =
    bits === undefined || (/^\d{1,3}$/.test(bits) && +bits > 0 && +bits <= (version === 4 ? 32 : 128));
  return version > 0 && fits && !more.length;
};

const number = (min: number, max: number) => {
  const expected = `a number from ${min} to ${max}`;
  return v.pipe(
    v.string(),
    v.regex(/^\d+(\.\d+)?$/, expected),
    v.transform(Number),
    v.minValue(min, expected),
    v.maxValue(max, expected),
  );
};
const whole = (min: number, max: number) =>
  v.pipe(number(min, max), v.integer(`a whole number from ${min} to ${max}`));
const list = (check: (text: string) => boolean, expected: string) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.split(/[\s,]+/).filter(Boolean)),
    v.array(v.pipe(v.string(), v.check(check, expected))),
  );
const address = v.pipe(
  v.string(),
  v.check((text) => !!mailAddress(text), 'an e-mail address such as "anfragen@kin-top.example"'),
  v.transform((text) => mailAddress(text)!),
);

const EnvironmentSchema = v.pipe(
  v.object({
    HOST: v.optional(v.pipe(v.string(), v.nonEmpty('a host name or address')), '127.0.0.1'),
    PORT: v.optional(whole(0, 65_535), '8787'),
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
      list(
        (text) => text === '*' || isOrigin(text),
        'origins such as "https://www.partner.example", separated by commas, without a path',
      ),
      '*',
    ),
    TRUST_PROXY: v.optional(
      v.union([
        v.pipe(v.string(), v.regex(/^\d$/), v.transform(Number)),
        list(
          isProxy,
          'how many proxies stand in front ("1"), or which: addresses and networks ("10.0.0.0/8"), "loopback"',
        ),
      ]),
      'loopback',
    ),
    RATE_LIMIT: v.optional(whole(1, 1_000_000), '30'),
    RATE_LIMIT_MINUTES: v.optional(number(0.01, 1440), '10'),
    RETENTION_DAYS: v.optional(whole(1, 3650), '180'),
    FEED: v.optional(
      v.pipe(
        v.string(),
        v.check(
          (text) => !/^[a-z][a-z\d+.-]+:/i.test(text) || isWebAddress(text),
          'the address of a feed such as "https://www.kin-top.example/feed.json", or the path of a file',
        ),
      ),
    ),
    SMTP_URL: v.optional(
      v.pipe(
        v.string(),
        v.transform(readSmtpUrl),
        v.check((server) => !!server, 'a mail server such as "smtps://user:password@mail.example"'),
      ),
    ),
    MAIL_TO: v.optional(
      v.pipe(
        list((text) => !!mailAddress(text), 'e-mail addresses, separated by commas'),
        v.transform((addresses) => addresses.map((one) => mailAddress(one)!)),
      ),
    ),
    MAIL_FROM: v.optional(address),
    MAIL_RETRY_SECONDS: v.optional(number(0.01, 3600), '5'),
  }),
  v.forward(
    v.partialCheck(
      [['SMTP_URL'], ['MAIL_TO']],
      ({ SMTP_URL, MAIL_TO }) => !SMTP_URL || !!MAIL_TO?.length,
      'e-mail addresses, because SMTP_URL is set',
    ),
    ['MAIL_TO'],
  ),
  v.forward(
    v.partialCheck(
      [['SMTP_URL'], ['MAIL_TO'], ['MAIL_FROM']],
      ({ SMTP_URL, MAIL_TO, MAIL_FROM }) => !!SMTP_URL || (!MAIL_TO && !MAIL_FROM),
      'a mail server, because MAIL_TO or MAIL_FROM is set',
    ),
    ['SMTP_URL'],
  ),
);

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
    const lines = issues.map(({ path, message }) => {
      const name = String(path?.[0].key);
      const found = set[name] === undefined ? 'nothing' : JSON.stringify(set[name]);
      return `${name}: expected ${message}${SECRETS.includes(name) && set[name] ? '' : `, found ${found}`}`;
    });
    throw new ConfigError([...new Set(lines)].join('\n'));
  }
  const { ALLOWED_ORIGINS: origins, SMTP_URL: server, MAIL_TO: to } = output;
  return {
    host: output.HOST,
    port: output.PORT,
    databaseUrl: output.DATABASE_URL,
    databaseAuthToken: output.DATABASE_AUTH_TOKEN,
    allowedOrigins: origins.length === 0 || origins.includes('*') ? undefined : origins,
    trustProxy: output.TRUST_PROXY,
    rateLimit: { max: output.RATE_LIMIT, minutes: output.RATE_LIMIT_MINUTES },
    retentionDays: output.RETENTION_DAYS,
    feed: output.FEED,
    mail: server &&
      to && { server, to, from: output.MAIL_FROM ?? to[0]!, retryDelay: output.MAIL_RETRY_SECONDS * 1000 },
  };
}
