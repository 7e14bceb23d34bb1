import type { Notice } from '../../workflows/kit/types.js';
import type { Tx } from '../platform/database/database.js';
import { announce } from './announcing.js';
import type { SealHeader } from './seal.tree.js';

/** A seal with its root, hexadecimal. */
export interface SealRow extends SealHeader {
  root: string;
}

/** Columns of `seals s` as a SealRow. */
export const sealColumns = `s.n, (extract(epoch from s.taken_at) * 1000)::float8 as "takenAtMs", s.virtual,
  encode(s.previous_root, 'hex') as "previousRoot", s.leaves, encode(s.leaves_root, 'hex') as "leavesRoot",
  encode(s.root, 'hex') as root`;

/** The clocks under which transactions from $1 on (null: all) may have written, that of now ($2: the virtual one) last. */
export const clocksSince = `
  select virtual from (
    select virtual, lead(transaction_id) over (order by transaction_id, n) as ended from clock_changes) e
  where ended is null or $1::bigint is null or ended > $1::bigint
  group by virtual order by virtual = $2`;

/**
 * Writes the leaves of seal $1: of every case with lines that no seal holds, the last of the run of them that were made
 * under the same clock ($2: the virtual one; null where there was but one). Lines are looked for among the transactions
 * from $3 on (null: all), which is every one that had not ended when the last seal was taken; so it costs what has
 * moved, whatever the history holds.
 */
export const insertLeaves = `
  with epochs as materialized (
    select transaction_id as began, virtual,
      lead(transaction_id, 1, 9223372036854775807) over (order by transaction_id, n) as ended
    from clock_changes),
  moved as materialized (
    select case_id, max(seq) as last from history
    where $3::bigint is null or transaction_id >= $3::bigint group by case_id),
  unsealed as materialized (
    select m.case_id, m.last, coalesce(s.seq, 0) as sealed
    from moved m left join lateral (
      select seq from seal_leaves where case_id = m.case_id order by seq desc limit 1) s on true
    where m.last > coalesce(s.seq, 0)),
  heads as materialized (
    select u.case_id, u.sealed, case when $2::boolean is null then u.last else coalesce((
      select min(h.seq) - 1 from history h join epochs e
        on coalesce(h.transaction_id, 0) >= e.began and coalesce(h.transaction_id, 0) < e.ended
      where h.case_id = u.case_id and h.seq > u.sealed and e.virtual <> $2::boolean), u.last) end as seq
    from unsealed u),
  written as (
    insert into seal_leaves (seal_n, case_id, seq, hash)
    select $1, u.case_id, u.seq, h.hash
    from heads u cross join lateral (
      select hash from history where case_id = u.case_id and seq = u.seq limit 1) h
    where u.seq > u.sealed
    returning 1)
  select count(*)::int as leaves from written`;

/** Writes the seal and, in the same commit, what is told of it. */
export async function insertSeal(tx: Tx, seal: SealRow, at: { horizon: string; cluster: string }): Promise<void> {
  const { n, takenAtMs, virtual, previousRoot, leaves, leavesRoot, root } = seal;
  const takenAt = new Date(takenAtMs).toISOString();
  await tx.query(
    `insert into seals (n, taken_at, virtual, previous_root, leaves, leaves_root, root, horizon, cluster)
     values ($1, $2, $3, decode($4, 'hex'), $5, decode($6, 'hex'), decode($7, 'hex'), $8, $9)`,
    [n, takenAt, virtual, previousRoot, leaves, leavesRoot, root, at.horizon, at.cluster],
  );
  const notice: Notice = { notice: 'seal', asks: null, audience: [{ post: 'committeeOffice' }], data: { ...seal } };
  await announce(tx, notice, takenAtMs);
}
