import { Injectable } from '@nestjs/common';
import type { CaseNumber } from '../engine/numbers.js';
import { Database, type Queryable } from '../platform/database/database.js';

export type { CaseNumber } from '../engine/numbers.js';

/** Numbers for other features; who may see the cases is for the caller to say. */
@Injectable()
export class NumbersQueries {
  constructor(private readonly database: Database) {}

  /** All numbers of these cases in the order they were taken, ended ones marked; a case without any is not in the map. */
  async ofCases(caseIds: string[], on: Queryable = this.database): Promise<Map<string, CaseNumber[]>> {
    const rows = await on.run<CaseNumber & { caseId: string }>({
      name: 'registers.numbers-of-cases',
      text: `select case_id as "caseId", kind, text, seq, ended_because as "endedBecause"
             from numbers where case_id = any($1::uuid[]) order by case_id, seq, text`,
      values: [caseIds],
    });
    const byCase = new Map<string, CaseNumber[]>();
    for (const { caseId, ...number } of rows) byCase.set(caseId, [...(byCase.get(caseId) ?? []), number]);
    return byCase;
  }
}
