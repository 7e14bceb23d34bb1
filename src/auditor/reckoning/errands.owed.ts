import type { HazardMemory } from './hazard.memory.js';
import { dated } from './ladder.expected.js';
import { kindOfRung, rungOfOccurrence, rungsOf } from './ladder.folds.js';
import type { RulesInForce } from './rule.shelf.js';
import { firingOf, type ToldLine } from './told.line.js';

/** From the determination to the approval there is somebody a measure is against. */
const known = ['determined', ...dated, 'reopened'];
/** Nobody is written to for these, or it is the case alone that knows who. */
const writtenToNobody =
  /^(approve\.limit|void\.decide|draft\.limit|complete\.facts|determine\.limit|extension\.decide\..*)$/;

/** An order a line has to leave in the outbox, by its topic there. */
export interface OwedErrand {
  line: ToldLine;
  topic: 'measure' | 'measureNews';
}

/** What the lines of one case have to set going in others, in the order they are read. */
export class ErrandsOwed {
  readonly #written = new Set<string>();

  /** @param before what was remembered of the hazard before the line */
  by(line: ToldLine, before: Pick<HazardMemory, 'standing'>, rules: RulesInForce): OwedErrand[] {
    if (line.versions.workflow < 3) return [];
    const silent = this.#silenceDrafts(line, rules);
    return silent || rungDrafts(line, before, rules) ? [{ line, topic: 'measure' }] : [];
  }

  /** An authority whose limit has run out is written to on one day of asking, once for each time it ran out. */
  #silenceDrafts(line: ToldLine, { policy }: RulesInForce): boolean {
    const firing = firingOf(line);
    if (!firing || writtenToNobody.test(firing.kind)) return false;
    const step = policy.ladder?.duties.value.find(({ limits }) => limits.includes(firing.kind));
    const key = `${firing.kind}:${firing.anchor}`;
    if (!step || firing.n < step.letterAt || this.#written.has(key)) return false;
    this.#written.add(key);
    return true;
  }
}

/** A rung that is reached, by delay, by decision or by what happened, drafts what the policy says, unless it stands already. */
function rungDrafts(line: ToldLine, { standing }: Pick<HazardMemory, 'standing'>, rules: RulesInForce): boolean {
  const firing = firingOf(line);
  if (firing?.overtaken || !known.includes(line.after['lifecycle'] ?? '')) return false;
  const byWhatHappened = firing?.kind.startsWith('trigger.') ?? false;
  const rung = byWhatHappened
    ? rungOfOccurrence(line, rules)
    : rungsOf(rules).find(({ id }) =>
        line.event === 'SKIP_TO_RUNG' ? id === line.payload['rung'] : firing !== null && kindOfRung(id) === firing.kind,
      );
  const kind = rung?.measure?.kind;
  return kind !== undefined && (!standing.has(kind) || (byWhatHappened && kind !== 'listing'));
}
