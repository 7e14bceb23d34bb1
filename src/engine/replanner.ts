import { Injectable } from '@nestjs/common';
import { v5 as uuidv5 } from 'uuid';
import { type RuleEvent, ruleEvents } from '../../workflows/kit/decide.js';
import type { Actor } from '../../workflows/kit/types.js';
import type { RuleBook } from '../../workflows/rule-book.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Engine } from './engine.js';
import { type Replan, replan, replanPayload } from './replan.js';
import { type CaseRow, caseColumns, storedCase } from './stored-case.js';

/** Namespace of the command ids: bringing a case under the same rules twice is one command. */
const replanNamespace = '3f1c7f0a-6d0e-5a53-8a1b-90b7c2d41e86';

const casesPerPage = 200;

/** Brings running cases under another policy（REPLAN）or calendar（RECALENDAR）: first reckoned, then recorded case by case. */
@Injectable()
export class Replanner {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly engine: Engine,
  ) {}

  /**
   * Reckons every case that owes something under an older version, by id; changes nothing.
   * @param book in which the version is, a draft among them
   */
  async *dryRuns(event: RuleEvent, version: number, book: RuleBook): AsyncGenerator<Replan> {
    const at = await this.clock.now();
    for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
      const rows = await this.database.query<CaseRow>(
        `select ${caseColumns} from cases c
         where c.${ruleEvents[event]}_version < $1 and c.id > $2
           and exists (select 1 from deadlines d where d.case_id = c.id and d.status = 'armed')
         order by c.id limit $3`,
        [version, after, casesPerPage],
      );
      if (rows.length === 0) return;
      for (const row of rows) yield replan(storedCase(row, book), event, version, at, book);
      after = rows.at(-1)!.id;
    }
  }

  /** Records it on one case. @returns false when the case has come under it, or under others, meanwhile */
  async apply(event: RuleEvent, { caseId, workflow, to }: Replan, actor: Actor, book: RuleBook): Promise<boolean> {
    const outcome = await this.engine.apply({
      caseId,
      workflow,
      type: event,
      payload: { ...replanPayload(event, to, book) },
      actor,
      commandId: uuidv5(`${caseId}:${event}:${to[ruleEvents[event]]}`, replanNamespace),
      lane: 'background',
    });
    return outcome.kind === 'committed' && !outcome.replayed;
  }
}
