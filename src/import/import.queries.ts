import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '../platform/database/database.js';
import type { FieldError } from '../platform/errors.js';
import type { ImportSummary } from './import.summary.js';

export interface ImportBatch {
  id: string;
  fileName: string;
  fileSha256: string;
  finished: boolean;
  stagedAtMs: number;
}

/** A row that needs a look: parked, failed, or a case with cells that could not be used as they stood. */
export interface RowTrouble {
  rowNo: number;
  status: string;
  reason: string | null;
  errors: FieldError[] | null;
}

const batchColumns = `id, file_name as "fileName", file_sha256 as "fileSha256", finished_at is not null as finished,
  (extract(epoch from staged_at) * 1000)::float8 as "stagedAtMs"`;

/** Reads of imports. */
@Injectable()
export class ImportQueries {
  constructor(private readonly database: Database) {}

  async batch(id: string, on: Queryable = this.database): Promise<ImportBatch | null> {
    const rows = await on.query<ImportBatch>(`select ${batchColumns} from import_batches where id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** The latest batches, newest first. */
  batches(limit: number): Promise<ImportBatch[]> {
    return this.database.query(`select ${batchColumns} from import_batches order by staged_at desc, id limit $1`, [
      limit,
    ]);
  }

  unfinished(): Promise<ImportBatch[]> {
    return this.database.query(
      `select ${batchColumns} from import_batches where finished_at is null order by staged_at, id`,
    );
  }

  async summary(batchId: string): Promise<ImportSummary> {
    const rows = await this.database.query<ImportSummary>(
      `select count(*)::int as rows,
              count(*) filter (where status = 'case')::int as cases,
              count(*) filter (where status = 'parked')::int as parked,
              count(*) filter (where status = 'failed')::int as failed,
              coalesce(sum(open_facts) filter (where status = 'case'), 0)::int as "openFacts"
         from import_rows where batch_id = $1`,
      [batchId],
    );
    return rows[0] ?? { rows: 0, cases: 0, parked: 0, failed: 0, openFacts: 0 };
  }

  troubles(batchId: string): Promise<RowTrouble[]> {
    return this.database.query<RowTrouble>(
      `select row_no as "rowNo", status, reason, errors from import_rows
        where batch_id = $1 and (status in ('parked', 'failed') or errors is not null) order by row_no`,
      [batchId],
    );
  }
}
