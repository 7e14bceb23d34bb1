import { Injectable } from '@nestjs/common';
import type { WorkCalendar } from '../../workflows/calendar.js';
import type { HazardFacts } from '../../workflows/hazard/v1/hazard.facts.js';
import { CasesQueries } from '../engine/cases.queries.js';
import { Clock } from '../platform/clock.js';
import type { FieldError } from '../platform/errors.js';
import { fieldProblem } from '../platform/field.problem.js';

interface Plan {
  milestones?: { dueOn: string }[];
  workersToldOn?: string;
}

/** The days that a plan names: what is promised lies ahead, what was done lies behind. */
@Injectable()
export class PlanDays {
  constructor(
    private readonly cases: CasesQueries,
    private readonly clock: Clock,
  ) {}

  /** Problem 400 naming every day that lies on the wrong side of today. */
  async check(plan: Plan, caseId: string): Promise<void> {
    const stored = await this.cases.byId(caseId);
    if (!stored) return;
    const { calendar } = stored.rules;
    const nowMs = await this.clock.now();
    const faults = [
      ...(isLate(stored.standing.facts, nowMs) ? [] : pastMilestones(plan, calendar, nowMs)),
      ...futureTelling(plan, calendar, nowMs),
    ];
    if (faults.length > 0) throw fieldProblem(faults);
  }
}

/** A plan that is recorded after the date of its hazard says what had been promised on paper. */
function isLate(facts: unknown, nowMs: number): boolean {
  const { dueAt } = facts as HazardFacts;
  return dueAt !== null && nowMs >= dueAt;
}

function pastMilestones({ milestones = [] }: Plan, calendar: WorkCalendar, nowMs: number): FieldError[] {
  const today = calendar.localDate(nowMs);
  return milestones.flatMap(({ dueOn }, index) => {
    if (dueOn >= today) return [];
    const field = `milestones.${index}.dueOn`;
    return [{ field, rule: 'notPast', message: `${field}：不能早于今天（${today}）` }];
  });
}

function futureTelling({ workersToldOn }: Plan, calendar: WorkCalendar, nowMs: number): FieldError[] {
  const today = calendar.localDate(nowMs);
  if (workersToldOn === undefined || workersToldOn <= today) return [];
  const field = 'workersToldOn';
  return [{ field, rule: 'notFuture', message: `${field}：填已经通报的日期，不能晚于今天（${today}）` }];
}
