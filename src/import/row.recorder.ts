import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '../../workflows/kit/types.js';
import type { CommandRequest, Outcome } from '../engine/command.js';
import type { Engine } from '../engine/engine.js';
import { Problem } from '../platform/errors.js';
import { commandIdOf } from './import.identity.js';
import type { ImportBatch } from './import.queries.js';
import type { RowOutcome, StagedRow } from './staged.rows.js';

/** The importer is no person: whoever completes the open facts is the first to vouch for the hazard. */
const importerId = 'd0b1f6ec-54a5-5e0c-9a5e-6b8f8a6a2f00';

/** The lane is shared with the sweep; when it is full the row waits rather than fails. */
const whenFullMs = 100;

/** Sends the command RECORD_PUBLISHED of one row at a time. */
export class RowRecorder {
  private readonly actor: Actor;

  constructor(
    private readonly engine: Engine,
    private readonly batch: ImportBatch,
    unitId: string,
  ) {
    this.actor = { accountId: importerId, name: '公布隐患导入', role: 'system', unitId, unitName: '市安委办' };
  }

  /** A refusal is the row's failure and is kept with it; anything thrown (a lost database) leaves the row staged. */
  async record(row: StagedRow): Promise<RowOutcome> {
    const outcome = await this.applyWhenFree(this.requestOf(row));
    const reason = failureOf(outcome);
    return { rowNo: row.rowNo, status: reason === null ? 'case' : 'failed', reason };
  }

  private requestOf(row: StagedRow): CommandRequest {
    return {
      caseId: row.caseId,
      workflow: 'hazard',
      type: 'RECORD_PUBLISHED',
      payload: {
        ...row.command,
        source: {
          row: row.source,
          sha256: row.sourceSha256,
          file: this.batch.fileName,
          fileSha256: this.batch.fileSha256,
          rowNo: row.rowNo,
        },
      },
      actor: this.actor,
      commandId: commandIdOf(this.batch.fileSha256, row.rowNo),
      lane: 'background',
      hidden: true,
    };
  }

  private async applyWhenFree(request: CommandRequest): Promise<Outcome> {
    for (;;) {
      try {
        return await this.engine.apply(request);
      } catch (error) {
        if (!(error instanceof Problem) || error.of.status !== 503) throw error;
        await sleep(whenFullMs);
      }
    }
  }
}

function failureOf(outcome: Outcome): string | null {
  switch (outcome.kind) {
    case 'committed':
      return null;
    case 'refused':
      return outcome.reasons.map(({ code }) => code).join('、');
    case 'stale':
    case 'reused':
    case 'unseen':
      return outcome.kind;
  }
}
