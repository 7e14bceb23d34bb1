import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '../platform/database/database.js';

export interface StagedRow {
  rowNo: number;
  caseId: string;
  source: Record<string, string>;
  sourceSha256: string;
  command: Record<string, unknown>;
}

/** What became of a row that was staged. */
export interface RowOutcome {
  rowNo: number;
  status: 'case' | 'failed';
  reason: string | null;
}

const portion = 1_024;

/** The rows of a batch that are still to become cases. */
@Injectable()
export class StagedRows {
  constructor(private readonly database: Database) {}

  next(batchId: string): Promise<StagedRow[]> {
    return this.database.run<StagedRow>({
      name: 'import.nextRows',
      text: `select row_no as "rowNo", case_id as "caseId", source, source_sha256 as "sourceSha256", command
               from import_rows where batch_id = $1 and status = 'staged' order by row_no limit $2`,
      values: [batchId, portion],
    });
  }

  async mark(batchId: string, outcomes: RowOutcome[]): Promise<void> {
    await this.database.run({
      name: 'import.markRows',
      text: `update import_rows r set status = o.status, reason = o.reason
               from jsonb_to_recordset($2::jsonb) as o ("rowNo" int, status text, reason text)
              where r.batch_id = $1 and r.row_no = o."rowNo"`,
      values: [batchId, JSON.stringify(outcomes)],
    });
  }

  async caseIds(batchId: string, on: Queryable): Promise<string[]> {
    const rows = await on.query<{ id: string }>(
      `select case_id as id from import_rows where batch_id = $1 and status = 'case' order by case_id`,
      [batchId],
    );
    return rows.map(({ id }) => id);
  }
}
