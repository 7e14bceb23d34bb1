import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Database, type Tx } from '../platform/database/database.js';
import { batchIdOf, caseIdOf } from './import.identity.js';
import { parkingReasons } from './meaning/parking.rule.js';
import type { DraftedRow, PreparedRow } from './row.preparation.js';
import { UnitLookup } from './unit.lookup.js';

interface ImportFile {
  name: string;
  sha256: string;
}

/** Rows go in by portions, so that no single statement grows with the file. */
const portion = 1_000;

/** Writes a file's rows down, all or none, before the first of them becomes a case. */
@Injectable()
export class ImportStaging {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
  ) {}

  /** Stages the rows in one transaction. Answers false, and writes nothing, where this file is already there. */
  stage(file: ImportFile, rows: readonly PreparedRow[]): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const added = await tx.query(
        `insert into import_batches (id, file_sha256, file_name, staged_at) values ($1, $2, $3, bihuan_now())
         on conflict (file_sha256) do nothing returning id`,
        [batchIdOf(file.sha256), file.sha256, file.name],
      );
      if (added.length === 0) return false;
      const units = new UnitLookup(tx, this.organisations);
      for (let from = 0; from < rows.length; from += portion) {
        await this.insert(tx, file, rows.slice(from, from + portion), units);
      }
      return true;
    });
  }

  private async insert(tx: Tx, file: ImportFile, rows: readonly PreparedRow[], units: UnitLookup): Promise<void> {
    const records: object[] = [];
    for (const row of rows) records.push(row.kind === 'parked' ? parked(row) : await drafted(file, row, units));
    await tx.run({
      name: 'import.stage',
      text: `insert into import_rows
               (batch_id, row_no, source, source_sha256, status, reason, errors, command, case_id, open_facts)
             select $1, row_no, source, source_sha256, status, reason, errors, command, case_id, open_facts
               from jsonb_to_recordset($2::jsonb) as row (row_no int, source jsonb, source_sha256 text, status text,
                    reason text, errors jsonb, command jsonb, case_id uuid, open_facts int)`,
      values: [batchIdOf(file.sha256), JSON.stringify(records)],
    });
  }
}

function parked(row: Extract<PreparedRow, { kind: 'parked' }>): object {
  return {
    row_no: row.rowNo,
    source: row.source,
    source_sha256: row.sourceSha256,
    status: 'parked',
    reason: parkingReasons[row.reason],
    open_facts: 0,
  };
}

async function drafted(file: ImportFile, row: DraftedRow, units: UnitLookup): Promise<object> {
  return {
    row_no: row.rowNo,
    source: row.source,
    source_sha256: row.sourceSha256,
    status: 'staged',
    errors: row.remarks.length > 0 ? row.remarks : null,
    command: { ...row.payload, ...(await units.of(row)) },
    case_id: caseIdOf(file.sha256, row.rowNo),
    open_facts: row.payload.openFacts.length,
  };
}
