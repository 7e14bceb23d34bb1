import { Injectable } from '@nestjs/common';
import { Notice, Versions } from '../../workflows/kit/types.js';
import { OutboxHandler, OutboxRow } from '../engine/handlers.js';
import { Clock } from '../platform/clock.js';
import { Tx } from '../platform/database/database.js';
import { Addressing } from './addressing.js';
import { CourierOptions } from './courier.options.js';
import { CourierTimer } from './courier.timer.js';
import { digestNotice } from './delivery.js';
import { sendableFrom } from './quiet-hours.js';

interface NoticePayload {
  notice: Notice;
  event?: string;
  versions?: Versions;
}

/** Turns a notice of a workflow into deliveries, in the transaction that finishes its outbox row. */
@Injectable()
export class NoticeHandler implements OutboxHandler {
  readonly topic = 'notice';

  constructor(
    private readonly clock: Clock,
    private readonly addressing: Addressing,
    private readonly options: CourierOptions,
    private readonly timer: CourierTimer,
  ) {}

  async handle(tx: Tx, row: OutboxRow): Promise<void> {
    const { notice, event = '', versions } = row.payload as unknown as NoticePayload;
    const sendAtMs = this.sendAt(notice, await this.clock.now(tx));
    for (const audience of atLeastTheOffice(notice)) {
      await this.addressing.address(tx, {
        caseId: row.caseId,
        outboxId: row.id,
        notice: notice.notice,
        payload: { data: notice.data, asks: notice.asks, audience, event, versions },
        sendAtMs,
      });
    }
    this.timer.nudge();
  }

  private sendAt({ notice, data, notBefore = 0 }: Notice, nowMs: number): number {
    const earliest = sendableFrom(notice, data, Math.max(nowMs, notBefore));
    return notice === digestNotice ? earliest + this.options.gatherMs : earliest;
  }
}

function atLeastTheOffice({ audience }: Notice): Notice['audience'] {
  return audience.length > 0 ? audience : [{ post: 'committeeOffice' }];
}
