import { type Fold, start } from './course.folds.js';
import { type HazardMemory, isOver } from './hazard.memory.js';
import type { RungDocument } from './rule.documents.js';
import type { RulesInForce } from './rule.shelf.js';
import { firingOf, type ToldLine } from './told.line.js';
import { dayOf } from './walked.calendar.js';

/** The first rung is armed under the name it had before there were others. */
export function kindOfRung(id: string): string {
  return id === 'L1' ? 'urge' : `rung.${id}`;
}

/** The rungs of a policy, lowest first; a policy without a ladder has the first alone. */
export function rungsOf({ policy }: RulesInForce): RungDocument[] {
  const reply = policy.limits['urge.reply']?.value ?? null;
  const first = { id: 'L1', afterWd: policy.urgeAfterWd.value, levels: ['major', 'general'], reply };
  return policy.ladder?.rungs.value ?? [first];
}

/** What is drafted once and stands until the hazard ends. */
const standing = ['listing', 'stop', 'referral'];

/** A rung that drafts a paper waits for that one, and no longer for the one before it. */
function drafts(memory: HazardMemory, rung: RungDocument | undefined, again = false): void {
  const kind = rung?.measure?.kind;
  if (!rung || !kind || (memory.standing.has(kind) && !again)) return;
  memory.papers.delete(rung.id);
  if (standing.includes(kind)) memory.standing.add(kind);
}

/** A rung carried out ends its day for the ladder; one that asks for an explanation starts the clock of the answer. */
function reached(memory: HazardMemory, rung: RungDocument | undefined, line: ToldLine): void {
  if (!rung) return;
  if (line.versions.workflow >= 3) {
    start(memory, 'climbed', line);
    drafts(memory, rung);
  }
  if (!rung.reply) return;
  memory.replyRung = rung.id;
  memory.explained = false;
  start(memory, 'urged', line);
}

const fired: Fold = (memory, line) => {
  const firing = firingOf(line);
  if (firing) memory.fired.set(`${firing.kind}:${firing.anchor}`, firing.n);
};

/** The ladder, each fold under the sentence it follows. */
export const ladderFolds: Record<string, Fold> = {
  // What has fired is not asked for again.
  REMIND_DUE: fired,
  DIGEST_DUE: fired,
  LIMIT_DUE: fired,
  LOOKBACK_DUE: fired,
  EXTENSION_UNDECIDED: fired,
  // What happened drafts its paper each time, save the listing, which stands.
  TRIGGER_DUE: (memory, line, rules) => {
    fired(memory, line, rules);
    const rung = rungOfOccurrence(line, rules);
    drafts(memory, rung, rung?.measure?.kind !== 'listing');
  },
  // A rung that is carried out begins the climb; one that is overtaken asks nobody anything.
  RUNG_DUE: (memory, line, rules) => {
    fired(memory, line, rules);
    const firing = firingOf(line);
    if (memory.ladder === 'quiet') memory.ladder = 'climbing';
    if (!firing || (firing.overtaken && line.versions.workflow >= 3)) return;
    const rung = rungsOf(rules).find(({ id }) => kindOfRung(id) === firing.kind);
    reached(memory, rung, line);
  },
  // A person may lead to a higher rung at once.
  SKIP_TO_RUNG: (memory, line, rules) => {
    const rung = rungsOf(rules).find(({ id }) => id === line.payload['rung']);
    const due = memory.clocks.get('due');
    if (rung && due) memory.fired.set(`${kindOfRung(rung.id)}:${due.seq}`, 1);
    if (memory.ladder === 'quiet') memory.ladder = 'climbing';
    reached(memory, rung, line);
  },
  // A paper that was issued asks for its answer itself, by the date it names.
  MEASURE_ISSUED: (memory, { payload }) => {
    const { because, measureId, untilMs } = payload;
    if (typeof untilMs !== 'number' || !/^L\d$/.test(String(because))) return;
    const known = memory.papers.get(String(because));
    if (known && (known.measureId === measureId || !known.answered)) return;
    memory.papers.set(String(because), { measureId: String(measureId), until: untilMs, answered: false });
  },
  // Its answer is the explanation the rung asked for.
  MEASURE_ANSWERED: (memory, { payload }) => {
    const { because, measureId, untilMs } = payload;
    if (typeof untilMs !== 'number' || !/^L\d$/.test(String(because))) return;
    const known = memory.papers.get(String(because));
    if (known && known.measureId !== measureId) return;
    const until = known?.until ?? untilMs;
    memory.papers.set(String(because), { measureId: String(measureId), until, answered: true });
    if (memory.replyRung === because) memory.explained = true;
  },
  RECORD_REPLY: (memory) => {
    memory.explained = true;
  },
};

