import { Injectable } from '@nestjs/common';
import { RuleKeeper } from '../engine/rule-keeper.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Addressing } from './addressing.js';
import { backOffMs } from './back-off.js';
import { Delivery } from './delivery.js';
import { sendableFrom } from './quiet-hours.js';
import { StillAsked } from './still-asked.js';

const hourMs = 3_600_000;

const letGo = `
  update deliveries
     set status = $3, server_answer = coalesce($4, server_answer), lease_id = null, sending_until = null,
         attempts = attempts + $5::int,
         next_attempt_at = case when $3 = 'queued' then to_timestamp($6::bigint / 1000.0) else next_attempt_at end,
         settled_at = case when $3 = 'queued' then null else bihuan_now() end
   where id = $1 and lease_id = $2 and status = 'sending' and message_id is null`;

/** The last look at a delivery before its mail is composed: is it still wanted, may it go now, has it a recipient? */
@Injectable()
export class DeliveryRecheck {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rules: RuleKeeper,
    private readonly stillAsked: StillAsked,
    private readonly addressing: Addressing,
  ) {}

  /** True when the delivery is to be sent now; else it has been withdrawn, put off or given to somebody else. */
  async passes(leaseId: string, delivery: Delivery): Promise<boolean> {
    const now = await this.clock.now();
    if (!(await this.isStillAsked(delivery))) {
      await this.release(leaseId, delivery, { status: 'withdrawn', answer: '已不需要' });
      return false;
    }
    const sendAtMs = await this.sendableFrom(delivery, now);
    if (sendAtMs > now) {
      await this.release(leaseId, delivery, { status: 'queued', nextMs: sendAtMs });
      return false;
    }
    if (delivery.recipient !== '') return true;
    await this.readdress(leaseId, delivery, now);
    return false;
  }

  /** Composing failed: the fault is ours, the delivery waits and the others go on. */
  async putOff(leaseId: string, delivery: Delivery, error: unknown): Promise<void> {
    const nextMs = (await this.clock.now()) + backOffMs(delivery.attempts + 1);
    await this.release(leaseId, delivery, { status: 'queued', nextMs, answer: `未能发出：${String(error)}`, tries: 1 });
  }

  private async sendableFrom({ notice, payload: { data, versions } }: Delivery, now: number): Promise<number> {
    const calendar = versions && (await this.rules.knowing([versions])).rulesOf(versions).calendar;
    return sendableFrom(notice, data, now, calendar);
  }

  private async isStillAsked({ id, caseId, notice, payload }: Delivery): Promise<boolean> {
    const { asks, data } = payload;
    return asks === null || (caseId !== null && this.stillAsked.holds(caseId, { id, notice, asks, data }));
  }

  private async readdress(leaseId: string, delivery: Delivery, now: number): Promise<void> {
    const found = await this.database.transaction((tx) => this.addressing.findRecipient(tx, delivery, now));
    const release: Release = found
      ? { status: 'withdrawn', answer: '已另送有邮箱的收件人' }
      : { status: 'queued', nextMs: now + hourMs, answer: '没有收件人：安委办账号也没有邮箱', tries: 1 };
    await this.release(leaseId, delivery, release);
  }

  private async release(leaseId: string, { id }: Delivery, release: Release): Promise<void> {
    const { status, answer = null, nextMs = 0, tries = 0 } = release;
    await this.database.query(letGo, [id, leaseId, status, answer, tries, nextMs]);
  }
}

interface Release {
  status: 'queued' | 'withdrawn';
  answer?: string;
  nextMs?: number;
  tries?: number;
}
