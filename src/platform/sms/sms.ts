import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import type { SendOutcome } from '../mail/mailer.js';
import { smsRequest, type TextMessage } from './sms.request.js';

const patienceMs = 10_000;

/**
 * Sends short messages: to the gateway of SMS_URL_TEMPLATE, else (in a demonstration) into table caught_messages.
 * Where there is neither, `isAvailable` is false and nobody should be promised one.
 */
@Injectable()
export class Sms {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  get isAvailable(): boolean {
    return this.config.smsUrlTemplate !== undefined || this.config.mode === 'demonstration';
  }

  /** Says what is known of the message, without throwing: a gateway that answers 4xx has refused it. */
  async send(message: TextMessage): Promise<SendOutcome> {
    if (this.config.smsUrlTemplate) return this.#post(message);
    if (this.config.mode !== 'demonstration') return { kind: 'deferred', answer: 'no gateway is set up' };
    await this.database.query(
      'insert into caught_messages (caught_at, recipient, text) values (bihuan_now(), $1, $2)',
      [message.to, message.text],
    );
    return { kind: 'accepted', answer: 'caught' };
  }

  async #post(message: TextMessage): Promise<SendOutcome> {
    const { url, init } = smsRequest(this.config, message);
    try {
      const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
      const answer = `${response.status} ${(await response.text()).slice(0, 200)}`;
      if (response.ok) return { kind: 'accepted', answer };
      const final = response.status >= 400 && response.status < 500 && response.status !== 429;
      return { kind: final ? 'refused' : 'deferred', answer };
    } catch (error) {
      return { kind: 'unknown', answer: error instanceof Error ? error.message : String(error) };
    }
  }
}
