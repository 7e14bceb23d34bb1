import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database, Tx } from '../../platform/database/database.js';
import { DeliveryReport } from '../../platform/mail/delivery.report.js';
import { Delivery } from '../delivery.js';
import { passedOn } from '../passed-on.columns.js';
import { PassingOn } from '../passing-on.js';

export interface MessageReport extends DeliveryReport {
  messageId: string;
  source: 'smtp' | 'webhook';
  /** By which the same report is known when it comes again. */
  reportKey: string;
}

/** `unknown`: about no message of ours; `repeated`: written down before. */
export type Recorded = 'recorded' | 'repeated' | 'unknown';

const keep = `
  insert into bounce_reports (message_id, source, report_key, outcome, permanent, status, diagnostic, recipient, received_at)
  select m.id, $2, $3, $4, $5, $6, $7, lower(m.recipient), bihuan_now() from messages m where m.id = $1
  on conflict (report_key) do nothing returning id`;

/** A report may overtake the answer of our own server, or be all we ever learn of a try whose answer got lost. */
const bounce = `
  update deliveries set status = 'bounced', server_answer = $2, settled_at = bihuan_now(), lease_id = null, sending_until = null
   where message_id = $1 and status in ('sending', 'accepted', 'unknown')
  returning ${passedOn}`;

/** What comes back after a mail was accepted: written down, and where it failed somebody else is told. */
@Injectable()
export class BouncesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly passing: PassingOn,
  ) {}

  /** A delay or a success changes nothing; a failure passes on every notice the message carried, once. */
  record(report: MessageReport): Promise<Recorded> {
    return this.database.transaction(async (tx) => {
      const known = await tx.query('select 1 from messages where id = $1', [report.messageId]);
      if (known.length === 0) return 'unknown';
      const { messageId, source, reportKey, outcome, permanent, status, diagnostic } = report;
      const kept = await tx.query(keep, [messageId, source, reportKey, outcome, permanent, status, diagnostic]);
      if (kept.length === 0) return 'repeated';
      if (outcome === 'failed') await this.passOn(tx, messageId, diagnostic);
      return 'recorded';
    });
  }

  private async passOn(tx: Tx, messageId: string, diagnostic: string): Promise<void> {
    const bounced = await tx.query<Delivery>(bounce, [messageId, diagnostic]);
    const now = await this.clock.now(tx);
    for (const delivery of bounced)
      await this.passing.passOn(tx, delivery, { kind: 'mailBounced', answer: diagnostic }, now);
  }
}
