import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Actor } from '../../workflows/kit/types.js';
import { practiceOf } from '../../workflows/policies/practice.policy.js';
import { RuleKeeper } from '../engine/rule-keeper.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Problem } from '../platform/errors.js';
import { fieldProblem } from '../platform/field.problem.js';
import type { ApproveSampleDto, SampleView, SampleWithFrame } from './sample.dto.js';
import { SamplesQueries } from './samples.queries.js';

const frameSize = 500;

/** 回头看抽样: approved by the committee office, drawn by a seal that did not exist yet. */
@Injectable()
export class SamplesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly queries: SamplesQueries,
    private readonly ruleKeeper: RuleKeeper,
  ) {}

  /**
   * Writes the frame down: general hazards closed and hazards rejected on these local days, of whatever unit. Majors are
   * all looked back on and stand in no frame. Problem 400 for days not yet over.
   */
  async approve({ fromDay, toDay, share }: ApproveSampleDto, actor: Actor): Promise<SampleView> {
    const rules = await this.ruleKeeper.inForce();
    const today = rules.calendar.localDate(await this.clock.now());
    if (toDay >= today) throw notOver('toDay');
    if (fromDay > toDay) throw notOver('fromDay');
    const id = newId();
    const from = new Date(rules.calendar.startOfDay(fromDay));
    const to = new Date(rules.calendar.endOfDay(toDay));
    return this.database.transaction(async (tx) => {
      await tx.query(
        `insert into look_back_samples (id, approved_at, approved_by, from_day, to_day, share)
         values ($1, bihuan_now(), $2, $3, $4, $5)`,
        [id, actor.accountId, fromDay, toDay, share ?? practiceOf(rules).lookBackShare.value],
      );
      await tx.query(
        `insert into look_back_frame (sample_id, case_id)
         select $1, c.id from cases c
         where not c.hidden and c.workflow_version >= 2 and c.facts->>'sampledBy' is null and (
           (c.phase = 'closed' and c.level = 'general' and c.closed_at >= $2 and c.closed_at < $3)
           or (c.phase = 'rejected' and to_timestamp((c.facts->>'rejectedAt')::bigint / 1000.0) >= $2
               and to_timestamp((c.facts->>'rejectedAt')::bigint / 1000.0) < $3))`,
        [id, from, to],
      );
      return (await this.queries.byId(id, tx))!;
    });
  }

  list(): Promise<SampleView[]> {
    return this.queries.newest();
  }

  /** Problem 404 SAMPLE_NOT_FOUND. */
  async one(id: string, after = 0, limit = frameSize): Promise<SampleWithFrame> {
    const sample = await this.queries.byId(id);
    if (!sample) throw notFound(id);
    return { ...sample, frame: await this.queries.frame(id, after, limit) };
  }
}

function notOver(field: string): Problem {
  return fieldProblem([{ field, rule: 'isOver', message: `${field}：起止日期须已过去，且起不晚于止` }]);
}

function notFound(id: string): Problem {
  return new Problem({
    status: 404,
    code: 'SAMPLE_NOT_FOUND',
    title: '没有这次抽样 / No such sample',
    detail: `没有编号为 ${id} 的抽样。`,
  });
}
