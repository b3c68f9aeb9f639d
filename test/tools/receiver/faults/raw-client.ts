import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CooperationRequest } from '../../../../src/cooperation/request.js';
import type { Chance } from './seeded.js';

/** How a client without manners sends a request. */
export const MANNERS = [
  'whole',
  'cut while sending',
  'gone before the answer',
  'gone during the answer',
  'slow',
  'twice at once',
  'twice on one connection',
  'longer announced than sent',
  'shorter announced than sent',
  'in chunks',
] as const;
export type Manner = (typeof MANNERS)[number];

function toBytes(request: CooperationRequest, manner: Manner, chance: Chance): Buffer {
  const body = Buffer.from(JSON.stringify(request));
  const announced =
    manner === 'longer announced than sent'
      ? body.length + chance.int(1, 500)
      : manner === 'shorter announced than sent'
        ? chance.int(1, body.length - 1)
        : body.length;
  const head = (length: string) =>
    `POST /api/cooperation HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${length}\r\n\r\n`;
  if (manner === 'in chunks') {
    const pieces = [head('Transfer-Encoding: chunked')].map((text) => Buffer.from(text));
    for (let start = 0; start < body.length;) {
      const piece = body.subarray(start, (start += chance.int(1, 2000)));
      pieces.push(Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n'));
    }
    return Buffer.concat([...pieces, Buffer.from('0\r\n\r\n')]);
  }
  const bytes = Buffer.concat([Buffer.from(head(`Content-Length: ${announced}`)), body]);
  return manner === 'twice on one connection' ? Buffer.concat([bytes, bytes]) : bytes;
}

/** Sends bytes and reads until so many bytes came back, or so many answers. */
async function exchange(port: number, bytes: Buffer, manner: Manner, chance: Chance): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.on('error', () => undefined);
  const gone = () => (chance.percent(50) ? socket.resetAndDestroy() : socket.destroy());
  const patience = setTimeout(() => socket.destroy(), 3000);
  const enough = manner === 'gone during the answer' ? chance.int(1, 250) : Infinity;
  const answers = manner === 'twice on one connection' ? 2 : 1;
  socket.on('data', (chunk) => {
    answer = (answer + chunk.toString('latin1')).slice(0, Math.min(enough, 10_000));
    if (answer.length >= enough) gone();
    // Each answer is JSON, and ends with its only closing brace that nothing follows.
    else if ((answer.match(/\r\n\r\n\{[^]*?\}(?=HTTP|$)/g) ?? []).length >= answers) socket.end();
  });
  if (manner === 'slow') {
    for (let start = 0; start < bytes.length && !socket.destroyed;) {
      socket.write(bytes.subarray(start, (start += chance.int(100, 1500))));
      await sleep(chance.int(0, 5));
    }
  } else if (manner === 'cut while sending') {
    socket.write(bytes.subarray(0, chance.int(0, bytes.length - 1)), gone);
  } else if (manner === 'gone before the answer') {
    socket.write(bytes, gone);
  } else {
    socket.write(bytes);
    if (manner === 'longer announced than sent') socket.end();
  }
  await closed;
  clearTimeout(patience);
  return answer;
}

/**
 * Sends a request once, with or without manners.
 * @returns an entry for each answer that says it was taken: the reference, empty where the answer was cut off
 */
export async function sendRaw(
  port: number,
  request: CooperationRequest,
  manner: Manner,
  chance: Chance,
): Promise<string[]> {
  const bytes = toBytes(request, manner, chance);
  const times = manner === 'twice at once' ? 2 : 1;
  const answers = await Promise.all(
    Array.from({ length: times }, () => exchange(port, bytes, manner, chance)),
  );
  return answers
    .flatMap((answer) => answer.split(/(?=HTTP\/1\.1 )/))
    .filter((answer) => /^HTTP\/1\.1 20[01] /.test(answer))
    .map((answer) => /\{"reference":"([^"]+)"\}/.exec(answer)?.[1] ?? '');
}
