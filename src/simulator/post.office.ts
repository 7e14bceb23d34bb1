import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** What is kept of a mail: not its text, or a decade would not fit into memory. */
interface Arrived {
  times: number;
  to: ReadonlySet<string>;
}

const idForm = /^Message-ID:\s*(<[^>]+>)/im;

/** A real SMTP server in this process that remembers which mail reached whom, and refuses while it is told to. */
export class PostOffice {
  readonly arrived = new Map<string, Arrived>();
  /** Every recipient is put off while it holds. */
  refusing = false;
  /** How many times a recipient was put off. */
  putOff = 0;
  /** Addresses nobody has a mailbox under, in small letters. */
  unknown: ReadonlySet<string> = new Set();
  /** How many times a recipient was turned away for good. */
  turnedAway = 0;
  readonly #everUnknown = new Set<string>();
  /** Mails without a recipient or without a Message-ID. */
  strange = 0;
  readonly #server: SMTPServer;

  private constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      onRcptTo: ({ address }, _session, done) => done(this.#objectionTo(address.toLowerCase())),
      onData: (stream, { envelope }, done) => {
        buffer(stream)
          .then((raw) => this.#keep(raw, envelope.rcptTo))
          .then(() => done(), done);
      },
    });
    // A client that goes away in the middle is its own affair.
    this.#server.on('error', () => undefined);
  }

  static async open(): Promise<PostOffice> {
    const office = new PostOffice();
    office.#server.listen(0, '127.0.0.1');
    await once(office.#server.server, 'listening');
    return office;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.#server.server.address() as AddressInfo).port}`;
  }

  get mails(): number {
    return [...this.arrived.values()].reduce((sum, { times }) => sum + times, 0);
  }

  /** Whether a mail of this Message-ID reached this address. */
  has(messageId: string, address: string): boolean {
    return this.arrived.get(messageId)?.to.has(address.toLowerCase()) ?? false;
  }

  /** Whether this address was ever turned away for good. */
  hasTurnedAway(address: string): boolean {
    return this.#everUnknown.has(address.toLowerCase());
  }

  close(): Promise<void> {
    return new Promise((closed) => this.#server.close(() => closed()));
  }

  #objectionTo(address: string): Error | null {
    if (this.refusing) {
      this.putOff += 1;
      return Object.assign(new Error('try again later'), { responseCode: 451 });
    }
    if (!this.unknown.has(address)) return null;
    this.turnedAway += 1;
    this.#everUnknown.add(address);
    return Object.assign(new Error('no such mailbox'), { responseCode: 550 });
  }

  #keep(raw: Buffer, recipients: readonly { address: string }[]): void {
    const id = idForm.exec(raw.subarray(0, 4_096).toString('latin1'))?.[1];
    if (!id || recipients.length === 0) {
      this.strange += 1;
      return;
    }
    const known = this.arrived.get(id);
    const to = recipients.map(({ address }) => address.toLowerCase());
    this.arrived.set(id, { times: (known?.times ?? 0) + 1, to: new Set([...(known?.to ?? []), ...to]) });
  }
}
