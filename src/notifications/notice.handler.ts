import { Injectable } from '@nestjs/common';
import { Notice, Versions } from '../../workflows/kit/types.js';
import { OutboxHandler, OutboxRow } from '../engine/handlers.js';
import { RuleKeeper } from '../engine/rule-keeper.js';
import { announceStandstill, waitingAt } from '../engine/standstill.js';
import { Clock } from '../platform/clock.js';
import { Tx } from '../platform/database/database.js';
import { Addressing } from './addressing.js';
import { ReadChain, readOnce } from './audience.once.js';
import { AudienceQueries } from './audience.queries.js';
import { CourierTimer } from './courier.timer.js';
import { DeliveryWriter, NewDelivery } from './delivery.writer.js';
import { sendableFrom } from './quiet-hours.js';
import { waitsForALook } from './standstill/waiting.rule.js';

interface NoticePayload {
  notice: Notice;
  event?: string;
  versions?: Versions;
}

/** What the rows of one transaction share. */
interface Handling {
  /** UTC milliseconds. */
  now: number;
  chainOf: ReadChain;
  /** Until when what waits for somebody to look waits; null where nothing does. Asked once, and only where it matters. */
  lookUntil(): Promise<number | null>;
}

/** Turns notices of a workflow into deliveries, in the transaction that finishes their outbox rows. */
@Injectable()
export class NoticeHandler implements OutboxHandler {
  readonly topic = 'notice';
  readonly finishedTogether = true;

  constructor(
    private readonly clock: Clock,
    private readonly rules: RuleKeeper,
    private readonly audiences: AudienceQueries,
    private readonly addressing: Addressing,
    private readonly writer: DeliveryWriter,
    private readonly timer: CourierTimer,
  ) {}

  async handle(tx: Tx, rows: readonly OutboxRow[]): Promise<void> {
    const now = await this.clock.now(tx);
    const chainOf = readOnce((audience) => this.audiences.chainOf(tx, audience));
    const deliveries: NewDelivery[] = [];
    const lookUntil = waitingAt(tx, now);
    for (const row of rows) deliveries.push(...(await this.#addressed(tx, row, { now, chainOf, lookUntil })));
    await this.writer.write(tx, deliveries);
    // What comes after the standstill was told of, or when nothing had waited yet, is looked at again.
    if (deliveries.some(({ held }) => held)) await announceStandstill(tx);
    this.timer.nudge();
  }

  async #addressed(tx: Tx, row: OutboxRow, { now, chainOf, lookUntil }: Handling): Promise<NewDelivery[]> {
    const { notice, event = '', versions } = row.payload as unknown as NoticePayload;
    const earliest = Math.max(now, notice.notBefore ?? 0);
    const until = (waitsForALook(notice.notice, notice.data) && (await lookUntil())) || now;
    const held = until > earliest;
    const rules = await this.rules.rulesOf(versions, tx);
    const sendAtMs = sendableFrom(notice.notice, notice.data, held ? until : earliest, rules);
    const deliveries: NewDelivery[] = [];
    for (const audience of atLeastTheOffice(notice)) {
      const told = { caseId: row.caseId, outboxId: row.id, notice: notice.notice, held, sendAtMs };
      const payload = { data: notice.data, asks: notice.asks, audience, event, versions };
      deliveries.push(...(await this.addressing.address(tx, { ...told, payload }, chainOf)));
    }
    return deliveries;
  }
}

function atLeastTheOffice({ audience }: Notice): Notice['audience'] {
  return audience.length > 0 ? audience : [{ post: 'committeeOffice' }];
}
