import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { TestContext } from 'node:test';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { CooperationRequest } from '../../../src/cooperation/request.js';
import type { MailConfig } from '../../../tools/receiver/config.js';
import { until } from './example.js';

/** A mail as it arrived. */
export interface Arrived {
  mail: Email;
  raw: string;
  /** To whom the server was told to bring it. */
  recipients: string[];
  /** What is attached; a mail that tells of no single request has nothing. */
  data: { reference: string; received: string; request: CooperationRequest };
}

/** What the sink does with a mail that has arrived in full. */
export type Verdict = 'accept' | 'refuse' | 'accept and fall silent';

export interface Sink {
  /** What was accepted, in order. */
  mails: Arrived[];
  /** How to reach it. */
  config: MailConfig;
  /** Waits until so many were accepted. */
  until(count: number): Promise<void>;
  close(): Promise<void>;
}

async function toArrived(content: Buffer, recipients: string[]): Promise<Arrived> {
  const mail = await PostalMime.parse(content);
  const attached = mail.attachments[0]?.content;
  const text = attached ? new TextDecoder().decode(attached as ArrayBuffer) : 'null';
  const data = JSON.parse(text) as Arrived['data'];
  return { mail, raw: content.toString('latin1'), recipients, data };
}

/** A real SMTP server that takes mails and keeps them, gone after the test. */
export async function startSink(
  test: TestContext,
  {
    port = 0,
    verdict = () => 'accept',
    refuseRecipient = () => false,
  }: {
    port?: number;
    verdict?: (arrived: Arrived) => Verdict;
    refuseRecipient?: (address: string) => boolean;
  } = {},
): Promise<Sink> {
  const mails: Arrived[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onRcptTo({ address }, _session, done) {
      done(refuseRecipient(address) ? Object.assign(new Error('No such user'), { responseCode: 550 }) : null);
    },
    onData(stream, session, done) {
      void buffer(stream)
        .then((content) =>
          toArrived(
            content,
            session.envelope.rcptTo.map(({ address }) => address),
          ),
        )
        .then(
          (arrived) => {
            const what = verdict(arrived);
            if (what === 'refuse') {
              done(Object.assign(new Error('Come again later'), { responseCode: 451 }));
              return;
            }
            mails.push(arrived);
            if (what === 'accept') done();
            // The answer is lost on the way.
            else for (const { _socket: socket } of server.connections) socket.destroy();
          },
          (error: Error) => done(error),
        );
    },
  });
  server.on('error', () => undefined);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  test.after(close);
  return {
    mails,
    config: {
      server: {
        host: '127.0.0.1',
        port: (server.server.address() as AddressInfo).port,
        secure: false,
        requireTLS: false,
      },
      from: 'formular@kin-top.example',
      to: ['anfragen@kin-top.example'],
      retryDelay: 20,
    },
    until: (count) => until(() => mails.length >= count, `${count} mails`),
    close,
  };
}
