import { Injectable } from '@nestjs/common';
import { v5 as uuidv5 } from 'uuid';
import { newestWorkflow } from '../../workflows/catalogue.js';
import { migrateEvent } from '../../workflows/kit/decide.js';
import type { Versions } from '../../workflows/kit/types.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Engine } from './engine.js';
import { timerActor } from './firing.js';
import { type DryRun, dryRun } from './migration.js';
import type { StoredLine } from './replay.js';
import { RuleKeeper } from './rule-keeper.js';
import { type CaseRow, caseColumns, storedCase, versionsOf } from './stored-case.js';

/** Namespace of the command ids of migrations: moving a case twice to the same version is one command. */
const migrationNamespace = 'b0a3f4f8-3a07-5d55-9b0a-5d8c1f2c7e44';

const casesPerPage = 100;

/** Moves open cases to the newest version of their workflow: first reckoned, then recorded case by case. */
@Injectable()
export class Migrator {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly engine: Engine,
    private readonly rules: RuleKeeper,
  ) {}

  /** How many cases still owe something under an older version. */
  async waiting(workflow: string): Promise<number> {
    const [row] = await this.database.query<{ n: number }>(
      `select count(*)::int as n from cases c where ${isWaiting}`,
      [workflow, newestWorkflow(workflow).version],
    );
    return row!.n;
  }

  /** Reckons every waiting case; changes nothing. Pages by id, so memory stays constant where the caller consumes them. */
  async *dryRuns(workflow: string): AsyncGenerator<DryRun> {
    for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
      const rows = await this.database.query<CaseRow>(
        `select ${caseColumns} from cases c where ${isWaiting} and c.id > $3 order by c.id limit $4`,
        [workflow, newestWorkflow(workflow).version, after, casesPerPage],
      );
      if (rows.length === 0) return;
      const at = await this.clock.now();
      const book = await this.rules.current();
      for (const row of rows) {
        const to = book.migrationOf(workflow, versionsOf(row), at);
        yield dryRun(storedCase(row, book), await this.#lines(row.id), to, at, book);
      }
      after = rows.at(-1)!.id;
    }
  }

  /** Records `MIGRATE` on one case. @returns false when it has been moved meanwhile */
  async apply(caseId: string, workflow: string, to: Versions): Promise<boolean> {
    const outcome = await this.engine.apply({
      caseId,
      workflow,
      type: migrateEvent,
      payload: { to },
      actor: timerActor,
      commandId: uuidv5(`${caseId}:${to.workflow}`, migrationNamespace),
      lane: 'background',
    });
    return outcome.kind === 'committed' && !outcome.replayed;
  }

  async #lines(caseId: string): Promise<StoredLine[]> {
    return this.database.query<{ bytes: Buffer; hash: Buffer }>(
      'select line as bytes, hash from history where case_id = $1 order by seq',
      [caseId],
    );
  }
}

/** Open, or closed with a look-back still owed: whatever has a limit running. */
const isWaiting = `c.workflow = $1 and c.workflow_version < $2
  and exists (select 1 from deadlines d where d.case_id = c.id and d.status = 'armed')`;
