import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Database } from '../database/database.js';

/**
 * The mail server of a demonstration: on a free loopback port, takes every mail and keeps it in table caught_mails, so
 * that mail goes over real SMTP even where nobody has set up a server. Nothing leaves this machine.
 */
export class MailCatcher {
  readonly #server: SMTPServer;

  constructor(private readonly database: Database) {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, session, done) => {
        const { mailFrom, rcptTo } = session.envelope;
        const sender = mailFrom ? mailFrom.address : '';
        buffer(stream)
          .then((raw) =>
            this.keep(
              sender,
              rcptTo.map(({ address }) => address),
              raw,
            ),
          )
          .then(() => done(), done);
      },
    });
    // A client that goes away in the middle is its own affair.
    this.#server.on('error', () => undefined);
  }

  /** Begins to listen; answers the SMTP URL. */
  async start(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server.server, 'listening');
    return `smtp://127.0.0.1:${(this.#server.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  /** Keeps a mail as it came, also for a sender in this process that spares itself the conversation. */
  async keep(sender: string, recipients: string[], raw: Buffer): Promise<void> {
    const mail = await simpleParser(raw, { skipImageLinks: true, skipHtmlToText: true });
    await this.database.run({
      name: 'catcher.keep',
      text: `insert into caught_mails (caught_at, message_id, sender, recipients, subject, text, html, raw)
             values (bihuan_now(), $1, $2, $3, $4, $5, $6, $7)`,
      values: [
        mail.messageId ?? '',
        sender,
        recipients.map((recipient) => recipient.toLowerCase()),
        mail.subject ?? '',
        mail.text ?? '',
        mail.html || null,
        raw,
      ],
    });
  }
}
