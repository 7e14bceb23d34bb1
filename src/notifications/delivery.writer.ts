import { Injectable } from '@nestjs/common';
import { Tx } from '../platform/database/database.js';
import { ChannelName } from './channels/channel.js';
import { DeliveryPayload } from './delivery.js';

export interface NewDelivery {
  caseId: string | null;
  outboxId: string;
  notice: string;
  accountId: string | null;
  channel: ChannelName;
  recipient: string;
  gathers: boolean;
  about: string | null;
  payload: DeliveryPayload;
  /** Until then it waits for somebody to look after a standstill. */
  held: boolean;
  /** UTC milliseconds. */
  sendAtMs: number;
}

/**
 * Writes deliveries, once for each outbox row, notice, recipient and channel; each says which posts it stands for. What is
 * due in an inbox already stands there as soon as it is written: nothing has to be sent, and there is nothing to look at again.
 */
@Injectable()
export class DeliveryWriter {
  async write(tx: Tx, deliveries: readonly NewDelivery[]): Promise<void> {
    if (deliveries.length === 0) return;
    await tx.run({
      name: 'notifications.write-deliveries',
      text: `
        insert into deliveries (id, case_id, outbox_id, notice, account_id, recipient, channel, gathers, about, asks, payload,
                                held, status, settled_at, planned_at, next_attempt_at, created_at)
        select gen_random_uuid(), d."caseId", d."outboxId", d.notice, d."accountId", d.recipient, d.channel, d.gathers,
               d.about, d.payload->>'asks' is not null, d.payload, d.held, s.status, case s.status when 'accepted' then t.now end,
               s.send_at, s.send_at, t.now
          from jsonb_to_recordset($1::jsonb) as d("caseId" uuid, "outboxId" bigint, notice text, "accountId" uuid,
                                                  channel text, recipient text, gathers boolean, about uuid,
                                                  payload jsonb, held boolean, "sendAtMs" bigint)
               cross join (select bihuan_now() as now offset 0) t
               cross join lateral (
                 select to_timestamp(d."sendAtMs" / 1000.0) as send_at,
                        case when d.channel = 'inbox' and to_timestamp(d."sendAtMs" / 1000.0) <= t.now
                             then 'accepted' else 'queued' end as status) s
        on conflict on constraint deliveries_are_written_once do nothing`,
      values: [JSON.stringify(eachOnce(deliveries))],
    });
  }
}

function eachOnce(deliveries: readonly NewDelivery[]): NewDelivery[] {
  const written = new Map<string, NewDelivery>();
  for (const delivery of deliveries) {
    const { outboxId, notice, channel, recipient, about } = delivery;
    const key = JSON.stringify([outboxId, notice, channel, recipient, about]);
    const first = written.get(key);
    const { payload } = first ?? delivery;
    const alsoFor = [...(payload.alsoFor ?? []), ...(first ? [delivery.payload.audience] : [])];
    written.set(key, { ...(first ?? delivery), payload: { ...payload, alsoFor } });
  }
  return [...written.values()];
}
