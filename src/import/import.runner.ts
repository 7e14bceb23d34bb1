import { Injectable } from '@nestjs/common';
import { Engine } from '../engine/engine.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Database } from '../platform/database/database.js';
import { bounded } from './bounded.js';
import type { ImportBatch } from './import.queries.js';
import { RowRecorder } from './row.recorder.js';
import { type StagedRow, StagedRows } from './staged.rows.js';

/** Commands under way at once: enough to fill the engine's batches, far below what its lane takes. */
const inFlight = 256;

/** Turns staged rows into cases, in any number of goes; each row's command is decided once however often it is sent. */
@Injectable()
export class ImportRunner {
  constructor(
    private readonly database: Database,
    private readonly rows: StagedRows,
    private readonly engine: Engine,
    private readonly organisations: OrganisationsService,
  ) {}

  /** Works through what is still staged, then shows all cases of the batch at once. `stopped` ends it between portions. */
  async run(batch: ImportBatch, stopped: () => boolean): Promise<void> {
    const recorder = new RowRecorder(this.engine, batch, this.organisations.committeeOfficeUnitId);
    for (let portion = await this.rows.next(batch.id); portion.length > 0; portion = await this.rows.next(batch.id)) {
      if (stopped()) return;
      await this.rows.mark(batch.id, await bounded(portion, inFlight, (row: StagedRow) => recorder.record(row)));
    }
    await this.finish(batch.id);
  }

  private finish(batchId: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const open = await tx.query('select id from import_batches where id = $1 and finished_at is null for update', [
        batchId,
      ]);
      if (open.length === 0) return;
      await this.engine.reveal(await this.rows.caseIds(batchId, tx), tx);
      await tx.query('update import_batches set finished_at = bihuan_now() where id = $1', [batchId]);
    });
  }
}
