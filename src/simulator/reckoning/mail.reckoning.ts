import type { Queryable } from '../../platform/database/database.js';
import type { Expected } from '../actors.log.js';
import type { PostOffice } from '../post.office.js';

export interface MailCounts {
  /** Mails that reached the mail server, each counted once. */
  sent: number;
  /** How often one of them came again: the server never heard that it had been taken. */
  repeated: number;
  /** Told to be withdrawn because nobody was asked any more. */
  withdrawn: number;
  /** Turned away for good, told to somebody else instead, and a task for the office. */
  passedOn: number;
  /** Written, and not to be sent before the end. */
  waiting: number;
  /** What people count on hearing by their own script. */
  expected: number;
  lost: number;
  /** Mails of no delivery, without recipient or identity, or to an address of nobody. */
  stray: number;
  /** The first loss in words; empty where there is none. */
  example: string;
}

interface MailRow {
  id: string;
  outboxId: string;
  /** The delivery that failed, where this only tells of that. */
  about: string | null;
  /** It says that it came back from somebody else. */
  isForwarded: boolean;
  /** Where it was turned away: whether the office was given the task of seeing to it. */
  hasTask: boolean;
  caseId: string | null;
  notice: string;
  accountId: string | null;
  recipient: string;
  status: string;
  messageId: string | null;
  isDue: boolean;
}

const mails = `
  select d.id, d.outbox_id as "outboxId", d.about, coalesce(d.payload #>> '{reader,forwarded}' like '%被退回%', false) as "isForwarded",
    d.status = 'refused' and exists (select from tasks t where t.kind = 'mailRefused' and t.detail like '%' || d.recipient || '%'
      and t.case_id is not distinct from d.case_id) as "hasTask",
    d.case_id as "caseId", d.notice, d.account_id as "accountId", d.recipient, d.status,
    m.message_id as "messageId", d.next_attempt_at <= bihuan_now() as "isDue"
  from deliveries d left join messages m on m.id = d.message_id where d.channel = 'mail'`;

/** Rungs that were carried out and notices that were to be told, of which no delivery was ever written. */
const untold = `
  select format('rung %s of %s', j #>> '{event,payload,kind}', case_id) as what
    from (select case_id, seq, convert_from(line, 'UTF8')::jsonb as j from history where event = 'RUNG_DUE') lines
   where not coalesce((j #>> '{event,payload,overtaken}')::boolean, false) and not exists (
     select from outbox o where o.case_id = lines.case_id and o.seq = lines.seq and o.topic = 'notice')
  union all
  select format('%s of %s', o.payload #>> '{notice,notice}', o.case_id)
    from outbox o where o.topic = 'notice' and not exists (select from deliveries d where d.outbox_id = o.id)`;

const addresses = 'select lower(email) as email from accounts where active and email is not null';

/**
 * Compares what the product says it has sent with what the mail server got, and both with what people count on: a notice
 * is lost when it was to be heard of by somebody and neither reached him nor was withdrawn for a reason.
 */
export async function reckonMails(on: Queryable, post: PostOffice, expected: readonly Expected[]): Promise<MailCounts> {
  const rows = await on.query<MailRow>(mails);
  const arrived = (row: MailRow) => row.messageId !== null && post.has(row.messageId, row.recipient);
  const forwarded = rows.filter(({ isForwarded, about }) => isForwarded || about !== null);
  const settled = (row: MailRow): boolean => {
    if (row.status === 'accepted') return arrived(row);
    if (row.status === 'refused') return post.hasTurnedAway(row.recipient) && row.hasTask && wasPassedOn(row);
    return row.status === 'withdrawn' || (row.status === 'queued' && !row.isDue);
  };
  /** Somebody else has it as forwarded, or, where he had it already, hears who could not be reached. */
  const wasPassedOn = ({ id, outboxId, notice, recipient }: MailRow) =>
    forwarded.some((other) => {
      const instead = other.outboxId === outboxId && other.notice === notice && other.recipient !== recipient;
      return (other.about === id || (other.isForwarded && instead)) && settled(other);
    });
  const losses = [
    ...rows
      .filter((row) => !settled(row))
      .map(({ notice, recipient, status }) => `${notice} to ${recipient}: ${status}`),
    ...(await on.query<{ what: string }>(untold)).map(({ what }) => `${what}: told nobody`),
    ...unheard(rows, expected),
  ];
  const known = new Set(rows.map(({ messageId }) => messageId));
  const people = new Set((await on.query<{ email: string }>(addresses)).map(({ email }) => email));
  const strays = [...post.arrived].filter(([id, { to }]) => !known.has(id) || ![...to].every((one) => people.has(one)));
  const unsent = rows.filter(({ status, isDue }) => status === 'queued' && !isDue);
  return {
    sent: post.arrived.size,
    repeated: post.mails - post.arrived.size,
    withdrawn: rows.filter(({ status }) => status === 'withdrawn').length,
    passedOn: rows.filter((row) => row.status === 'refused' && settled(row)).length,
    waiting: unsent.length,
    expected: expected.length,
    lost: losses.length,
    stray: strays.length + post.strange,
    example: losses[0] ?? '',
  };
}

/** Each act is heard of by a notice of its own: two of a kind are not told by one. */
function unheard(rows: readonly MailRow[], expected: readonly Expected[]): string[] {
  const keyOf = (one: Expected | MailRow) => `${one.notice} of ${one.caseId} to ${one.accountId}`;
  const told = new Map<string, number>();
  for (const row of rows) told.set(keyOf(row), (told.get(keyOf(row)) ?? 0) + 1);
  return expected.map(keyOf).filter((key) => {
    const left = told.get(key) ?? 0;
    told.set(key, left - 1);
    return left <= 0;
  });
}
