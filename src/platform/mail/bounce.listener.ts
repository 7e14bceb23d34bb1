import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { SMTPServer } from 'smtp-server';
import type { ReturnPaths } from './return-path.js';

/** A mail that came to the return path of a message (UUID), as it came. */
export type Returned = (messageId: string, raw: Buffer) => Promise<void>;

const largestBytes = 1024 * 1024;

/**
 * An SMTP server that takes mail to return paths of ours and to nobody else. What `returned` cannot keep is answered 451,
 * so that its sender tries again; a mail too large to be a report is refused.
 */
export class BounceListener {
  readonly #server: SMTPServer;

  constructor(paths: ReturnPaths, returned: Returned) {
    this.#server = new SMTPServer({
      banner: 'bihuan bounces',
      authOptional: true,
      // The key such a server brings along is known to everybody: it would only look like secrecy.
      disabledCommands: ['STARTTLS', 'AUTH'],
      size: largestBytes,
      maxClients: 50,
      socketTimeout: 60_000,
      onRcptTo: ({ address }, _session, done) =>
        done(paths.messageOf(address) ? null : answered(550, 'no such return path')),
      onData: (stream, { envelope }, done) => {
        atMost(largestBytes, stream)
          .then(async (raw) => {
            for (const { address } of envelope.rcptTo) {
              const messageId = paths.messageOf(address);
              if (messageId) await returned(messageId, raw);
            }
          })
          .then(
            () => done(),
            (error: Error) => done('responseCode' in error ? error : answered(451, 'not kept, please try again')),
          );
      },
    });
    // A client that goes away in the middle is its own affair.
    this.#server.on('error', () => undefined);
  }

  /** Begins to listen (port 0: any free one) and answers the port. */
  async start(port: number, host: string): Promise<number> {
    this.#server.listen(port, host);
    await once(this.#server.server, 'listening');
    return (this.#server.server.address() as AddressInfo).port;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}

function answered(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

/** Reads to the end in any case, since the answer comes after it, but keeps no more than it may. */
async function atMost(bytes: number, stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= bytes) chunks.push(chunk);
  }
  if (length > bytes) throw answered(552, 'too large for a report');
  return Buffer.concat(chunks);
}
