import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '../platform/database/database.js';
import type { HistoryLine } from './line.js';
import { RuleKeeper } from './rule-keeper.js';
import { type CaseRow, caseColumns, type StoredCase, storedCase, versionsOf } from './stored-case.js';

/** Reads of committed cases and their history. */
@Injectable()
export class CasesQueries {
  constructor(
    private readonly database: Database,
    private readonly rules: RuleKeeper,
  ) {}

  /** The case with its definition and rules; null when there is none. */
  async byId(caseId: string, on: Queryable = this.database): Promise<StoredCase | null> {
    const [row] = await on.run<CaseRow>({
      name: 'engine_case',
      text: `select ${caseColumns} from cases c where c.id = $1`,
      values: [caseId],
    });
    return row ? storedCase(row, await this.rules.knowing([versionsOf(row)], on)) : null;
  }

  /** Those of the cases that there are, by their ids. */
  async byIds(caseIds: readonly string[], on: Queryable = this.database): Promise<Map<string, StoredCase>> {
    const rows = await on.run<CaseRow>({
      name: 'engine_cases',
      text: `select ${caseColumns} from cases c where c.id = any($1::uuid[])`,
      values: [[...new Set(caseIds)]],
    });
    const book = await this.rules.knowing(rows.map(versionsOf), on);
    return new Map(rows.map((row) => [row.id, storedCase(row, book)]));
  }

  /** Lines after `afterSeq` in order, at most `limit`, with the hash each is linked by. */
  async lines(
    caseId: string,
    afterSeq = 0,
    limit = 500,
  ): Promise<{ line: HistoryLine; hash: string; quiet: boolean }[]> {
    const rows = await this.database.query<{ line: Buffer; hash: Buffer; quiet: boolean }>(
      'select line, hash, quiet from history where case_id = $1 and seq > $2 order by seq limit $3',
      [caseId, afterSeq, limit],
    );
    return rows.map(({ line, hash, quiet }) => ({
      line: JSON.parse(line.toString()),
      hash: hash.toString('hex'),
      quiet,
    }));
  }
}
