import { kindOfRung, rungsOf } from './ladder.folds.js';
import type { RulesInForce } from './rule.shelf.js';
import { firingOf, type ToldLine } from './told.line.js';

/** From the assignment to the approval there is somebody a measure is against. */
const assigned = ['assigned', 'acknowledged', 'planSubmitted', 'rectifying', 'submitted', 'verifying', 'verified'];
/** Nobody writes to the committee office for its own silence; what nobody has taken yet may have nobody to write to. */
const writtenToNobody = new Set(['approve.limit', 'void.decide', 'draft.limit', 'complete.facts', 'determine.limit']);

/** What a line has to set going in another case, by the name its order has in the outbox; null for nothing. */
export function errandOwed(line: ToldLine, rules: RulesInForce): 'measure' | 'measureNews' | null {
  // A measure that is issued or answered tells its hazard.
  if (line.workflow === 'measure') return ['ISSUE', 'ANSWER'].includes(line.event) ? 'measureNews' : null;
  if (line.versions.workflow < 3) return null;
  return rungDrafts(line, rules) || silenceDrafts(line, rules) ? 'measure' : null;
}

/** A rung that is reached, by delay, by decision or by what happened, drafts what the policy says, unless a higher one overtook it. */
function rungDrafts(line: ToldLine, rules: RulesInForce): boolean {
  const firing = firingOf(line);
  const occurrence = firing?.kind.startsWith('trigger.') ? firing.kind.slice('trigger.'.length) : null;
  const id =
    line.event === 'SKIP_TO_RUNG'
      ? line.payload['rung']
      : occurrence && (rules.policy.ladder?.occurrences.value[occurrence] ?? null);
  const rung = rungsOf(rules).find((one) => one.id === id || (firing !== null && kindOfRung(one.id) === firing.kind));
  return Boolean(rung?.measure) && !firing?.overtaken && assigned.includes(line.after['lifecycle'] ?? '');
}

/** An authority whose limit has run out is written to on one day of asking, once. */
function silenceDrafts(line: ToldLine, { policy }: RulesInForce): boolean {
  const firing = firingOf(line);
  if (!firing || writtenToNobody.has(firing.kind)) return false;
  const step = policy.ladder?.duties.value.find(({ limits }) => limits.includes(firing.kind));
  return step !== undefined && firing.n >= step.letterAt && firing.n - firing.covers < step.letterAt;
}
