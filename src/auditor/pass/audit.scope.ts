import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** Which cases a pass looks at: all, or those that moved, owe something by now or were found faulty. */
export type AuditScope = 'all' | 'changed';

const pageSize = 200;

/** A run that ended while others were still committing may have missed them: it is looked back further than its end. */
const overlap = `interval '10 minutes'`;

const changed = `
  select distinct id from (
    select h.case_id as id from history h
     where h.recorded_at >= coalesce((select max(at) from audit_runs) - ${overlap}, '-infinity')
    union all select case_id from deadlines where status = 'armed' and wake_at < bihuan_now()
    union all select case_id from outbox where finished_at is null and case_id is not null
    union all select case_id from deliveries where status in ('queued', 'unknown', 'sending') and case_id is not null
    union all select case_id from audit_findings where gone_at is null) moved`;

/** Finds the cases of a pass, page by page. */
@Injectable()
export class AuditScopeQueries {
  constructor(private readonly database: Database) {}

  /** Ids in order; a case that is not shown to anybody yet is looked at when it is. */
  async *pages(scope: AuditScope): AsyncGenerator<string[]> {
    const asked = scope === 'all' ? 'select id from cases' : changed;
    for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
      const rows = await this.database.query<{ id: string }>(
        `select c.id from cases c join (${asked}) a on a.id = c.id
          where c.id > $1 and not c.hidden order by c.id limit $2`,
        [after, pageSize],
      );
      if (rows.length === 0) return;
      yield rows.map(({ id }) => id);
      after = rows.at(-1)!.id;
    }
  }
}
