import type { Schemas } from '../api/client.js';
import type { Demands } from '../forms/demanded.fields.js';

type View = Schemas['HazardView'];

/** What this case demands of a form: said before it is sent, since a refusal afterwards costs a second reading. */
export function demandsOf(event: string, view: View): Demands {
  return event === 'SUBMIT_PLAN' ? ofPlan(view) : {};
}

/** A plan that is recorded after the date of its hazard names the days of the paper it was made on. */
function ofPlan({ level, due, practice }: View): Demands {
  return {
    ...(due?.overdue ? {} : { 'milestones.dueOn': { day: 'notPast' } }),
    workersToldOn: { day: 'notFuture', ...(level === 'major' ? { owed: '重大隐患必填' } : {}) },
    ...(practice?.recurrenceOf ? { causeAnalysis: { owed: '复发隐患必填' } } : {}),
  };
}
