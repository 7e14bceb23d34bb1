import { Injectable } from '@nestjs/common';
import { RuleKeeper } from '../engine/rule-keeper.js';
import { waitingAt } from '../engine/standstill.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Addressing } from './addressing.js';
import { backOffMs } from './back-off.js';
import { Delivery } from './delivery.js';
import { sendableFrom } from './quiet-hours.js';
import { waitsForALook } from './standstill/waiting.rule.js';
import { AskedDelivery, StillAsked } from './still-asked.js';

const hourMs = 3_600_000;

const letGo = `
  update deliveries d
     set status = l.status, server_answer = coalesce(l.answer, d.server_answer), lease_id = null, sending_until = null,
         attempts = d.attempts + l.tries, held = d.held or l.held,
         planned_at = case when l.held then to_timestamp(l."nextMs" / 1000.0) else d.planned_at end,
         next_attempt_at = case when l.status = 'queued' then to_timestamp(l."nextMs" / 1000.0) else d.next_attempt_at end,
         settled_at = case when l.status = 'queued' then null else bihuan_now() end
    from jsonb_to_recordset($2::jsonb) as l(id uuid, status text, answer text, tries int, "nextMs" bigint, held boolean)
   where d.id = l.id and d.lease_id = $1 and d.status = 'sending' and d.message_id is null`;

/** Why a delivery is not sent now, and what becomes of it instead. */
interface Release {
  status: 'queued' | 'withdrawn';
  answer?: string;
  nextMs?: number;
  tries?: number;
  /** It waits for somebody to look after a standstill. */
  held?: boolean;
}

/** What the deliveries of one letter share at their last look; `now` in UTC milliseconds. */
interface Look {
  asking: ReadonlySet<string>;
  now: number;
  lookUntil(): Promise<number | null>;
}

/** What was written before the product stood still waits as what was written after it does, and once. */
function mayWait({ held, notice, payload }: Delivery): boolean {
  return !held && waitsForALook(notice, payload.data);
}

/** The last look at a letter before it is composed: what of it is still wanted, may it go now, has it a recipient? */
@Injectable()
export class DeliveryRecheck {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rules: RuleKeeper,
    private readonly stillAsked: StillAsked,
    private readonly addressing: Addressing,
  ) {}

  /** Those of one letter that are to be sent now; the others have been withdrawn, put off or given to somebody else. */
  async wantedOf(leaseId: string, letter: readonly Delivery[]): Promise<Delivery[]> {
    try {
      return await this.sorted(leaseId, letter);
    } catch (error) {
      if (letter.length > 1) return this.eachAlone(leaseId, letter);
      await this.putOff(leaseId, letter, error);
      return [];
    }
  }

  /** Composing failed: the fault is ours, the deliveries wait and the others go on. */
  async putOff(leaseId: string, deliveries: readonly Delivery[], error: unknown): Promise<void> {
    const now = await this.clock.now();
    const answer = `未能发出：${String(error)}`;
    const waiting = deliveries.map((delivery) => {
      const release: Release = { status: 'queued', nextMs: now + backOffMs(delivery.attempts + 1), answer, tries: 1 };
      return [delivery, release] as const;
    });
    await this.release(leaseId, new Map(waiting));
  }

  /** One of which nothing can be told keeps none of the others back. */
  private async eachAlone(leaseId: string, letter: readonly Delivery[]): Promise<Delivery[]> {
    const wanted: Delivery[] = [];
    for (const delivery of letter) wanted.push(...(await this.wantedOf(leaseId, [delivery])));
    return wanted;
  }

  private async sorted(leaseId: string, letter: readonly Delivery[]): Promise<Delivery[]> {
    const now = await this.clock.now();
    const asking = await this.stillAsked.among(letter.flatMap(questionOf));
    const lookUntil = waitingAt(this.database, now);
    const released = new Map<Delivery, Release>();
    for (const delivery of letter) {
      const release = await this.releaseOf(delivery, { asking, now, lookUntil });
      if (release) released.set(delivery, release);
    }
    await this.release(leaseId, released);
    return letter.filter((delivery) => !released.has(delivery));
  }

  /** Nothing for one that is to be sent now. */
  private async releaseOf(delivery: Delivery, { asking, now, lookUntil }: Look): Promise<Release | undefined> {
    const { id, recipient, payload } = delivery;
    if (payload.asks !== null && !asking.has(id)) return { status: 'withdrawn', answer: '已不需要' };
    const until = mayWait(delivery) ? await lookUntil() : null;
    const nextMs = await this.sendableFrom(delivery, until ?? now);
    if (nextMs > now) return { status: 'queued', nextMs, held: until !== null };
    return recipient === '' ? this.readdress(delivery, now) : undefined;
  }

  /** An announcement is about no case and comes after no date of one. */
  private async sendableFrom({ caseId, notice, payload: { data, versions } }: Delivery, now: number): Promise<number> {
    if (caseId === null) return now;
    return sendableFrom(notice, data, now, await this.rules.rulesOf(versions));
  }

  private async readdress(delivery: Delivery, now: number): Promise<Release> {
    const found = await this.database.transaction((tx) => this.addressing.findRecipient(tx, delivery, now));
    return found
      ? { status: 'withdrawn', answer: '已另送有邮箱的收件人' }
      : { status: 'queued', nextMs: now + hourMs, answer: '没有收件人：安委办账号也没有邮箱', tries: 1 };
  }

  private async release(leaseId: string, released: ReadonlyMap<Delivery, Release>): Promise<void> {
    if (released.size === 0) return;
    const rows = [...released].map(([{ id }, { status, answer, nextMs = 0, tries = 0, held = false }]) => {
      return { id, status, answer, nextMs, tries, held };
    });
    await this.database.run({ name: 'courier.release', text: letGo, values: [leaseId, JSON.stringify(rows)] });
  }
}

function questionOf({ id, caseId, notice, payload: { asks, data } }: Delivery): AskedDelivery[] {
  return asks === null || caseId === null ? [] : [{ id, caseId, notice, asks, data }];
}
