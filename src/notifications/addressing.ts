import { Injectable } from '@nestjs/common';
import { Queryable, Tx } from '../platform/database/database.js';
import { describePost, Holder, rungsOf, unitOf, withoutAddress } from './audience.js';
import { ReadChain } from './audience.once.js';
import { AudienceQueries } from './audience.queries.js';
import { Reach } from './channels/reach.js';
import { CourierOptions } from './courier.options.js';
import { Delivery, DeliveryPayload } from './delivery.js';
import { DeliveryWriter, NewDelivery } from './delivery.writer.js';
import { gathersWith } from './gathering.js';
import { raiseTask } from './tasks/raise.task.js';
import { isUrgent } from './urgent.js';

/** A notice for one audience, before anybody knows who that is. */
interface Unaddressed {
  caseId: string | null;
  outboxId: string;
  notice: string;
  payload: Omit<DeliveryPayload, 'reader'>;
  /** The delivery that failed, where this only tells of that. */
  about?: string | null;
  /** Whether it waits until then for somebody to look after a standstill. */
  held?: boolean;
  /** UTC milliseconds. */
  sendAtMs: number;
}

/**
 * Turns an audience into deliveries, once. No audience is ever empty: a post without a holder or an address goes up,
 * and where even the committee office has no address a delivery without recipient waits for one.
 */
@Injectable()
export class Addressing {
  constructor(
    private readonly audiences: AudienceQueries,
    private readonly writer: DeliveryWriter,
    private readonly reach: Reach,
    private readonly options: CourierOptions,
  ) {}

  /** The deliveries of this notice for its audience, for the caller to write; a vacant post leaves a task. */
  async address(tx: Tx, told: Unaddressed, chainOf: ReadChain): Promise<NewDelivery[]> {
    const { audience } = told.payload;
    const chain = await chainOf(audience);
    const rungs = rungsOf(audience, chain);
    const post = describePost(audience, chain);
    const reached = rungs.findIndex((rung) => rung.length > 0);
    const unmailed = withoutAddress(audience, chain);
    if (reached === 0) return this.#deliveriesOf(told, [...(rungs[0] ?? []), ...unmailed]);
    await raiseTask(tx, {
      kind: 'vacantPost',
      caseId: told.caseId,
      unitId: unitOf(audience),
      detail: `${post}空缺或者没有邮箱，通知已转送上级。`,
    });
    const passedOn = `本通知原应发给${post}，该岗位空缺或者没有邮箱，现转送您。`;
    return [
      ...(unmailed.length > 0 ? this.#deliveriesOf(told, unmailed) : []),
      ...this.#deliveriesOf(told, rungs[reached] ?? [], passedOn),
    ];
  }

  /** For a delivery that waits for an address: whether somebody who has one was found and written to. */
  async findRecipient(tx: Tx, delivery: Delivery, sendAtMs: number): Promise<boolean> {
    const { audience } = delivery.payload;
    const chain = await this.audiences.chainOf(tx, audience);
    const rungs = await this.notYetFailed(tx, delivery, rungsOf(audience, chain));
    const found = rungs.find((rung) => rung.length > 0);
    if (found) await this.write(tx, { ...delivery, sendAtMs }, found, delivery.payload.reader.forwarded);
    return found !== undefined;
  }

  /** The same rungs without whom this notice could not be brought to by mail. */
  async notYetFailed(on: Queryable, { outboxId, notice }: Delivery, rungs: Holder[][]): Promise<Holder[][]> {
    const rows = await on.run<{ recipient: string }>({
      name: 'notifications.failed-recipients',
      text: `select recipient from deliveries
              where outbox_id = $1 and notice = $2 and channel = 'mail' and status in ('refused', 'bounced')`,
      values: [outboxId, notice],
    });
    const failed = new Set(rows.map(({ recipient }) => recipient));
    return rungs.map((rung) => rung.filter(({ email }) => !failed.has(email)));
  }

  async write(tx: Tx, told: Unaddressed, holders: readonly Holder[], forwarded?: string): Promise<void> {
    await this.writer.write(tx, this.#deliveriesOf(told, holders, forwarded));
  }

  /** One delivery for each holder and channel; for nobody at all, one that waits for an address. */
  #deliveriesOf(told: Unaddressed, holders: readonly Holder[], forwarded?: string): NewDelivery[] {
    const { caseId, outboxId, notice, payload, about = null, held = false, sendAtMs } = told;
    const urgent = isUrgent(notice, payload.data);
    const gathers = gathersWith(notice, payload.data, payload.asks);
    const common = { caseId, outboxId, notice, about, held, sendAtMs };
    const deliveries = holders.flatMap((holder) => {
      const { accountId, name, unitName } = holder;
      const addressed = { ...payload, reader: { name, unitName, forwarded } };
      return this.reach.addressesOf(holder, urgent).map((address): NewDelivery => {
        const waits = gathers && address.channel === 'mail';
        const at = waits ? sendAtMs + this.options.gatherMs : sendAtMs;
        return { ...common, ...address, accountId, gathers: waits, payload: addressed, sendAtMs: at };
      });
    });
    const nobody: NewDelivery = {
      ...common,
      accountId: null,
      channel: 'mail',
      recipient: '',
      gathers: false,
      payload: { ...payload, reader: { name: '', unitName: '', forwarded } },
    };
    return deliveries.length > 0 ? deliveries : [nobody];
  }
}
