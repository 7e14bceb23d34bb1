import { Injectable } from '@nestjs/common';
import { Tx } from '../platform/database/database.js';
import { DeliveryPayload } from './delivery.js';

export interface NewDelivery {
  caseId: string | null;
  outboxId: string;
  notice: string;
  accountId: string | null;
  recipient: string;
  payload: DeliveryPayload;
  /** UTC milliseconds. */
  sendAtMs: number;
}

/** Writes deliveries by mail, once for each outbox row, notice and recipient. */
@Injectable()
export class DeliveryWriter {
  async write(tx: Tx, deliveries: readonly NewDelivery[]): Promise<void> {
    if (deliveries.length === 0) return;
    await tx.run({
      name: 'notifications.write-deliveries',
      text: `
        insert into deliveries (id, case_id, outbox_id, notice, account_id, recipient, channel, asks, payload,
                                status, planned_at, next_attempt_at, created_at)
        select gen_random_uuid(), d."caseId", d."outboxId", d.notice, d."accountId", d.recipient, 'mail',
               d.payload->>'asks' is not null, d.payload, 'queued', to_timestamp(d."sendAtMs" / 1000.0),
               to_timestamp(d."sendAtMs" / 1000.0), bihuan_now()
          from jsonb_to_recordset($1::jsonb) as d("caseId" uuid, "outboxId" bigint, notice text, "accountId" uuid,
                                                  recipient text, payload jsonb, "sendAtMs" bigint)
        on conflict on constraint deliveries_are_written_once do nothing`,
      values: [JSON.stringify(deliveries)],
    });
  }
}
