import { Injectable } from '@nestjs/common';
import { v5 as uuidv5 } from 'uuid';
import { Engine } from '../engine/engine.js';
import { timerActor } from '../engine/firing.js';
import { SealsQueries } from '../engine/seals.queries.js';
import { Database, type Tx } from '../platform/database/database.js';
import { draw } from './draw.js';
import { type DrawnBy, SamplesQueries, type UndoneSample } from './samples.queries.js';

/** Namespace of the command by which a case learns that it was drawn: told twice, it is one command. */
const drawNamespace = 'd7d1a2f0-4f0e-5c3c-9a55-0b7f3a6c2e19';

/** Draws what has been approved once the next seal is there, then tells each case that was drawn. */
@Injectable()
export class SampleDraws {
  constructor(
    private readonly database: Database,
    private readonly seals: SealsQueries,
    private readonly queries: SamplesQueries,
    private readonly engine: Engine,
  ) {}

  /** Safe to run in several processes and to be cut off anywhere. @returns how many samples were drawn */
  async run(): Promise<number> {
    let drawn = 0;
    for (const sample of await this.queries.undone()) {
      const seal = sample.seal ?? (await this.database.transaction((tx) => this.#draw(tx, sample)));
      if (!sample.seal && seal) drawn += 1;
      if (seal) await this.#tell(sample.id, seal);
    }
    return drawn;
  }

  /** @returns the seal it is drawn by; null where there is none yet, or another process has drawn it and tells of it */
  async #draw(tx: Tx, { id, approvedAtMs, share }: UndoneSample): Promise<DrawnBy | null> {
    const [locked] = await tx.query<{ drawn: boolean }>(
      'select drawn_at is not null as drawn from look_back_samples where id = $1 for update',
      [id],
    );
    const seal = await this.seals.firstSealAfter(approvedAtMs, tx);
    if (!locked || locked.drawn || !seal) return null;
    const frame = await tx.query<{ caseId: string }>(
      'select case_id as "caseId" from look_back_frame where sample_id = $1',
      [id],
    );
    const ranked = draw(
      seal.rootHex,
      id,
      frame.map(({ caseId }) => caseId),
      share,
    );
    await tx.query(
      `update look_back_frame f set rank = r.rank, drawn = r.drawn
       from jsonb_to_recordset($2::jsonb) as r("caseId" uuid, rank int, drawn boolean)
       where f.sample_id = $1 and f.case_id = r."caseId"`,
      [id, JSON.stringify(ranked)],
    );
    await tx.query(
      `update look_back_samples set seal_n = $2, seed = decode($3, 'hex'), drawn_at = bihuan_now() where id = $1`,
      [id, seal.n, seal.rootHex],
    );
    return seal;
  }

  /** A case that has moved on since refuses, and that is its answer: it is looked at where it stands now. */
  async #tell(sampleId: string, { n: sealNumber, rootHex: sealRoot }: DrawnBy): Promise<void> {
    const cases = await this.database.query<{ caseId: string }>(
      'select case_id as "caseId" from look_back_frame where sample_id = $1 and drawn order by rank',
      [sampleId],
    );
    for (const { caseId } of cases) {
      await this.engine.apply({
        caseId,
        workflow: 'hazard',
        type: 'SAMPLE_FOR_LOOKBACK',
        payload: { sampleId, sealNumber, sealRoot },
        actor: timerActor,
        commandId: uuidv5(`${sampleId}:${caseId}`, drawNamespace),
        lane: 'background',
      });
    }
    await this.database.query('update look_back_samples set told_at = bihuan_now() where id = $1 and told_at is null', [
      sampleId,
    ]);
  }
}
