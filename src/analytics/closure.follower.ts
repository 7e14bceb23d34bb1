import { Injectable } from '@nestjs/common';
import { Database, type Queryable, type Tx } from '../platform/database/database.js';
import { casesAtOnce, foldedCases, sameSpans } from './closure.lines.js';
import { keptSpans, replaceSpans } from './closure.rows.js';

const followLock = 7_061_016;
/** A line stamped before a cut-off may commit after it; statements are ended well within this. */
const settleMs = 120_000;
/** Older than this the kept figures are brought up to date before they are shown. */
const freshMs = 60_000;

const standingNow = `
  select pg_snapshot_xmin(pg_current_snapshot())::text as horizon, bihuan_now_ms()::float8 as "nowMs",
    (select system_identifier::text from pg_control_system()) as cluster,
    f.horizon::text as "lastHorizon", f.cluster as "lastCluster",
    (extract(epoch from f.followed_at) * 1000)::float8 as "followedMs"
  from (values (1)) one left join closure_followed f on true`;

interface Standing {
  horizon: string;
  nowMs: number;
  cluster: string;
  lastHorizon: string | null;
  lastCluster: string | null;
  followedMs: number | null;
}

/**
 * Keeps `closure_spans` as history says: whatever lines transactions wrote that had not ended when it last looked, it
 * folds their cases anew. Nothing can be missed, since what is read again twice says the same.
 */
@Injectable()
export class ClosureFollower {
  constructor(private readonly database: Database) {}

  /**
   * Follows all lines there are. Of several at once one works, the others wait for it.
   * @returns how many cases had lines that were not followed yet
   */
  async run(): Promise<number> {
    return this.database.transaction(async (lock) => {
      await lock.query('set local idle_in_transaction_session_timeout = 0');
      await lock.query('set local statement_timeout = 0');
      await lock.query('select pg_advisory_xact_lock($1)', [followLock]);
      const [now] = await this.database.query<Standing>(standingNow);
      let followed = 0;
      for await (const caseIds of this.#moved(lock, now!)) {
        await this.database.transaction((tx) => follow(tx, caseIds));
        followed += caseIds.length;
      }
      await lock.query(
        `insert into closure_followed (horizon, cluster, followed_at)
         values ($1, $2, to_timestamp($3::float8 / 1000))
         on conflict (only_row) do update set horizon = excluded.horizon, cluster = excluded.cluster,
           followed_at = excluded.followed_at`,
        [now!.horizon, now!.cluster, now!.nowMs],
      );
      await lock.query('select closure_tally_moves(to_timestamp($1::float8 / 1000))', [now!.nowMs - settleMs]);
      return followed;
    });
  }

  /**
   * Until which cut-off the kept figures are whole, brought up to date first where they are older than a minute or do not
   * reach `at`. UTC milliseconds; two minutes before now at most.
   */
  async upTo(at: number | null): Promise<number> {
    const known = await this.#wholeUntil(at);
    if (known !== null) return known;
    await this.run();
    return (await this.#wholeUntil(null, Number.POSITIVE_INFINITY))!;
  }

  /** A clock that was set back makes what was followed "later" than now: then nothing is believed. */
  async #wholeUntil(at: number | null, patienceMs = freshMs): Promise<number | null> {
    const [now] = await this.database.query<Standing>(standingNow);
    const { followedMs, nowMs } = now!;
    if (followedMs === null || followedMs > nowMs) return null;
    const whole = followedMs - settleMs;
    return at === null ? (nowMs - followedMs <= patienceMs ? whole : null) : at <= whole ? whole : null;
  }

  /** Cases with lines that were not followed, some hundreds at a time: by transactions, or where none is known by case. */
  async *#moved(on: Queryable, { lastHorizon, lastCluster, cluster }: Standing): AsyncGenerator<string[]> {
    if (lastHorizon === null || lastCluster !== cluster) {
      for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
        const rows = await on.query<{ id: string }>(
          `select c.id from cases c left join closure_heads k on k.case_id = c.id
           where c.id > $1 and c.workflow = 'hazard' and c.seq > coalesce(k.seq, 0) order by c.id limit $2`,
          [after, casesAtOnce],
        );
        const last = rows.at(-1);
        if (!last) return;
        yield rows.map(({ id }) => id);
        after = last.id;
      }
    }
    const rows = await on.query<{ id: string }>(
      `select m.case_id as id from (
         select case_id, max(seq) as seq from history where transaction_id >= $1::bigint group by case_id) m
       join cases c on c.id = m.case_id left join closure_heads k on k.case_id = m.case_id
       where c.workflow = 'hazard' and m.seq > coalesce(k.seq, 0) order by 1`,
      [lastHorizon],
    );
    for (let at = 0; at < rows.length; at += casesAtOnce) yield rows.slice(at, at + casesAtOnce).map(({ id }) => id);
  }
}

async function follow(tx: Tx, caseIds: string[]): Promise<void> {
  const folded = await foldedCases(tx, caseIds);
  const kept = await keptSpans(tx, caseIds);
  const changed = folded.filter(({ caseId, spans }) => !sameSpans(spans, kept.get(caseId) ?? []));
  await replaceSpans(
    tx,
    changed.map(({ caseId }) => caseId),
    changed.flatMap(({ spans }) => spans),
  );
  await tx.query(
    `insert into closure_heads (case_id, seq) select case_id, seq from jsonb_to_recordset($1::jsonb) as r(case_id uuid, seq int)
     on conflict (case_id) do update set seq = excluded.seq`,
    [JSON.stringify(folded.map(({ caseId, seq }) => ({ case_id: caseId, seq })))],
  );
}
