import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Database } from '../database/database.js';
import type { Mail } from './mailer.js';

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

  /** Keeps a mail as it came. */
  keep(sender: string, recipients: string[], raw: Buffer): Promise<void> {
    return this.keepAll([readMail({ envelope: { from: sender, to: recipients }, raw })]);
  }

  /** Keeps mails as they come, in this order; also for a sender in this process that spares itself the conversation. */
  async keepAll(mails: readonly Promise<ReadMail>[]): Promise<void> {
    const read = await Promise.all(mails);
    await this.database.run({
      name: 'catcher.keep',
      text: `insert into caught_mails (caught_at, message_id, sender, recipients, subject, text, html, raw)
             select bihuan_now(), m."messageId", m.sender, m.recipients, m.subject, m.text, m.html, r.raw
               from jsonb_to_recordset($1::jsonb) as m(place int, "messageId" text, sender text, recipients text[],
                                                       subject text, text text, html text)
               join unnest($2::bytea[]) with ordinality as r(raw, place) on r.place = m.place
              order by m.place`,
      values: [
        JSON.stringify(read.map(({ raw: _raw, ...row }, index) => ({ ...row, place: index + 1 }))),
        read.map(({ raw }) => raw),
      ],
    });
  }
}

/** What a mail says, read from its bytes. */
export interface ReadMail {
  messageId: string;
  sender: string;
  recipients: string[];
  subject: string;
  text: string;
  html: string | null;
  raw: Buffer;
}

/** Reads a mail as its recipient would; the bytes go with it. */
export async function readMail({ envelope, raw }: Mail): Promise<ReadMail> {
  // Nobody reads the text made over into HTML, and making it costs more than the rest of the reading.
  const mail = await simpleParser(raw, { skipImageLinks: true, skipHtmlToText: true, skipTextToHtml: true });
  return {
    messageId: mail.messageId ?? '',
    sender: envelope.from,
    recipients: envelope.to.map((recipient) => recipient.toLowerCase()),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || null,
    raw,
  };
}
