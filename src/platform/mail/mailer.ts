import type { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import { outcomeOf, type SendOutcome } from './outcome.js';

export type { SendOutcome } from './outcome.js';

export interface Mail {
  envelope: { from: string; to: string[] };
  /** The whole message as it goes over the wire; sent unchanged. */
  raw: Buffer;
}

/** The stream nodemailer reads a message from, noted so that we can tell whether any of it was sent. */
interface Trace {
  stream?: Readable;
}

const transportOptions = {
  pool: true as const,
  maxConnections: 4,
  // The default of 100 opens a new connection every hundred mails and costs a third of the speed.
  maxMessages: Number.POSITIVE_INFINITY,
  maxRequeues: 2,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 45_000,
};

/** Sends composed mails over pooled SMTP connections and says what is known of each, without throwing. */
export class Mailer {
  /** No `send` takes longer than this; a lease on a delivery must outlast it. Milliseconds. */
  static readonly longestSendMs = 90_000;

  readonly #transport;

  constructor(smtpUrl: string) {
    this.#transport = createTransport({ url: smtpUrl, ...transportOptions } as typeof transportOptions);
    this.#transport.use('stream', (mail, done) => {
      const message = mail.message as unknown as { createReadStream(options?: object): Readable };
      const original = message.createReadStream.bind(message);
      const { trace } = mail.data as unknown as { trace: Trace };
      message.createReadStream = (options) => {
        trace.stream = original(options);
        return trace.stream;
      };
      done();
    });
  }

  async send(mail: Mail): Promise<SendOutcome> {
    const trace: Trace = {};
    try {
      const signal = AbortSignal.timeout(Mailer.longestSendMs);
      const sending = { envelope: mail.envelope, raw: mail.raw, trace, signal };
      return { kind: 'accepted', answer: (await this.#transport.sendMail(sending)).response };
    } catch (error) {
      return outcomeOf(error, trace.stream?.readableDidRead === true);
    }
  }

  /** Throws when the server cannot be reached or does not let us in. */
  async ping(): Promise<void> {
    await this.#transport.verify();
  }

  close(): void {
    this.#transport.close();
  }
}
