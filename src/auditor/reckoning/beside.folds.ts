import { dateOf, type Fold, owesDualReport, recurs, start } from './course.folds.js';
import type { HazardMemory } from './hazard.memory.js';
import { standStill } from './ladder.folds.js';
import type { ToldLine } from './told.line.js';

/** Whoever owns it from now on owes what waits from now on; a hazard already assigned keeps its course. */
function ownedAnew(memory: HazardMemory, line: ToldLine): void {
  const waits = ['determined', 'completed'].find((clock) => memory.clocks.has(clock)) ?? 'reported';
  if (memory.responsible === null) start(memory, waits, line);
  memory.clocks.delete('transferAsked');
}

/** The number of the co-unit's task a line is about. */
function taskOf({ payload }: ToldLine): string {
  return String(payload['subtaskSeq']);
}

const ends =
  (...clocks: string[]): Fold =>
  (memory) => {
    for (const clock of clocks) memory.clocks.delete(clock);
  };
const starts =
  (clock: string): Fold =>
  (memory, line) =>
    start(memory, clock, line);

const stop: Fold = (memory, line) => {
  memory.stopUntil = dateOf(line.payload['untilOn']);
  start(memory, 'stopOrdered', line);
};

const end: Fold = (memory) => {
  memory.ended = true;
  memory.clocks.delete('voidProposed');
};

/** Duties that wait beside the course, each fold under the sentence it follows. */
export const besideFolds: Record<string, Fold> = {
  // A transfer is answered from the asking on, and taken or sent back it waits no more.
  TRANSFER: starts('transferAsked'),
  ACCEPT_TRANSFER: ownedAnew,
  DECIDE_OWNER: ownedAnew,
  RETURN_TRANSFER: ends('transferAsked'),
  // An objection is decided from its filing on.
  FILE_DISPUTE: starts('disputed'),
  RESOLVE_DISPUTE: ends('disputed'),
  // A void is decided from its proposal on.
  PROPOSE_VOID: starts('voidProposed'),
  REJECT_VOID: ends('voidProposed'),
  VOID: end,
  MERGE: end,
  ENTERPRISE_CLOSED: (memory) => {
    memory.ended = true;
    memory.closed = true;
  },
  // An accident is heard of at once.
  RECORD_ACCIDENT: (memory, line) => {
    memory.accident = true;
    if (line.versions.workflow >= 3) start(memory, 'accident', line);
  },
  DECLARE_DANGER: starts('danger'),
  END_DANGER: (memory) => {
    memory.clocks.delete('danger');
    memory.standing.delete('stop');
  },
  // Who follows another in the responsible place owes the double report if he is an enterprise.
  SUCCEED_PARTY: (memory, line) => {
    if (line.payload['party'] !== 'responsible') return;
    memory.responsible = { isAuthority: line.payload['unitIsAuthority'] === true };
    if (!owesDualReport(memory)) memory.clocks.delete('dualOwed');
    else if (!memory.clocks.has('dualOwed')) start(memory, 'dualOwed', line);
  },
  REPORT_DUAL: (memory, line) => {
    if (line.payload['to'] === 'department') memory.reported.department = true;
    else memory.reported.workersCongress = true;
    if (memory.reported.department && memory.reported.workersCongress) memory.clocks.delete('dualOwed');
  },
  // Raised to major while it was being mended without a plan, the plan and the double report are owed from now on.
  CHANGE_LEVEL: (memory, line) => {
    memory.level = String(line.payload['level']);
    if (memory.level === 'general') {
      memory.clocks.delete('dualOwed');
      return;
    }
    const unplanned = memory.underway && !memory.clocks.has('planApproved');
    recurs(memory, line);
    if (owesDualReport(memory)) start(memory, 'dualOwed', line);
    if (unplanned) start(memory, 'acknowledged', line);
    memory.underway &&= !unplanned;
  },
  LINK_RECURRENCE: (memory, line) => {
    memory.cameBack = true;
    recurs(memory, line);
  },
  // Whoever refuses is led to his rung at once.
  RECORD_REFUSAL: starts('refusal'),
  // A drawn sample is looked at within its own limit; a closed major has one already.
  SAMPLE_FOR_LOOKBACK: (memory, line) => {
    if (!(memory.closed && memory.level === 'major')) start(memory, 'sampled', line);
  },
  // A co-unit's task has a date; handed in, it is reviewed; sent back, its date is asked for again.
  ADD_SUBTASK: (memory, line) => {
    memory.subtasks.push({ seq: line.seq, dueAt: dateOf(line.payload['dueOn']) });
    start(memory, `subtask:${line.seq}`, line);
  },
  DROP_SUBTASK: (memory, line) => {
    memory.subtasks = memory.subtasks.filter(({ seq }) => String(seq) !== taskOf(line));
    memory.clocks.delete(`subtask:${taskOf(line)}`);
    memory.clocks.delete(`subtaskReview:${taskOf(line)}`);
  },
  SUBMIT_SUBTASK: (memory, line) => {
    memory.clocks.delete(`subtask:${taskOf(line)}`);
    start(memory, `subtaskReview:${taskOf(line)}`, line);
  },
  ACCEPT_SUBTASK: (memory, line) => {
    memory.clocks.delete(`subtaskReview:${taskOf(line)}`);
  },
  RETURN_SUBTASK: (memory, line) => {
    memory.clocks.delete(`subtaskReview:${taskOf(line)}`);
    start(memory, `subtask:${taskOf(line)}`, line);
  },
  // An order to stop ends on its date; asking to resume is answered within its limit.
  STOP_PRODUCTION: stop,
  RENEW_STOP: stop,
  APPLY_RESUME: starts('resumeAsked'),
  REJECT_RESUME: ends('resumeAsked'),
  APPROVE_RESUME: (memory) => {
    memory.stopUntil = null;
    memory.clocks.delete('resumeAsked');
    memory.clocks.delete('stopOrdered');
  },
  // While it stands still somebody looks every month.
  SUSPEND_PRODUCTION: (memory, line) => {
    memory.suspendedSince = line.at;
    memory.clocks.delete('resumeAsked');
    start(memory, 'suspensionConfirmed', line);
  },
  CONFIRM_SUSPENSION: starts('suspensionConfirmed'),
  // Let go again it stays stopped; its date is a new one, or the ladder moves by the working days it stood.
  END_SUSPENSION: (memory, line, rules) => {
    const atMost = rules.policy.practice?.stopOrderAtMost.value ?? {};
    memory.stopUntil ??= rules.calendar.limitEnd(atMost, line.at);
    memory.clocks.delete('suspensionConfirmed');
    start(memory, 'stopOrdered', line);
    if (line.payload['dueOn'] !== undefined) {
      memory.dueAt = dateOf(line.payload['dueOn']);
      start(memory, 'due', line);
    } else {
      // Days of a verification are counted when that ends, and once.
      const held = line.versions.workflow >= 3 ? memory.heldSince : null;
      standStill(memory, memory.suspendedSince ?? line.at, Math.min(line.at, held ?? line.at), line, rules);
    }
    memory.suspendedSince = null;
  },
  // An extension is decided from its asking on; granted, the date moves and its clock begins anew.
  REQUEST_EXTENSION: starts('extensionAsked'),
  APPROVE_EXTENSION: (memory, line) => {
    memory.dueAt = dateOf(line.payload['newDueOn']);
    memory.extensionsGranted += 1;
    start(memory, 'due', line);
  },
};
