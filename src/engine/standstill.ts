import type { Queryable, Tx } from '../platform/database/database.js';
import { announce } from './announcing.js';

const hourMs = 3_600_000;

/** The design's rule: longer than this without a completed sweep the product stood still; milliseconds of the world's clock. */
const standstillMs = 6 * hourMs;

/** The design's rule: from the first sweep after a standstill on, somebody has this long to look; milliseconds likewise. */
export const lookMs = 2 * hourMs;

/** The announcement of a standstill, about no case. */
export const standstillNotice = 'standstill';

/** A time without a sweep that is over, while somebody may still look; UTC milliseconds. */
export interface Standstill {
  id: string;
  sinceMs: number;
  noticedMs: number;
  /** When it was read. */
  nowMs: number;
}

const notice = `
  insert into standstills (silent_since, noticed_at)
  select d.world_at, t.now from duties d cross join (select bihuan_now() as now offset 0) t
  where d.duty = 'sweep' and d.world_at < t.now - $1::int * interval '1 ms' and not exists (
    select from standstills s
    where s.confirmed_at is null and s.noticed_at between t.now - $2::int * interval '1 ms' and t.now)`;

/** A gap that no sweep has looked at yet counts as if one did now: whatever runs first after it, nothing slips through. */
const until = `
  select coalesce(
    (select max(extract(epoch from s.noticed_at) * 1000) from standstills s
      where s.confirmed_at is null and s.noticed_at between n.now - $3::int * interval '1 ms' and n.now),
    (select n.ms from duties d where d.duty = 'sweep' and d.world_at < n.now - $2::int * interval '1 ms'))::float8 + $3 as ms
  from (select $1::float8 as ms, to_timestamp($1::float8 / 1000) as now) n`;

const untold = `
  select id::text as id, (extract(epoch from silent_since) * 1000)::float8 as "sinceMs",
    (extract(epoch from noticed_at) * 1000)::float8 as "noticedMs",
    bihuan_now_ms()::float8 as "nowMs"
  from standstills
  where swept_at is not null and told_at is null and confirmed_at is null
    and noticed_at > bihuan_now() - $1::int * interval '1 ms'
  order by noticed_at desc limit 1`;

/** Called by a sweep before it fires anything, under the lock of the sweep. The first sweep ever follows no standstill. */
export async function noticeStandstill(on: Queryable): Promise<void> {
  await on.query(notice, [standstillMs, lookMs]);
}

/** Called with a completed sweep: whatever became due meanwhile is in the outbox, so that it can be said how much waits. */
export async function endStandstill(tx: Tx): Promise<void> {
  const ended = await tx.query('update standstills set swept_at = bihuan_now() where swept_at is null returning id');
  if (ended.length > 0) await announceStandstill(tx);
}

/** Has the committee office told of a standstill unless it knows, or nobody may look any more. */
export async function announceStandstill(tx: Tx): Promise<void> {
  const [standstill] = await tx.query<Standstill>(untold, [lookMs]);
  if (!standstill) return;
  const audience = [{ post: 'committeeOffice' } as const];
  await announce(tx, { notice: standstillNotice, asks: null, audience, data: {} }, standstill.nowMs);
}

/**
 * Until when, UTC milliseconds, what waits for somebody to look waits at this instant; null where nothing has to.
 * @param nowMs of the world's clock, UTC milliseconds
 */
async function waitsUntil(on: Queryable, nowMs: number): Promise<number | null> {
  const [row] = await on.run<{ ms: number | null }>({
    name: 'standstill.until',
    text: until,
    values: [nowMs, standstillMs, lookMs],
  });
  return row?.ms ?? null;
}

/** The same for several in a row that wait by one instant: asked once, and only where one of them has to. */
export function waitingAt(on: Queryable, nowMs: number): () => Promise<number | null> {
  let asked: Promise<number | null> | undefined;
  return () => (asked ??= waitsUntil(on, nowMs));
}

/** The standstill of which the office is to be told now, locked; undefined where there is none, or no longer. */
export async function untoldStandstill(tx: Tx): Promise<Standstill | undefined> {
  const [row] = await tx.query<Standstill>(`${untold} for update`, [lookMs]);
  return row;
}

/** Notes that the office knows. */
export async function standstillIsTold(tx: Tx, { id }: Standstill): Promise<void> {
  await tx.query('update standstills set told_at = bihuan_now() where id = $1', [id]);
}

/** Somebody has looked: from here on nothing waits. Confirmed twice, or too late, it is as it was. */
export async function confirmStandstill(tx: Tx, accountId: string): Promise<void> {
  await tx.query(
    `update standstills set confirmed_at = bihuan_now(), confirmed_by = $1
     where told_at is not null and confirmed_at is null and noticed_at > bihuan_now() - $2::int * interval '1 ms'`,
    [accountId, lookMs],
  );
}
