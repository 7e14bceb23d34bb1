import type { HazardMemory } from './hazard.memory.js';
import type { RulesInForce } from './rule.shelf.js';
import type { ToldLine } from './told.line.js';
import { dayNamed, endOf } from './walked.calendar.js';

/** What one line changes in what is remembered. */
export type Fold = (memory: HazardMemory, line: ToldLine, rules: RulesInForce) => void;

/** A clock starts with this line: its number is the anchor of what hangs on it. */
export function start({ clocks }: HazardMemory, name: string, { seq, at }: ToldLine): void {
  clocks.set(name, { seq, at });
}

/** A date named in a form ends at its 24:00. */
export function dateOf(value: unknown): number {
  return endOf(dayNamed(String(value)));
}

function describe({ described }: HazardMemory, form: Readonly<Record<string, unknown>>): void {
  const says = (name: string) => form[name] !== undefined && form[name] !== null;
  described.place ||= says('place');
  described.sector ||= says('sector');
  described.foundAt ||= says('foundAtMs');
  described.enterprise ||= says('enterpriseUnitId');
  described.photos ||= Array.isArray(form['photos']) && form['photos'].length > 0;
}

function named(memory: HazardMemory, form: Readonly<Record<string, unknown>>): void {
  describe(memory, form);
  if (typeof form['sector'] === 'string') memory.sector = form['sector'];
}

/** A double report is owed by an enterprise with a major hazard until both have it. */
export function owesDualReport({ level, responsible, reported }: HazardMemory): boolean {
  return level === 'major' && responsible?.isAuthority === false && !(reported.department && reported.workersCongress);
}

/** Closing ends the course; what its clocks say stays readable. */
function close(memory: HazardMemory, line: ToldLine): void {
  memory.closed = true;
  start(memory, 'closed', line);
}

/** A major hazard that came back leads to its listing as soon as both are known, once. */
export function recurs(memory: HazardMemory, line: ToldLine): void {
  const known = memory.level === 'major' && memory.cameBack && !memory.clocks.has('recurrence');
  if (known && line.versions.workflow >= 3) start(memory, 'recurrence', line);
}

const assign: Fold = (memory, line) => {
  const { payload, versions } = line;
  memory.responsible = { isAuthority: payload['responsibleIsAuthority'] === true };
  memory.dueAt = dateOf(payload['dueOn']);
  start(memory, 'assigned', line);
  start(memory, 'due', line);
  if (versions.workflow < 2) return;
  memory.enteredFromPaper ||= payload['lateRecord'] === true;
  if (owesDualReport(memory)) start(memory, 'dualOwed', line);
};

/** Sent back, the work goes on and what was handed in counts no longer. */
const sentBack: Fold = (memory) => {
  memory.underway = true;
  memory.submission = null;
};

