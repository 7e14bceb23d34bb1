import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { FindingPage, FindingView, ListFindingsDto } from './audit.dto.js';
import { remedyOf } from './remedy.js';
import type { FindingCode } from './verdict/verdict.js';

/** A finding as it is kept. */
export interface FindingRow extends Omit<FindingView, 'redrivable'> {
  code: FindingCode;
  deadline: string | null;
  outboxId: string | null;
  foundUs: string;
}

const standingIs: Record<ListFindingsDto['standing'], string> = {
  open: 'f.gone_at is null and f.explained_at is null',
  settled: `(f.gone_at is not null or f.explained_at is not null) and f.code <> 'late'`,
  late: `f.code = 'late'`,
};

const columns = `
  f.id, f.code, f.case_id as "caseId", c.workflow, c.title, f.deadline, f.kind, f.outbox_id::text as "outboxId", f.saw, f.remark,
  (extract(epoch from f.due_at) * 1000)::float8 as "dueAtMs", (extract(epoch from f.found_at) * 1000)::float8 as "foundAtMs",
  (extract(epoch from f.gone_at) * 1000)::float8 as "goneAtMs", a.name as "explainedBy",
  (extract(epoch from f.redriven_at) * 1000)::float8 as "redrivenAtMs",
  (extract(epoch from f.found_at) * 1000000)::bigint::text as "foundUs"`;
const tables = 'audit_findings f join cases c on c.id = f.case_id left join accounts a on a.id = f.explained_by';

/** What the auditor found, for those who see everything. */
@Injectable()
export class FindingsQueries {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  async page({ standing, after, limit }: ListFindingsDto): Promise<FindingPage> {
    const [us, id] = after?.split('.') ?? [null, null];
    const rows = await this.database.query<FindingRow>(
      `select ${columns} from ${tables}
        where ${standingIs[standing]} and ($1::bigint is null
          or (f.found_at, f.id) < (to_timestamp($1::bigint / 1000000.0), $2::uuid))
        order by f.found_at desc, f.id desc limit $3`,
      [us, id, limit + 1],
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return { items: shown.map(viewOf), next: rows.length > limit && last ? `${last.foundUs}.${last.id}` : null };
  }

  async one(id: string): Promise<FindingRow | null> {
    const [row] = await this.database.query<FindingRow>(`select ${columns} from ${tables} where f.id = $1`, [id]);
    return row ?? null;
  }
}

export function viewOf({ deadline: _deadline, outboxId: _outbox, foundUs: _us, ...row }: FindingRow): FindingView {
  return { ...row, redrivable: row.goneAtMs === null && row.remark === null && remedyOf(row.code) !== null };
}