/** The rung that what happened leads to. */
export function rungOfOccurrence(line: ToldLine, rules: RulesInForce): RungDocument | undefined {
  const occurrence = firingOf(line)?.kind.replace(/^trigger\./, '') ?? '';
  return rungsOf(rules).find(({ id }) => id === rules.policy.ladder?.occurrences.value[occurrence]);
}

/** The highest rung carried out under the date in force; -1 before the first. */
export function highestReached({ clocks, fired }: HazardMemory, rules: RulesInForce): number {
  const due = clocks.get('due');
  return rungsOf(rules).findLastIndex(({ id }) => fired.has(`${kindOfRung(id)}:${due?.seq}`));
}

/**
 * After every line: what was submitted in time stops the ladder's clock while it is verified, and what has passed on site until
 * it is approved; sent back, the ladder goes on where it stood, later by the working days it stood; with the hazard the ladder
 * is over.
 */
export function followLadder(memory: HazardMemory, line: ToldLine, rules: RulesInForce): void {
  const lifecycle = line.after['lifecycle'] ?? '';
  if (isOver(memory)) {
    memory.ladder = 'quiet';
    memory.replyRung = null;
    memory.heldSince = null;
    memory.heldWd = 0;
    memory.stoodStill = [];
    memory.standing.clear();
    memory.papers.clear();
    for (const clock of ['stopOrdered', 'resumeAsked', 'suspensionConfirmed']) memory.clocks.delete(clock);
    memory.stopUntil = null;
    memory.suspendedSince = null;
    return;
  }
  const third = line.versions.workflow >= 3;
  const inTime = memory.submission?.timely === true && !['rectifying', 'acknowledged'].includes(lifecycle);
  const waits = inTime || (third && lifecycle === 'verified');
  if (memory.ladder === 'held' && (third ? !waits : lifecycle === 'rectifying')) release(memory, line, rules);
  const mayHold = memory.ladder === 'quiet' || (memory.ladder === 'climbing' && third);
  if (waits && mayHold) {
    memory.ladder = 'held';
    memory.heldSince = inTime ? (memory.submission?.at ?? line.at) : line.at;
  }
}

function release(memory: HazardMemory, line: ToldLine, rules: RulesInForce): void {
  const third = line.versions.workflow >= 3;
  // Days of a suspension are counted when that ends, and once.
  const until = Math.min(line.at, (third ? memory.suspendedSince : null) ?? line.at);
  if (memory.heldSince !== null && memory.dueAt !== null) standStill(memory, memory.heldSince, until, line, rules);
  else if (third) memory.stoodStill = [];
  else memory.heldWd = 0;
  memory.heldSince = null;
  memory.ladder = third && highestReached(memory, rules) >= 0 ? 'climbing' : 'quiet';
}

/** Time in which the ladder stood, from the date on: older versions count its days on the spot, the newest whenever it is asked. */
export function standStill(
  memory: HazardMemory,
  since: number,
  until: number,
  { versions }: ToldLine,
  rules: RulesInForce,
): void {
  if (memory.dueAt === null) return;
  const from = Math.max(since, memory.dueAt - 1);
  if (until <= from) return;
  if (versions.workflow >= 3) memory.stoodStill.push({ from, until });
  else memory.heldWd += rules.calendar.count(dayOf(from), dayOf(until));
}
