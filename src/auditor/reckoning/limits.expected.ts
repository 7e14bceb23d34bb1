import type { ExpectedDeadline } from './expected.deadline.js';
import { type HazardMemory, isOver } from './hazard.memory.js';
import type { RulesInForce } from './rule.shelf.js';
import { lastDay } from './walked.calendar.js';

/** Who must act next in each state: the limit, and the clock it counts from. */
const owedIn: Record<string, [limit: string, clock: string]> = {
  draft: ['draft.limit', 'drafted'],
  determined: ['assign.limit', 'determined'],
  assigned: ['ack.limit', 'assigned'],
  acknowledged: ['plan.limit', 'acknowledged'],
  planSubmitted: ['plan.review.limit', 'planSubmitted'],
  submitted: ['verify.limit', 'submitted'],
  verifying: ['verify.limit', 'submitted'],
  verified: ['approve.limit', 'verified'],
  reopened: ['reopen.assign.limit', 'reopened'],
};

/** Duties that wait beside the course, for as long as their clock stands. */
const owedBeside: Record<string, string> = {
  transferAsked: 'transfer.answer',
  disputed: 'objection.decide',
  voidProposed: 'void.decide',
  resumeAsked: 'resume.review',
  suspensionConfirmed: 'suspended.confirm',
  dualOwed: 'dual.report',
};

/** A limit that has run out is asked about when it ends and then at the notice hour of every working day until the duty is done. */
export function untilDone(
  kind: string,
  anchor: number,
  end: number,
  fired: ReadonlyMap<string, number>,
  rules: RulesInForce,
): ExpectedDeadline {
  const n = (fired.get(`${kind}:${anchor}`) ?? 0) + 1;
  const every = rules.policy.digestEveryWd.value;
  const again = (nth: number) => (nth === 1 ? end : rules.morningAfter(lastDay(end), nth * every));
  return { kind, anchor, n, dueAt: again(n), again };
}

/** The limits of the duties that wait in a state, and beside it. */
export function limitsOf(
  memory: HazardMemory,
  state: Readonly<Record<string, string>>,
  version: number,
  rules: RulesInForce,
): ExpectedDeadline[] {
  const { clocks, fired } = memory;
  const lifecycle = state['lifecycle'] ?? '';
  const limits: ExpectedDeadline[] = [];
  // What was merged, void or ended with its enterprise owes nothing any more.
  if (memory.ended && version >= 2) return limits;
  const owe = (kind: string, clock: string, until?: number) => {
    const started = clocks.get(clock);
    if (!started) return;
    const end = until ?? rules.calendar.limitEnd(rules.limit(kind, memory, started.at), started.at);
    limits.push(untilDone(kind, started.seq, end, fired, rules));
  };
  const waiting = waitingIn(memory, lifecycle, rules);
  if (waiting) owe(...waiting);
  // An extension nobody decides is refused when its limit has run out.
  if (state['extension'] === 'pending') {
    owe(memory.level === 'major' ? 'extension.decide.major' : 'extension.decide.general', 'extensionAsked');
  }
  // A closed major hazard is looked back on once.
  if (lifecycle === 'closed' && memory.level === 'major' && !memory.lookBackDone) owe('lookback.major', 'closed');
  if (version < 2) return limits;
  if (isOver(memory)) {
    owe('lookback.sampled', 'sampled');
    return limits;
  }
  for (const [clock, kind] of Object.entries(owedBeside)) owe(kind, clock);
  if (memory.stopUntil !== null) owe('stop.order', 'stopOrdered', memory.stopUntil);
  for (const { seq, dueAt } of memory.subtasks) {
    owe('subtask.limit', `subtask:${seq}`, dueAt);
    owe('subtask.review', `subtaskReview:${seq}`);
  }
  return limits;
}

function waitingIn(memory: HazardMemory, lifecycle: string, rules: RulesInForce): [string, string] | undefined {
  // What is reported is determined; what a list left open is completed first.
  if (lifecycle === 'reported') {
    const limit = memory.openFacts.length > 0 ? 'complete.facts' : 'determine.limit';
    return [limit, memory.clocks.has('completed') ? 'completed' : 'reported'];
  }
  const owed = owedIn[lifecycle];
  // Some sectors re-check sooner than others.
  const soon =
    owed?.[0] === 'verify.limit' && rules.policy.shortVerificationSectors.value.includes(memory.sector ?? '');
  return soon ? ['verify.fire.limit', 'submitted'] : owed;
}
