import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { simpleParser } from 'mailparser';
import { SMTPServer, SMTPServerSession } from 'smtp-server';

interface Mail {
  messageId: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  raw: Buffer;
}

/** A real SMTP server in this process that keeps what it gets, and fails as told. */
export class Mailbox {
  readonly mails: Mail[] = [];
  private readonly sockets = new Map<number, Socket>();
  private refusal?: { code: number; address?: string };
  private drops = 0;
  private answering: Promise<void> = Promise.resolve();
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _session, done) => done(this.refusalOf(address)),
      onData: (stream, session, done) => {
        buffer(stream)
          .then((raw) => this.keep(raw, session))
          .then(() => this.answering)
          .then(() => (this.drops > 0 ? this.drop(session) : done()), done);
      },
    });
    this.server.on('error', () => undefined);
    this.server.server.on('connection', (socket: Socket) => this.sockets.set(socket.remotePort ?? 0, socket));
  }

  static async start(): Promise<Mailbox> {
    const mailbox = new Mailbox();
    await new Promise<void>((listening) => mailbox.server.listen(0, '127.0.0.1', listening));
    return mailbox;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** In order of arrival. */
  to(address: string): Mail[] {
    return this.mails.filter(({ to }) => to.includes(address));
  }

  /** Every recipient, or the one named, is answered with this SMTP code from now on; without a code all are welcome. */
  failWith(code?: number, address?: string): void {
    this.refusal = code === undefined ? undefined : { code, address };
  }

  /** The next `times` mails are kept, but the connection breaks before the sender hears of it. */
  dropAfterData(times = 1): void {
    this.drops = times;
  }

  /** Mails are kept from now on, but not answered until the function it gives is called. */
  holdAnswers(): () => void {
    let open = () => {};
    this.answering = new Promise((resolve) => {
      open = resolve;
    });
    return () => open();
  }

  clear(): void {
    this.mails.length = 0;
  }

  close(): Promise<void> {
    for (const socket of this.sockets.values()) socket.destroy();
    return new Promise((closed) => this.server.close(() => closed()));
  }

  private refusalOf(recipient: string): Error | null {
    const { code, address = recipient } = this.refusal ?? {};
    return code !== undefined && address === recipient ? refusedWith(code) : null;
  }

  private async keep(raw: Buffer, { envelope }: SMTPServerSession): Promise<void> {
    const { messageId = '', subject = '', text = '', html } = await simpleParser(raw);
    const from = envelope.mailFrom ? envelope.mailFrom.address : '';
    const to = envelope.rcptTo.map(({ address }) => address);
    this.mails.push({ messageId, from, to, subject, text, html: html || '', raw });
  }

  private drop({ remotePort }: SMTPServerSession): void {
    this.drops--;
    this.sockets.get(remotePort)?.destroy();
  }
}

function refusedWith(responseCode: number): Error {
  return Object.assign(new Error(responseCode < 500 ? 'try again later' : 'no such mailbox'), { responseCode });
}
