import { Injectable } from '@nestjs/common';
import { v5 as uuidv5 } from 'uuid';
import type { HandOverMeasures, OpenMeasure, WithdrawMeasures } from '../../workflows/hazard/v3/hazard.errands.js';
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
    const asked = row.payload as unknown as OpenMeasure | WithdrawMeasures | HandOverMeasures;
    switch (asked.act) {
      case 'open':
        return this.opening.open(tx, row, asked);
      case 'withdraw':
        return this.#withdraw(tx, row.caseId!, asked);
      case 'handOver':
        return this.#handOver(tx, row, asked);
    }
  }

  /** What was not issued while it was wanted is not issued any more; what was issued stays to be answered. */
  async #withdraw(tx: Tx, hazardId: string, { of }: WithdrawMeasures): Promise<void> {
    for (const caseId of await this.measures.unissuedOf(tx, hazardId, of)) {
      await this.#send(tx, caseId, 'WITHDRAW', { reason: reasons[of] }, uuidv5('withdraw', caseId));
    }
  }

  async #handOver(tx: Tx, { caseId: hazardId, seq }: OutboxRow, { ownerUnitId }: HandOverMeasures): Promise<void> {
    for (const caseId of await this.measures.unissuedOf(tx, hazardId!, 'department')) {
      await this.#send(tx, caseId, 'HAND_OVER', { ownerUnitId }, uuidv5(`hand over ${seq}`, caseId));
    }
  }

  async #send(tx: Tx, caseId: string, type: string, payload: Record<string, unknown>, commandId: string) {
    await this.engine.applyIn(tx, { caseId, workflow: 'measure', type, payload, actor: timerActor, commandId });
  }
}

const reasons: Record<WithdrawMeasures['of'], string> = { rungs: '隐患已经办结', lookBack: '回头看已经完成' };
