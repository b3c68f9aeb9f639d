import { gzipSync } from 'node:zlib';
import { drip, flood } from './answers.js';
import type { Answer, Fault } from './fault.js';
import { GOOD, goodWith, padded } from './feeds.js';

const unreadable = { status: 'error', kind: 'format' } as const;
const ready = { status: 'ready' } as const;
const DEEP = 100_000;
const deep = '['.repeat(DEEP) + ']'.repeat(DEEP);

const sends =
  (body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(200, headers).end(body);
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

/** An answer with status 200 that is not what it should be, or only looks so. */
export const bodies: Fault[] = [
  {
    name: 'HTML with 200',
    does: 'a sign-in page in place of the feed, as behind a captive portal',
    answer: sends('<!doctype html><title>Anmelden</title><form>', { 'Content-Type': 'text/html' }),
    ...unreadable,
  },
  { name: 'empty', does: 'no bytes at all', answer: sends(''), ...unreadable },
  { name: 'blank', does: 'spaces only', answer: sends(' \n\n '), ...unreadable, back: 'button' },
  { name: 'half of the JSON', does: 'ends in the middle', answer: sends(GOOD.slice(0, 300)), ...unreadable },
  { name: 'two feeds', does: 'one feed after the other', answer: sends(GOOD + GOOD), ...unreadable },
  {
    name: 'half of what was announced',
    does: 'closes after half of its `Content-Length`',
    answer: (response) => {
      response.writeHead(200, { 'Content-Length': GOOD.length * 2 });
      response.write(GOOD.slice(0, 300), () => response.socket?.end());
    },
    status: 'error',
    kind: 'network',
    // It takes what came for all there is.
    but: { WebKit: { kind: 'format' } },
  },
  {
    name: 'Latin-1',
    does: 'bytes of ISO 8859-1, and says so: JSON is UTF-8 all the same (RFC 8259, 8.1)',
    answer: sends(Buffer.from(GOOD, 'latin1'), { 'Content-Type': 'application/json; charset=iso-8859-1' }),
    ...ready,
    words: 'Fr\uFFFDhst\uFFFDck',
  },
  { name: 'UTF-16 with BOM', does: 'two bytes a letter', answer: sends(utf16(GOOD)), ...unreadable },
  { name: 'UTF-8 with BOM', does: 'a byte order mark first', answer: sends(`\uFEFF${GOOD}`), ...ready },
  {
    name: 'another content type',
    does: '`text/html` and `nosniff`, and a good feed',
    answer: sends(GOOD, { 'Content-Type': 'text/html', 'X-Content-Type-Options': 'nosniff' }),
    ...ready,
  },
  {
    name: 'a download',
    does: 'a good feed as an attachment of `application/octet-stream`',
    answer: sends(GOOD, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': 'attachment; filename="feed.json"',
    }),
    ...ready,
  },
  {
    name: 'gzip',
    does: 'a good feed, packed',
    answer: sends(gzipSync(GOOD), { 'Content-Encoding': 'gzip' }),
    ...ready,
  },
  {
    name: 'gzip only announced',
    does: 'says `gzip` and sends plain text',
    answer: sends(GOOD, { 'Content-Encoding': 'gzip' }),
    status: 'error',
    kind: 'network',
    // It sees that it is plain text.
    but: { WebKit: { status: 'ready' } },
  },
  {
    name: 'an unknown packing',
    does: '`Content-Encoding: x-secret`',
    answer: sends(Buffer.from(GOOD).reverse(), { 'Content-Encoding': 'x-secret' }),
    ...unreadable,
  },
  {
    name: 'packed bomb',
    does: '50 MB of spaces in 50 kB of gzip',
    answer: sends(gzipSync(padded(50e6), { level: 1 }), { 'Content-Encoding': 'gzip' }),
    status: 'error',
    kind: 'size',
  },
  {
    name: 'duplicate keys',
    does: '`version` twice; the last one counts',
    answer: sends(GOOD.replace('{', '{"version":"9.0",')),
    ...ready,
  },
  { name: '5 MB', does: 'a good feed, filled up to the limit', answer: sends(padded(5e6)), ...ready },
  {
    name: 'a byte over 5 MB',
    does: 'a good feed, filled up to one byte more',
    answer: sends(padded(5e6 + 1)),
    status: 'error',
    kind: 'size',
  },
  {
    name: '50 MB',
    does: 'ten times the limit',
    answer: (response) => flood(response, 50e6),
    status: 'error',
    kind: 'size',
  },
  {
    name: 'endless',
    does: 'goes on for as long as somebody reads',
    answer: (response) => flood(response),
    status: 'error',
    kind: 'size',
    back: 'online',
  },
  { name: '100,000 levels deep', does: 'arrays in arrays', answer: sends(deep), ...unreadable },
  {
    name: 'an entry 100,000 levels deep',
    does: 'a good feed, and one entry of arrays in arrays',
    answer: sends(goodWith({ places: ['DEEP'] }).replace('"DEEP"', deep)),
    ...ready,
    words: '1 Eintrag fehlt',
  },
  { name: '`null`', does: 'JSON, and nothing in it', answer: sends('null'), ...unreadable },
  { name: 'an array', does: '`[]`', answer: sends('[]'), ...unreadable },
  { name: 'a number', does: '`42`', answer: sends('42'), ...unreadable },
  { name: 'a text', does: '`"feed"`', answer: sends('"feed"'), ...unreadable },
  { name: 'an empty object', does: '`{}`', answer: sends('{}'), ...unreadable },
  {
    name: 'JavaScript in place of JSON',
    does: '`callback({…})`, as for JSONP',
    answer: sends(`callback(${GOOD})`),
    ...unreadable,
  },
  {
    name: 'another major version',
    does: 'a feed of version 2.0',
    answer: sends(goodWith({ version: '2.0' })),
    status: 'error',
    kind: 'version',
  },
  {
    name: 'another minor version',
    does: 'a feed of version 1.7',
    answer: sends(goodWith({ version: '1.7' })),
    ...ready,
  },
  {
    name: 'faulty entries',
    does: 'a good feed with an event without a date and a contact without a name',
    answer: sends(
      goodWith({
        events: [
          { id: 'ohne', name: 'Ohne Tag' },
          { id: 'mit', name: 'Gemeinsames Frühstück', startDate: '2026-01-01', rrule: 'FREQ=DAILY' },
        ],
      }),
    ),
    ...ready,
    words: '1 Eintrag fehlt',
  },
  {
    name: 'slow, but good',
    does: 'headers at once, the feed after eight seconds',
    answer: (response) => {
      response.flushHeaders();
      setTimeout(() => response.end(GOOD), 8000);
    },
    ...ready,
    slow: true,
  },
  {
    name: 'a byte a second',
    does: 'a good feed, at a pace of hours',
    answer: (response) => drip(response, GOOD),
    status: 'error',
    kind: 'timeout',
    slow: true,
  },
];
