import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import type { TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from './seeded.js';

/** What happens to a connection. */
interface Fate {
  /** It breaks after so many bytes to the receiver, or from it. */
  up: number;
  down: number;
  /** It breaks with a reset, else with an end. */
  reset: boolean;
  /** Bytes at once, with a pause after each piece; all at once unless given. */
  piece?: number;
  /** The receiver gets the same bytes on a second connection, whose answers nobody reads. */
  twice: boolean;
}

const fateOf = (chance: Chance): Fate => ({
  // Some requests pass, since they are sent one after the other on a connection.
  up: chance.int(0, chance.pick([1200, 6000, 60_000])),
  down: chance.int(0, chance.pick([400, 1500, 10_000])),
  reset: chance.percent(50),
  ...(chance.percent(15) && { piece: chance.int(40, 400) }),
  twice: chance.percent(10),
});

export interface FaultProxy {
  url: string;
  /** Connections that were broken. */
  broken: () => number;
}

/**
 * Stands between the form and the receiver, and breaks every connection sooner or later.
 * @param onAnswer - called when the receiver takes a request, before the answer is passed on
 */
export async function startFaultProxy(
  test: TestContext,
  chance: Chance,
  port: number,
  onAnswer: () => void,
): Promise<FaultProxy> {
  let broken = 0;
  const sockets = new Set<Socket>();
  const kept = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
  };
  const server = createServer((client) => {
    const fate = fateOf(chance);
    const receiver = kept(connect(port, '127.0.0.1'));
    const twin = fate.twice ? kept(connect(port, '127.0.0.1')).resume() : undefined;
    kept(client);
    const cut = () => {
      broken++;
      for (const socket of [client, receiver]) {
        if (fate.reset) socket.resetAndDestroy();
        else socket.destroy();
      }
      twin?.destroy();
    };
    /** Passes on what comes, until the connection breaks. */
    const pass = async (from: Socket, to: (Socket | undefined)[], budget: number) => {
      let left = budget;
      for await (const chunk of from as AsyncIterable<Buffer>) {
        if (from === receiver && /^HTTP\/1\.1 20[01]/.test(chunk.toString('latin1'))) onAnswer();
        const whole = chunk.subarray(0, left);
        for (let start = 0; start < whole.length; start += fate.piece ?? whole.length) {
          for (const socket of to) socket?.write(whole.subarray(start, start + (fate.piece ?? whole.length)));
          if (fate.piece) await sleep(1);
        }
        left -= whole.length;
        if (left <= 0) {
          cut();
          return;
        }
      }
    };
    void pass(client, [receiver, twin], fate.up).catch(() => undefined);
    void pass(receiver, [client], fate.down).catch(() => undefined);
    client.once('close', () => (receiver.destroy(), twin?.destroy()));
    receiver.once('close', () => client.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  test.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/cooperation`,
    broken: () => broken,
  };
}
