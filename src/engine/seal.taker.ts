import { Injectable, Logger } from '@nestjs/common';
import { Database, type Tx } from '../platform/database/database.js';
import { recordDuty } from './duties.js';
import { leavesOf } from './seal.leaves.js';
import { clocksSince, insertLeaves, insertSeal, type SealRow } from './seal.statements.js';
import { LeafTree, leafHash, type SealHeader, sealRoot } from './seal.tree.js';

const sealLock = 7_061_002;

/** Midnight is Shanghai's; a clock that was set back is another day too. */
const standingNow = `
  select t.now_ms::float8 as "nowMs", exists (select from virtual_clock) as virtual,
    pg_snapshot_xmin(pg_current_snapshot())::text as horizon,
    (select system_identifier::text from pg_control_system()) as cluster,
    s.n as "lastN", encode(s.root, 'hex') as "lastRoot", s.horizon::text as "lastHorizon", s.cluster as "lastCluster",
    (to_timestamp(t.now_ms / 1000.0) at time zone 'Asia/Shanghai')::date
      is distinct from (s.taken_at at time zone 'Asia/Shanghai')::date as due
  from (select bihuan_now_ms() as now_ms) t
  left join lateral (select * from seals order by n desc limit 1) s on true`;

interface Standing {
  nowMs: number;
  virtual: boolean;
  horizon: string;
  cluster: string;
  lastN: number | null;
  lastRoot: string | null;
  lastHorizon: string | null;
  lastCluster: string | null;
  due: boolean;
}

/**
 * Seals the history once a day: the head of every case that moved since the last seal, and the root over them and over
 * the seal before. A day on which nothing moved has a seal as well, so that a missing one is an alarm.
 */
@Injectable()
export class SealTaker {
  readonly #log = new Logger(SealTaker.name);

  constructor(private readonly database: Database) {}

  /**
   * Takes the seal of the local day (Asia/Shanghai) unless it was taken; one seal makes up for all days missed. Of
   * several takers at once one works, the others leave.
   * @param force also where the day has its seal, as before the clock of the world is changed
   * @returns the numbers of the seals taken: none when it was not due, two where real and virtual time had both moved
   */
  async run({ force = false } = {}): Promise<number[]> {
    const [before] = await this.database.query<Standing>(standingNow);
    if (!force && !before?.due) return [];
    return this.database.transaction(async (lock) => {
      await lock.query('set local idle_in_transaction_session_timeout = 0');
      const [free] = await lock.query<{ got: boolean }>('select pg_try_advisory_xact_lock($1) as got', [sealLock]);
      if (!free?.got) return [];
      // A snapshot begins with a transaction's first question, so the lock is held by another one that began before.
      const taken = await this.database.transaction((tx) => this.#take(tx, force));
      if (taken.length > 0) this.#log.log(`seals taken: ${taken.join(', ')}`);
      return taken;
    });
  }

  async #take(tx: Tx, force: boolean): Promise<number[]> {
    await tx.query('set transaction isolation level repeatable read');
    // The first seal of a large history takes longer than any request may; it blocks nobody.
    await tx.query('set local statement_timeout = 0');
    const [now] = await tx.query<Standing>(standingNow);
    if (!now || (!force && !now.due)) return [];
    // Transactions are numbered by the cluster: in another one, as after a restore, every case is looked at once.
    const since = now.cluster === now.lastCluster ? now.lastHorizon : null;
    // The planner knows little of the newest lines, and reading all of them for a day's is never right.
    if (since) await tx.query('set local enable_seqscan = off');
    const clocks = await tx.query<{ virtual: boolean }>(clocksSince, [since, now.virtual]);
    const taken: SealRow[] = [];
    for (let turn = 0, idle = 0; idle < clocks.length; turn++) {
      const { virtual } = clocks[turn % clocks.length]!;
      const n = (now.lastN ?? 0) + taken.length + 1;
      const only = clocks.length > 1 ? virtual : null;
      const [moved] = await tx.query<{ leaves: number }>(insertLeaves, [n, only, since]);
      idle = moved?.leaves ? 1 : idle + 1;
      if (moved?.leaves) taken.push(await this.#seal(tx, now, taken.at(-1), virtual));
    }
    if (taken.length === 0) taken.push(await this.#seal(tx, now, undefined, now.virtual));
    await recordDuty(tx, 'seal');
    return taken.map(({ n }) => n);
  }

  /** Reckons the root over leaves already written and tells the committee office. */
  async #seal(tx: Tx, now: Standing, before: SealRow | undefined, virtual: boolean): Promise<SealRow> {
    const n = (before?.n ?? now.lastN ?? 0) + 1;
    const tree = new LeafTree();
    for await (const leaf of leavesOf(tx, n)) tree.add(leafHash(leaf));
    const header: SealHeader = {
      n,
      takenAtMs: now.nowMs,
      virtual,
      previousRoot: before?.root ?? now.lastRoot,
      leaves: tree.count,
      leavesRoot: tree.root().toString('hex'),
    };
    const seal = { ...header, root: sealRoot(header).toString('hex') };
    await insertSeal(tx, seal, now);
    return seal;
  }
}
