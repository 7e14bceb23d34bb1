import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import type { MeasureFacts } from '../../workflows/measure/v1/measure.facts.js';
import { isAddressee, measureScope } from '../accounts/scope.js';
import { RuleKeeper } from '../engine/rule-keeper.js';
import { storedCase, versionsOf } from '../engine/stored-case.js';
import { HazardsQueries, type HistoryEntry } from '../hazards/hazards.queries.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { measureNotFound } from './measure.problem.js';
import { type MeasureCaseRow, measureColumns, measureRow } from './measure.row.js';
import type { MeasureView } from './measure-view.dto.js';

/** Reads of one measure. */
@Injectable()
export class MeasureCaseQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rules: RuleKeeper,
    private readonly cases: HazardsQueries,
  ) {}

  /** The measure as it stands for the actor. Problem 404 MEASURE_NOT_FOUND for one he may not see, as for none. */
  async view(id: string, actor: Actor): Promise<MeasureView> {
    const row = await this.#mustSee(id, actor);
    const [book, nowMs, actions] = await Promise.all([
      this.rules.knowing([versionsOf(row)]),
      this.clock.now(),
      this.cases.actions(id, actor),
    ]);
    const stored = storedCase(row, book);
    const { calendar } = stored.rules;
    const facts = stored.standing.facts as MeasureFacts;
    const shown = measureRow(stored, row, nowMs);
    const lastDay = shown.limitAtMs === null ? null : calendar.localDate(shown.limitAtMs - 1);
    return {
      ...shown,
      rev: stored.rev,
      seq: stored.standing.seq,
      text: facts.text,
      place: facts.about!.place,
      level: facts.about!.level,
      ownerName: row.owner_name,
      answer: facts.answer,
      lastDay,
      workingDaysLeft: lastDay === null ? null : calendar.workingDaysLeft(calendar.localDate(nowMs), lastDay),
      endedAtMs: facts.endedAt,
      actions,
    };
  }

  /** At most `limit` lines after `afterSeq`, oldest first; for whom it is addressed to, from its issue on. */
  async history(id: string, actor: Actor, afterSeq: number, limit: number): Promise<HistoryEntry[]> {
    await this.#mustSee(id, actor);
    const lines = await this.cases.history(id, afterSeq, limit);
    return isAddressee(actor) ? lines.filter(({ after }) => served.has(after['course'] ?? '')) : lines;
  }

  async mustSee(id: string, actor: Actor): Promise<void> {
    await this.#mustSee(id, actor);
  }

  async #mustSee(id: string, actor: Actor): Promise<MeasureCaseRow> {
    const scope = measureScope(actor, { from: 2 });
    const [row] = await this.database.run<MeasureCaseRow>({
      name: `measures.one.${actor.role}`,
      text: `select ${measureColumns} from cases c where c.id = $1 and ${scope.sql}`,
      values: [id, ...scope.values],
    });
    if (!row) throw measureNotFound(id);
    return row;
  }
}

/** States after which a line concerns the addressee, too. */
const served = new Set(['issued', 'done']);