/** Each fold under the sentence it follows. */
export const courseFolds: Record<string, Fold> = {
  // A draft's day counts from the first time it was saved.
  SAVE_DRAFT: (memory, line) => {
    named(memory, line.payload);
    if (!memory.clocks.has('drafted')) start(memory, 'drafted', line);
  },
  // Determining is owed from the report on.
  REPORT: (memory, line) => {
    named(memory, line.payload);
    start(memory, 'reported', line);
  },
  // What a published list left open must be completed first.
  RECORD_PUBLISHED: (memory, line) => {
    named(memory, line.payload);
    memory.openFacts = [...(line.payload['openFacts'] as string[])];
    start(memory, 'reported', line);
  },
  // Once nothing is open any more, determining is owed from then on.
  COMPLETE_FACTS: (memory, line) => {
    const given = (line.payload['facts'] ?? {}) as Record<string, unknown>;
    named(memory, { ...given, photos: line.payload['photos'] });
    const known: Record<string, boolean> = { ...memory.described };
    known['photos'] = memory.described.photos || Boolean(line.payload['noPhotoReason']);
    memory.openFacts = memory.openFacts.filter((fact) => known[fact] !== true);
    if (memory.openFacts.length === 0) start(memory, 'completed', line);
  },
  // Corrected under the inspector's eyes, it is a general hazard and closed.
  FIX_ON_SPOT: (memory, line) => {
    memory.level = 'general';
    close(memory, line);
  },
  // Assigning is owed from the determination on.
  DETERMINE: (memory, line) => {
    memory.level = String(line.payload['level']);
    memory.cameBack ||= typeof line.payload['recurrenceOf'] === 'string';
    start(memory, 'determined', line);
    recurs(memory, line);
  },
  REJECT: (memory) => {
    memory.rejected = true;
  },
  // The assignment sets the date, and acknowledging is owed from then on.
  ASSIGN: assign,
  // Handed back, there is no date and assigning is owed anew.
  RETURN: (memory, line) => {
    memory.responsible = null;
    memory.dueAt = null;
    if (line.versions.workflow >= 3) {
      memory.replyRung = null;
      memory.explained = true;
    }
    start(memory, 'determined', line);
    memory.clocks.delete('dualOwed');
    for (const { seq } of memory.subtasks) {
      memory.clocks.delete(`subtask:${seq}`);
      memory.clocks.delete(`subtaskReview:${seq}`);
    }
    memory.subtasks = [];
  },
  // The plan is owed from the acknowledgement, or from the deemed service, on.
  ACKNOWLEDGE: (memory, line) => start(memory, 'acknowledged', line),
  DEEMED_SERVED: (memory, line) => start(memory, 'acknowledged', line),
  // A plan is reviewed from its submission on; its milestones are dates to keep.
  SUBMIT_PLAN: (memory, line) => {
    const milestones = (line.payload['milestones'] ?? []) as { dueOn: string }[];
    memory.milestones = milestones.map(({ dueOn }) => dateOf(dueOn)).sort((one, other) => one - other);
    start(memory, 'planSubmitted', line);
  },
  APPROVE_PLAN: (memory, line) => {
    memory.underway = true;
    start(memory, 'planApproved', line);
  },
  START: (memory) => {
    memory.underway = true;
  },
  // A plan sent back is owed anew.
  RETURN_PLAN: (memory, line) => {
    memory.milestones = [];
    start(memory, 'acknowledged', line);
  },
  LOG_PROGRESS: (memory, line) => {
    memory.progressed = true;
    if (line.versions.workflow >= 3) start(memory, 'progress', line);
  },
  // In time means before the date; verification is owed from then on.
  SUBMIT_CLOSEOUT: (memory, line) => {
    memory.underway = false;
    const { dueAt, suspendedSince } = memory;
    // While production is suspended a date does not come, unless it had before.
    const paused = line.versions.workflow >= 3 && suspendedSince !== null && (dueAt === null || suspendedSince < dueAt);
    memory.submission = { at: line.at, timely: paused || (dueAt !== null && line.at < dueAt) };
    start(memory, 'submitted', line);
  },
  // A major hazard that passes waits for its approval, a general one is closed.
  PASS: (memory, line) => {
    if (memory.level === 'major') start(memory, 'verified', line);
    else close(memory, line);
  },
  FAIL: sentBack,
  PASS_PARTLY: sentBack,
  APPROVE_CLOSE: close,
  // The verifiers' limit begins anew.
  REJECT_CLOSE: (memory, line) => start(memory, 'submitted', line),
  LOOKBACK_PASS: (memory) => {
    memory.lookBackDone = true;
    memory.clocks.delete('sampled');
  },
  LOOKBACK_FAIL: (memory, line) => {
    const wasRejected = memory.rejected && line.versions.workflow >= 2;
    for (const clock of ['sampled', 'transferAsked', 'disputed', 'voidProposed']) memory.clocks.delete(clock);
    memory.lookBackDone = false;
    memory.ended = false;
    memory.suspendedSince = null;
    // Wrongly rejected, it is determined again.
    if (wasRejected) {
      memory.rejected = false;
      memory.clocks.delete('completed');
      start(memory, 'reported', line);
      return;
    }
    // Wrongly closed, it has no date until it is assigned anew.
    memory.dueAt = null;
    memory.submission = null;
    memory.closed = false;
    memory.milestones = [];
    memory.explained = false;
    memory.heldWd = 0;
    memory.stoodStill = [];
    start(memory, 'reopened', line);
    if (line.versions.workflow >= 3 && line.payload['finding'] === 'false') start(memory, 'falseRectification', line);
  },
  // A reopened hazard gets a new date.
  REASSIGN: (memory, line) => {
    const { payload, versions } = line;
    memory.underway = true;
    memory.responsible ??= { isAuthority: payload['responsibleIsAuthority'] === true };
    memory.dueAt = dateOf(payload['dueOn']);
    start(memory, 'assigned', line);
    start(memory, 'due', line);
    if (versions.workflow < 2) return;
    memory.enteredFromPaper ||= payload['lateRecord'] === true;
    if (owesDualReport(memory)) start(memory, 'dualOwed', line);
  },
};
