import { Injectable } from '@nestjs/common';
import { v5 as uuidv5 } from 'uuid';
import type { OpenMeasure } from '../../workflows/hazard/v3/hazard.errands.js';
import type { HazardFacts } from '../../workflows/hazard/v3/hazard.facts.js';
import type { AboutHazard } from '../../workflows/measure/v1/measure.facts.js';
import { isRungId, type Ladder, ladderOf, type MeasureDraft } from '../../workflows/policies/ladder.policy.js';
import { CasesQueries } from '../engine/cases.queries.js';
import { Engine } from '../engine/engine.js';
import { timerActor } from '../engine/firing.js';
import type { OutboxRow } from '../engine/handlers.js';
import type { Tx } from '../platform/database/database.js';
import { draftText } from './measure.wording.js';
import { MeasuresQueries } from './measures.queries.js';

/** Namespace of the measures: the same line of a hazard opens the same measure, however often it is asked to. */
const measureNamespace = '1c3f7a52-8f7e-5b61-9a0d-5d2c0e6b9f33';

/** Drafts what a rung or an authority's silence leads to, as a case of its own that waits for a signature. */
@Injectable()
export class MeasureOpening {
  constructor(
    private readonly cases: CasesQueries,
    private readonly engine: Engine,
    private readonly measures: MeasuresQueries,
  ) {}

  /**
   * A rung's order that is done only after the hazard has ended drafts nothing.
   * @throws Error when the engine refuses the draft; the outbox tries again and says so
   */
  async open(tx: Tx, row: OutboxRow, asked: OpenMeasure): Promise<void> {
    const hazard = await this.cases.byId(row.caseId!, tx);
    if (!hazard) throw new Error(`no hazard ${row.caseId}`);
    if (!hazard.definition.isOpen(hazard.standing) && !outlivesHazard(asked)) return;
    const about = aboutOf(row.caseId!, hazard.standing.facts as HazardFacts);
    const ladder = ladderOf(hazard.rules);
    const draft = isRungId(asked.because) ? asked : { ...asked, ...(await this.#graver(tx, asked, ladder)) };
    const caseId = uuidv5(`${row.caseId}:${row.seq}:${asked.because}`, measureNamespace);
    const { kind, signer, because, ground, againstUnitId } = draft;
    const text = draftText(draft, about, ladder.measures.value.answer);
    const outcome = await this.engine.applyIn(tx, {
      caseId,
      workflow: 'measure',
      type: 'OPEN_MEASURE',
      payload: { kind, signer, because, againstUnitId, about, ground, text },
      actor: timerActor,
      commandId: uuidv5('open', caseId),
    });
    if (outcome.kind === 'refused') throw new Error(outcome.reasons.map(({ code }) => code).join(','));
  }

  /** What an authority's silence comes to for the first, second and every further time in a quarter. */
  async #graver(
    tx: Tx,
    { againstUnitId }: OpenMeasure,
    { silence }: Ladder,
  ): Promise<Pick<MeasureDraft, 'kind' | 'signer'>> {
    const before = await this.measures.ofSilenceThisQuarter(tx, againstUnitId);
    return silence.value[Math.min(before, silence.value.length - 1)]!;
  }
}

/** What is asked after a hazard is over: to answer for what was done, or not done, before; a look-back is one of these. */
function outlivesHazard({ kind, ground }: OpenMeasure): boolean {
  return kind === 'referral' || ground === 'silence';
}

function aboutOf(caseId: string, facts: HazardFacts): AboutHazard {
  return {
    caseId,
    title: facts.title,
    level: facts.level,
    sector: facts.sector,
    place: facts.place,
    enterpriseName: facts.enterpriseName,
    ownerUnitId: facts.ownerUnitId,
    townUnitId: facts.townUnitId,
    enterpriseUnitId: facts.enterpriseUnitId,
  };
}
