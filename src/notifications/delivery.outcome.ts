import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { SendOutcome } from '../platform/mail/mailer.js';
import { backOffMs } from './back-off.js';
import { Delivery } from './delivery.js';
import { passedOn } from './passed-on.columns.js';
import { PassingOn } from './passing-on.js';

const settle = `
  update deliveries set status = $3, server_answer = $4, settled_at = bihuan_now(), lease_id = null, sending_until = null
   where message_id = any($1::uuid[]) and status in ('sending', 'unknown') and ($3 = 'accepted' or lease_id = $2)
  returning ${passedOn}`;

const sendAgain = `
  update deliveries set status = 'unknown', server_answer = $3, lease_id = null, sending_until = null,
         next_attempt_at = bihuan_now() + $4::int * interval '1 ms'
   where message_id = $1 and lease_id = $2 and status = 'sending'`;

const thaw = `
  with thawed as (
    update deliveries set status = 'queued', message_id = null, server_answer = $3, lease_id = null, sending_until = null,
           next_attempt_at = bihuan_now() + $4::int * interval '1 ms'
     where message_id = $1 and lease_id = $2 and status = 'sending'
    returning id
  )
  delete from messages where id = $1 and exists (select from thawed)`;

/** Writes down what became of a message, for every delivery it carries. */
@Injectable()
export class DeliveryOutcome {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly passing: PassingOn,
  ) {}

  async record(leaseId: string, messageId: string, { kind, answer }: SendOutcome): Promise<void> {
    if (kind === 'accepted') await this.accepted([messageId], answer);
    else if (kind === 'refused') await this.refuse(leaseId, messageId, answer);
    else await this.tryAgain(leaseId, messageId, kind, answer);
  }

  /** What one server said to each of these messages. */
  async accepted(messageIds: readonly string[], answer: string): Promise<void> {
    await this.database.query(settle, [messageIds, null, 'accepted', answer]);
  }

  private refuse(leaseId: string, messageId: string, answer: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const refused = await tx.query<Delivery>(settle, [[messageId], leaseId, 'refused', answer]);
      const now = await this.clock.now(tx);
      for (const delivery of refused) await this.passing.passOn(tx, delivery, { kind: 'mailRefused', answer }, now);
    });
  }

  /**
   * Only a failure that is certain lets go of the bytes, and only while no earlier try of the same bytes may have
   * arrived: from then on the recipient must be able to recognise a repetition by its Message-ID.
   */
  private async tryAgain(leaseId: string, messageId: string, kind: string, answer: string): Promise<void> {
    const [message] = await this.database.query<{ tries: number; attempts: number }>(
      `select m.tries, max(d.attempts) as attempts
         from messages m join deliveries d on d.message_id = m.id where m.id = $1 group by m.id`,
      [messageId],
    );
    if (!message) return;
    const certain = kind === 'deferred' && message.tries === 1;
    await this.database.query(certain ? thaw : sendAgain, [messageId, leaseId, answer, backOffMs(message.attempts)]);
  }
}
