import { besideFolds } from './beside.folds.js';
import { courseFolds, type Fold, start } from './course.folds.js';
import { type HazardMemory, isOver } from './hazard.memory.js';
import { lastDayToAsk, remindedBy } from './ladder.expected.js';
import { followLadder, ladderFolds } from './ladder.folds.js';
import type { RulesInForce } from './rule.shelf.js';
import type { ToldLine } from './told.line.js';
import { endOf } from './walked.calendar.js';

const folds: Record<string, Fold> = { ...courseFolds, ...besideFolds, ...ladderFolds };

/** Takes the next line of a hazard into what is remembered of it. */
export function readOn(memory: HazardMemory, line: ToldLine, rules: RulesInForce, before: number | null): void {
  const { underway } = memory;
  if (line.event === 'MIGRATE') migrate(memory, line, before ?? line.versions.workflow, rules);
  folds[line.event]?.(memory, line, rules);
  // Since whoever mends it was let begin, or had it back.
  if (memory.underway && !underway && line.versions.workflow >= 3) start(memory, 'begun', line);
  followLadder(memory, line, rules);
}

/**
 * Moved to a newer version a hazard keeps its clocks; the double report is owed from then on where it was never asked for,
 * and an accident or a recurrence recorded before is heard of from then on. Warnings whose time is over count as given.
 */
function migrate(memory: HazardMemory, line: ToldLine, from: number, rules: RulesInForce): void {
  const to = line.versions.workflow;
  const owesReport = memory.level === 'major' && memory.responsible?.isAuthority === false && !memory.closed;
  if (from < 2 && to >= 2 && owesReport) start(memory, 'dualOwed', line);
  if (from >= 3 || to < 3) return;
  // Reminders are told by their days from now on: those whose hour has come were given.
  for (const [kind, n] of remindedBy(memory, line.at, rules)) memory.fired.set(kind, n);
  memory.replyRung = memory.clocks.has('urged') && memory.ladder !== 'quiet' ? 'L1' : null;
  const due = memory.clocks.get('due');
  if (memory.dueAt !== null && due) {
    if (endOf(lastDayToAsk(memory, due, rules)) <= line.at) memory.fired.set(`remind.R0:${due.seq}`, 1);
    if (memory.dueAt <= line.at || memory.progressed) memory.fired.set(`remind.R1:${due.seq}`, 1);
  }
  if (isOver(memory)) return;
  if (memory.accident) start(memory, 'accident', line);
  if (memory.cameBack && memory.level === 'major') start(memory, 'recurrence', line);
}
