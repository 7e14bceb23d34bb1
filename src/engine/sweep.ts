import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { recordDuty } from './duties.js';
import { Engine } from './engine.js';

const sweepLock = 7_061_001;
const casesPerRound = 512;

const dueCases = `
  select d.case_id as id from deadlines d join cases c on c.id = d.case_id
  where d.status = 'armed' and d.wake_at <= (select bihuan_now()) and not c.hidden
  group by d.case_id order by min(d.wake_at) limit $1`;

/** Whatever is still due after its case was asked to fire cannot be fired as things stand. */
const setLeftoversAside = `
  update deadlines set failures = failures + 1, wake_at = bihuan_now() + interval '1 hour',
    last_error = coalesce(last_error, 'not asked for by the workflow in this standing')
  where case_id = any($1::uuid[]) and status = 'armed' and wake_at <= (select bihuan_now())`;

/** Finds what is due and asks the engine to fire it: the same door as every command, only without one. */
@Injectable()
export class Sweep {
  readonly #log = new Logger(Sweep.name);

  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
  ) {}

  /**
   * Sweeps until nothing is due, each round under an advisory lock: of several at once one works, the others leave.
   * @returns how many deadlines fired
   */
  async run(): Promise<number> {
    for (let fired = 0; ; ) {
      const round = await this.#round();
      if (round === null) return fired;
      fired += round;
    }
  }

  /** One round in a short transaction of its own, so that a long sweep is never cut off; null when nothing was left. */
  async #round(): Promise<number | null> {
    return this.database.transaction(async (tx) => {
      const [lock] = await tx.query<{ got: boolean }>('select pg_try_advisory_xact_lock($1) as got', [sweepLock]);
      if (!lock?.got) return null;
      const cases = await this.database.query<{ id: string }>(dueCases, [casesPerRound]);
      if (cases.length === 0) {
        await recordDuty(this.database, 'sweep');
        return null;
      }
      const counts = await Promise.all(cases.map(({ id }) => this.#fire(id)));
      await this.database.query(setLeftoversAside, [cases.map(({ id }) => id)]);
      return counts.reduce((sum, count) => sum + count, 0);
    });
  }

  async #fire(caseId: string): Promise<number> {
    try {
      return await this.engine.fire(caseId);
    } catch (error) {
      this.#log.error(`case ${caseId} cannot be swept: ${error instanceof Error ? error.message : String(error)}`);
      return 0;
    }
  }
}
