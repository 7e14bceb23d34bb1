import { Injectable } from '@nestjs/common';
import { v5 as uuidv5 } from 'uuid';
import type { OpenMeasure, WithdrawMeasures } from '../../workflows/hazard/v3/hazard.errands.js';
import { Engine } from '../engine/engine.js';
import { timerActor } from '../engine/firing.js';
import type { OutboxHandler, OutboxRow } from '../engine/handlers.js';
import type { Tx } from '../platform/database/database.js';
import { MeasureOpening } from './measure.opening.js';
import { MeasuresQueries } from './measures.queries.js';

/** Does what the line of a hazard asks of measures, in the transaction that finishes its outbox row. */
@Injectable()
export class MeasureHandler implements OutboxHandler {
  readonly topic = 'measure';
  readonly finishedTogether = false;

  constructor(
    private readonly engine: Engine,
    private readonly opening: MeasureOpening,
    private readonly measures: MeasuresQueries,
  ) {}

  async handle(tx: Tx, rows: readonly OutboxRow[]): Promise<void> {
    for (const row of rows) await this.#finish(tx, row);
  }

  async #finish(tx: Tx, row: OutboxRow): Promise<void> {
    const asked = row.payload as unknown as OpenMeasure | WithdrawMeasures;
    if (asked.act === 'open') await this.opening.open(tx, row, asked);
    else await this.#withdraw(tx, row.caseId!);
  }

  /** What was not issued while the hazard stood is not issued any more; what was issued stays to be answered. */
  async #withdraw(tx: Tx, hazardId: string): Promise<void> {
    for (const caseId of await this.measures.unissuedOf(tx, hazardId)) {
      await this.engine.applyIn(tx, {
        caseId,
        workflow: 'measure',
        type: 'WITHDRAW',
        payload: { reason: '隐患已经办结' },
        actor: timerActor,
        commandId: uuidv5('withdraw', caseId),
      });
    }
  }
}
