import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { Engine } from '../engine/engine.js';
import { OutcomesService } from '../hazards/outcomes.service.js';
import { MeasureCaseQueries } from './measure-case.queries.js';
import type { ValidMeasureEvent } from './measure-event.table.js';
import type { MeasureAnswer } from './measure-view.dto.js';

/** The one door by which persons act on measures. */
@Injectable()
export class MeasuresService {
  constructor(
    private readonly engine: Engine,
    private readonly outcomes: OutcomesService,
    private readonly measures: MeasureCaseQueries,
  ) {}

  /** Acts on a measure the actor may see. Problem MEASURE_NOT_FOUND, EVENT_REFUSED, STALE_REVISION, COMMAND_ID_REUSED. */
  async act(caseId: string, event: ValidMeasureEvent, actor: Actor): Promise<MeasureAnswer> {
    await this.measures.mustSee(caseId, actor);
    const { type, commandId, rev, ...form } = event;
    this.outcomes.mustBePermitted('measure', type, actor);
    const payload: Record<string, unknown> = form;
    const outcome = await this.engine.apply({ caseId, workflow: 'measure', type, payload, commandId, rev, actor });
    const { replayed } = await this.outcomes.committed(caseId, outcome, actor, rev);
    return { ...(await this.measures.view(caseId, actor)), replayed };
  }
}
