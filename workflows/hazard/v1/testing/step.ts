import type { RegisterKind, WorkflowDefinition } from '../../../kit/definition.js';
import type { Command, Deadline, Notice, Standing } from '../../../kit/types.js';
import type { Rules } from '../../../rules.js';
import type { HazardFacts } from '../hazard.facts.js';

/** One decided command of a walk; `after` is null when it was refused. */
export interface Step<F> {
  before: Standing<F>;
  command: Command;
  after: Standing<F> | null;
  notices: Notice[];
  /** Everything armed in `after`. */
  armed: Deadline[];
  /** The numbers of each kind that stand after it, by the lines that took them. */
  held: ReadonlyMap<RegisterKind, readonly number[]>;
}

/** A step that moved the hazard. */
export type Moved<F> = Step<F> & { after: Standing<F> };

/** A rule that no step of any life may break; the name says it. */
export type Invariant<F = HazardFacts> = (step: Moved<F>, definition: WorkflowDefinition<F, Rules>) => boolean;
