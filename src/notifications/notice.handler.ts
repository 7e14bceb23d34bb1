import { Injectable } from '@nestjs/common';
import { Notice, Versions } from '../../workflows/kit/types.js';
import { OutboxHandler, OutboxRow } from '../engine/handlers.js';
import { RuleKeeper } from '../engine/rule-keeper.js';
import { Clock } from '../platform/clock.js';
import { Tx } from '../platform/database/database.js';
import { Addressing } from './addressing.js';
import { CourierTimer } from './courier.timer.js';
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
  readonly finishedTogether = true;

  constructor(
    private readonly clock: Clock,
    private readonly rules: RuleKeeper,
    private readonly addressing: Addressing,
    private readonly timer: CourierTimer,
  ) {}

  async handle(tx: Tx, row: OutboxRow): Promise<void> {
    const { notice, event = '', versions } = row.payload as unknown as NoticePayload;
    const earliest = Math.max(await this.clock.now(tx), notice.notBefore ?? 0);
    const calendar = versions && (await this.rules.knowing([versions], tx)).rulesOf(versions).calendar;
    const sendAtMs = sendableFrom(notice.notice, notice.data, earliest, calendar);
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
}

function atLeastTheOffice({ audience }: Notice): Notice['audience'] {
  return audience.length > 0 ? audience : [{ post: 'committeeOffice' }];
}
