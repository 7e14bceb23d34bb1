import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Problem } from '../platform/errors.js';
import { recordDuty } from './duties.js';
import { Engine } from './engine.js';
import { type Leftover, setLeftoversAside } from './set-aside.js';
import { endStandstill, noticeStandstill } from './standstill.js';

const sweepLock = 7_061_001;
const casesPerRound = 512;

const dueCases = `
  select d.case_id as "caseId", (extract(epoch from t.at) * 1000)::float8 as "dueByMs"
  from (select bihuan_now() as at) t join deadlines d on d.wake_at <= t.at join cases c on c.id = d.case_id
  where d.status = 'armed' and not c.hidden
  group by d.case_id, t.at order by min(d.wake_at) limit $1`;

const notAskedFor = 'not asked for by the workflow in this standing';

interface DueCase {
  caseId: string;
  /** The instant it was found due at, UTC milliseconds. */
  dueByMs: number;
}

interface Attempt extends Leftover {
  fired: number;
}

/** Finds what is due and asks the engine to fire it: the same door as every command, only without one. */
@Injectable()
export class Sweep {
  readonly #log = new Logger(Sweep.name);

  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
  ) {}

  /**
   * Sweeps until nothing is due. Every round holds an advisory lock: of several sweeps at once one works, the others leave.
   * @returns how many deadlines fired
   * @throws Problem ENGINE_BUSY and whatever the database throws; what is due then stays due
   */
  async run(): Promise<number> {
    for (let fired = 0; ; ) {
      const round = await this.#round();
      if (round === null) return fired;
      fired += round.fired;
      if (round.cases === 0) {
        await this.#completed();
        return fired;
      }
    }
  }

  /** Short enough for one transaction; null when another sweep is at work. */
  #round(): Promise<{ cases: number; fired: number } | null> {
    return this.database.transaction(async (tx) => {
      const [lock] = await tx.query<{ got: boolean }>('select pg_try_advisory_xact_lock($1) as got', [sweepLock]);
      if (!lock?.got) return null;
      await noticeStandstill(this.database);
      const cases = await this.database.query<DueCase>(dueCases, [casesPerRound]);
      const attempts = await Promise.all(cases.map((due) => this.#fire(due)));
      await setLeftoversAside(this.database, attempts);
      return { cases: cases.length, fired: attempts.reduce((sum, { fired }) => sum + fired, 0) };
    });
  }

  #completed(): Promise<void> {
    return this.database.transaction(async (tx) => {
      await recordDuty(tx, 'sweep');
      await endStandstill(tx);
    });
  }

  async #fire(due: DueCase): Promise<Attempt> {
    try {
      return { ...due, fired: await this.engine.fire(due.caseId), reason: notAskedFor };
    } catch (error) {
      if (error instanceof Problem && error.of.code === 'ENGINE_BUSY') throw error;
      const reason = error instanceof Error ? error.message : String(error);
      this.#log.error(`case ${due.caseId} cannot be swept: ${reason}`);
      return { ...due, fired: 0, reason };
    }
  }
}
