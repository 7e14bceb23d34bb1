import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { MailCatcher } from './catcher.js';
import { Mailer } from './mailer.js';

/** Chooses where mail goes, once at start: SMTP_URL, else (in a demonstration) the catcher in this process. */
@Injectable()
export class MailTransport implements OnApplicationShutdown {
  #catcher?: MailCatcher;
  #mailer?: Mailer;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  async open(): Promise<Mailer> {
    if (!this.config.smtpUrl) this.#catcher = new MailCatcher(this.database);
    this.#mailer = new Mailer(this.config.smtpUrl ?? (await this.#catcher?.start()) ?? '');
    return this.#mailer;
  }

  async onApplicationShutdown(): Promise<void> {
    this.#mailer?.close();
    await this.#catcher?.stop();
  }
}
