import type { HazardFacts } from '../../workflows/hazard/v2/hazard.facts.js';
import type { PracticeView } from './practice-view.dto.js';

type Named = (id: string | null | undefined) => { id: string | null; name: string } | null;

/** What practice adds to a hazard, as people read it; null for a case that stands under version 1. */
export function practiceView(facts: HazardFacts | object, named: Named): PracticeView | null {
  if (!('subtasks' in facts)) return null;
  const { transfer, dispute, stopOrder, suspension, accident, clocks, dualReport } = facts;
  return {
    lateRecorded: facts.lateRecorded,
    transferTo: named(transfer?.toUnitId),
    dispute: dispute?.status ?? null,
    expertOpinions: facts.expertOpinions,
    voidProposed: facts.voidProposal !== null,
    mergeInto: facts.voidProposal?.intoCaseId ?? null,
    endedBy: facts.endedBy,
    mergedInto: facts.mergedInto,
    absorbed: facts.absorbed.map(({ caseId }) => caseId),
    stopOrder: stopOrder && { scope: stopOrder.scope, untilMs: stopOrder.until, powerCutAtMs: stopOrder.powerCutAt },
    suspension: suspension && { sinceMs: suspension.since, overdue: suspension.overdue },
    subtasks: facts.subtasks.map(({ seq, unitId, dueAt, percent, state }) => ({
      seq,
      unit: named(unitId),
      dueAtMs: dueAt,
      percent,
      state,
    })),
    itemsClosed: facts.itemsClosed,
    itemsLeft: facts.itemsLeft,
    dualReport: {
      owed: clocks.dualOwed !== undefined,
      departmentAtMs: dualReport.department,
      workersCongressAtMs: dualReport.workersCongress,
    },
    accident: accident && { atMs: accident.at, frozen: accident.frozen },
    recurrenceOf: facts.recurrenceOf,
    falseRectifications: facts.falseRectifications,
    planToConfirm: facts.planToConfirm,
    sampledBy: facts.sampledBy,
  };
}
