import { Injectable } from '@nestjs/common';
import { v5 as uuidv5 } from 'uuid';
import type { MeasureNewsPayload } from '../../workflows/hazard/v3/hazard.payloads.js';
import type { MeasureNews } from '../../workflows/measure/v1/measure.errands.js';
import { Engine } from '../engine/engine.js';
import { timerActor } from '../engine/firing.js';
import type { OutboxHandler, OutboxRow } from '../engine/handlers.js';
import type { Tx } from '../platform/database/database.js';

/** Tells a hazard what became of its measure, in the transaction that finishes the outbox row of the measure's line. */
@Injectable()
export class MeasureNewsHandler implements OutboxHandler {
  readonly topic = 'measureNews';
  readonly finishedTogether = false;

  constructor(private readonly engine: Engine) {}

  async handle(tx: Tx, rows: readonly OutboxRow[]): Promise<void> {
    for (const row of rows) await this.#tell(tx, row);
  }

  /** A hazard that is over has no ladder that could wait: it refuses the news, and that is all there is to it. */
  async #tell(tx: Tx, { caseId: measureId, seq, payload: row }: OutboxRow): Promise<void> {
    const { type, hazardId, kind, because, untilMs } = row as unknown as MeasureNews;
    const payload = { measureId: measureId!, kind, because, untilMs } as MeasureNewsPayload;
    await this.engine.applyIn(tx, {
      caseId: hazardId,
      workflow: 'hazard',
      type,
      payload: { ...payload },
      actor: timerActor,
      commandId: uuidv5(`${type}:${seq}`, measureId!),
    });
  }
}
