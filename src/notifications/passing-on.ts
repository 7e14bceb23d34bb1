import { Injectable } from '@nestjs/common';
import { Queryable, Tx } from '../platform/database/database.js';
import { Addressing } from './addressing.js';
import { Chain, describePost, Holder, rungsOf, substitutesOf, unitOf } from './audience.js';
import { AudienceQueries } from './audience.queries.js';
import { Delivery } from './delivery.js';
import { raiseTask } from './tasks/raise.task.js';
import { outlineOf } from './templates/render.js';

/** How a mail failed for good: refused when it was handed over, or sent back after it had been taken. */
export interface Failure {
  kind: 'mailRefused' | 'mailBounced';
  /** The server's words. */
  answer: string;
}

/**
 * A notice that did not arrive goes to the next person: whoever stands in, then the superior, at the end the committee
 * office; and the office has a task. Whoever has that notice already is told instead who could not be reached.
 */
@Injectable()
export class PassingOn {
  constructor(
    private readonly audiences: AudienceQueries,
    private readonly addressing: Addressing,
  ) {}

  async passOn(tx: Tx, delivery: Delivery, { kind, answer }: Failure, sendAtMs: number): Promise<void> {
    const { audience } = delivery.payload;
    const chain = await this.audiences.chainOf(tx, audience);
    const post = describePost(audience, chain);
    await raiseTask(tx, {
      kind,
      caseId: delivery.caseId,
      unitId: unitOf(audience),
      detail: `发给${post}（${delivery.recipient}）的${media[delivery.channel] ?? '通知'}被退回：${answer}`,
    });
    // Whoever gets a short message has the mail too: that one is passed on where it fails.
    if (delivery.channel !== 'mail') return;
    const after = await this.addressing.notYetFailed(tx, delivery, nextAfter(delivery, chain));
    const next = after.find((rung) => rung.length > 0) ?? [];
    const told = await this.alreadyTold(tx, delivery);
    const [knowing, unknowing] = [
      next.filter(({ email }) => told.has(email)),
      next.filter(({ email }) => !told.has(email)),
    ];
    if (unknowing.length > 0 || next.length === 0) {
      await this.addressing.write(
        tx,
        { ...delivery, sendAtMs },
        unknowing,
        `本通知原应发给${post}，邮件被退回，现转送您。`,
      );
    }
    if (knowing.length > 0)
      await this.tellOf(tx, delivery, `${post}（${delivery.recipient}）`, answer, knowing, sendAtMs);
  }

  private async tellOf(
    tx: Tx,
    { id, caseId, outboxId, notice, payload }: Delivery,
    unreached: string,
    answer: string,
    holders: readonly Holder[],
    sendAtMs: number,
  ): Promise<void> {
    const unreachedNotice = payload.data['unreachedNotice'] ?? outlineOf(caseId, notice, payload.data).asked;
    const data = { ...payload.data, unreached, unreachedNotice, answer };
    const told = { caseId, outboxId, notice: unreachableNotice, about: id, sendAtMs };
    await this.addressing.write(tx, { ...told, payload: { ...payload, data, asks: null } }, holders);
  }

  private async alreadyTold(on: Queryable, { outboxId, notice, about }: Delivery): Promise<Set<string>> {
    const rows = await on.run<{ recipient: string }>({
      name: 'notifications.already-told',
      text: `select recipient from deliveries
              where outbox_id = $1 and notice = $2 and channel = 'mail' and about is not distinct from $3::uuid`,
      values: [outboxId, notice, about],
    });
    return new Set(rows.map(({ recipient }) => recipient));
  }
}

const unreachableNotice = 'recipientUnreachable';
const media: Record<string, string> = { mail: '邮件', sms: '短信' };

function nextAfter({ accountId, recipient, payload: { audience } }: Delivery, chain: Chain): Holder[][] {
  const rungs = rungsOf(audience, chain);
  const own = rungs.findLastIndex((rung) => rung.some(({ email }) => email === recipient));
  return [substitutesOf(accountId, chain), ...rungs.slice(own + 1)];
}
