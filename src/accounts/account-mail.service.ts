import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Tx } from '../platform/database/database.js';
import { Sms } from '../platform/sms/sms.js';
import { AccountMailTimer } from './mail/account-mail.timer.js';
import { type Letter, LetterComposer } from './mail/letter.composer.js';

/** A letter to a person about his account. `sms` is the short form for his mobile; without it none is sent. */
export interface AccountLetter extends Letter {
  accountId: string;
  /** What it is about, such as `invitation`; told to whoever looks into the table. */
  kind: string;
  sms?: string;
}

interface Reachable {
  email: string | null;
  mobile: string | null;
}

/**
 * Letters that are about an account and not about a case. They are written down in the transaction of what they tell, and
 * sent by a worker until the server has taken them: at least once, and every try carries the same Message-ID.
 */
@Injectable()
export class AccountMailService {
  constructor(
    private readonly composer: LetterComposer,
    private readonly sms: Sms,
    private readonly timer: AccountMailTimer,
  ) {}

  /** Answers by which ways it will go; by none where the account has neither a mail address nor a mobile we can reach. */
  async enqueue(tx: Tx, letter: AccountLetter): Promise<{ mail: boolean; sms: boolean }> {
    const [to] = await tx.query<Reachable>(
      `select nullif(trim(email), '') as email, nullif(trim(mobile), '') as mobile from accounts where id = $1`,
      [letter.accountId],
    );
    const [email, mobile] = [to?.email, this.sms.isAvailable && letter.sms ? to?.mobile : null];
    if (email) {
      const id = newId();
      await this.#write(tx, id, letter, 'mail', email, await this.composer.compose(tx, id, email, letter));
    }
    if (mobile && letter.sms) await this.#write(tx, newId(), letter, 'sms', mobile, Buffer.from(letter.sms));
    this.timer.nudge();
    return { mail: Boolean(email), sms: Boolean(mobile) };
  }

  async #write(
    tx: Tx,
    id: string,
    { accountId, kind }: AccountLetter,
    channel: 'mail' | 'sms',
    recipient: string,
    body: Buffer,
  ): Promise<void> {
    await tx.query(
      `insert into account_mails (id, account_id, kind, channel, recipient, body, status, next_attempt_at, created_at)
       select $1, $2, $3, $4, $5, $6, 'queued', t.at, t.at from (select bihuan_now() as at offset 0) t`,
      [id, accountId, kind, channel, recipient, body],
    );
  }
}
