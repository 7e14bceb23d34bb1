import type { WorkCalendar } from '../../../calendar.js';
import type { Command } from '../../../kit/types.js';
import type { HazardFacts } from '../hazard.facts.js';
import type { PlanPayload } from '../hazard.payloads.js';
import { filled, form, type HazardClaim, payload, standing } from './claim.js';

/** 治理方案六项 and 五落实: the plan is whole or it is no plan. */
export const planningClaims = {
  planHasSixParts: payload('planHasSixParts', (_facts, command) => {
    const plan = form<PlanPayload>(command);
    const parts = [plan.goals, plan.methods, plan.funds, plan.organisation, plan.schedule, plan.safetyAndContingency];
    return parts.every(filled);
  }),
  planHasFiveElements: payload('planHasFiveElements', (_facts, command) => {
    const rows = form<PlanPayload>(command).fiveElements;
    return (
      rows !== undefined &&
      [rows.responsibility, rows.measures, rows.funds, rows.timeLimit, rows.contingency].every(filled)
    );
  }),
  /** 安全生产法第四十一条: a major hazard is reported to the workers. */
  workersAreTold: payload('workersAreTold', (_facts, command, { calendar }) => {
    const told = form<PlanPayload>(command).workersToldOn;
    return filled(told) && told! <= calendar.localDate(command.at);
  }),
  milestonesWithinDue: payload('milestonesWithinDue', (facts, command, { calendar }) => {
    const milestones = form<PlanPayload>(command).milestones ?? [];
    return milestones.length > 0 && areWithinDue(milestoneInstants({ milestones }, calendar), facts, command);
  }),
  milestonesStillWithinDue: standing('milestonesStillWithinDue', (facts, command) =>
    areWithinDue(facts.milestones, facts, command),
  ),
  /** 重大事故隐患必须编制治理方案; a general one may begin at once. */
  generalNeedsNoPlan: standing('generalNeedsNoPlan', (facts) => facts.level === 'general'),
  describesProgress: payload('describesProgress', (_facts, command) =>
    filled((command.payload as { text?: string }).text),
  ),
} satisfies Record<string, HazardClaim>;

/** A plan that comes when the date has already passed cannot keep it, and must still be made. */
function areWithinDue(milestones: number[], { dueAt }: HazardFacts, { at }: Command): boolean {
  return dueAt === null || at >= dueAt || milestones.every((end) => end <= dueAt);
}

/** Milestones of a plan as the instants at which their days end; the plan of a general hazard may have none. */
export function milestoneInstants(plan: Partial<PlanPayload>, calendar: WorkCalendar): number[] {
  return (plan.milestones ?? []).map(({ dueOn }) => calendar.endOfDay(dueOn)).sort((a, b) => a - b);
}
