import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { WorkCalendar } from '../../workflows/calendar.js';
import { calendar1 } from '../../workflows/calendars/calendar-1.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Problem } from '../platform/errors.js';
import { withBatchLock } from './batch.lock.js';
import { batchIdOf, sha256Of } from './import.identity.js';
import { ImportQueries } from './import.queries.js';
import { ImportRunner } from './import.runner.js';
import { ImportStaging } from './import.staging.js';
import { type ImportSummary, summaryOf } from './import.summary.js';
import { readTable } from './reading/table.reader.js';
import { type PreparedRow, prepareRows } from './row.preparation.js';
import { troublesCsv } from './trouble.csv.js';

const calendar = new WorkCalendar(calendar1);
const whileOtherWorksMs = 200;

interface ImportResult {
  batchId: string;
  /** The file had been imported to its last line before; nothing was changed. */
  already: boolean;
  summary: ImportSummary;
}

/** Published lists of hazards, from file to cases. */
@Injectable()
export class ImportService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(ImportService.name);
  private stopping = false;
  private resuming: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly organisations: OrganisationsService,
    private readonly queries: ImportQueries,
    private readonly staging: ImportStaging,
    private readonly runner: ImportRunner,
  ) {}

  /** An import that was interrupted goes on when the server is up again. */
  onApplicationBootstrap(): void {
    this.resuming = this.resume().catch((error: unknown) =>
      this.logger.error('导入未能续上 / import not resumed', error),
    );
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    await this.resuming;
  }

  /** What importing the file would come to; writes nothing. Throws UnreadableFileError. */
  async preview(bytes: Uint8Array): Promise<ImportSummary> {
    return summaryOf(await this.prepare(bytes));
  }

  /** Imports the file, or finishes what is left of it; the same bytes a second time change nothing. Throws UnreadableFileError. */
  async import(name: string, bytes: Uint8Array): Promise<ImportResult> {
    const file = { name, sha256: sha256Of(bytes) };
    const batchId = batchIdOf(file.sha256);
    const before = await this.queries.batch(batchId);
    if (!before) await this.staging.stage(file, await this.prepare(bytes));
    await this.finish(batchId);
    return { batchId, already: before?.finished ?? false, summary: await this.queries.summary(batchId) };
  }

  /** The rows of a batch that need a look, as csv. Problem 404 IMPORT_NOT_FOUND. */
  async troubles(batchId: string): Promise<string> {
    if (!(await this.queries.batch(batchId))) throw importNotFound(batchId);
    return troublesCsv(await this.queries.troubles(batchId));
  }

  private async prepare(bytes: Uint8Array): Promise<PreparedRow[]> {
    const townNamedIn = (words: string) => this.organisations.townByName(words);
    return prepareRows(await readTable(bytes), { calendar, now: await this.clock.now(), townNamedIn });
  }

  private async resume(): Promise<void> {
    for (const { id } of await this.queries.unfinished()) await this.runLocked(id);
  }

  /** Returns when the batch is finished, by this process or by another that is at it. */
  private async finish(batchId: string): Promise<void> {
    while (!this.stopping && !(await this.queries.batch(batchId))?.finished) {
      if (!(await this.runLocked(batchId))) await sleep(whileOtherWorksMs);
    }
  }

  private runLocked(batchId: string): Promise<boolean> {
    return withBatchLock(this.database, batchId, async () => {
      const batch = await this.queries.batch(batchId);
      if (batch && !batch.finished) await this.runner.run(batch, () => this.stopping);
    });
  }
}

function importNotFound(id: string): Problem {
  return new Problem({
    status: 404,
    code: 'IMPORT_NOT_FOUND',
    title: '导入不存在 / No such import',
    detail: `没有编号为 ${id} 的导入。`,
  });
}
