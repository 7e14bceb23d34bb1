import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { RuleKeeper } from '../engine/rule-keeper.js';
import { Clock } from '../platform/clock.js';
import type { MyWorkView } from './my-work.dto.js';
import { grouped, workRow } from './my-work.rows.js';
import { WorkCasesQueries } from './work-cases.queries.js';

/** What somebody must do, most urgent first. */
@Injectable()
export class MyWorkQueries {
  constructor(
    private readonly cases: WorkCasesQueries,
    private readonly clock: Clock,
    private readonly rules: RuleKeeper,
  ) {}

  /** What waits for the actor, and what waits for others in the cases he sees; at most 300 of both. */
  async of(actor: Actor): Promise<MyWorkView> {
    const [{ cases, towns, truncated }, nowMs] = await Promise.all([this.cases.of(actor), this.clock.now()]);
    const { calendar } = (await this.rules.current()).rulesAt(nowMs);
    const work = cases.map((stored) => workRow(stored, actor, nowMs, towns));
    const groups = grouped(work, calendar.endOfDay(calendar.localDate(nowMs)));
    const counts = { today: groups.today.length, soon: groups.soon.length, waiting: groups.waiting.length };
    return { groups, counts, truncated };
  }
}
