import type { AuditedCase, DeliveryRow, OutboxRow } from '../reading/audited.case.js';
import type { OwedErrand } from '../reckoning/errands.owed.js';
import { keyOf } from '../reckoning/expected.deadline.js';
import { mustBeTold } from '../reckoning/told.acts.js';
import { firingOf, type ToldLine } from '../reckoning/told.line.js';
import type { NameFault } from './fault.js';
import { deliveryAllowedMs, tellingAllowedMs } from './tolerance.js';
import type { Finding } from './verdict.js';

const underWay = new Set(['queued', 'sending', 'unknown']);

/** Whether somebody was told of everything that must be told, whether what must be drafted was ordered, and whether what was to be told reached somebody or says why not. */
export function judgeTelling(
  audited: AuditedCase,
  errands: readonly OwedErrand[],
  nowMs: number,
  fault: NameFault,
): Finding[] {
  const { lines, outbox, deliveries } = audited;
  const told = new Set(outbox.filter(({ topic }) => topic === 'notice').map(({ seq }) => seq));
  const unannounced = lines.flatMap((line) => {
    if (!mustBeTold(line) || told.has(line.seq)) return [];
    return [fault('unannounced', aboutLine(line))];
  });
  const unordered = errands.flatMap(({ line, topic }) => {
    const left = outbox.some((row) => row.topic === topic && row.seq === line.seq);
    return left ? [] : [fault('unordered', aboutLine(line))];
  });
  const of = (row: OutboxRow) => deliveries.filter(({ outboxId }) => outboxId === row.id);
  return [...unannounced, ...unordered, ...outbox.flatMap((row) => judgeRow(row, of(row), nowMs, fault))];
}

function aboutLine(line: ToldLine): Partial<Finding> {
  const firing = firingOf(line);
  const about = firing ? { deadline: keyOf(firing), kind: firing.kind, dueAtMs: firing.dueAt } : {};
  return { ...about, saw: { seq: line.seq, event: line.event } };
}

function judgeRow(row: OutboxRow, sent: readonly DeliveryRow[], nowMs: number, fault: NameFault): Finding[] {
  const about = { outboxId: row.id, saw: { seq: row.seq } };
  if (!row.finished) return nowMs - row.createdAtMs > tellingAllowedMs ? [fault('untold', about)] : [];
  if (row.topic !== 'notice') return [];
  const ofPosts = () => judgePosts(row, sent, (code, post) => fault(code, { ...about, saw: { ...about.saw, post } }));
  return [
    ...(sent.some(arrives) ? ofPosts() : [fault('undelivered', about)]),
    ...sent.flatMap((delivery) =>
      judgeDelivery(delivery, nowMs, (code) => fault(code, { ...about, saw: sawOf(row, delivery) })),
    ),
  ];
}

/**
 * Everybody a notice is for: each of its posts has somebody, and where his mail came back somebody else has one, or was told
 * that it did. A row written before deliveries said whom else they stand for is left alone.
 */
function judgePosts(
  { audiences }: OutboxRow,
  sent: readonly DeliveryRow[],
  fault: (code: Finding['code'], post: string) => Finding,
): Finding[] {
  if (sent.some((one) => one.audiences === null)) return [];
  return audiences.flatMap((post) => {
    const own = sent.filter((one) => one.audiences!.includes(post));
    const mails = own.filter(({ channel }) => channel === 'mail');
    if (own.length === 0) return [fault('postUntold', post)];
    return mails.length > 0 && !mails.some(arrives) ? [fault('notPassedOn', post)] : [];
  });
}

function arrives({ status }: DeliveryRow): boolean {
  return status !== 'refused' && status !== 'bounced';
}

/** A mail counts as taken by the server's word and its kept bytes, never by its status alone. */
function judgeDelivery(
  { channel, recipient, status, answer, hasMessage, plannedAtMs }: DeliveryRow,
  nowMs: number,
  fault: (code: Finding['code']) => Finding,
): Finding[] {
  const late = nowMs - plannedAtMs > deliveryAllowedMs;
  if (underWay.has(status) && late) return [fault(recipient === '' ? 'toNobody' : 'undelivered')];
  if (status === 'accepted' && channel === 'mail' && !(answer && hasMessage)) return [fault('acceptedWithoutAnswer')];
  if (status === 'accepted' && recipient === '') return [fault('toNobody')];
  return status === 'withdrawn' && !answer ? [fault('withdrawnWithoutReason')] : [];
}

function sawOf({ seq }: OutboxRow, { recipient, status, channel }: DeliveryRow): Finding['saw'] {
  return { seq, recipient, status, channel };
}
