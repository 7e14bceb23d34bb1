import { Injectable } from '@nestjs/common';
import { Audience } from '../../workflows/kit/types.js';
import { Queryable, Tx } from '../platform/database/database.js';
import { Chain, describePost, Holder, ofTheCommittee, rungsOf } from './audience.js';
import { AudienceQueries } from './audience.queries.js';
import { Delivery, DeliveryPayload } from './delivery.js';
import { DeliveryWriter, NewDelivery } from './delivery.writer.js';
import { raiseTask } from './tasks.js';

/** A notice for one audience, before anybody knows who that is. */
interface Unaddressed {
  caseId: string | null;
  outboxId: string;
  notice: string;
  payload: Omit<DeliveryPayload, 'reader'>;
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
  ) {}

  async address(tx: Tx, told: Unaddressed): Promise<void> {
    const { audience } = told.payload;
    const chain = await this.audiences.chainOf(tx, audience);
    const rungs = rungsOf(audience, chain);
    const post = describePost(audience, chain);
    const reached = rungs.findIndex((rung) => rung.length > 0);
    if (reached === 0) return this.write(tx, told, rungs[0] ?? []);
    await raiseTask(tx, {
      kind: 'vacantPost',
      caseId: told.caseId,
      unitId: unitOf(audience),
      detail: `${post}空缺或者没有邮箱，通知已转送上级。`,
    });
    await this.write(tx, told, rungs[reached] ?? [], `本通知原应发给${post}，该岗位空缺或者没有邮箱，现转送您。`);
  }

  /** A mail that was refused for good: the next above whose mail was not refused is told, and somebody has a task. */
  async passOn(tx: Tx, delivery: Delivery, answer: string, sendAtMs: number): Promise<void> {
    const { audience } = delivery.payload;
    const chain = await this.audiences.chainOf(tx, audience);
    const post = describePost(audience, chain);
    const superiors = await this.notYetRefused(tx, delivery, rungsAbove(delivery.recipient, audience, chain));
    await raiseTask(tx, {
      kind: 'mailRefused',
      caseId: delivery.caseId,
      unitId: unitOf(audience),
      detail: `发给${post}（${delivery.recipient}）的邮件被退回：${answer}`,
    });
    await this.write(
      tx,
      { ...delivery, sendAtMs },
      superiors.find((rung) => rung.length > 0) ?? [],
      `本通知原应发给${post}，邮件被退回，现转送您。`,
    );
  }

  /** For a delivery that waits for an address: whether somebody who has one was found and written to. */
  async findRecipient(tx: Tx, delivery: Delivery, sendAtMs: number): Promise<boolean> {
    const { audience } = delivery.payload;
    const chain = await this.audiences.chainOf(tx, audience);
    const rungs = await this.notYetRefused(tx, delivery, rungsOf(audience, chain));
    const found = rungs.find((rung) => rung.length > 0);
    if (found) await this.write(tx, { ...delivery, sendAtMs }, found, delivery.payload.reader.forwarded);
    return found !== undefined;
  }

  private async notYetRefused(on: Queryable, delivery: Delivery, rungs: Holder[][]): Promise<Holder[][]> {
    const rows = await on.run<{ recipient: string }>({
      name: 'notifications.refused-recipients',
      text: `select recipient from deliveries where outbox_id = $1 and notice = $2 and status = 'refused'`,
      values: [delivery.outboxId, delivery.notice],
    });
    const refused = new Set(rows.map(({ recipient }) => recipient));
    return rungs.map((rung) => rung.filter(({ email }) => !refused.has(email)));
  }

  private async write(tx: Tx, told: Unaddressed, holders: readonly Holder[], forwarded?: string): Promise<void> {
    const { caseId, outboxId, notice, payload, sendAtMs } = told;
    const common = { caseId, outboxId, notice, sendAtMs };
    const nobody = { ...common, accountId: null, recipient: '', payload: { ...payload, reader: noReader(forwarded) } };
    const deliveries = holders.map(
      ({ accountId, email, name, unitName }): NewDelivery => ({
        ...common,
        accountId,
        recipient: email,
        payload: { ...payload, reader: { name, unitName, forwarded } },
      }),
    );
    await this.writer.write(tx, deliveries.length > 0 ? deliveries : [nobody]);
  }
}

function rungsAbove(recipient: string, audience: Audience, chain: Chain): Holder[][] {
  const rungs = rungsOf(audience, chain);
  return rungs.slice(rungs.findLastIndex((rung) => rung.some(({ email }) => email === recipient)) + 1);
}

function unitOf(audience: Audience): string | null {
  return ofTheCommittee(audience) ? null : audience.unitId;
}

function noReader(forwarded?: string): DeliveryPayload['reader'] {
  return { name: '', unitName: '', forwarded };
}
